import { pipeline, Readable } from "node:stream";
import { promisify } from "node:util";
import { createInflateRaw, inflateRaw, inflateRawSync, crc32 as crc32Of } from "node:zlib";
import type { ArchiveEntry } from "./entry.ts";
import { MemberFault } from "./fault.ts";
import type { ArchiveLimits } from "./limits.ts";
import type { ByteSource } from "./source.ts";

const inflate = promisify(inflateRaw);

/** Bytes of a local header without its name and extra field. */
const localHeaderSize = 30;
const localHeaderSignature = 0x04034b50;
/** Small members may be as repetitive as they like. */
const ratioMatters = 1024 * 1024;
/** A thread would cost more than it gives for so many bytes. */
const unpackedAtOnce = 256 * 1024;
const pieceSize = 256 * 1024;

/** The bytes of a member that has at most `limit` of them. Throws a `MemberFault`. */
export async function readContent(
  source: ByteSource,
  entry: ArchiveEntry,
  limit: number,
  limits: ArchiveLimits,
): Promise<Buffer> {
  if (entry.size > limit) throw new MemberFault("member-over-limit", `has more than ${limit} bytes`);
  const start = await startOfData(source, entry, limits);
  const raw = await source.read(start, entry.compressedSize).catch(throwCutOff);
  const content = entry.method === "stored" ? raw : await inflated(raw, entry.size);
  if (content.length !== entry.size) throw new MemberFault("member-damaged", "has not as many bytes as it claims");
  if (crc32Of(content) !== entry.crc32) throw new MemberFault("member-damaged", "has a wrong checksum");
  return content;
}

/** The bytes of a member of any size, piece by piece. Throws a `MemberFault`, at the latest after the last piece. */
export async function* streamContent(
  source: ByteSource,
  entry: ArchiveEntry,
  limits: ArchiveLimits,
): AsyncGenerator<Buffer, void> {
  const start = await startOfData(source, entry, limits);
  const raw = Readable.from(pieces(source, start, entry.compressedSize));
  const content = entry.method === "stored" ? raw : pipeline(raw, createInflateRaw(), () => {});
  let size = 0;
  let checksum = 0;
  try {
    for await (const piece of content as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > entry.size) break;
      checksum = crc32Of(piece, checksum);
      yield piece;
    }
  } catch (error) {
    throw error instanceof MemberFault ? error : new MemberFault("member-damaged", "cannot be unpacked");
  }
  if (size !== entry.size) throw new MemberFault("member-damaged", "has not as many bytes as it claims");
  if (checksum !== entry.crc32) throw new MemberFault("member-damaged", "has a wrong checksum");
}

async function inflated(raw: Buffer, size: number): Promise<Buffer> {
  const options = { maxOutputLength: Math.max(1, size) };
  try {
    return size <= unpackedAtOnce ? inflateRawSync(raw, options) : await inflate(raw, options);
  } catch (error) {
    const tooMuch = error instanceof RangeError;
    throw new MemberFault("member-damaged", tooMuch ? "has more bytes than it claims" : "cannot be unpacked");
  }
}

async function* pieces(source: ByteSource, start: number, length: number): AsyncGenerator<Buffer, void> {
  for (let done = 0; done < length; done += pieceSize) {
    yield await source.read(start + done, Math.min(pieceSize, length - done)).catch(throwCutOff);
  }
}

/** Where the data starts: after the local header, whose name and extra field have lengths of their own. */
async function startOfData(source: ByteSource, entry: ArchiveEntry, limits: ArchiveLimits): Promise<number> {
  const { size, compressedSize, method, offset } = entry;
  // Deflate adds 5 bytes to each block of what it cannot compress. A writer that flushes often has many small blocks.
  const plausible = method === "stored" ? compressedSize === size : compressedSize <= 2 * size + 4096;
  if (!plausible) throw new MemberFault("member-damaged", "has sizes that contradict each other");
  if (size > ratioMatters && size > limits.ratio * compressedSize) {
    throw new MemberFault("member-over-limit", `is more than ${limits.ratio} times as large when it is unpacked`);
  }
  const header = await source.read(offset, localHeaderSize).catch(throwCutOff);
  if (header.readUInt32LE(0) !== localHeaderSignature)
    throw new MemberFault("member-damaged", "is not where it should be");
  return offset + localHeaderSize + header.readUInt16LE(26) + header.readUInt16LE(28);
}

function throwCutOff(): never {
  throw new MemberFault("member-damaged", "is cut off");
}
