/** Keywords that were found: pairs of the keyword's index and the position behind its last byte, in order of the latter. */
export interface KeywordHits {
  readonly count: number;
  readonly pairs: Int32Array;
}

/**
 * Finds all of many keywords in one pass over the bytes, whatever their case: the automaton of Aho and Corasick (1975),
 * with one row of transitions for each state.
 */
export class KeywordMatcher {
  readonly #classOf = new Uint8Array(256);
  readonly #width: number;
  /** The row of the state after this one, by row and class of the byte. Rows from `#firstOutput` on end a keyword. */
  readonly #next: Int32Array;
  readonly #firstOutput: number;
  /** The keywords that end in a state, by its number. */
  readonly #outputs: readonly (readonly number[])[];
  #pairs = new Int32Array(256);

  /** @param keywords lower-case ASCII, none of them empty */
  constructor(keywords: readonly string[]) {
    let width = 1;
    for (const letter of new Set(keywords.join(""))) {
      this.#classOf[letter.charCodeAt(0)] = width;
      if (letter >= "a" && letter <= "z") this.#classOf[letter.charCodeAt(0) - 32] = width;
      width += 1;
    }
    this.#width = width;
    const { next, outputs, firstOutput } = withOutputsLast(automatonOf(keywords, this.#classOf, width));
    this.#next = next.map((state) => state * width);
    this.#outputs = outputs;
    this.#firstOutput = firstOutput * width;
  }

  /** The result is overwritten by the next call. */
  find(bytes: Uint8Array): KeywordHits {
    const next = this.#next;
    const classOf = this.#classOf;
    const firstOutput = this.#firstOutput;
    const { length } = bytes;
    let count = 0;
    let row = 0;
    for (let at = 0; at < length; at += 1) {
      // Indexes are in range by construction.
      row = next[row + (classOf[bytes[at] ?? 0] ?? 0)] ?? 0;
      if (row >= firstOutput) count = this.#take(row, at + 1, count);
    }
    return { count, pairs: this.#pairs };
  }

  #take(row: number, end: number, before: number): number {
    let count = before;
    for (const keyword of this.#outputs[row / this.#width] ?? []) {
      if (2 * count + 2 > this.#pairs.length) {
        const larger = new Int32Array(this.#pairs.length * 2);
        larger.set(this.#pairs);
        this.#pairs = larger;
      }
      this.#pairs[2 * count] = keyword;
      this.#pairs[2 * count + 1] = end;
      count += 1;
    }
    return count;
  }
}

interface Automaton {
  /** The state after this one, by state and class. */
  readonly next: Int32Array;
  readonly outputs: number[][];
  readonly width: number;
}

function automatonOf(keywords: readonly string[], classOf: Uint8Array, width: number): Automaton {
  const rows: number[][] = [emptyRow(width)];
  const outputs: number[][] = [[]];
  for (const [index, keyword] of keywords.entries()) {
    let state = 0;
    for (const letter of keyword) {
      const row = rows[state] ?? [];
      const column = classOf[letter.charCodeAt(0)] ?? 0;
      if (row[column] === -1) {
        row[column] = rows.length;
        rows.push(emptyRow(width));
        outputs.push([]);
      }
      state = row[column] ?? 0;
    }
    outputs[state]?.push(index);
  }
  const next = Int32Array.from(rows.flat());
  completeTransitions(next, outputs, width);
  return { next, outputs, width };
}

/** Breadth first: a missing transition is that of the longest proper suffix that is a state too. */
function completeTransitions(next: Int32Array, outputs: number[][], width: number): void {
  const suffix = new Int32Array(outputs.length);
  const queue = [0];
  for (const state of queue) {
    const ownSuffix = suffix[state] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const target = next[state * width + column] ?? -1;
      const fallback = state === 0 ? 0 : (next[ownSuffix * width + column] ?? 0);
      if (target < 0) {
        next[state * width + column] = fallback;
      } else {
        suffix[target] = fallback;
        outputs[target]?.push(...(outputs[fallback] ?? []));
        queue.push(target);
      }
    }
  }
}

/** Numbers the states anew, so that one comparison tells whether a state ends a keyword. The first state stays the first. */
function withOutputsLast({ next, outputs, width }: Automaton) {
  const order = [...outputs.keys()].toSorted(
    (one, other) => Number((outputs[one] ?? []).length > 0) - Number((outputs[other] ?? []).length > 0) || one - other,
  );
  const numberOf = new Int32Array(order.length);
  for (const [number, state] of order.entries()) numberOf[state] = number;
  const renumbered = new Int32Array(next.length);
  for (const [number, state] of order.entries()) {
    for (let column = 0; column < width; column += 1) {
      renumbered[number * width + column] = numberOf[next[state * width + column] ?? 0] ?? 0;
    }
  }
  const reordered = order.map((state) => outputs[state] ?? []);
  const firstOutput = reordered.findIndex((keywords) => keywords.length > 0);
  return { next: renumbered, outputs: reordered, firstOutput: firstOutput < 0 ? order.length : firstOutput };
}

function emptyRow(width: number): number[] {
  return Array.from({ length: width }, () => -1);
}
