import { lineReach, type CandidatePlace } from "./candidate.ts";

/** Parts of a text, in bytes or lines; ends are behind the last byte. In order, and none of them touches another one. */
export type Ranges = readonly { readonly start: number; readonly end: number }[];

/** Ranges in order, joined where they overlap or touch. */
export function joinedRanges(ranges: Ranges): Ranges {
  const joined: { readonly start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/**
 * The line or lines that a match lies in, cut 4,096 bytes around it, one character for each byte, without what lies in
 * the ranges.
 */
export function surroundingsOf(bytes: Buffer, { matchStart, matchEnd }: CandidatePlace, without: Ranges): string {
  const least = Math.max(0, matchStart - lineReach);
  const from = least + bytes.subarray(least, matchStart).lastIndexOf(0x0a) + 1;
  const last = Math.max(matchStart, matchEnd - 1);
  const lineBreak = bytes.subarray(last, matchEnd + lineReach).indexOf(0x0a);
  const to = lineBreak < 0 ? Math.min(bytes.length, matchEnd + lineReach) : last + lineBreak;
  let text = "";
  let at = from;
  for (let index = firstEndingAfter(without, from); at < to; index += 1) {
    const { start, end } = without[index] ?? { start: to, end: to };
    text += bytes.toString("latin1", at, Math.min(to, Math.max(at, start)));
    at = Math.max(at, end);
  }
  return text;
}

/** The index of the first range that ends behind a position. */
export function firstEndingAfter(ranges: readonly { readonly end: number }[], position: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
