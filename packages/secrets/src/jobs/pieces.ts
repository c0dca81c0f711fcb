/** A part of a file. */
export interface Piece {
  /** Valid until the next piece is asked for. */
  readonly bytes: Buffer;
  /** The line that it begins in, from 1. */
  readonly firstLine: number;
  /** Bytes of that line before it. */
  readonly lineOffset: number;
}

/** How a file is cut, in bytes. */
export interface PieceSizes {
  readonly piece: number;
  /** So much of a piece is in the next one again: what is found lies in one of them as a whole. */
  readonly overlap: number;
}

/** Where nobody says otherwise. */
export const defaultPieces: PieceSizes = { piece: 8 * 1024 * 1024, overlap: 64 * 1024 };

const lineFeed = 0x0a;

/**
 * Gives a file of any size in pieces that overlap. They begin at the start of a line, unless that is too long.
 *
 * @param read fills the buffer from a position of the file on, and returns how many bytes there were
 */
export function* piecesOf(
  read: (buffer: Buffer, position: number) => number,
  { piece: pieceLength, overlap }: PieceSizes = defaultPieces,
): Generator<Piece> {
  const buffer = Buffer.allocUnsafe(pieceLength);
  let position = 0;
  let firstLine = 1;
  let lineOffset = 0;
  for (;;) {
    const bytes = buffer.subarray(0, read(buffer, position));
    if (bytes.length > 0) yield { bytes, firstLine, lineOffset };
    if (bytes.length < pieceLength) return;
    // One more overlap back, the line that begins last.
    const latest = pieceLength - overlap;
    const lineStart = bytes.subarray(latest - overlap, latest).lastIndexOf(lineFeed);
    const next = lineStart < 0 ? latest : latest - overlap + lineStart + 1;
    const passed = bytes.subarray(0, next);
    const lines = countLines(passed);
    lineOffset = lines > 0 ? next - passed.lastIndexOf(lineFeed) - 1 : lineOffset + next;
    firstLine += lines;
    position += next;
  }
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}
