/** What is known of the bytes read so far, as one number, and what comes next: all words are looked for at once. */
export interface Automaton {
  /** The class of each byte: bytes of no word are 0, a letter is what its lower-case form is. */
  readonly classOf: Uint8Array;
  /** A state's row of `next` starts at the state shifted left by so many bits. */
  readonly shift: number;
  /** The state after this one, by state and class of the byte. */
  readonly next: Uint16Array | Uint32Array;
  /** This state and all above end a word. */
  readonly firstOutput: number;
  /** The words that end in a state, by its number. */
  readonly outputs: readonly (readonly number[])[];
}

/** The automaton of Aho and Corasick (1975), with a row of transitions for each state. Words are lower-case ASCII. */
export function automatonOf(words: readonly string[]): Automaton {
  const { classOf, width } = classesOf(words);
  const shift = Math.ceil(Math.log2(width));
  const { next, outputs } = trieOf(words, classOf, shift);
  completeTransitions(next, outputs, shift);
  return { classOf, shift, ...withOutputsLast(next, outputs, shift) };
}

function classesOf(words: readonly string[]) {
  const classOf = new Uint8Array(256);
  let width = 1;
  for (const letter of new Set(words.join(""))) {
    classOf[letter.charCodeAt(0)] = width;
    if (letter >= "a" && letter <= "z") classOf[letter.charCodeAt(0) - 32] = width;
    width += 1;
  }
  return { classOf, width };
}

function trieOf(words: readonly string[], classOf: Uint8Array, shift: number) {
  const most = words.reduce((length, word) => length + word.length, 1);
  const next = new Int32Array(most << shift).fill(-1);
  const outputs: number[][] = [[]];
  for (const [index, word] of words.entries()) {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const cell = (state << shift) | (classOf[word.charCodeAt(at)] ?? 0);
      const known = next[cell] ?? -1;
      state = known < 0 ? outputs.push([]) - 1 : known;
      next[cell] = state;
    }
    outputs[state]?.push(index);
  }
  return { next: next.subarray(0, outputs.length << shift), outputs };
}

/** Breadth first: a missing transition is that of the longest proper suffix that is a state too. */
function completeTransitions(next: Int32Array, outputs: number[][], shift: number): void {
  const suffix = new Int32Array(outputs.length);
  const queue = [0];
  for (const state of queue) {
    const ownSuffix = suffix[state] ?? 0;
    for (let column = 0; column < 1 << shift; column += 1) {
      const cell = (state << shift) | column;
      const target = next[cell] ?? -1;
      const fallback = state === 0 ? 0 : (next[(ownSuffix << shift) | column] ?? 0);
      if (target < 0) {
        next[cell] = fallback;
      } else {
        suffix[target] = fallback;
        outputs[target]?.push(...(outputs[fallback] ?? []));
        queue.push(target);
      }
    }
  }
}

/** Numbers the states anew, so that one comparison tells whether a state ends a word. The first state stays the first. */
function withOutputsLast(next: Int32Array, outputs: readonly (readonly number[])[], shift: number) {
  const states = [...outputs.keys()];
  const silent = states.filter((state) => outputs[state]?.length === 0);
  const order = [...silent, ...states.filter((state) => outputs[state]?.length !== 0)];
  const numberOf = new Int32Array(order.length);
  for (const [number, state] of order.entries()) numberOf[state] = number;
  // The narrower the table, the more of it stays in the processor's cache.
  const renumbered = order.length <= 65_536 ? new Uint16Array(next.length) : new Uint32Array(next.length);
  for (const [number, state] of order.entries()) {
    for (let column = 0; column < 1 << shift; column += 1) {
      renumbered[(number << shift) | column] = numberOf[next[(state << shift) | column] ?? 0] ?? 0;
    }
  }
  return { next: renumbered, outputs: order.map((state) => outputs[state] ?? []), firstOutput: silent.length };
}
