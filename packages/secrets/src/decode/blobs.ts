import { nextRun } from "../byte-runs.ts";
import { decimalList, digit, listByte, listKind } from "./decimal.ts";
import { hexValues, isTextByte, type EncodedRun } from "./run.ts";
import { backslash, percentSign } from "./signs.ts";

/** Shorter ones hold no secret that is worth a look, and words are as long. */
const leastLength = 24;
const leastHexLength = 32;

const base64Byte = 8;
const [plus, lineFeed] = [0x2b, 0x0a];
const base64Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** The bits of a character by its byte, in both alphabets of RFC 4648, sections 4 and 5. */
const base64Values = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte);
  if (letter === "+" || letter === "-") return 62;
  if (letter === "/" || letter === "_") return 63;
  return Math.max(0, base64Letters.indexOf(letter));
});
/** What a byte may be a part of, as bits. A mark before a line may stand between two numbers of a list. */
const kindsOf = (hasMarks: boolean) =>
  Uint8Array.from({ length: 256 }, (_, byte) => {
    const letter = String.fromCharCode(byte);
    return (`${base64Letters}+/-_`.includes(letter) ? base64Byte : 0) | listKind(byte, hasMarks);
  });
const plainKinds = kindsOf(false);
const markedKinds = kindsOf(true);

/**
 * The runs of base64, hex and decimal lists that start in a part of a text and encode text, in order. Where there are none,
 * few bytes are looked at: of the bytes that would be a run of the least length the last one comes first, and the next run
 * can only begin behind one that fits no kind. What decodes to something binary is left out by its first bytes.
 */
export function blobsIn(bytes: Buffer, from: number, to: number, hasMarks = false): EncodedRun[] {
  const kinds = hasMarks ? markedKinds : plainKinds;
  const runs: EncodedRun[] = [];
  // What was read as a list may still be the start of a blob, so each has its own.
  let leastBlob = from;
  let leastList = from;
  const last = Math.min(to - 1, bytes.length - leastLength);
  for (let start = nextRun(bytes, from, last, leastLength, kinds); start >= 0;) {
    const at = start + leastLength - 1;
    const common = commonKinds(bytes, start, at, kinds);
    const blob = common & base64Byte ? readBlob(bytes, at, leastBlob, hasMarks) : undefined;
    if (blob) leastBlob = blob.end;
    const isList = !blob?.run && common & listByte && hasDigit(bytes, start, at);
    const list = isList ? readList(bytes, at, leastList, hasMarks) : undefined;
    if (list) leastList = list.end;
    const run = blob?.run ?? list?.run;
    if (run) runs.push(run);
    start = nextRun(bytes, Math.max(at, run?.to ?? blob?.end ?? 0), last, leastLength, kinds);
  }
  return runs;
}

function commonKinds(bytes: Buffer, from: number, last: number, kinds: Uint8Array): number {
  let common = base64Byte | listByte;
  for (let at = from; at <= last; at += 1) common &= kinds[bytes[at] ?? 0] ?? 0;
  return common;
}

/** What was read around a position, and where reading ended. */
interface Reading {
  readonly run?: EncodedRun | undefined;
  readonly end: number;
}

function readBlob(bytes: Buffer, at: number, least: number, hasMarks: boolean): Reading {
  let start = startOf(bytes, at, least, base64Byte);
  if (hasMarks && bytes[start] === plus && (start === 0 || bytes[start - 1] === lineFeed)) start += 1;
  const end = endOf(bytes, at, base64Byte);
  const run = encodedText(bytes, start, end);
  return { run, end: run?.to ?? end };
}

function readList(bytes: Buffer, at: number, least: number, hasMarks: boolean): Reading {
  for (let from = startOf(bytes, at, least, listByte, hasMarks); ;) {
    const list = decimalList(bytes, from, hasMarks);
    if (list.run || list.end > at || list.end === from) return list;
    from = list.end;
  }
}

/**
 * Whether there may be a run of base64, hex or decimal numbers.
 *
 * @param hasMarks whether there is a `+` before each line, which looks like a part of one
 */
export function mayHoldBlob(bytes: Buffer, hasMarks: boolean): boolean {
  return blobsIn(bytes, 0, bytes.length, hasMarks).length > 0;
}

function hasDigit(bytes: Buffer, from: number, last: number): boolean {
  for (let at = from; at <= last; at += 1) if ((plainKinds[bytes[at] ?? 0] ?? 0) & digit) return true;
  return false;
}

