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
  /** How the value is encoded, outermost first. Absent for plain text. */
  readonly encodings?: readonly string[];
  /** Where the text that was searched is decoded from another: what encodes the secret and the match in that one. */
  readonly origin?: CandidatePlace & {
    /** About the part of it that encodes the secret itself: several may lie in one blob. */
    readonly share: readonly [start: number, end: number];
  };
}

/** Positions in bytes; ends are behind the last byte. */
export type CandidatePlace = Pick<Candidate, "start" | "end" | "matchStart" | "matchEnd">;

/** Where a candidate lies in the text that was given, whatever it was decoded from. */
export function placeOf(candidate: Candidate): CandidatePlace {
  return candidate.origin ?? candidate;
}

/** Of a line that is longer, only so many bytes before and after a match are looked at. */
export const lineReach = 4096;

/** The line or lines of `text` that the match lies in, without the last line break, cut 4,096 bytes around the match. */
export function linesOf({ text, matchStart, matchEnd }: Candidate): string {
  const before = text.slice(Math.max(0, matchStart - lineReach), matchStart);
  const last = Math.max(matchStart, matchEnd - 1);
  const after = text.slice(last, matchEnd + lineReach);
  const end = after.indexOf("\n");
  return (
    before.slice(before.lastIndexOf("\n") + 1) +
    text.slice(matchStart, last) +
    after.slice(0, end < 0 ? undefined : end)
  );
}

/** Up to so many characters of `text` before the match, and after it. */
export function around({ text, matchStart, matchEnd }: Candidate, length: number): { before: string; after: string } {
  return {
    before: text.slice(Math.max(0, matchStart - length), matchStart),
    after: text.slice(matchEnd, matchEnd + length),
  };
}

/** Where a candidate starts, whatever it is encoded in: line and column in the given text, from 0, the column in bytes. */
export type StartOf = (candidate: Candidate) => { readonly line: number; readonly column: number };

/** Looks at all that the rules found in one text, and leaves out what does not count by what else was found. */
export type Refine = (found: readonly Candidate[], startOf: StartOf) => readonly Candidate[];
