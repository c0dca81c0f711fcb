import type { RatedSeverity } from "@security-actions/core";
import type { Candidate } from "./candidate.ts";

/** How sure a rule is that what it finds is a secret. */
export type Confidence = "high" | "medium" | "low";

/** One match of a pattern: `[start, end]` of the whole and of each group, undefined for a group that took no part. */
export type PatternMatch = readonly [readonly [number, number], ...(readonly [number, number] | undefined)[]];

/** What is searched with: V8 for our own rules, a linear-time engine for those of a user. */
export interface Pattern {
  /** The first match at or after a position. Positions are characters, each of which is one byte of the text. */
  readonly next: (text: string, from: number) => PatternMatch | undefined;
}

/** Says whether a path is meant, as a regular expression does. */
export type PathTest = Pick<RegExp, "test">;

/** What one kind of secret looks like. */
export interface SecretRule {
  /** Kebab-case, stable; the provider comes first, for example `github-fine-grained-token`. */
  readonly id: string;
  /** What is found, for example `GitHub fine-grained personal access token`. It stands after "A" or "An" or alone. */
  readonly title: string;
  /** `critical` or `high`: gives access. `medium`: likely does. `low`: made to be seen by clients, such as a map key. */
  readonly severity: RatedSeverity;
  readonly confidence: Confidence;
  /**
   * Lower-case ASCII, found whatever its case, or bytes of UTF-8; one of them is in each match, or within reach of it. Three letters or more,
   * and as rare as can be: all else of a rule is only tried around them. Of ours, empty only for a rule with `path`: a rule
   * without keywords is tried on every text.
   */
  readonly keywords: readonly string[];
  /**
   * False where a keyword at a position of the text can be that of no match: the quick test that most keywords fail. What is
   * encoded around it is not decoded yet, so the signs of escapes (`%`, `&`, `\\`) and what ends one have to pass.
   */
  readonly startsAt?: (bytes: Buffer, position: number) => boolean;
  /**
   * Of each match, as many characters as the least of one of these kinds come one after the other: where there are none
   * around a keyword, the pattern is not tried. A kind is a class of characters, such as `[0-9a-f]`.
   */
  readonly runs?: readonly { readonly kind: string; readonly least: number }[];
  /**
   * The secret is the group `secret`, else group 1, else the whole match. A text, the source of an expression, or one with
   * its flags, is made an expression when it is first tried. Absent: the file itself is the finding.
   */
  readonly pattern?: string | Pick<RegExp, "source" | "flags"> | Pattern;
  /** Which group holds the secret, where that is not said by the pattern. */
  readonly secretGroup?: (match: PatternMatch) => number;
  /**
   * How many bytes before the start and after the end of a keyword a match may begin and end; `text` for the whole text.
   * Default: 80 and 320.
   */
  readonly reach?: { readonly before: number; readonly after: number } | "text";
  /** Only files whose path (forward slashes, `outer.zip!inner` for members) matches. */
  readonly path?: PathTest;
  /** Never in files whose path matches. */
  readonly exceptPath?: PathTest;
  /** The secret has at least this entropy, in bits per byte. */
  readonly entropy?: number;
  /** The last word: a checksum, what stands around it. */
  readonly accept?: (candidate: Candidate) => boolean;
  /**
   * What is not taken for a secret. `words` (default): dummies such as `xxxx`, `1234567890`, `…EXAMPLE`, and also
   * placeholder words such as `your_token` or `${TOKEN}`. `dummies`: only the former, for formats that no word can have.
   * `none`: anything may be a secret.
   */
  readonly placeholders?: "words" | "dummies" | "none";
  /** It knows a value by how it is named alone, and gives way to any rule that knows more, whatever its confidence. */
  readonly yields?: true;
  /** Beginnings of the value that the provider publishes, at most four characters, to recognise it by: `ghp_`. */
  readonly prefixes?: readonly string[];
  /** What other scanners call it, so that their fingerprints go on to match: `github-pat`. */
  readonly aliases?: readonly string[];
  /** What to do, as one plain-text sentence. Default: revoke it, and keep it elsewhere. */
  readonly remedy?: string;
  /** Where the format or the revocation is described. Always `https:`. */
  readonly link?: string;
}
