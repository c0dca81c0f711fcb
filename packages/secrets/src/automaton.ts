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
  return { classOf, shift, ...statesOf(words, classOf, shift) };
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
 * One level of the tree of words after the other. What follows a state is first what follows its longest proper suffix that
 * is a state, too, and that one is of a level above; then its own children are put in. States that end a word are numbered
 * from the highest number down, so that one comparison tells them apart; what is between them and the others takes no memory.
 */
function statesOf(words: readonly string[], classOf: Uint8Array, shift: number) {
  const most = words.reduce((length, word) => length + word.length, 1);
  const next = most <= 65_536 ? new Uint16Array(most << shift) : new Uint32Array(most << shift);
  const suffix = new Int32Array(most);
  const outputs: (readonly number[])[] = Array.from({ length: most }, () => none);
  const ends = new Set(words);
  const stateOf = new Int32Array(words.length);
  let [silent, firstOutput] = [1, most];
  let longer = [...words.keys()];
  for (let depth = 0; longer.length > 0; depth += 1) {
    const level: number[] = [];
    const [firstSilent, endOutput] = [silent, firstOutput];
    for (const index of longer) {
      const word = words[index] ?? "";
      const parent = stateOf[index] ?? 0;
      const column = classOf[word.charCodeAt(depth)] ?? 0;
      const cell = (parent << shift) | column;
      let state = next[cell] ?? 0;
      if (state < firstSilent || state >= endOutput) {
        const own = depth === 0 ? 0 : (next[((suffix[parent] ?? 0) << shift) | column] ?? 0);
        const isSilent = outputs[own] === none && !ends.has(word.slice(0, depth + 1));
        state = isSilent ? silent++ : --firstOutput;
        suffix[state] = own;
        outputs[state] = outputs[own] ?? none;
        next[cell] = state;
        level.push(state);
      }
      stateOf[index] = state;
      if (word.length === depth + 1) outputs[state] = [index, ...(outputs[state] ?? none)];
    }
    for (const state of level) {
      const row = (suffix[state] ?? 0) << shift;
      next.copyWithin(state << shift, row, row + (1 << shift));
    }
    longer = longer.filter((index) => (words[index]?.length ?? 0) > depth + 1);
  }
  return { next, outputs, firstOutput };
}
