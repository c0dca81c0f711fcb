import { createHash } from "node:crypto";

import type { Finding, Location } from "../report.ts";

/**
 * GitHub refuses a result without a place, and a file that has nothing to do with it would mislead. OSSF Scorecard
 * sends a sentence instead of a path, and so do we.
 */
const nowhere: Location = { path: "no file associated with this finding" };

/** SARIF's physicalLocation of a place, or of nowhere. */
export function physicalLocation(location: Location = nowhere) {
  // GitHub wants all four. The first character stands for the line, as we know no columns.
  const line = location.line ?? 1;
  const region = { startLine: line, startColumn: 1, endLine: line, endColumn: 2 };
  return { artifactLocation: artifactLocation(location), region };
}

/** SARIF's artifactLocation: the path as a URI reference, relative to the root of the repository. */
export function artifactLocation({ path }: Location) {
  const segments = path.replace(/\p{Cs}/gu, "\ufffd").split("/");
  return { uri: segments.map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}

/**
 * For each finding what GitHub recognises it by in the next run: the SHA-256 in hex of fingerprint and path, and a
 * number from 1 for those that have both in common. Lines do not count.
 */
export function lineHashes(findings: readonly Finding[]): Map<Finding, string> {
  const seen = new Map<string, number>();
  const hashes = new Map<Finding, string>();
  for (const finding of findings) {
    const identity = `${finding.fingerprint}\0${finding.location?.path ?? ""}`;
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    hashes.set(finding, `${createHash("sha256").update(identity).digest("hex")}:${number}`);
  }
  return hashes;
}
