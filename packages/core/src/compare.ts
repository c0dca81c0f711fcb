import { groupBy } from "./group.ts";
import type { Finding } from "./report.ts";

/**
 * Those findings of a change's head that its base has too. A finding is the same when its fingerprint is the same,
 * whatever its version or line. Files count: one more file with a known finding is one new finding, while a file
 * that was only moved or renamed brings none.
 */
export function existingFindings(head: readonly Finding[], base: readonly Finding[]): Set<Finding> {
  const inBase = groupBy(base, ({ fingerprint }) => fingerprint);
  const existing = new Set<Finding>();
  for (const [fingerprint, findings] of groupBy(head, (finding) => finding.fingerprint)) {
    const known = knownFiles(filesOf(findings), filesOf(inBase.get(fingerprint) ?? []));
    for (const finding of findings) if (known.has(fileOf(finding))) existing.add(finding);
  }
  return existing;
}

/** The head files that account for the base files: those with the same path, then, for each that vanished, another. */
function knownFiles(headFiles: ReadonlySet<string>, baseFiles: ReadonlySet<string>): Set<string> {
  const known = new Set([...headFiles].filter((file) => baseFiles.has(file)));
  const appeared = [...headFiles].filter((file) => !baseFiles.has(file)).toSorted();
  for (const vanished of [...baseFiles].filter((file) => !headFiles.has(file)).toSorted()) {
    const sameName = appeared.findIndex((file) => nameOf(file) === nameOf(vanished));
    const [moved] = appeared.splice(Math.max(sameName, 0), 1);
    if (moved !== undefined) known.add(moved);
  }
  return known;
}

function filesOf(findings: readonly Finding[]): Set<string> {
  return new Set(findings.map(fileOf));
}

function fileOf(finding: Finding): string {
  return finding.location?.path ?? "";
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
