import { automatonOf, type Automaton } from "./automaton.ts";

/** Is told of each keyword that is found: its index, and where it starts. */
export type OnHit = (keyword: number, start: number) => void;

/** The automaton looks for the first bytes only, so that its table stays small. */
const prefixLength = 8;

/** Bytes that one lane reads before what was found is told. */
const laneLength = 4096;
const laneCount = 4;
/** Below this, starting four lanes costs more than it gains. */
const shortLength = 256;

/**
 * Finds all of many keywords in one pass over the bytes, whatever their case. Each step of an automaton waits for the one
 * before it, so four of them go side by side through four parts of the bytes: that is twice as fast as one.
 */
export class KeywordMatcher {
  readonly #automaton: Automaton;
  readonly #keywords: readonly string[];
  /** The keywords whose first bytes end in a state, by its number. */
  readonly #keywordsIn: readonly (readonly number[])[];
  /** Where a prefix ends, and in which state, for each lane one behind the other. */
  readonly #ends = new Int32Array(laneCount * laneLength);
  readonly #states = new Int32Array(laneCount * laneLength);
  readonly #counts = new Int32Array(laneCount);

  /** @param keywords lower-case ASCII, none of them empty */
  constructor(keywords: readonly string[]) {
    const byPrefix = new Map<string, number[]>();
    for (const [index, keyword] of keywords.entries()) {
      const prefix = keyword.slice(0, prefixLength);
      const known = byPrefix.get(prefix);
      if (known) known.push(index);
      else byPrefix.set(prefix, [index]);
    }
    this.#keywords = keywords;
    this.#automaton = automatonOf([...byPrefix.keys()]);
    const own = [...byPrefix.values()];
    const none: readonly number[] = [];
    this.#keywordsIn = this.#automaton.outputs.map((prefixes) =>
      prefixes.length === 0 ? none : prefixes.flatMap((prefix) => own[prefix] ?? []),
    );
  }

  /** Calls `onHit` for each keyword, in order of the ends of their first eight bytes, or of all where there are fewer. */
  find(bytes: Uint8Array, onHit: OnHit): void {
    for (let at = 0; at < bytes.length; at += laneCount * laneLength) {
      if (this.#readBlock(bytes, at, Math.min(bytes.length, at + laneCount * laneLength))) this.#tell(bytes, onHit);
    }
  }

  /** Whether there is any keyword that passes a test. */
  some(bytes: Uint8Array, test: (keyword: number, start: number) => boolean): boolean {
    for (let at = 0; at < bytes.length; at += laneCount * laneLength) {
      let isThere = false;
      if (this.#readBlock(bytes, at, Math.min(bytes.length, at + laneCount * laneLength))) {
        this.#tell(bytes, (keyword, start) => (isThere ||= test(keyword, start)));
      }
      if (isThere) return true;
    }
    return false;
  }

  /** Whether a keyword ends between two positions. */
  #readBlock(bytes: Uint8Array, from: number, to: number): boolean {
    this.#counts.fill(0);
    const part = to - from < shortLength ? 0 : Math.floor((to - from) / laneCount);
    if (part > 0) this.#readLanes(bytes, from, part);
    // What four do not divide is the rest of the last lane.
    const start = from + laneCount * part;
    if (start < to) this.#readLane(bytes, start, to);
    return this.#counts.some((count) => count > 0);
  }

  #readLanes(bytes: Uint8Array, from: number, part: number): void {
    const { classOf, next, shift, firstOutput } = this.#automaton;
    const [second, third, fourth] = [from + part, from + 2 * part, from + 3 * part];
    let a = this.#stateAt(bytes, from);
    let b = this.#stateAt(bytes, second);
    let c = this.#stateAt(bytes, third);
    let d = this.#stateAt(bytes, fourth);
    for (let at = 0; at < part; at += 1) {
      // Indexes are in range by construction.
      a = next[(a << shift) | (classOf[bytes[from + at] ?? 0] ?? 0)] ?? 0;
      b = next[(b << shift) | (classOf[bytes[second + at] ?? 0] ?? 0)] ?? 0;
      c = next[(c << shift) | (classOf[bytes[third + at] ?? 0] ?? 0)] ?? 0;
      d = next[(d << shift) | (classOf[bytes[fourth + at] ?? 0] ?? 0)] ?? 0;
      if (a >= firstOutput || b >= firstOutput || c >= firstOutput || d >= firstOutput) {
        this.#note(0, a, from + at + 1);
        this.#note(1, b, second + at + 1);
        this.#note(2, c, third + at + 1);
        this.#note(3, d, fourth + at + 1);
      }
    }
  }

  #readLane(bytes: Uint8Array, from: number, to: number): void {
    const { classOf, next, shift, firstOutput } = this.#automaton;
    let state = this.#stateAt(bytes, from);
    for (let at = from; at < to; at += 1) {
      state = next[(state << shift) | (classOf[bytes[at] ?? 0] ?? 0)] ?? 0;
      if (state >= firstOutput) this.#note(laneCount - 1, state, at + 1);
    }
  }

  /** The state before a position: no prefix that ends later begins earlier than the longest of them is long. */
  #stateAt(bytes: Uint8Array, position: number): number {
    const { classOf, next, shift } = this.#automaton;
    let state = 0;
    for (let at = Math.max(0, position - prefixLength + 1); at < position; at += 1) {
      state = next[(state << shift) | (classOf[bytes[at] ?? 0] ?? 0)] ?? 0;
    }
    return state;
  }

  #note(lane: number, state: number, end: number): void {
    if (state < this.#automaton.firstOutput) return;
    const count = this.#counts[lane] ?? 0;
    this.#ends[lane * laneLength + count] = end;
    this.#states[lane * laneLength + count] = state;
    this.#counts[lane] = count + 1;
  }

  #tell(bytes: Uint8Array, onHit: OnHit): void {
    for (let lane = 0; lane < laneCount; lane += 1) {
      const first = lane * laneLength;
      const last = first + (this.#counts[lane] ?? 0);
      for (let index = first; index < last; index += 1) {
        const end = this.#ends[index] ?? 0;
        for (const number of this.#keywordsIn[this.#states[index] ?? 0] ?? []) {
          const keyword = this.#keywords[number] ?? "";
          const length = Math.min(prefixLength, keyword.length);
          if (goesOn(bytes, end, keyword, length)) onHit(number, end - length);
        }
      }
    }
  }
}

/** Whether a keyword, in whatever case, goes on at a position behind its first bytes. */
function goesOn(bytes: Uint8Array, position: number, keyword: string, length: number): boolean {
  for (let index = length; index < keyword.length; index += 1) {
    const byte = bytes[position + index - length] ?? 0;
    const folded = byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte;
    if (folded !== keyword.charCodeAt(index)) return false;
  }
  return true;
}
