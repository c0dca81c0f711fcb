import { randomBytes } from "node:crypto";
import type { Problem } from "@security-actions/core";
import type { Candidate } from "./candidate.ts";
import { indexLines } from "./line-index.ts";
import type { Acceptance, Occurrence } from "./occurrence.ts";
import { withoutOverlaps } from "./overlap.ts";
import type { SecretRule } from "./rule.ts";
import { createSearch, type Window } from "./search.ts";
import { createSeal } from "./seal.ts";
import { createTrial } from "./trial.ts";
import type { Source } from "./layer.ts";

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
  /** Milliseconds that one rule may take for one short text. Default: 1,000. */
  readonly patience?: number;
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

/** What was found, and what could not be searched: with a problem, no finding does not mean that there is no secret. */
export interface Scan {
  /** By text, in the order of each. */
  readonly occurrences: readonly Occurrence[];
  readonly problems: readonly Problem[];
}

/** Bytes in, occurrences out. */
export interface Engine {
  /**
   * False: there is nothing to be found in the bytes. It costs less than a scan, and the lines may have marks before them,
   * such as the `+` of a patch.
   */
  readonly mayHold: (path: string, bytes: Buffer) => boolean;
  readonly scan: (text: Text) => Scan;
  /** The same for many short texts, which costs less than one by one. */
  readonly scanAll: (texts: readonly Text[]) => Scan;
  /** Whether a file is a finding by its name. */
  readonly scanName: (source: Source) => Scan;
}

/** Compiles the rules. What the engine returns holds no part of a secret. */
export function createEngine(settings: EngineSettings): Engine {
  const { rules, salt, runKey = randomBytes(32), refine, decide, patience } = settings;
  const search = createSearch(rules);
  const trial = createTrial(search, patience);
  const seal = createSeal({ salt, runKey, ...(decide && { decide }) });

  const scanAll = (texts: readonly Text[]): Scan => {
    const windows: Window[] = [];
    const owners: number[] = [];
    for (const [index, { bytes, firstLine: _, ...source }] of texts.entries()) {
      for (const window of search.windows({ source, bytes, offset: 0, segments: [] })) {
        windows.push(window);
        owners.push(index);
      }
    }
    if (windows.length === 0) return { occurrences: [], problems: [] };
    const { candidates, problems } = trial(windows);
    const found = texts.map((): Candidate[] => []);
    for (const [index, ones] of candidates.entries()) found[owners[index] ?? 0]?.push(...ones);
    const occurrences = texts.flatMap(({ bytes, firstLine }, index) => {
      const all = found[index] ?? [];
      const kept = withoutOverlaps(refine?.(all) ?? all);
      if (kept.length === 0) return [];
      const given = { lines: indexLines(bytes), firstLine };
      return kept.flatMap((candidate) => seal(candidate, given) ?? []);
    });
    return { occurrences, problems };
  };

  return {
    mayHold: (path, bytes) => search.mayHold(path, bytes),
    scan: (text) => scanAll([text]),
    scanAll,
    scanName: (source) => {
      const given = { lines: indexLines(Buffer.alloc(0)), firstLine: 0 };
      const nowhere = { text: "", start: 0, end: 0, matchStart: 0, matchEnd: 0, value: "", entropy: 0 };
      const occurrences = search
        .named(source.path)
        .flatMap((rule) => seal({ rule, ...source, ...nowhere }, given) ?? []);
      return { occurrences, problems: [] };
    },
  };
}
