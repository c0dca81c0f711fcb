import { isTextByte, type EncodedRun } from "./run.ts";

/** Bits of what a byte is: a digit, and anything that a list such as `112, 97, 115` is made of. */
export const digit = 1;
export const listByte = 2;

/** The bits of a byte: digits, commas and white space are of a list, and so is the `+` of a patch where lines have marks. */
export function listKind(byte: number, hasMarks: boolean): number {
  if (isDigit(byte)) return digit | listByte;
  return byte === 0x2c || isSpace(byte, hasMarks) ? listByte : 0;
}

/** Fewer characters are no secret; short lists of numbers are everywhere. */
const leastCount = 8;

/**
 * The list that starts here, if each of its numbers is the code of a character, and where it ends. Other lists, such as those
 * of coordinates, end at the first number that is none.
 */
export function decimalList(
  bytes: Buffer,
  from: number,
  hasMarks = false,
): { readonly run?: EncodedRun; readonly end: number } {
  let at = from;
  while (bytes[at] === 0x2c || isSpace(bytes[at], hasMarks)) at += 1;
  const start = at;
  let end = at;
  for (let count = 1; ; count += 1) {
    let code = 0;
    const numberStart = at;
    for (; isDigit(bytes[at]) && at - numberStart < 4; at += 1) code = code * 10 + (bytes[at] ?? 0) - 0x30;
    if (at === numberStart || !isTextByte(code) || isDigit(bytes[at])) return { end: at };
    end = at;
    while (isSpace(bytes[at], hasMarks)) at += 1;
    if (bytes[at] !== 0x2c) {
      return count < leastCount ? { end: at } : { run: { from: start, to: end, encoding: "decimal" }, end: at };
    }
    at += 1;
    while (isSpace(bytes[at], hasMarks)) at += 1;
    // A comma may follow the last number.
    if (!isDigit(bytes[at]) && count >= leastCount)
      return { run: { from: start, to: end, encoding: "decimal" }, end: at };
  }
}

/** The characters of a list. */
export function decodeDecimal(text: string): Buffer {
  return Buffer.from(text.split(",").map(Number));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isSpace(byte: number | undefined, hasMarks: boolean): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || (hasMarks && byte === 0x2b);
}
