/**
 * The next position up to a last one from which on so many bytes are of one kind, or -1.
 *
 * @param kinds for each byte, a bit for each kind that it is of
 */
export function nextRun(bytes: Buffer, from: number, last: number, least: number, kinds: Uint8Array): number {
  // Most of what is searched passes through here: apart from what follows from it, V8 compiles it once, and for good.
  for (let start = from; start <= last;) {
    let common = 255;
    let at = start + least - 1;
    for (; at >= start; at -= 1) {
      common &= kinds[bytes[at] ?? 0] ?? 0;
      if (common === 0) break;
    }
    if (at < start) return start;
    start = at + 1;
  }
  return -1;
}

const members = new Map<string, Uint8Array>();

/** 1 for each byte that belongs to a class of characters such as `[0-9a-f]`. */
export function membersOf(kind: string): Uint8Array {
  const known = members.get(kind);
  if (known) return known;
  const expression = new RegExp(kind);
  const own = Uint8Array.from({ length: 256 }, (_, byte) => Number(expression.test(String.fromCharCode(byte))));
  members.set(kind, own);
  return own;
}
