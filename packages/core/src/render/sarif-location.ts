import { createHash } from "node:crypto";

import { plain } from "../escape/plain.ts";
import type { Finding, Location } from "../report.ts";
import { place } from "./words.ts";

/**
 * GitHub refuses a result without a place, and a file that has nothing to do with it would mislead. OSSF Scorecard
 * sends a sentence instead of a path, and so do we.
 */
const nowhere: Location = { path: "no file associated with this finding" };

/** SARIF's physicalLocation of a place (of what is in an archive, the archive), or of nowhere. Never the text there. */
export function physicalLocation(location: Location = nowhere) {
  // GitHub wants all four. The first character stands for the whole: where a secret ends is no one's business. Columns
  // are bytes, so beyond other letters than those of ASCII they are off by a few characters.
  const { line = 1, column = 1 } = location.member === undefined ? location : {};
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 };
  return { artifactLocation: artifactLocation(location), region };
}

/** So many further places of a result are written; GitHub refuses more than 1,000. */
const relatedLimit = 100;

/** SARIF's relatedLocations: where else the same thing is, each with the commit if it is in one. */
export function relatedLocations(places: readonly Location[]) {
  return places.slice(0, relatedLimit).map((location, index) => ({
    id: index + 1,
    physicalLocation: physicalLocation(location),
    message: { text: plain(`Also in ${place(location)}`) },
  }));
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
    const { path = "", member } = finding.location ?? {};
    const identity = `${finding.fingerprint}\0${path}${member === undefined ? "" : `!${member}`}`;
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    hashes.set(finding, `${createHash("sha256").update(identity).digest("hex")}:${number}`);
  }
  return hashes;
}
