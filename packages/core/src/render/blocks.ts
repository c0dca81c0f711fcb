import { count } from "./words.ts";

/** A part of a Markdown document: text that always stays, around rows that can be cut from the end. */
export interface Block {
  readonly head: string;
  readonly rows: readonly string[];
  readonly tail: string;
  /** What the rows are, as a plural noun. */
  readonly label: string;
  /** Blocks with a lower number keep their rows longer. */
  readonly rank: number;
}

export interface Limits {
  /** Bytes of UTF-8 of the whole document. */
  readonly bytes: number;
  /** Rows of one block. */
  readonly rows: number;
}

/** Joins blocks to a document. What does not fit is cut on whole rows, and each block says how many it lost. */
export function joinBlocks(blocks: readonly Block[], limits: Limits): string {
  const kept = keptRows(blocks, limits);
  const parts = blocks.map((block, index) => {
    const rows = block.rows.slice(0, kept[index]);
    return block.head + rows.join("") + cutLine(block, block.rows.length - rows.length) + block.tail;
  });
  return parts.join("\n");
}

/** How many rows each block may keep. Blocks of the same rank take turns, so that none starves the others. */
function keptRows(blocks: readonly Block[], limits: Limits): number[] {
  let room = limits.bytes;
  for (const block of blocks)
    room -= Buffer.byteLength(`${block.head}${cutLine(block, block.rows.length)}${block.tail}\n`);
  const turns = blocks
    .flatMap((block, index) =>
      block.rows.slice(0, limits.rows).map((row, turn) => ({ row, turn, index, rank: block.rank })),
    )
    .toSorted((a, b) => a.rank - b.rank || a.turn - b.turn || a.index - b.index);
  const kept = blocks.map(() => 0);
  const full = new Set<number>();
  for (const { row, turn, index } of turns) {
    if (full.has(index)) continue;
    room -= Buffer.byteLength(row);
    if (room < 0) {
      // This row does not fit, nor do the ones after it; a smaller row of another block still may.
      room += Buffer.byteLength(row);
      full.add(index);
    } else kept[index] = turn + 1;
  }
  return kept;
}

function cutLine({ label }: Block, lost: number): string {
  if (lost === 0) return "";
  return `\n_${count(lost, `more ${label}`)} not shown here. The JSON file holds all of them._\n`;
}
