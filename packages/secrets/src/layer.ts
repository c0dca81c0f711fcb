import { firstEndingAfter } from "./surroundings.ts";

/** Where a text is from. */
export interface Source {
  readonly path: string;
  readonly commit?: string;
}

/** What is decoded lies in a layer from `start` to `end`, and what encodes it lies in the parent from `from` to `to`. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly encoding: string;
}

/** A text that is searched: what was given, or an excerpt of another one in which encoded parts are decoded. */
export interface Layer {
  readonly source: Source;
  readonly bytes: Buffer;
  readonly parent?: Layer;
  /** Where the excerpt starts in its parent. */
  readonly offset: number;
  /** In order. Empty for the text that was given. */
  readonly segments: readonly Segment[];
}

/** Whether a range holds a part of something decoded. Other ranges are in the parent, too. */
export function isDecoded({ segments }: Layer, start: number, end: number): boolean {
  const next = segments[firstEndingAfter(segments, start)];
  return next !== undefined && next.start < end;
}

/** So many bytes of base64 or hex are more likely a file than a value. */
const longBlobLength = 1000;

/** Whether a range lies inside of a long run of base64 or hex, where much looks like a secret that is none. */
export function isInLongBlob({ segments }: Layer, start: number, end: number): boolean {
  const segment = segments[firstEndingAfter(segments, start)];
  const isInside = segment !== undefined && segment.start <= start && end <= segment.end;
  return isInside && /^(?:base64|hex)/u.test(segment.encoding) && segment.to - segment.from >= longBlobLength;
}

/**
 * The range of the text that was given which this one of a layer comes from. `whole`: all of what encodes it. `share`: about
 * the part that does, which tells two ranges of one blob apart.
 */
export function givenRange(
  layer: Layer,
  start: number,
  end: number,
  extent: Extent = "whole",
): readonly [number, number] {
  const { parent } = layer;
  if (!parent) return [start, end];
  return givenRange(parent, startInParent(layer, start, extent), endInParent(layer, end, extent), extent);
}

type Extent = "whole" | "share";

/** The encodings of a range of a layer, outermost first. */
export function encodingsOf(layer: Layer, start: number, end: number): string[] {
  const { parent, segments } = layer;
  if (!parent) return [];
  const own = new Set<string>();
  for (let index = firstEndingAfter(segments, start); ; index += 1) {
    const segment = segments[index];
    if (!segment || segment.start >= end) break;
    own.add(segment.encoding);
  }
  return [...encodingsOf(parent, startInParent(layer, start), endInParent(layer, end)), ...own];
}

/** Inside of what is decoded, it is where the encoded form starts. */
function startInParent({ segments, offset }: Layer, position: number, extent: Extent = "whole"): number {
  const index = firstEndingAfter(segments, position);
  const segment = segments[index];
  if (segment && segment.start <= position) {
    return extent === "whole" ? segment.from : Math.floor(shareBefore(segment, position));
  }
  return position + shiftAfter(segments[index - 1], offset);
}

/** Inside of what is decoded, it is where the encoded form ends. */
function endInParent({ segments, offset }: Layer, position: number, extent: Extent = "whole"): number {
  const index = firstEndingAfter(segments, position - 1);
  const segment = segments[index];
  if (segment && segment.start < position) {
    return extent === "whole" ? segment.to : Math.ceil(shareBefore(segment, position));
  }
  return position + shiftAfter(segments[index - 1], offset);
}

/** Where a position would be in the encoded form if all of it were encoded by as many bytes. */
function shareBefore({ start, end, from, to }: Segment, position: number): number {
  return from + ((position - start) / (end - start)) * (to - from);
}

function shiftAfter(segment: Segment | undefined, offset: number): number {
  return segment ? segment.to - segment.end : offset;
}
