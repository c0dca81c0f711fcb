import type { Pattern, PatternMatch } from "../rule.ts";

/** A regular expression in Go's syntax, which takes a time that grows with the text alone. */
export interface LinearRegex extends Pattern {
  /** Whether it matches anywhere in a text of characters, not of bytes. */
  readonly test: (text: string) => boolean;
  readonly groupCount: number;
}

/** Compiles an expression. Throws an error whose message says what is wrong with it. */
export type CompileRegex = (source: string) => LinearRegex;

/** Loads the engine, which is large. https://github.com/google/re2/wiki/Syntax */
export async function loadRegexes(): Promise<CompileRegex> {
  const { RE2JS } = await import("re2js");
  const view = createView();
  return (source) => {
    const compiled = RE2JS.compile(source);
    return {
      groupCount: compiled.groupCount(),
      test: (text) => compiled.matcher(text).find(),
      next: (bytes, from) => {
        const { text, toCharacter, toByte } = view(bytes);
        const matcher = compiled.matcher(text);
        if (!matcher.find(toCharacter(from))) return undefined;
        const span = (group: number): readonly [number, number] => [
          toByte(matcher.start(group)),
          toByte(matcher.end(group)),
        ];
        const groups = Array.from({ length: matcher.groupCount() }, (_, index) =>
          matcher.start(index + 1) < 0 ? undefined : span(index + 1),
        );
        const match: PatternMatch = [span(0), ...groups];
        return match;
      },
    };
  };
}

/** A text of bytes as characters, and the way from one to the other. */
interface View {
  readonly text: string;
  readonly toCharacter: (byte: number) => number;
  readonly toByte: (character: number) => number;
}

const same = (position: number) => position;

/** Many expressions look at one text after the other, so the last one is kept. */
function createView(): (bytes: string) => View {
  let seen: string | undefined;
  let view: View = { text: "", toCharacter: same, toByte: same };
  return (bytes) => {
    if (bytes !== seen) {
      seen = bytes;
      view = /[^\0-\x7f]/u.test(bytes) ? decodedView(bytes) : { text: bytes, toCharacter: same, toByte: same };
    }
    return view;
  };
}

/** Each byte that is no UTF-8 is one U+FFFD. */
function decodedView(bytes: string): View {
  const buffer = Buffer.from(bytes, "latin1");
  const starts: number[] = [];
  let text = "";
  for (let at = 0; at < buffer.length;) {
    const length = sequenceLength(buffer, at);
    const character = length === 0 ? "\uFFFD" : buffer.toString("utf8", at, at + length);
    for (let unit = 0; unit < character.length; unit += 1) starts.push(at);
    text += character;
    at += Math.max(1, length);
  }
  starts.push(buffer.length);
  return {
    text,
    toByte: (character) => starts[character] ?? buffer.length,
    toCharacter: (byte) => firstAtLeast(starts, byte),
  };
}

/** Bytes of the UTF-8 sequence that starts here, or 0. Unicode 15, table 3-7. */
function sequenceLength(buffer: Buffer, at: number): number {
  const first = buffer[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  const isWhole = length > 0 && buffer.toString("utf8", at, at + length).codePointAt(0) !== 0xfffd;
  return isWhole || (length === 3 && buffer.toString("hex", at, at + 3) === "efbfbd") ? length : 0;
}

function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
