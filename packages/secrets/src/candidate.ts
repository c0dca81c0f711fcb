import type { SecretRule } from "./rule.ts";

/**
 * What a rule found. It holds the value, so it never leaves the engine: `seal` makes of it an `Occurrence`, which does
 * not.
 */
export interface Candidate {
  readonly rule: SecretRule;
  /** The text that was searched, one character for each byte (Latin-1). It may be decoded from another. */
  readonly text: string;
  /** Of the file that the text is from. */
  readonly path: string;
  readonly commit?: string;
  /** Of the secret in `text`. */
  readonly start: number;
  readonly end: number;
  /** Of the whole match in `text`. */
  readonly matchStart: number;
  readonly matchEnd: number;
  /** The secret, one character for each byte. */
  readonly value: string;
  /** Shannon entropy of the value in bits per byte. */
  readonly entropy: number;
}

/** The whole line or lines of `text` that the match lies in, without the last line break. */
export function linesOf({ text, matchStart, matchEnd }: Candidate): string {
  const start = text.lastIndexOf("\n", matchStart - 1) + 1;
  const end = text.indexOf("\n", Math.max(matchStart, matchEnd - 1));
  return text.slice(matchStart === 0 ? 0 : start, end < 0 ? text.length : end);
}

/** Up to so many characters of `text` before the match, and after it. */
export function around({ text, matchStart, matchEnd }: Candidate, length: number): { before: string; after: string } {
  return {
    before: text.slice(Math.max(0, matchStart - length), matchStart),
    after: text.slice(matchEnd, matchEnd + length),
  };
}
