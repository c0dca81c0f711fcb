import { MemberFault } from "./fault.ts";
import type { ByteSource } from "./source.ts";

const blockSize = 256 * 1024;

/**
 * Bytes that come one after the other, taken in the amounts that the reader wants. When what gives them throws, the bytes
 * that came before are given first, and the error by the call after them.
 */
export class ByteStream {
  readonly #iterator: AsyncIterator<Buffer, unknown> | undefined;
  /** What has come and was not taken. */
  #waiting: Buffer[];
  #length: number;
  #end: { readonly error?: unknown } | undefined;

  constructor(pieces: AsyncIterable<Buffer> | Buffer) {
    const isWhole = Buffer.isBuffer(pieces);
    this.#iterator = isWhole ? undefined : pieces[Symbol.asyncIterator]();
    this.#waiting = isWhole ? [pieces] : [];
    this.#length = isWhole ? pieces.length : 0;
    this.#end = isWhole ? {} : undefined;
  }

  /** The next bytes, which are left where they are: `count` of them, or fewer when there are no more. */
  async peek(count: number): Promise<Buffer> {
    await this.#gather(count);
    this.#joinFirst(Math.min(count, this.#length));
    return this.#waiting[0]?.subarray(0, count) ?? Buffer.alloc(0);
  }

  /** The next bytes: `count` of them, or fewer when there are no more. */
  async take(count: number): Promise<Buffer> {
    const bytes = await this.peek(count);
    this.#drop(bytes.length);
    return bytes;
  }

  /** Steps over `count` bytes. Returns over how many: fewer when there are no more. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0) {
      await this.#gather(Math.min(left, blockSize));
      const there = Math.min(left, this.#length);
      if (there === 0) break;
      this.#drop(there);
      left -= there;
    }
    return count - left;
  }

  /** Gives back bytes that were taken: they are the next ones. */
  giveBack(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#waiting.unshift(bytes);
    this.#length += bytes.length;
  }

  /** Ends what the bytes come from. */
  async close(): Promise<void> {
    await this.#iterator?.return?.();
  }

  async #gather(count: number): Promise<void> {
    while (this.#length < count && !this.#end && this.#iterator) {
      try {
        const next = await this.#iterator.next();
        if (next.done) this.#end = {};
        else if (next.value.length > 0) {
          this.#waiting.push(next.value);
          this.#length += next.value.length;
        }
      } catch (error) {
        this.#end = { error };
      }
    }
    if (this.#length === 0 && this.#end && "error" in this.#end) throw this.#end.error;
  }

  /** Makes one of the first `count` bytes, and leaves those after them as they are. */
  #joinFirst(count: number): void {
    const parts: Buffer[] = [];
    let missing = count;
    for (const part of this.#waiting) {
      if (missing <= 0) break;
      parts.push(part.subarray(0, missing));
      missing -= part.length;
    }
    if (parts.length <= 1) return;
    const last = this.#waiting[parts.length - 1];
    const rest = last && missing < 0 ? [last.subarray(missing)] : [];
    this.#waiting.splice(0, parts.length, Buffer.concat(parts), ...rest);
  }

  #drop(count: number): void {
    let left = count;
    this.#length -= count;
    while (left > 0) {
      const first = this.#waiting[0];
      if (!first) return;
      if (first.length > left) {
        this.#waiting[0] = first.subarray(left);
        return;
      }
      left -= first.length;
      this.#waiting.shift();
    }
  }
}

/** All bytes of a source, in blocks. Throws a `MemberFault` when they are not all there. */
export async function* blocksOf(source: ByteSource): AsyncGenerator<Buffer, void> {
  for (let position = 0; position < source.size; position += blockSize) {
    yield await source.read(position, Math.min(blockSize, source.size - position)).catch(() => {
      throw new MemberFault("archive-cut-off", "cannot be read to its end");
    });
  }
}
