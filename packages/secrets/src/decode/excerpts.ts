import { isDecoded, type Layer, type Segment } from "../layer.ts";
import { blobsIn } from "./blobs.ts";
import { decodeDecimal } from "./decimal.ts";
import { decodeEscapes, escapesIn } from "./escapes.ts";
import { isTextByte, type EncodedRun } from "./run.ts";
import { decodeUtf16 } from "./utf16.ts";

/** Tells in which parts of a text escapes are to be decoded, in order. */
export type EscapedParts = (from: number, to: number) => readonly (readonly [number, number])[];

/** So much of a text is looked through at once, which bounds what is kept in memory. */
const slabLength = 1024 * 1024;
/** Of the line around what is decoded, so many bytes on each side are searched with it. */
const contextLength = 512;

/**
 * The lines of a text that hold something encoded, with what it encodes in its place. Each line is one excerpt, and what is
 * encoded over several lines is in one with them. Of a text that is decoded itself, only what depends on that is given.
 */
export function* excerptsOf(layer: Layer, escapedParts: EscapedParts): Generator<Layer> {
  const { bytes } = layer;
  for (let from = 0; from < bytes.length;) {
    const to = slabEnd(bytes, from);
    const runs = runsIn(bytes, from, to, escapedParts);
    from = Math.max(to, runs.at(-1)?.to ?? 0);
    const own = layer.parent ? runs.filter((run) => isDecoded(layer, run.from, run.to)) : runs;
    if (own.length > 0) yield* excerptsAround(layer, own);
  }
}

function slabEnd(bytes: Buffer, from: number): number {
  if (bytes.length <= from + slabLength) return bytes.length;
  const lineEnd = bytes.subarray(0, from + 2 * slabLength).indexOf(0x0a, from + slabLength);
  return lineEnd < 0 ? Math.min(bytes.length, from + 2 * slabLength) : lineEnd + 1;
}

function runsIn(bytes: Buffer, from: number, to: number, escapedParts: EscapedParts): EncodedRun[] {
  const runs = blobsIn(bytes, from, to);
  for (const [start, end] of escapedParts(from, to)) {
    for (const run of escapesIn(bytes, start, end)) runs.push(run);
  }
  return runs.toSorted((one, other) => one.from - other.from || other.to - one.to);
}

function* excerptsAround(layer: Layer, runs: readonly EncodedRun[]): Generator<Layer> {
  let open: EncodedRun[] = [];
  let start = 0;
  let end = 0;
  for (const run of runs) {
    const last = open.at(-1);
    if (last && run.from < last.to) continue;
    const [lineStart, lineEnd] = lineAround(layer.bytes, run);
    if (last && lineStart < end) {
      open.push(run);
    } else {
      if (last) yield* excerpt(layer, start, end, open);
      open = [run];
      start = lineStart;
    }
    end = lineEnd;
  }
  if (open.length > 0) yield* excerpt(layer, start, end, open);
}

function lineAround(bytes: Buffer, { from, to }: EncodedRun): readonly [number, number] {
  const least = Math.max(0, from - contextLength);
  const before = bytes.subarray(least, from).lastIndexOf(0x0a);
  const after = bytes.subarray(to, to + contextLength).indexOf(0x0a);
  return [least + before + 1, after < 0 ? Math.min(bytes.length, to + contextLength) : to + after];
}

/** Line breaks in strings of source code are everywhere, and what they part is in the text as it is. */
function isBlank(bytes: Buffer, { from, to, encoding }: EncodedRun): boolean {
  return encoding === "escape" && to - from === 2 && "nrt".includes(String.fromCharCode(bytes[from + 1] ?? 0));
}

/** Nothing when no run gives text. */
function* excerpt(parent: Layer, from: number, to: number, runs: readonly EncodedRun[]): Generator<Layer> {
  if (runs.every((run) => isBlank(parent.bytes, run))) return;
  const parts: Buffer[] = [];
  const segments: Segment[] = [];
  let length = 0;
  let copied = from;
  for (const run of runs) {
    const decoded = decode(parent.bytes, run);
    if (!decoded) continue;
    parts.push(parent.bytes.subarray(copied, run.from), decoded);
    const start = length + run.from - copied;
    length = start + decoded.length;
    segments.push({ start, end: length, from: run.from, to: run.to, encoding: run.encoding });
    copied = run.to;
  }
  if (segments.length === 0) return;
  parts.push(parent.bytes.subarray(copied, to));
  yield { source: parent.source, bytes: Buffer.concat(parts), parent, offset: from, segments };
}

function decode(bytes: Buffer, run: EncodedRun): Buffer | undefined {
  const { from, to, encoding } = run;
  if (encoding === "decimal") return decodeDecimal(bytes.toString("latin1", from, to));
  if (encoding !== "base64" && encoding !== "base64url" && encoding !== "hex") return decodeEscapes(bytes, run);
  const decoded = Buffer.from(bytes.toString("latin1", from, to), encoding);
  const text = decodeUtf16(decoded) ?? decoded;
  return isText(text) ? text : undefined;
}

/** What starts like text and goes on as something else, such as a PDF file, is none. */
function isText(bytes: Buffer): boolean {
  let others = 0;
  for (const byte of bytes.subarray(0, 4096)) if (!isTextByte(byte) && byte < 0x80) others += 1;
  return others * 50 <= Math.min(bytes.length, 4096);
}
