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
  /** The words that end in a state, by its number; the first are those of `firstOutput`. */
  readonly outputs: readonly (readonly number[])[];
}

/** The automaton of Aho and Corasick (1975), with a row of transitions for each state. Words are lower-case ASCII, or bytes. */
export function automatonOf(words: readonly string[]): Automaton {
  const { classOf, width } = classesOf(words);
  const shift = Math.ceil(Math.log2(width));
  const table = new StateTable(
    words.reduce((length, word) => length + word.length, 1),
    shift,
  );
  const byLength: number[][] = [];
  for (const [index, { length }] of words.entries()) (byLength[length] ??= []).push(index);
  const stateOf = new Uint32Array(words.length);
  const grow = (index: number, depth: number) => {
    const word = words[index] ?? "";
    const isEnd = word.length === depth + 1;
    const state = table.child(stateOf[index] ?? 0, classOf[word.charCodeAt(depth)] ?? 0, isEnd);
    if (isEnd) table.end(state, index);
    stateOf[index] = state;
  };
  for (let depth = 0; depth + 1 < byLength.length; depth += 1) {
    table.startLevel();
    // Those that end on this level come first: a state that ends a word has to be known as such.
    for (let length = depth + 1; length < byLength.length; length += 1) {
      for (const index of byLength[length] ?? []) grow(index, depth);
    }
    table.endLevel();
  }
  return { classOf, shift, next: table.next, firstOutput: table.firstOutput, outputs: table.outputs.toReversed() };
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

const none: readonly number[] = [];

/**
 * States, made one level of the tree of words after the other. What follows a state is first what follows its longest proper
 * suffix that is a state, too, and that one is of a level above; then its own children are put in. States that end a word are
 * numbered from the highest number down, so that one comparison tells them apart; what is between them and the others takes
 * no memory. All that is done for each state is in functions of its own, as they are the ones that are compiled for speed.
 */
class StateTable {
  readonly next: Uint16Array | Uint32Array;
  /** By how far a state is below the highest number. */
  readonly outputs: (readonly number[])[] = [];
  firstOutput: number;
  readonly #shift: number;
  readonly #highest: number;
  readonly #suffix: Uint32Array;
  #silent = 1;
  /** What was made on the levels above: silent states below the one number, others from the other one on. */
  #level = { silent: 1, outputs: 0 };

  /** @param most no more states are made */
  constructor(most: number, shift: number) {
    this.next = most <= 65_536 ? new Uint16Array(most << shift) : new Uint32Array(most << shift);
    this.firstOutput = most;
    this.#shift = shift;
    this.#highest = most - 1;
    this.#suffix = new Uint32Array(most);
  }

  startLevel(): void {
    this.#level = { silent: this.#silent, outputs: this.firstOutput };
  }

  /** The state after another one, which is made when it is not there. `isEnd`: a word ends in it. */
  child(parent: number, column: number, isEnd: boolean): number {
    const cell = (parent << this.#shift) | column;
    const known = this.next[cell] ?? 0;
    if (known >= this.#level.silent && known < this.#level.outputs) return known;
    const suffix = parent === 0 ? 0 : (this.next[((this.#suffix[parent] ?? 0) << this.#shift) | column] ?? 0);
    const isSilent = !isEnd && suffix < this.#level.outputs;
    const state = isSilent ? this.#silent++ : --this.firstOutput;
    if (!isSilent) this.outputs.push(this.outputs[this.#highest - suffix] ?? none);
    this.#suffix[state] = suffix;
    this.next[cell] = state;
    return state;
  }

  end(state: number, word: number): void {
    const index = this.#highest - state;
    this.outputs[index] = [word, ...(this.outputs[index] ?? none)];
  }

  endLevel(): void {
    this.#copyRows(this.#level.silent, this.#silent);
    this.#copyRows(this.firstOutput, this.#level.outputs);
  }

  #copyRows(from: number, to: number): void {
    for (let state = from; state < to; state += 1) {
      const row = (this.#suffix[state] ?? 0) << this.#shift;
      this.next.copyWithin(state << this.#shift, row, row + (1 << this.#shift));
    }
  }
}
