import { pipeline, Readable, Transform } from "node:stream";
import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import type { ByteStream } from "./byte-stream.ts";
import { MemberFault } from "./fault.ts";

/** How much may come out of a gzip file. */
export interface GunzipLimits {
  /** Called with the number of bytes of each piece that came out and that went in so far. It may throw a `MemberFault`. */
  readonly spend: (out: number, consumed: number) => void;
  /** Called before each of the parts of which the file is made. It may throw a `MemberFault`. */
  readonly startPart: () => void;
}

const inputSize = 64 * 1024;
const outputSize = 256 * 1024;
const smallSize = 1024 * 1024;
const flagCrc = 2;
const flagExtra = 4;
const flagName = 8;
const flagComment = 16;

/**
 * What is in a gzip file: in all of its parts, as one file, since parts may be appended to one another, with zeros between
 * them. Throws a `MemberFault` when something is wrong with it, after what came before was given.
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
export async function* gunzip(stream: ByteStream, { spend, startPart }: GunzipLimits): AsyncGenerator<Buffer, void> {
  let consumed = 0;
  for (let isFirst = true; await nextPart(stream, isFirst); isFirst = false) {
    startPart();
    await skipHeader(stream);
    let size = 0;
    let checksum = 0;
    const used = { bytes: 0 };
    for await (const piece of inflatePart(stream, used)) {
      spend(piece.length, consumed + used.bytes);
      size += piece.length;
      checksum = crc32(piece, checksum);
      yield piece;
    }
    consumed += used.bytes;
    const trailer = await stream.take(8);
    if (trailer.length < 8) await throwCutOff(stream);
    const isRight = trailer.readUInt32LE(0) === checksum && trailer.readUInt32LE(4) === size % 2 ** 32;
    if (!isRight) throw new MemberFault("archive-damaged", "has a wrong checksum");
  }
}

/** Whether another part follows. Zeros between parts and after them are padding. */
async function nextPart(stream: ByteStream, isFirst: boolean): Promise<boolean> {
  for (;;) {
    const head = await stream.peek(inputSize);
    if (head.length === 0) return false;
    const start = isFirst ? 0 : head.findIndex((byte) => byte !== 0);
    await stream.skip(start === -1 ? head.length : start);
    if (start === -1) continue;
    const magic = await stream.peek(3);
    if (magic.equals(Buffer.from([0x1f, 0x8b, 8]))) return true;
    throw new MemberFault("archive-trailing-data", "has data after its end, which was not looked at");
  }
}

async function skipHeader(stream: ByteStream): Promise<void> {
  const header = await stream.take(10);
  if (header.length < 10) await throwCutOff(stream);
  const flags = header[3] ?? 0;
  if (flags & flagExtra) {
    const length = await stream.take(2);
    if (length.length < 2) await throwCutOff(stream);
    await stream.skip(length.readUInt16LE(0));
  }
  if (flags & flagName) await skipText(stream);
  if (flags & flagComment) await skipText(stream);
  if (flags & flagCrc) await stream.skip(2);
}

async function skipText(stream: ByteStream): Promise<void> {
  for (;;) {
    const head = await stream.peek(inputSize);
    if (head.length === 0) await throwCutOff(stream);
    const end = head.indexOf(0);
    await stream.skip(end === -1 ? head.length : end + 1);
    if (end !== -1) return;
  }
}

/**
 * What the deflated data gives that is next in the stream, which is left right behind it. `used` counts the bytes of the
 * stream that it took.
 */
async function* inflatePart(stream: ByteStream, used: { bytes: number }): AsyncGenerator<Buffer, void> {
  const small = inflateSmall(await stream.peek(inputSize));
  if (small) {
    used.bytes = small.used;
    await stream.skip(small.used);
    yield small.content;
    return;
  }
  // Node reads ahead. What it read and did not need is given back at the end.
  const taken: Buffer[] = [];
  let takenFrom = 0;
  const input = async function* input(): AsyncGenerator<Buffer, void> {
    for (let piece = await stream.take(inputSize); piece.length > 0; piece = await stream.take(inputSize)) {
      taken.push(piece);
      yield piece;
    }
  };
  const raw = Readable.from(input());
  const inflate = pipeline(raw, createInflateRaw({ chunkSize: outputSize }), () => {});
  const count = () => {
    used.bytes = inflate.bytesWritten;
    for (let first = taken[0]; first && takenFrom + first.length <= used.bytes; first = taken[0]) {
      takenFrom += first.length;
      taken.shift();
    }
  };
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      count();
      yield piece;
    }
  } catch (error) {
    throw error instanceof Error && "code" in error ? faultOf(error) : error;
  } finally {
    count();
    await closed(raw);
    stream.giveBack(Buffer.concat(taken).subarray(used.bytes - takenFrom));
  }
}

/** What the data at the start of `head` gives when it ends there and gives little: a stream for each part takes long. */
function inflateSmall(head: Buffer): { readonly content: Buffer; readonly used: number } | undefined {
  try {
    const result: unknown = inflateRawSync(head, { info: true, maxOutputLength: smallSize });
    const isKnown = typeof result === "object" && result !== null && "buffer" in result && "engine" in result;
    if (!isKnown || !Buffer.isBuffer(result.buffer) || !(result.engine instanceof Transform)) return undefined;
    const { engine } = result;
    return "bytesWritten" in engine && typeof engine.bytesWritten === "number"
      ? { content: result.buffer, used: engine.bytesWritten }
      : undefined;
  } catch {
    return undefined;
  }
}

function faultOf(error: Error & { readonly code: unknown }): Error {
  if (error instanceof MemberFault) return error;
  if (error.code === "Z_BUF_ERROR") return new MemberFault("archive-cut-off", "is cut off");
  return typeof error.code === "string" && error.code.startsWith("Z_")
    ? new MemberFault("archive-damaged", "cannot be unpacked any further")
    : error;
}

/** Ends a stream, and waits until it no longer takes anything from what it reads. */
async function closed(stream: Readable): Promise<void> {
  stream.destroy();
  if (stream.closed) return;
  await new Promise<void>((resolve) => {
    stream.once("close", resolve);
  });
}

async function throwCutOff(stream: ByteStream): Promise<never> {
  await stream.peek(1);
  throw new MemberFault("archive-cut-off", "is cut off");
}
