/** What is known of the bytes read so far, as one number, and what comes next: all keywords are looked for at once. */
export interface Automaton {
  /** The class of each byte: bytes of no keyword are 0, a letter is what its lower-case form is. */
  readonly classOf: Uint8Array;
  /** A state's row of `next` starts at the state shifted left by so many bits. */
  readonly shift: number;
  /** The state after this one, by state and class of the byte. */
  readonly next: Uint16Array | Uint32Array;
  /** This state and all above end a keyword. */
  readonly firstOutput: number;
  /** The keywords that end in a state, by its number. */
  readonly outputs: readonly (readonly number[])[];
}

/** The automaton of Aho and Corasick (1975), with a row of transitions for each state. Keywords are lower-case ASCII. */
export function automatonOf(keywords: readonly string[]): Automaton {
  const { classOf, width } = classesOf(keywords);
  const shift = Math.ceil(Math.log2(width));
  const { rows, outputs } = trieOf(keywords, classOf, 1 << shift);
  const next = Int32Array.from(rows.flat());
  completeTransitions(next, outputs, 1 << shift);
  return { classOf, shift, ...withOutputsLast(next, outputs, 1 << shift) };
}

function classesOf(keywords: readonly string[]) {
  const classOf = new Uint8Array(256);
  let width = 1;
  for (const letter of new Set(keywords.join(""))) {
    classOf[letter.charCodeAt(0)] = width;
    if (letter >= "a" && letter <= "z") classOf[letter.charCodeAt(0) - 32] = width;
    width += 1;
  }
  return { classOf, width };
}

function trieOf(keywords: readonly string[], classOf: Uint8Array, width: number) {
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
  return { rows, outputs };
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
function withOutputsLast(next: Int32Array, outputs: readonly (readonly number[])[], width: number) {
  const order = [...outputs.keys()].toSorted(
    (one, other) => Number((outputs[one] ?? []).length > 0) - Number((outputs[other] ?? []).length > 0) || one - other,
  );
  const numberOf = new Int32Array(order.length);
  for (const [number, state] of order.entries()) numberOf[state] = number;
  // The narrower the table, the more of it stays in the processor's cache.
  const renumbered = order.length <= 65_536 ? new Uint16Array(next.length) : new Uint32Array(next.length);
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
