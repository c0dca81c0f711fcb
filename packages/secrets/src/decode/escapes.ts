import { hexValues, type EncodedRun, type Encoding } from "./run.ts";
import { ampersand, backslash, percentSign } from "./signs.ts";

/** An escape of one character. */
interface Escape {
  readonly length: number;
  /** The code point. */
  readonly code: number;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["colon", ":"],
  ["equals", "="],
  ["commat", "@"],
  ["sol", "/"],
]);

const backslashed: ReadonlyMap<number, number> = new Map(
  Object.entries({ '"': '"', "'": "'", "/": "/", "\\": "\\", n: "\n", t: "\t", r: "\r" }).map(([letter, meant]) => [
    letter.charCodeAt(0),
    meant.charCodeAt(0),
  ]),
);

/** No escape is longer. */
export const longestEscape = 12;

/** The escapes that start in a part of a text, in order; those that touch are one run. */
export function escapesIn(bytes: Buffer, from: number, to: number): EncodedRun[] {
  const runs: EncodedRun[] = [];
  for (let at = from; at < to;) {
    const encoding = encodingAt(bytes, at);
    const escape = encoding && escapeAt(bytes, at, encoding);
    if (!escape) {
      at += 1;
      continue;
    }
    const start = at;
    at += escape.length;
    for (let next = escapeAt(bytes, at, encoding); next; next = escapeAt(bytes, at, encoding)) at += next.length;
    runs.push({ from: start, to: at, encoding });
  }
  return runs;
}

/** The text of a run, in UTF-8. */
export function decodeEscapes(bytes: Buffer, { from, to, encoding }: EncodedRun): Buffer {
  const codes: number[] = [];
  for (let at = from; at < to;) {
    const escape = escapeAt(bytes, at, encoding);
    if (!escape) break;
    codes.push(escape.code);
    at += escape.length;
  }
  // Of those that encode bytes, each is a byte of UTF-8 already.
  if (encoding === "percent") return Buffer.from(codes);
  return Buffer.from(codes.map((code) => String.fromCodePoint(code)).join(""));
}

function encodingAt(bytes: Buffer, at: number): Encoding | undefined {
  const byte = bytes[at];
  if (byte === percentSign) return "percent";
  if (byte === ampersand) return "entity";
  return byte === backslash ? "escape" : undefined;
}

function escapeAt(bytes: Buffer, at: number, encoding: Encoding): Escape | undefined {
  if (encodingAt(bytes, at) !== encoding) return undefined;
  if (encoding === "percent") return coded(hexAt(bytes, at + 1, 2), 3);
  return encoding === "entity" ? entityAt(bytes, at) : backslashAt(bytes, at);
}

/** Control characters are no part of a secret, and surrogates would not be one character each. */
function coded(code: number | undefined, length: number): Escape | undefined {
  const isText = code !== undefined && (code >= 0x20 || code === 0x0a || code === 0x09 || code === 0x0d);
  return isText && (code < 0xd800 || (code > 0xdfff && code <= 0x10ffff)) ? { code, length } : undefined;
}

/** https://html.spec.whatwg.org/multipage/syntax.html#character-references and XML 1.0, section 4.6. */
function entityAt(bytes: Buffer, at: number): Escape | undefined {
  if (bytes[at + 1] === 0x23) return numericEntityAt(bytes, at);
  let end = at + 1;
  while (end - at < longestEscape && isLetter(bytes[end])) end += 1;
  if (bytes[end] !== 0x3b || end - at < 3) return undefined;
  return coded(entities.get(bytes.toString("latin1", at + 1, end))?.charCodeAt(0), end + 1 - at);
}

function numericEntityAt(bytes: Buffer, at: number): Escape | undefined {
  const isHex = bytes[at + 2] === 0x78 || bytes[at + 2] === 0x58;
  const base = isHex ? 16 : 10;
  const start = at + (isHex ? 3 : 2);
  let code = 0;
  let end = start;
  for (; end - at < longestEscape; end += 1) {
    const digit = hexValues[bytes[end] ?? 0] ?? 16;
    if (digit >= base) break;
    code = code * base + digit;
  }
  return end > start && bytes[end] === 0x3b ? coded(code, end + 1 - at) : undefined;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}

/** JSON (RFC 8259, section 7), JavaScript, C and Python: what they have in common. */
function backslashAt(bytes: Buffer, at: number): Escape | undefined {
  const letter = bytes[at + 1] ?? 0;
  if (letter === 0x75) return coded(hexAt(bytes, at + 2, 4), 6);
  if (letter === 0x78) return coded(hexAt(bytes, at + 2, 2), 4);
  return coded(backslashed.get(letter), 2);
}

function hexAt(bytes: Buffer, at: number, digits: number): number | undefined {
  let value = 0;
  for (let index = at; index < at + digits; index += 1) {
    const digit = hexValues[bytes[index] ?? 0] ?? 16;
    if (digit > 15) return undefined;
    value = value * 16 + digit;
  }
  return value;
}
