import { countLineBreaks } from "./line-breaks.ts";

const newline = 10;
const plus = 43;

/** Added text that is longer comes in pieces of about this many bytes. */
export const pieceLimit = 8 * 1024 * 1024;

/**
 * So many bytes before its end, or a line more, are in the next piece again: a key of many lines is whole in one of them.
 */
export const pieceOverlap = 64 * 1024;

/** Where in a history something is. */
export interface PatchPlace {
  /** 40 or 64 hex digits. */
  readonly commit: string;
  /** Relative to the repository's root, with forward slashes. Bytes that are no UTF-8 are U+FFFD. */
  readonly path: string;
  /** Object id of the whole content after the change, in hex. */
  readonly blob: string;
}

/** Lines of a hunk that a commit adds, with those around and between them, or a part of them where they are many. */
export interface AddedText extends PatchPlace {
  readonly kind: "added";
  /** Line in the file, from 1, that `raw` begins in. */
  readonly firstLine: number;
  /** Each line with its line break and git's mark before it: `+` where it is added, otherwise a blank. See `withoutMarks`. */
  readonly raw: Buffer;
  /** How many bytes of the first line come before `raw`. Above 0 only where a very long line comes in pieces. */
  readonly lineOffset: number;
  /** True of each piece of what comes in several. What ends one, the next begins with: see `pieceOverlap`. */
  readonly isPiece: boolean;
}

/** The lines of a hunk that are there after the change, while they come in. */
export class AddedRun {
  readonly #place: PatchPlace;
  #firstLine: number;
  /** Whether a line of it is added. Without one, it is not told. */
  hasAdded = false;
  #lineOffset = 0;
  #parts: Buffer[] = [];
  #length = 0;
  /** Bytes at the start that the last piece ended with. */
  #shared = 0;

  constructor(place: PatchPlace, firstLine: number) {
    this.#place = place;
    this.#firstLine = firstLine;
  }

  /** Takes what follows, with its marks. Returns a piece when there is enough for one. */
  add(part: Buffer): AddedText | undefined {
    this.#parts.push(part);
    this.#length += part.length;
    return this.#length < pieceLimit ? undefined : this.#split();
  }

  /** What is left, behind the last line. Undefined when it was all in the last piece, or no line is added. */
  end(): AddedText | undefined {
    return this.hasAdded && this.#length > this.#shared ? this.#text(this.#join(), this.#shared > 0) : undefined;
  }

  #split(): AddedText {
    const bytes = this.#join();
    const lastLineEnd = bytes.lastIndexOf(newline) + 1;
    // A line that is longer than a piece is cut.
    const end = lastLineEnd > this.#shared ? lastLineEnd : bytes.length;
    const text = this.#text(bytes.subarray(0, end), true);
    this.#keepFrom(bytes, end);
    return text;
  }

  /** Keeps what follows a piece, and the end of the piece: from the start of a line on, unless that is too long. */
  #keepFrom(bytes: Buffer, end: number): void {
    const latest = Math.max(0, end - pieceOverlap);
    const least = Math.max(0, latest - pieceOverlap);
    const isAtLine = bytes.subarray(least, latest).includes(newline);
    const lineStart = bytes.subarray(0, latest).lastIndexOf(newline) + 1;
    this.#firstLine += countLineBreaks(bytes, 0, latest);
    if (isAtLine || latest === 0) {
      if (isAtLine) this.#lineOffset = 0;
      this.#keep(bytes.subarray(lineStart), end - lineStart);
    } else {
      this.#lineOffset = latest - lineStart - 1 + (lineStart === 0 ? this.#lineOffset : 0);
      this.#keep(Buffer.concat([bytes.subarray(lineStart, lineStart + 1), bytes.subarray(latest)]), 1 + end - latest);
    }
  }

  #text(raw: Buffer, isPiece: boolean): AddedText {
    const { commit, path, blob } = this.#place;
    const lineOffset = this.#lineOffset;
    return { kind: "added", commit, path, blob, firstLine: this.#firstLine, raw, lineOffset, isPiece };
  }

  #join(): Buffer {
    const [first] = this.#parts;
    return this.#parts.length === 1 && first ? first : Buffer.concat(this.#parts);
  }

  #keep(rest: Buffer, shared: number): void {
    this.#parts = [rest];
    this.#length = rest.length;
    this.#shared = shared;
  }
}

/** Lines of a text by their numbers: the first one, and the one behind the last. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** `raw` of an `AddedText` without the mark of each line, and which lines are added, in order, where `firstLine` is the first. */
export function withoutMarks(raw: Buffer, firstLine: number): { bytes: Buffer; added: LineRange[] } {
  const bytes = Buffer.from(raw);
  const added: { start: number; end: number }[] = [];
  let length = 0;
  for (let at = 0, line = firstLine; at < raw.length; line += 1) {
    const lineBreak = raw.indexOf(newline, at);
    const end = lineBreak < 0 ? raw.length : lineBreak + 1;
    const last = added.at(-1);
    if (raw[at] === plus && last?.end === line) last.end += 1;
    else if (raw[at] === plus) added.push({ start: line, end: line + 1 });
    // Much faster than a copy from another buffer.
    bytes.copyWithin(length, at + 1, end);
    length += end - at - 1;
    at = end;
  }
  return { bytes: bytes.subarray(0, length), added };
}
