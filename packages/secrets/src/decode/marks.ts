import { longestEscape } from "./escapes.ts";
import { hasEscapedPunctuation } from "./triggers.ts";

const blockLength = 64;
const [keyword, strong, near] = [1, 2, 4];
/** A keyword counts for the escapes in so many blocks before it and after it. */
const [blocksBefore, blocksAfter] = [1, 4];

/** Remembers where keywords and escapes are, block by block, so that hostile texts with many of both cost little memory. */
export class EscapeMarks {
  readonly #bytes: Buffer;
  #blocks: Uint8Array | undefined;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** `strong`: an escape to be decoded in any case. Near a keyword, escaped punctuation is to be decoded, too. */
  add(position: number, kind: "keyword" | "strong"): void {
    this.#blocks ??= new Uint8Array(Math.floor(this.#bytes.length / blockLength) + 1);
    const blocks = this.#blocks;
    const index = Math.floor(position / blockLength);
    const bits = blocks[index] ?? 0;
    if (kind === "strong") {
      blocks[index] = bits | strong;
    } else if ((bits & keyword) === 0) {
      blocks[index] = bits | keyword;
      const last = Math.min(blocks.length - 1, index + blocksAfter);
      for (let at = Math.max(0, index - blocksBefore); at <= last; at += 1) blocks[at] = (blocks[at] ?? 0) | near;
    }
  }

  /** The parts between two positions in which escapes are to be decoded, in order. */
  parts(from: number, to: number): (readonly [number, number])[] {
    const blocks = this.#blocks;
    if (!blocks) return [];
    const parts: [number, number][] = [];
    const last = Math.min(blocks.length - 1, Math.floor(to / blockLength));
    for (let index = this.#next(blocks, Math.floor(from / blockLength), last); index >= 0;) {
      const start = Math.max(from, index * blockLength - longestEscape);
      const end = Math.min(to, (index + 1) * blockLength + longestEscape);
      const open = parts.at(-1);
      if (open && start <= open[1]) open[1] = end;
      else parts.push([start, end]);
      index = this.#next(blocks, index + 1, last);
    }
    return parts;
  }

  /** The next block in which escapes are to be decoded, or -1. */
  #next(blocks: Uint8Array, from: number, last: number): number {
    for (let index = nextMarked(blocks, from, last); index >= 0; index = nextMarked(blocks, index + 1, last)) {
      const [start, end] = [index * blockLength, Math.min(this.#bytes.length, (index + 1) * blockLength)];
      if ((blocks[index] ?? 0) & strong || hasEscapedPunctuation(this.#bytes, start, end)) return index;
    }
    return -1;
  }
}

/** Most blocks have no mark, so this is a loop of its own, which V8 compiles once. */
function nextMarked(blocks: Uint8Array, from: number, last: number): number {
  for (let index = from; index <= last; index += 1) if (blocks[index] !== 0) return index;
  return -1;
}
