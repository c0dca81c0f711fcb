/** A part of a text: offsets of its first byte, and behind its last. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/** Parts of two texts that are compared with each other. */
interface Pair {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

const lineFeed = 10;
/** Shorter parts are compared line by line. */
const shortLength = 1024;
/** So much more old text than new one is not worth to be split into lines. */
const muchMore = 16;
/** Where lines are taken from that are looked for in the old text, as a share of the new one. */
const anchorPlaces = [0.5, 0.25, 0.75] as const;
/** A line alone may be there many times. */
const anchorLength = 80;

/** Tells new lines of texts, one after the other. It keeps memory from one to the next, which is most of what it costs. */
export class LineDifference {
  readonly #known = new LineIndex();

  /**
   * The lines of a text that are new: no line of it that is in no text before is left out. A line that is in one of them, at
   * another place, may be left out or not, so this is no shortest difference, but it takes about the time to read both texts.
   *
   * @returns parts of whole lines, in order, with others between them
   */
  newLines(before: readonly Buffer[], after: Buffer): TextPart[] {
    const [old, ...others] = before;
    if (!old) return after.length > 0 ? [{ start: 0, end: after.length }] : [];
    const parts = this.#newSince(old, after);
    if (others.length === 0 || parts.length === 0) return parts;
    this.#known.learn(others);
    const inNone: TextPart[] = [];
    for (const { start, end } of parts) this.#addUnknown(inNone, after, start, end);
    return inNone;
  }

  #newSince(old: Buffer, after: Buffer): TextPart[] {
    const parts: TextPart[] = [];
    // Pairs that are still to be compared, the first one last.
    const open: Pair[] = [{ oldStart: 0, oldEnd: old.length, newStart: 0, newEnd: after.length }];
    for (let pair = open.pop(); pair; pair = open.pop()) {
      const middle = withoutCommonEnds(old, after, pair);
      const { oldStart, oldEnd, newStart, newEnd } = middle;
      if (newStart === newEnd) continue;
      const halves = splitAtAnchor(old, after, middle);
      if (halves) {
        open.push(halves[1], halves[0]);
      } else if (oldEnd === oldStart || oldEnd - oldStart > muchMore * (newEnd - newStart)) {
        addPart(parts, newStart, newEnd);
      } else {
        this.#known.learn([old.subarray(oldStart, oldEnd)]);
        this.#addUnknown(parts, after, newStart, newEnd);
      }
    }
    return parts;
  }

  /** Adds those lines of a part that are not known. */
  #addUnknown(parts: TextPart[], after: Buffer, start: number, end: number): void {
    for (let at = start; at < end;) {
      const next = lineEnd(after, at, end);
      if (!this.#known.has(after, at, next)) addPart(parts, at, next);
      at = next;
    }
  }
}

/** What is left of a pair without the lines at both ends that are the same. */
function withoutCommonEnds(old: Buffer, after: Buffer, { oldStart, oldEnd, newStart, newEnd }: Pair): Pair {
  const most = Math.min(oldEnd - oldStart, newEnd - newStart);
  const prefix = commonLength(most, (from, to) =>
    isSame(old, oldStart + from, oldStart + to, after, newStart + from, newStart + to),
  );
  // The end of a text ends a line, too.
  const isWhole = newStart + prefix === newEnd && oldStart + prefix === oldEnd;
  const head = isWhole ? prefix : after.subarray(newStart, newStart + prefix).lastIndexOf(lineFeed) + 1;
  const suffix = commonLength(most - head, (from, to) =>
    isSame(old, oldEnd - to, oldEnd - from, after, newEnd - to, newEnd - from),
  );
  const [oldRest, newRest] = [oldEnd - suffix, newEnd - suffix];
  const startsLine = isLineStart(old, oldRest) && isLineStart(after, newRest);
  const lineBreak = startsLine ? -1 : after.subarray(newRest, newEnd).indexOf(lineFeed);
  const tail = startsLine ? suffix : lineBreak < 0 ? 0 : suffix - lineBreak - 1;
  return { oldStart: oldStart + head, oldEnd: oldEnd - tail, newStart: newStart + head, newEnd: newEnd - tail };
}

/**
 * For how many bytes something holds, when it holds for a part of them exactly if it holds for each of its bytes. Many bytes
 * are compared at once, which is fast.
 */
function commonLength(most: number, holds: (from: number, to: number) => boolean): number {
  let length = 0;
  let step = 256;
  let next = Math.min(most, step);
  while (length < most && holds(length, next)) {
    length = next;
    step *= 2;
    next = Math.min(most, length + step);
  }
  // It does not hold for all up to `next`.
  while (length < most && next - length > 1) {
    const middle = Math.floor((length + next) / 2);
    if (holds(length, middle)) length = middle;
    else next = middle;
  }
  return length;
}

/** So few bytes are compared faster one by one than by a call. */
const fewBytes = 64;

function isSame(one: Buffer, start: number, end: number, other: Buffer, otherStart: number, otherEnd: number): boolean {
  if (end - start > fewBytes) return one.compare(other, otherStart, otherEnd, start, end) === 0;
  for (let at = 0; at < end - start; at += 1) if (one[start + at] !== other[otherStart + at]) return false;
  return true;
}

