/**
 * Bytes of memory for contents of a history, for what is new of them until it is searched, and for files, which are read at
 * once up to that.
 */
export const [contentMemory, copyMemory, fileMemory] = [12 * 1024 * 1024, 1024 * 1024, 8 * 1024 * 1024];

/** Memory of which parts are given away until it is full, and then again: fresh memory for each text would cost much more. */
export class ReusedMemory {
  readonly #memory: Buffer;
  readonly #release: () => void;
  #length = 0;

  /** @param release ends the use of all parts */
  constructor(memory: Buffer, release: () => void) {
    this.#memory = memory;
    this.#release = release;
  }

  /** A part with whatever is in it, or undefined where all of the memory is too little. */
  take(length: number): Buffer | undefined {
    if (length > this.#memory.length) return undefined;
    if (this.#length + length > this.#memory.length) {
      this.#release();
      this.#length = 0;
    }
    this.#length += length;
    return this.#memory.subarray(this.#length - length, this.#length);
  }
}
