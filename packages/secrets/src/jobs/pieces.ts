import { countLineBreaks } from "@security-actions/git";

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
const defaultPieces: PieceSizes = { piece: 8 * 1024 * 1024, overlap: 64 * 1024 };

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
  let start = { firstLine: 1, lineOffset: 0 };
  for (;;) {
    const piece = { ...start, bytes: buffer.subarray(0, read(buffer, position)) };
    if (piece.bytes.length > 0) yield piece;
    if (piece.bytes.length < pieceLength) return;
    const { bytes, ...next } = endOf(piece, overlap);
    position += pieceLength - bytes.length;
    start = next;
  }
}

/** The end of a piece that the next one begins with. */
export function endOf({ bytes, firstLine, lineOffset }: Piece, overlap: number = defaultPieces.overlap): Piece {
  // One more overlap back, the line that begins last.
  const latest = Math.max(0, bytes.length - overlap);
  const least = Math.max(0, latest - overlap);
  const lineStart = bytes.subarray(least, latest).lastIndexOf(lineFeed);
  const next = lineStart < 0 ? latest : least + lineStart + 1;
  const passed = bytes.subarray(0, next);
  const lines = countLineBreaks(passed, 0, next);
  return {
    bytes: bytes.subarray(next),
    firstLine: firstLine + lines,
    lineOffset: lines > 0 ? next - passed.lastIndexOf(lineFeed) - 1 : lineOffset + next,
  };
}
