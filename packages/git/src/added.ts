const newline = 10;
const plus = 43;

/** Added text that is longer comes in pieces of about this many bytes. */
export const pieceLimit = 8 * 1024 * 1024;

/** How many bytes of a line two pieces of it share. */
export const pieceOverlap = 8 * 1024;

/** Where in a history something is. */
export interface PatchPlace {
  /** 40 or 64 hex digits. */
  readonly commit: string;
  /** Relative to the repository's root, with forward slashes. Bytes that are no UTF-8 are U+FFFD. */
  readonly path: string;
  /** Object id of the whole content after the change, in hex. */
  readonly blob: string;
}

/** Lines that a commit adds one below the other, or a part of them where they are many. */
export interface AddedText extends PatchPlace {
  readonly kind: "added";
  /** Line in the file, from 1, that `raw` begins in. */
  readonly firstLine: number;
  /** Each line with the `+` that git puts before it, and with its line break. See `withoutMarks`. */
  readonly raw: Buffer;
  /** How many bytes of the first line come before `raw`. Above 0 only where a very long line comes in pieces. */
  readonly lineOffset: number;
  /** True when `raw` begins or ends within a line. Such pieces overlap, by `pieceOverlap` bytes. */
  readonly isLineCut: boolean;
}

/** Lines that are added one below the other, while they come in. */
export class AddedRun {
  readonly #place: PatchPlace;
  #firstLine: number;
  #lineOffset = 0;
  #parts: Buffer[] = [];
  #length = 0;

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

  /** What is left, behind the last line. */
  end(): AddedText {
    return this.#text(this.#join(), this.#lineOffset > 0);
  }

  #split(): AddedText {
    const bytes = this.#join();
    const end = bytes.lastIndexOf(newline) + 1;
    if (end > 0) {
      const text = this.#text(bytes.subarray(0, end), this.#lineOffset > 0);
      this.#firstLine += countLines(text.raw);
      this.#lineOffset = 0;
      this.#keep(bytes.subarray(end));
      return text;
    }
    const text = this.#text(bytes, true);
    this.#lineOffset += bytes.length - 1 - pieceOverlap;
    this.#keep(Buffer.concat([Buffer.of(plus), bytes.subarray(-pieceOverlap)]));
    return text;
  }

  #text(raw: Buffer, isLineCut: boolean): AddedText {
    const { commit, path, blob } = this.#place;
    const lineOffset = this.#lineOffset;
    return { kind: "added", commit, path, blob, firstLine: this.#firstLine, raw, lineOffset, isLineCut };
  }

  #join(): Buffer {
    const [first] = this.#parts;
    return this.#parts.length === 1 && first ? first : Buffer.concat(this.#parts);
  }

  #keep(rest: Buffer): void {
    this.#parts = [rest];
    this.#length = rest.length;
  }
}

/** The added lines themselves: `raw` of an `AddedText` without the `+` of each line. */
export function withoutMarks(raw: Buffer): Buffer {
  const text = Buffer.from(raw);
  let length = 0;
  for (let at = 0; at < raw.length;) {
    const lineBreak = raw.indexOf(newline, at);
    const end = lineBreak < 0 ? raw.length : lineBreak + 1;
    // Much faster than a copy from another buffer.
    text.copyWithin(length, at + 1, end);
    length += end - at - 1;
    at = end;
  }
  return text.subarray(0, length);
}

function countLines(text: Buffer): number {
  let lines = 0;
  for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) lines += 1;
  return lines;
}
