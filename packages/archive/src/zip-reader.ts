import { Readable } from "node:stream";
import { fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from "yauzl";
import type { ByteSource } from "./source.ts";

/** yauzl asks for 46 bytes and then for a name, a hundred thousand times: whole blocks are read instead. */
const blockSize = 256 * 1024;

/** Lets yauzl read from a source, in blocks. */
class BlockReader extends RandomAccessReader {
  readonly #source: ByteSource;
  #start = 0;
  #block: Buffer = Buffer.alloc(0);

  constructor(source: ByteSource) {
    super();
    this.#source = source;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    const give = () => {
      const from = position - this.#start;
      this.#block.copy(buffer, offset, from, from + length);
      callback(null);
    };
    if (position >= this.#start && position + length <= this.#start + this.#block.length) {
      queueMicrotask(give);
      return;
    }
    const wanted = Math.max(length, Math.min(blockSize, this.#source.size - position));
    // oxlint-disable-next-line promise/always-return -- yauzl takes a callback
    this.#source.read(position, wanted).then((block) => {
      this.#start = position;
      this.#block = block;
      give();
    }, callback);
  }

  override _readStreamForRange(): Readable {
    throw new Error("Members are not read through yauzl.");
  }
}

/**
 * The directory of a zip file, to go through with `eachEntry`. Names are left as bytes. Throws what yauzl throws when there
 * is none.
 */
export async function openDirectory(source: ByteSource): Promise<ZipFile> {
  const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false, lazyEntries: true };
  return await fromRandomAccessReaderPromise(new BlockReader(source), source.size, options);
}
