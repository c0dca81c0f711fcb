/** Which lines a hunk is about: how many of each parent, and how many of the new content from which line on. */
export interface HunkRanges {
  readonly old: readonly number[];
  readonly new: number;
  /** From 1. */
  readonly newStart: number;
}

const [space, plus, minus] = [32, 43, 45];
const lineBreak = Buffer.from("\n");

/** Reads `@@ -1,2 +3,4 @@`, or `@@@ -1,2 -5 +3,4 @@@` of a commit with two parents. Undefined when it is no such line. */
export function readHunkHeader(line: Buffer): HunkRanges | undefined {
  let marks = 0;
  while (line[marks] === 64) marks += 1;
  const old: number[] = [];
  let at = marks;
  while (line[at] === space && line[at + 1] === minus) {
    const range = readRange(line, at + 2);
    old.push(range.count);
    at = range.end;
  }
  if (old.length === 0 || old.length !== marks - 1 || line[at] !== space || line[at + 1] !== plus) return undefined;
  const range = readRange(line, at + 2);
  const isWhole = line[range.end] === space && line[range.end + 1] === 64;
  return isWhole ? { old, new: range.count, newStart: range.start } : undefined;
}

/** Reads `3,4`, or `3` for one line. */
function readRange(line: Buffer, from: number): { start: number; count: number; end: number } {
  const start = readNumber(line, from);
  if (line[start.end] !== 44) return { start: start.value, count: 1, end: start.end };
  const count = readNumber(line, start.end + 1);
  return { start: start.value, count: count.value, end: count.end };
}

function readNumber(line: Buffer, from: number): { value: number; end: number } {
  let value = 0;
  let end = from;
  for (; end < line.length; end += 1) {
    const digit = (line[end] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return { value, end };
}

/**
 * A hunk of a merge: each line has one mark for each parent.
 * https://git-scm.com/docs/diff-format#_combined_diff_format
 */
export class CombinedHunk {
  readonly #old: number[];
  #new: number;
  /** The line of the new content, from 1, that the next line is, unless it is a removed one. */
  nextLine: number;

  constructor(ranges: HunkRanges) {
    this.#old = [...ranges.old];
    this.#new = ranges.new;
    this.nextLine = ranges.newStart;
  }

  isAtEnd(): boolean {
    return this.#new === 0 && this.#old.every((count) => count === 0);
  }

  /**
   * Counts a line, which comes without its line break. Returns it with its line break and one mark, `+` when no parent has it
   * and otherwise a blank; nothing for a removed line, and undefined for what no line of this hunk can be.
   */
  take(line: Buffer): { readonly shown?: Buffer } | undefined {
    const marks = line.subarray(0, this.#old.length);
    const isRemoved = marks.includes(minus);
    // Of a removed line a blank says that the parent has none like it, of another one that the parent has it.
    const had = isRemoved ? minus : space;
    for (const [parent, mark] of marks.entries()) {
      if (mark !== space && mark !== (isRemoved ? minus : plus)) return undefined;
      if (mark === had) this.#old[parent] = (this.#old[parent] ?? 0) - 1;
    }
    if (!isRemoved) {
      this.#new -= 1;
      this.nextLine += 1;
    }
    if (marks.length < this.#old.length || this.#new < 0 || this.#old.some((count) => count < 0)) return undefined;
    if (isRemoved) return {};
    const mark = Buffer.of(marks.includes(space) ? space : plus);
    return { shown: Buffer.concat([mark, line.subarray(marks.length), lineBreak]) };
  }
}
