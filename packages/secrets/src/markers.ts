import { linesOf, type Candidate } from "./candidate.ts";

/** Markers that count for the line that they are in. */
const inLine = /(?:gitleaks|betterleaks):allow|pragma: ?(?:allowlist|whitelist)[ -]secret|secretlint-disable-line/u;
/** Markers that count for the next line. */
const inLineBefore = /pragma: ?(?:allowlist|whitelist) nextline secret|secretlint-disable-next-line/u;
/** How far up in a text a block may start, in bytes. */
const blockReach = 256 * 1024;

/**
 * The marker of another scanner by which somebody said that what was found is no secret, or undefined. Blocks between
 * `secretlint-disable` and `secretlint-enable` count as far as the text shows them: of a patch that is one hunk.
 */
export function markerOf(candidate: Candidate): string | undefined {
  const { text, matchStart } = candidate;
  const lineStart = matchStart === 0 ? 0 : text.lastIndexOf("\n", matchStart - 1) + 1;
  const lineBefore =
    lineStart === 0 ? "" : text.slice(lineStart < 2 ? 0 : text.lastIndexOf("\n", lineStart - 2) + 1, lineStart);
  return (
    inLine.exec(linesOf(candidate))?.[0] ??
    inLineBefore.exec(lineBefore)?.[0] ??
    blockMarker(text.slice(Math.max(0, lineStart - blockReach), lineStart))
  );
}

/** A block that names rules is about those, whose names are not ours. */
function blockMarker(before: string): string | undefined {
  const last = [...before.matchAll(/secretlint-(disable|enable)(?![\w-])([^\n]{0,200})/gu)].at(-1);
  const isForAll = last?.[1] === "disable" && !(last[2] ?? "").includes("secretlint-rule");
  return isForAll ? "secretlint-disable" : undefined;
}
