import type { ByteStream } from "../byte-stream.ts";

/** A file of a container, or a piece of one that is large. */
export interface FilePiece {
  /** The container's name and the path in it, joined by "!": `outer.zip!inner.tar.gz!folder/file.txt`. */
  readonly path: string;
  readonly content: Buffer;
  /** The line of the file that the content starts with or in, from 1. */
  readonly firstLine: number;
  /** Nothing of the file follows. Never true of a file that is cut off. */
  readonly isLast: boolean;
  /** It is no file but the texts of a row of a database, of which there may be millions: `data.gpkg!roads/12`. */
  readonly isRow?: boolean;
}

/** Takes what is in a container. What it throws ends the walk. */
export type Visit = (piece: FilePiece) => void | Promise<void>;

const lineEnd = 0x0a;
/** Where a long line may be cut: between what is hardly one word. */
const softEnds = new Set([0x20, 0x09, 0x0d, 0x2c, 0x3b, 0x3e]);
const softReach = 64 * 1024;

/**
 * Gives a file in pieces of up to `pieceBytes`: whole when it is no larger, else cut at the end of a line, and within a line
 * only when it is longer than a piece.
 */
export async function givePieces(stream: ByteStream, path: string, pieceBytes: number, visit: Visit): Promise<void> {
  let firstLine = 1;
  let rest: Buffer = Buffer.alloc(0);
  for (;;) {
    const block = await stream.take(Math.max(1, pieceBytes - rest.length));
    const content = rest.length > 0 ? Buffer.concat([rest, block]) : block;
    const next = await stream.peek(1).catch(async (error: unknown) => {
      await visit({ path, content, firstLine, isLast: false });
      throw error;
    });
    if (next.length === 0) {
      await visit({ path, content, firstLine, isLast: true });
      return;
    }
    const cut = cutOf(content);
    const piece = content.subarray(0, cut);
    await visit({ path, content: piece, firstLine, isLast: false });
    firstLine += linesIn(piece);
    rest = content.subarray(cut);
  }
}

function cutOf(content: Buffer): number {
  const line = content.lastIndexOf(lineEnd);
  if (line !== -1) return line + 1;
  for (let at = content.length - 1; at > Math.max(0, content.length - softReach); at--) {
    if (softEnds.has(content[at] ?? 0)) return at + 1;
  }
  return content.length;
}

function linesIn(content: Buffer): number {
  let count = 0;
  for (let at = content.indexOf(lineEnd); at !== -1; at = content.indexOf(lineEnd, at + 1)) count++;
  return count;
}
