import { lineReach, linesOf, type Candidate } from "./candidate.ts";
import { firstEndingAfter } from "./surroundings.ts";

/** Markers that count for the line that they are in. */
const inLine = /(?:gitleaks|betterleaks):allow|pragma: ?(?:allowlist|whitelist)[ -]secret|secretlint-disable-line/u;
/** Markers that count for the next line. */
const inLineBefore = /pragma: ?(?:allowlist|whitelist) nextline secret|secretlint-disable-next-line/u;
/** From here on findings count or do not. A block that names rules is about those, whose names are not ours. */
const blockEdge = /secretlint-(?<edge>disable|enable)(?![\w-])(?<rest>[^\n]{0,200})/gu;

/**
 * The marker of another scanner by which somebody said that what was found is no secret, or undefined. Blocks between
 * `secretlint-disable` and `secretlint-enable` count as far as the text shows them: of a patch that is one hunk.
 */
export type FindMarker = (candidate: Candidate) => string | undefined;

/** Looks for markers in one text and what is decoded from it. What it remembers of them is gone with it. */
export function createMarkers(): FindMarker {
  const known = new Map<string, Blocks>();
  const blocksOf = (text: string): Blocks => {
    const blocks = known.get(text) ?? readBlocks(text);
    known.set(text, blocks);
    return blocks;
  };
  return (candidate) => {
    const { text, matchStart } = candidate;
    // A line that is longer has nothing before it that is looked at.
    const reach = text.slice(Math.max(0, matchStart - 2 * lineReach), matchStart);
    const lineStart = reach.lastIndexOf("\n");
    const lineBefore = lineStart < 0 ? "" : reach.slice(reach.lastIndexOf("\n", lineStart - 1) + 1, lineStart);
    return (
      inLine.exec(linesOf(candidate))?.[0] ??
      inLineBefore.exec(lineBefore)?.[0] ??
      blockMarker(blocksOf(text), matchStart)
    );
  };
}

/** Where blocks begin and end in a text, in order. */
type Blocks = readonly { readonly end: number; readonly isDisabled: boolean }[];

function readBlocks(text: string): Blocks {
  if (!text.includes("secretlint-disable")) return [];
  return [...text.matchAll(blockEdge)].map(({ 0: { length }, index, groups }) => {
    const isForAll = groups?.["edge"] === "disable" && !(groups["rest"] ?? "").includes("secretlint-rule");
    return { end: index + length, isDisabled: isForAll };
  });
}

function blockMarker(blocks: Blocks, position: number): string | undefined {
  const last = blocks[firstEndingAfter(blocks, position) - 1];
  return last?.isDisabled ? "secretlint-disable" : undefined;
}
