import type { SecretRule } from "./rule.ts";

/** Why an occurrence does not count: somebody decided so. */
export interface Acceptance {
  /** For people, for example `listed in .gitleaksignore`. */
  readonly reason: string;
  /** Where it is written, relative to the workspace. */
  readonly source: { readonly path: string; readonly line?: number };
}

/** What a rule says of itself, without what it searches with. */
export type RuleSummary = Pick<SecretRule, "id" | "title" | "severity" | "confidence" | "aliases" | "remedy" | "link">;

/** Where something lies in its file. */
export interface Place {
  /** From 1. Where the value is encoded these are the lines of what encodes it. A file that is itself the finding has 0. */
  readonly line: number;
  readonly endLine: number;
  /** Bytes from the start of the line, from 1; the end is the last byte. */
  readonly column: number;
  readonly endColumn: number;
}

/** One place at which a secret is. Nothing in it is taken from the value: it may be shown to anybody. */
export interface Occurrence extends Place {
  readonly rule: RuleSummary;
  /** Of the file; members of archives are `outer.zip!inner/file`. */
  readonly path: string;
  readonly commit?: string;
  /** The same as `column` in UTF-16 code units, as editors count; far behind in a long line, the same number. */
  readonly character: number;
  /** Bits per byte, to two digits: it says how random the value is, and nothing else. */
  readonly entropy: number;
  /** The public beginning of the format, for example `ghp_`, where the rule knows one. */
  readonly prefix?: string;
  /** How it is encoded, outermost first, for example `["base64"]`. Empty for plain text. */
  readonly encodings: readonly string[];
  /**
   * SHA-256 in hex: what is the same secret has the same. Of a long random value it is a salted hash of the value, of a
   * guessable one it is a hash of its place and of what is around it.
   */
  readonly fingerprint: string;
  readonly isGuessable: boolean;
  /** Means something in this run alone: the same value has the same, whatever the rule and the place. Never to be shown. */
  readonly valueKey: string;
  /** A marker in the line that other tools obey, for example `gitleaks:allow`. */
  readonly marker?: string;
  /** Identity of the line in this run, to find out whether the base of a change has it too. Never to be shown. */
  readonly lineKey: string;
  readonly acceptance?: Acceptance;
}
