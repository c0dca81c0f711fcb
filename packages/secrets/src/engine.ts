import { randomBytes } from "node:crypto";
import { withoutOverlaps } from "./overlap.ts";
import type { Acceptance, Occurrence } from "./occurrence.ts";
import type { Candidate } from "./candidate.ts";
import type { SecretRule } from "./rule.ts";
import { createSearch } from "./search.ts";
import { createSeal } from "./seal.ts";

/** What an engine searches for, and what it knows of the run. */
export interface EngineSettings {
  readonly rules: readonly SecretRule[];
  /** Goes into the fingerprints: the same for all runs on a repository, another one for another repository. */
  readonly salt: string;
  /** Random, one for all threads of a run. Default: a fresh one. */
  readonly runKey?: Uint8Array;
  /** Looks at all that the rules found in one text, and leaves out what does not count by what else was found. */
  readonly refine?: (candidates: readonly Candidate[]) => readonly Candidate[];
  /** What people decided of a candidate. `drop`: it is none at all, as if the rule had not matched. */
  readonly decide?: (candidate: Candidate, place: Place) => Acceptance | "drop" | undefined;
}

/** Where a candidate lies in its file: lines from 1, columns in bytes from 1, the end being the last byte. */
export interface Place {
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly endColumn: number;
}

/** A text to be searched: a file, or the lines that one hunk of a patch adds. */
export interface Text {
  readonly path: string;
  readonly commit?: string;
  readonly bytes: Buffer;
  /** Number of the first line of `bytes` in the file, from 1. */
  readonly firstLine: number;
}

/** Bytes in, occurrences out. */
export interface Engine {
  readonly scan: (text: Text) => Occurrence[];
}

/** Compiles the rules. What the engine returns holds no part of a secret. */
export function createEngine({ rules, salt, runKey = randomBytes(32), refine, decide }: EngineSettings): Engine {
  const search = createSearch(rules);
  const seal = createSeal({ salt, runKey, ...(decide && { decide }) });
  return {
    scan: ({ bytes, firstLine, ...source }) => {
      const hits = search.hits(bytes);
      const found = search.candidates(bytes, hits, source);
      const candidates = refine?.(found) ?? found;
      return withoutOverlaps(candidates).flatMap((candidate) => seal(candidate, firstLine) ?? []);
    },
  };
}
