const lineFeed = 10;

/** How many line breaks a part of a text has. Four bytes are looked at as one number, as most of what is counted has none. */
export function countLineBreaks(text: Buffer, start: number, end: number): number {
  const first = start + ((4 - ((text.byteOffset + start) & 3)) & 3);
  if (first + 4 > end) return countIn(text, start, end);
  const words = new Int32Array(text.buffer, text.byteOffset + first, (end - first) >> 2);
  let count = countIn(text, start, first) + countIn(text, first + 4 * words.length, end);
  for (let index = 0; index < words.length; index += 1) {
    const differing = (words[index] ?? 0) ^ 0x0a0a0a0a;
    // The highest bit of each byte tells whether any bit of it is set.
    const isOther = ((differing & 0x7f7f7f7f) + 0x7f7f7f7f) | differing;
    if ((isOther & 0x80808080) !== (0x80808080 | 0)) {
      const zeros = ~isOther & 0x80808080;
      count += (zeros >>> 31) + ((zeros >>> 23) & 1) + ((zeros >>> 15) & 1) + ((zeros >>> 7) & 1);
    }
  }
  return count;
}

function countIn(text: Buffer, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (text[at] === lineFeed) count += 1;
  return count;
}