function isLineStart(text: Buffer, at: number): boolean {
  return at === 0 || text[at - 1] === lineFeed;
}

/** Two pairs around lines that both texts have, or undefined where none are found or it is not worth it. */
function splitAtAnchor(old: Buffer, after: Buffer, pair: Pair): readonly [Pair, Pair] | undefined {
  const { oldStart, oldEnd, newStart, newEnd } = pair;
  if (newEnd - newStart < shortLength || oldEnd - oldStart < shortLength) return undefined;
  const within = old.subarray(oldStart, oldEnd);
  for (const place of anchorPlaces) {
    const near = newStart + Math.floor((newEnd - newStart) * place);
    const start = after.indexOf(lineFeed, near) + 1;
    const end = after.indexOf(lineFeed, start + anchorLength) + 1;
    if (start === 0 || end === 0 || end > newEnd) continue;
    const found = within.indexOf(after.subarray(start, end)) + oldStart;
    if (found < oldStart || !isLineStart(old, found)) continue;
    return [
      { oldStart, oldEnd: found, newStart, newEnd: start },
      { oldStart: found + end - start, oldEnd, newStart: end, newEnd },
    ];
  }
  return undefined;
}

/** Behind the line break of a line, or at the end of the text. */
function lineEnd(text: Buffer, start: number, end: number): number {
  const lineBreak = text.indexOf(lineFeed, start);
  return lineBreak < 0 ? end : Math.min(end, lineBreak + 1);
}

/** Numbers that are kept for each line: hash, number of its text, start, end, and the line before it in the same place. */
const lineSize = 5;
/** Lines that are looked at for one. Only texts that were made for it have so many that look alike. */
const longestChain = 64;

/** The lines of some texts, to be compared with others. Strings of them in a set would take many times as long. */
class LineIndex {
  #texts: readonly Buffer[] = [];
  #lines = new Int32Array(1024 * lineSize);
  #length = 0;
  /** By the lowest bits of a line's hash, where the last line with these bits is in `#lines`. */
  #table = new Int32Array(1024);
  #mask = 0;

  /** Forgets all, and learns the lines of texts. They must not change as long as it is asked for them. */
  learn(texts: readonly Buffer[]): void {
    this.#texts = texts;
    this.#length = 0;
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    // About one place for each line.
    const places = 2 ** Math.max(4, Math.ceil(Math.log2(length / 32 + 1)));
    if (places > this.#table.length) this.#table = new Int32Array(places);
    this.#table.fill(-1, 0, places);
    this.#mask = places - 1;
    for (const [index, text] of texts.entries()) {
      for (let start = 0; start < text.length;) {
        const end = lineEnd(text, start, text.length);
        this.#add(index, text, start, end);
        start = end;
      }
    }
  }

  has(text: Buffer, start: number, end: number): boolean {
    const hash = hashOf(text, start, end);
    for (let line = this.#find(hash, end - start); line >= 0; line = this.#find(hash, end - start, line)) {
      const own = this.#texts[this.#lines[line + 1] ?? 0];
      if (own && isSame(own, this.#lines[line + 2] ?? 0, this.#lines[line + 3] ?? 0, text, start, end)) return true;
    }
    return false;
  }

  /** The next line with a hash and a length, or -1, also where too many others would have to be passed. */
  #find(hash: number, length: number, after?: number): number {
    const lines = this.#lines;
    let line = (after === undefined ? this.#table[this.#placeOf(hash)] : lines[after + 4]) ?? -1;
    for (let steps = 0; line >= 0 && steps < longestChain; steps += 1) {
      if (lines[line] === hash && (lines[line + 3] ?? 0) - (lines[line + 2] ?? 0) === length) return line;
      line = lines[line + 4] ?? -1;
    }
    return -1;
  }

  #add(index: number, text: Buffer, start: number, end: number): void {
    const hash = hashOf(text, start, end);
    // It is there already, or one that looks like it: then this one is taken for new where it is met, which does no harm.
    if (this.#find(hash, end - start) >= 0) return;
    const place = this.#placeOf(hash);
    if (this.#length + lineSize > this.#lines.length) {
      const more = new Int32Array(2 * this.#lines.length);
      more.set(this.#lines);
      this.#lines = more;
    }
    const line = this.#length;
    this.#lines[line] = hash;
    this.#lines[line + 1] = index;
    this.#lines[line + 2] = start;
    this.#lines[line + 3] = end;
    this.#lines[line + 4] = this.#table[place] ?? -1;
    this.#table[place] = line;
    this.#length += lineSize;
  }

  #placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}

function hashOf(text: Buffer, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (text[at] ?? 0)) | 0;
  return hash;
}

/** Adds a part, to the one before it where that ends there. */
function addPart(parts: TextPart[], start: number, end: number): void {
  const last = parts.at(-1);
  if (last?.end === start) parts[parts.length - 1] = { start: last.start, end };
  else if (start < end) parts.push({ start, end });
}
