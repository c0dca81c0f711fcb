import { isAscii, isUtf8 } from "node:buffer";
import { isTextByte } from "./run.ts";

/** So many bytes, spread over a text, tell whether it is UTF-16. */
const sample = { parts: 64, length: 64 };
/** No sample has more pairs of bytes: the parts may be two more, as the steps are whole numbers. */
const mostPairs = ((sample.parts + 2) * sample.length) / 2;
/** More than one in so many pairs is two zeros: this is no text. */
const zeroShare = 64;

/**
 * What is written in UTF-16, with a mark of the byte order or without, one byte for each two: characters that need more are
 * `?`. Undefined for any other text.
 */
export function decodeUtf16(bytes: Buffer): Buffer | undefined {
  const order = byteOrder(bytes);
  if (!order) return undefined;
  const low = order === "little" ? 0 : 1;
  const decoded = Buffer.allocUnsafe(bytes.length >>> 1);
  for (let index = 0; index < decoded.length; index += 1) {
    const isNarrow = bytes[2 * index + 1 - low] === 0;
    decoded[index] = isNarrow ? (bytes[2 * index + low] ?? 0) : 0x3f;
  }
  if (hasMark(bytes)) decoded[0] = 0x20;
  return decoded;
}

function byteOrder(bytes: Buffer): "little" | "big" | undefined {
  if (bytes.length < 8) return undefined;
  if (hasMark(bytes)) return bytes[0] === 0xff ? "little" : "big";
  // Any other text has no zeros, and this is the fastest way to find one.
  if (!bytes.includes(0)) return undefined;
  const counts = countPairs(bytes);
  if (!counts) return undefined;
  const { little, big } = counts;
  if (isLatin(counts, little, big) || isSpaced(bytes, counts, little, big)) return "little";
  return isLatin(counts, big, little) || isSpaced(bytes, counts, big, little) ? "big" : undefined;
}

/** How often an order of bytes makes a letter or sign of ASCII of a pair, and how often one that parts words. */
interface OrderCounts {
  letters: number;
  spaces: number;
}

interface PairCounts {
  pairs: number;
  /** Pairs of two zeros. */
  zeros: number;
  /** Pairs of two letters or signs of ASCII. */
  plain: number;
  readonly little: OrderCounts;
  readonly big: OrderCounts;
}

/** Undefined where the character 0 is all over the text: nobody writes it, and binary files are full of it. */
function countPairs(bytes: Buffer): PairCounts | undefined {
  const none = { letters: 0, spaces: 0 };
  const counts: PairCounts = { pairs: 0, zeros: 0, plain: 0, little: { ...none }, big: { ...none } };
  const step = Math.max(sample.length, 2 * Math.floor(bytes.length / sample.parts / 2));
  for (let start = 0; start < bytes.length && counts.zeros * zeroShare <= mostPairs; start += step) {
    const end = Math.min(start + sample.length, bytes.length - 1);
    for (let at = start; at < end; at += 2) countPair(bytes[at] ?? 0, bytes[at + 1] ?? 0, counts);
  }
  return counts.zeros * zeroShare > counts.pairs ? undefined : counts;
}

function countPair(first: number, second: number, counts: PairCounts): void {
  counts.pairs += 1;
  if (first !== 0 && second !== 0) {
    counts.plain += Number(isTextByte(first) && isTextByte(second));
  } else if (first === second) {
    counts.zeros += 1;
  } else {
    const letter = first + second;
    const order = second === 0 ? counts.little : counts.big;
    order.letters += Number(isTextByte(letter) && letter !== commonHigh);
    order.spaces += Number(isSpace(letter));
  }
}

/** Whether a text is Latin for a good part in an order, and nothing speaks for the other one. */
function isLatin({ pairs, plain }: PairCounts, own: OrderCounts, other: OrderCounts): boolean {
  return other.letters === 0 && own.letters * 4 >= pairs && plain * 4 < pairs;
}

/**
 * Whether line breaks, blanks and tabs say that a text is written in an order, however few they are: in the other one they
 * are characters that nobody uses.
 */
function isSpaced(bytes: Buffer, { pairs, plain }: PairCounts, own: OrderCounts, other: OrderCounts): boolean {
  if (own.spaces === 0 || own.spaces < 8 * other.spaces) return false;
  if (own.letters <= 2 * other.letters || own.letters * 128 < pairs) return false;
  return plain < pairs * mostPlain(bytes);
}

/**
 * How much of a text in UTF-16 may look like ASCII: of Chinese and Japanese about half does. What is right as ASCII or UTF-8
 * may be that, with a zero here and there; Cyrillic in UTF-16 is right as ASCII, but full of control characters.
 */
function mostPlain(bytes: Buffer): number {
  if (isAscii(bytes)) return 1 / 4;
  return isUtf8(bytes) ? 0 : 2 / 3;
}

/** U+4E00 is "one" in Chinese, so this letter says nothing of the order. */
const commonHigh = 0x4e;

/** Line feed, carriage return, tab and blank. */
function isSpace(byte: number): boolean {
  return byte === 0x0a || byte === 0x20 || byte === 0x0d || byte === 0x09;
}

function hasMark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