function startOf(bytes: Buffer, at: number, least: number, kind: number, hasMarks = false): number {
  const kinds = hasMarks ? markedKinds : plainKinds;
  let start = at;
  while (start > least && (kinds[bytes[start - 1] ?? 0] ?? 0) & kind) start -= 1;
  return start;
}

function endOf(bytes: Buffer, at: number, kind: number): number {
  let end = at;
  while (end < bytes.length && (plainKinds[bytes[end] ?? 0] ?? 0) & kind) end += 1;
  return end;
}

/** The run between two positions, if it encodes text. */
function encodedText(bytes: Buffer, from: number, to: number): EncodedRun | undefined {
  const start = from + escapeLength(bytes, from);
  if (to - start < leastLength) return undefined;
  const hexStart = bytes[start] === 0x30 && bytes[start + 1] === 0x78 ? start + 2 : start;
  if (to - hexStart >= leastHexLength && (to - hexStart) % 2 === 0 && startsAsHexText(bytes, hexStart)) {
    if (isHex(bytes, hexStart, to)) return { from: hexStart, to, encoding: "hex" };
  }
  if (!startsAsBase64Text(bytes, start, to)) return undefined;
  const joined = joinedEnd(bytes, start, to);
  const hasUrlLetters = bytes.subarray(start, joined).some((byte) => byte === 0x2d || byte === 0x5f);
  const hasOtherLetters = bytes.subarray(start, joined).some((byte) => byte === 0x2b || byte === 0x2f);
  if (hasUrlLetters && hasOtherLetters) return undefined;
  return { from: start, to: joined, encoding: hasUrlLetters ? "base64url" : "base64" };
}

/** The rest of an escape such as `\n`, `\u003d` or `%3D` may look like the start of a run. */
function escapeLength(bytes: Buffer, start: number): number {
  const before = start > 0 ? bytes[start - 1] : 0;
  if (before === percentSign) return 2;
  if (before !== backslash) return 0;
  if (bytes[start] === 0x75) return 5;
  return bytes[start] === 0x78 ? 3 : 1;
}

/** So many decoded bytes tell whether the rest is text. */
const sampleLength = 24;

/** In UTF-16 of ASCII each second byte is 0. */
function isSampleByte(byte: number, index: number, isWide: boolean): boolean {
  return isWide && index % 2 === 1 ? byte === 0 : isTextByte(byte);
}

function startsAsBase64Text(bytes: Buffer, start: number, end: number): boolean {
  let isWide = false;
  for (let index = 0; index < sampleLength; index += 3) {
    const at = start + (index / 3) * 4;
    if (at + 4 > end) break;
    const bits =
      ((base64Values[bytes[at] ?? 0] ?? 0) << 18) |
      ((base64Values[bytes[at + 1] ?? 0] ?? 0) << 12) |
      ((base64Values[bytes[at + 2] ?? 0] ?? 0) << 6) |
      (base64Values[bytes[at + 3] ?? 0] ?? 0);
    if (index === 0) isWide = ((bits >> 8) & 255) === 0;
    if (!isSampleByte(bits >> 16, index, isWide)) return false;
    if (!isSampleByte((bits >> 8) & 255, index + 1, isWide)) return false;
    if (!isSampleByte(bits & 255, index + 2, isWide)) return false;
  }
  return true;
}

function startsAsHexText(bytes: Buffer, start: number): boolean {
  let isWide = false;
  for (let index = 0; 2 * index < leastHexLength; index += 1) {
    const high = hexValues[bytes[start + 2 * index] ?? 0] ?? 16;
    const low = hexValues[bytes[start + 2 * index + 1] ?? 0] ?? 16;
    if (high > 15 || low > 15) return false;
    if (index === 1) isWide = high + low === 0;
    if (!isSampleByte(high * 16 + low, index, isWide)) return false;
  }
  return true;
}

function isHex(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((hexValues[bytes[at] ?? 0] ?? 16) > 15) return false;
  return true;
}

/** Encoders break lines after 64 or 76 characters. Such lines go on in the next one. */
function joinedEnd(bytes: Buffer, start: number, end: number): number {
  const length = end - start;
  let joined = end;
  if (length < 60 || length % 4 !== 0) return joined;
  for (;;) {
    let next = joined;
    if (bytes[next] === 0x0d) next += 1;
    if (bytes[next] !== 0x0a) return joined;
    next += 1;
    while (bytes[next] === 0x20 || bytes[next] === 0x09) next += 1;
    const nextEnd = endOf(bytes, next, base64Byte);
    if (nextEnd === next || nextEnd - next > length) return joined;
    joined = nextEnd;
    if (nextEnd - next < length) return joined;
  }
}
