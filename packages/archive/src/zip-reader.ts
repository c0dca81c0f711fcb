import { Readable } from "node:stream";
import { fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from "yauzl";
import { blockSource, type ByteSource } from "./source.ts";

/** Lets yauzl read from a source, in blocks: it asks for 46 bytes and then for a name, a hundred thousand times. */
class BlockReader extends RandomAccessReader {
  readonly #source: ByteSource;

  constructor(source: ByteSource) {
    super();
    this.#source = blockSource(source);
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    const give = (bytes: Buffer) => {
      bytes.copy(buffer, offset);
      callback(null);
    };
    this.#source.read(position, length).then(give, callback);
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
