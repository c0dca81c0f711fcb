import { open } from "node:fs/promises";
import { ArchiveError } from "./errors.ts";

/** Bytes that are read from any position. */
export interface ByteSource {
  readonly size: number;
  /** Exactly `length` bytes. Throws when they are not all there. */
  read(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** A source whose bytes are read in blocks, for readers that ask for a few bytes here and the next few there. */
export function blockSource(source: ByteSource, blockSize = 256 * 1024): ByteSource {
  let start = 0;
  let block: Buffer = Buffer.alloc(0);
  return {
    size: source.size,
    read: async (position, length) => {
      if (length >= blockSize) return await source.read(position, length);
      if (position < start || position + length > start + block.length) {
        const there = Math.max(length, Math.min(blockSize, source.size - position));
        block = await source.read(position, there);
        start = position;
      }
      return block.subarray(position - start, position - start + length);
    },
    close: async () => source.close(),
  };
}

/** A file on disk or bytes in memory. Throws an `ArchiveError` when the file cannot be opened. */
export async function openSource(source: string | Buffer, name: string): Promise<ByteSource> {
  return typeof source === "string" ? await fileSource(source, name) : bufferSource(source);
}

/** Bytes in memory. */
export function bufferSource(buffer: Buffer): ByteSource {
  return {
    size: buffer.length,
    read: async (position, length) => {
      assertWithin(position, length, buffer.length);
      return buffer.subarray(position, position + length);
    },
    close: async () => {},
  };
}

async function fileSource(path: string, name: string): Promise<ByteSource> {
  const unreadable = (cause?: unknown) =>
    new ArchiveError(
      "archive-unreadable",
      `${name} cannot be opened.`,
      "Check that it is a file that may be read.",
      cause,
    );
  const handle = await open(path).catch((error: unknown) => {
    throw unreadable(error);
  });
  const stat = await handle.stat();
  if (!stat.isFile()) {
    await handle.close();
    throw unreadable();
  }
  return {
    size: stat.size,
    read: async (position, length) => {
      assertWithin(position, length, stat.size);
      const buffer = Buffer.allocUnsafe(length);
      const { bytesRead } = await handle.read(buffer, 0, length, position);
      assertWithin(0, length, bytesRead);
      return buffer;
    },
    close: async () => handle.close(),
  };
}

/** Positions come from the archive and may be anything, beyond 2^53 too. */
function assertWithin(position: number, length: number, size: number): void {
  if (position + length > size) throw new Error("The file ends too early.");
}
