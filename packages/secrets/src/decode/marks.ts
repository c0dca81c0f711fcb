import { longestEscape } from "./escapes.ts";

const blockLength = 64;
const [keyword, strong, weak] = [1, 2, 4];
/** A keyword counts for the escapes in so many blocks before it and after it. */
const [blocksBefore, blocksAfter] = [1, 4];

/** Remembers where keywords and escapes are, block by block, so that hostile texts with many of both cost little memory. */
export class EscapeMarks {
  readonly #length: number;
  #blocks: Uint8Array | undefined;

  constructor(length: number) {
    this.#length = length;
  }

  /** `strong`: an escape to be decoded in any case; `weak`: one to be decoded near a keyword. */
  add(position: number, kind: "keyword" | "strong" | "weak"): void {
    this.#blocks ??= new Uint8Array(Math.floor(this.#length / blockLength) + 1);
    const index = Math.floor(position / blockLength);
    const bit = kind === "keyword" ? keyword : kind === "strong" ? strong : weak;
    this.#blocks[index] = (this.#blocks[index] ?? 0) | bit;
  }

  /** The parts between two positions in which escapes are to be decoded, in order. */
  *parts(from: number, to: number): Generator<readonly [number, number]> {
    const blocks = this.#blocks;
    if (!blocks) return;
    const last = Math.floor(to / blockLength);
    let open: [number, number] | undefined;
    for (let index = Math.floor(from / blockLength); index <= last; index += 1) {
      const bits = blocks[index] ?? 0;
      if ((bits & strong) === 0 && ((bits & weak) === 0 || !isNearKeyword(blocks, index))) continue;
      const start = Math.max(from, index * blockLength - longestEscape);
      const end = Math.min(to, (index + 1) * blockLength + longestEscape);
      if (open && start <= open[1]) {
        open[1] = end;
      } else {
        if (open) yield open;
        open = [start, end];
      }
    }
    if (open) yield open;
  }
}

function isNearKeyword(blocks: Uint8Array, index: number): boolean {
  for (let near = Math.max(0, index - blocksAfter); near <= index + blocksBefore && near < blocks.length; near += 1) {
    if ((blocks[near] ?? 0) & keyword) return true;
  }
  return false;
}
