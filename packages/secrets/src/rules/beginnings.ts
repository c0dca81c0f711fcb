import { backslash, percentSign } from "../decode/signs.ts";

/** Whether a token may begin at a position: no part of an identifier stands before it, but the end of an escape may. */
export function beginsToken(bytes: Buffer, position: number): boolean {
  const before = bytes[position - 1] ?? 0;
  if (before === underscore || before === hyphen) return false;
  return !(isLetter(before) || (before >= 0x30 && before <= 0x39)) || isBehindEscape(bytes, position);
}

/** Whether a word may begin at a position: behind what is no letter, at a change to upper case, or behind an escape. */
export function beginsWord(bytes: Buffer, position: number): boolean {
  const before = bytes[position - 1] ?? 0;
  if (!isLetter(before)) return true;
  return (isUpper(bytes[position] ?? 0) && !isUpper(before)) || isBehindEscape(bytes, position);
}

const [hyphen, underscore] = [0x2d, 0x5f];

/** `\n` or `%3D` may end there; other escapes end in what is no letter, or are decoded wherever they are. */
function isBehindEscape(bytes: Buffer, position: number): boolean {
  return bytes[position - 2] === backslash || bytes[position - 3] === percentSign;
}

function isLetter(byte: number): boolean {
  return isUpper(byte) || (byte >= 0x61 && byte <= 0x7a);
}

function isUpper(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}
