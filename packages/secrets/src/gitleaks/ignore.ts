import type { Note } from "@security-actions/core";
import type { Candidate } from "../candidate.ts";
import type { Place } from "../occurrence.ts";

/** The fingerprints that a `.gitleaksignore` lists. */
export interface GitleaksIgnore {
  /** The line, from 1, that lists what was found, or undefined. */
  readonly find: (candidate: Candidate, place: Place) => number | undefined;
  readonly notes: readonly Note[];
}

/** Of lines that are no fingerprints, so many are named. */
const namedLines = 10;

/**
 * Reads a `.gitleaksignore`: a fingerprint a line, `commit:file:rule:line`, or `file:rule:line` for any commit. Rules go by
 * our names and by those of gitleaks. Lines that start with `#` are remarks.
 */
export function readGitleaksIgnore(text: string, file: string): GitleaksIgnore {
  const lineOf = new Map<string, number>();
  const odd: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const entry = line.trim();
    if (entry === "" || entry.startsWith("#")) continue;
    const parts = entry.split(":");
    if (parts.length !== 3 && parts.length !== 4) odd.push(index + 1);
    const path = parts.length - 3;
    const normal = parts.map((part, at) => (at === path ? part.replaceAll("\\", "/") : part)).join(":");
    if (!lineOf.has(normal)) lineOf.set(normal, index + 1);
  }
  const notes = odd.slice(0, namedLines).map((line) => ({
    message: "This line is no fingerprint, which has the form commit:file:rule:line or file:rule:line.",
    location: { path: file, line },
  }));
  return {
    find: (candidate, place) =>
      fingerprintsOf(candidate, place)
        .map((each) => lineOf.get(each))
        .find(Boolean),
    notes,
  };
}

/** All that gitleaks could call what was found. */
function fingerprintsOf({ rule, path, commit }: Candidate, { line }: Place): string[] {
  return [rule.id, ...(rule.aliases ?? [])].flatMap((name) => {
    const anywhere = `${path}:${name}:${line}`;
    return commit === undefined ? [anywhere] : [`${commit}:${anywhere}`, anywhere];
  });
}
