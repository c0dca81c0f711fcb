/** So many bytes tell whether a text is UTF-16. */
const sampleLength = 64;

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
  const length = Math.min(sampleLength, bytes.length & ~1);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  // A few characters may be no ASCII.
  const most = (length / 2) * 0.8;
  if (odd >= most && even === 0) return "little";
  return even >= most && odd === 0 ? "big" : undefined;
}

function hasMark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
