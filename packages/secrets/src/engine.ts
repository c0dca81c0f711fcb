import { randomBytes } from "node:crypto";
import type { Problem } from "@security-actions/core";
import { placeOf, type Candidate, type Refine } from "./candidate.ts";
import type { Decide } from "./decisions.ts";
import { excerptsOf } from "./decode/excerpts.ts";
import { decodeUtf16 } from "./decode/utf16.ts";
import { firstEndingAfter, joinedRanges, type Ranges } from "./surroundings.ts";
import { indexLines } from "./line-index.ts";
import { lazily } from "./lazily.ts";
import type { Layer, Source } from "./layer.ts";
import type { Occurrence } from "./occurrence.ts";
import { withoutOverlaps } from "./overlap.ts";
import type { SecretRule } from "./rule.ts";
import { createSearch, type Search, type Window } from "./search.ts";
import { createSeal, type GivenText } from "./seal.ts";
import { createTrial } from "./trial.ts";

/** What an engine searches for, and what it knows of the run. */
export interface EngineSettings {
  readonly rules: readonly SecretRule[];
  /** Goes into the fingerprints: the same for all runs on a repository, another one for another repository. */
  readonly salt: string;
  /** Random, one for all threads of a run. Default: a fresh one. */
  readonly runKey?: Uint8Array;
  readonly refine?: Refine;
  readonly decide?: Decide;
  /** Milliseconds that one rule may take for one short text. Default: 1,000. */
  readonly patience?: number;
}

/** A text to be searched: a file, or lines that a change adds with those around them. */
export interface Text {
  readonly path: string;
  readonly commit?: string;
  readonly bytes: Buffer;
  /** Number of the first line of `bytes` in the file, from 1. */
  readonly firstLine: number;
  /** Bytes of that line that come before `bytes`. Default: 0. */
  readonly lineOffset?: number;
  /** The lines that count, ends being behind the last one: what lies in none of them is left out. Default: all. */
  readonly counted?: Ranges;
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
   * False: there is nothing to be found in the bytes. It costs less than a scan. `hasMarks`: the lines have the `+` of a patch
   * before them.
   */
  readonly mayHold: (path: string, bytes: Buffer, hasMarks: boolean) => boolean;
  readonly scan: (text: Text) => Scan;
  /** The same for many short texts, which costs less than one by one. */
  readonly scanAll: (texts: readonly Text[]) => Scan;
  /** Whether a file is a finding by its name. */
  readonly scanName: (source: Source) => Scan;
}

/** A window, and the index of the text that it comes from. */
interface OwnedWindow {
  readonly window: Window;
  readonly owner: number;
}

/** Texts that are decoded from decoded ones: base64 in percent encoding in XML is the third. */
const decodingDepth = 3;
/** So many windows, or so many bytes that they keep in memory, are tried together. */
const groupSize = { windows: 16_384, bytes: 8 * 1024 * 1024 };

/** Compiles the rules when it is first asked: git can be started before. What it returns holds no part of a secret. */
export function createEngine(settings: EngineSettings): Engine {
  const { rules, salt, runKey = randomBytes(32), refine, decide, patience } = settings;
  const search = lazily(() => createSearch(rules));
  const trial = lazily(() => createTrial(search(), patience));
  const seal = createSeal({ salt, runKey, ...(decide && { decide }) });

  const settle = (found: readonly Candidate[], path: string, given: Omit<GivenText, "secrets">): Scan => {
    try {
      const startOf = (candidate: Candidate) => given.lines.at(placeOf(candidate).matchStart);
      const kept = withoutOverlaps(refine?.(found, startOf) ?? found);
      const close = seal({ ...given, secrets: joinedRanges(found.map(placeOf)) });
      return { occurrences: kept.map(close), problems: [] };
    } catch {
      // What decides was given the value, and what it throws may quote it.
      return { occurrences: [], problems: [undecided(path)] };
    }
  };

  const scanAll = (texts: readonly Text[]): Scan => {
    const read = texts.map(({ bytes }) => decodeUtf16(bytes));
    const found = texts.map((): Candidate[] => []);
    const problems: Problem[] = [];
    for (const group of grouped(windowsOf(search(), texts, read))) {
      const result = trial()(group.map(({ window }) => window));
      for (const [index, candidates] of result.candidates.entries()) {
        const own = found[group[index]?.owner ?? 0] ?? [];
        for (const candidate of candidates) own.push(candidate);
      }
      problems.push(...result.problems);
    }
    const settled = texts.flatMap((text, index) => {
      const own = found[index] ?? [];
      if (own.length === 0) return [];
      const { occurrences, problems: ownProblems } = settle(own, text.path, givenText(text, read[index]));
      return [{ occurrences: occurrences.filter(isCounted(text)), problems: ownProblems }];
    });
    return {
      occurrences: settled.flatMap(({ occurrences }) => occurrences),
      problems: [...problems, ...settled.flatMap((one) => one.problems)],
    };
  };

  return {
    mayHold: (path, bytes, hasMarks) => search().mayHold(path, bytes, hasMarks),
    scan: (text) => scanAll([text]),
    scanAll,
    scanName: (source) => {
      const nowhere = { text: "", start: 0, end: 0, matchStart: 0, matchEnd: 0, value: "", entropy: 0 };
      const found = search()
        .named(source.path)
        .map((rule) => ({ rule, ...source, ...nowhere }));
      if (found.length === 0) return { occurrences: [], problems: [] };
      return settle(found, source.path, givenText({ ...source, bytes: Buffer.alloc(0), firstLine: 0 }));
    },
  };
}

function isCounted({ counted }: Text): (place: Pick<Occurrence, "line" | "endLine">) => boolean {
  if (!counted) return () => true;
  return ({ line, endLine }) => (counted[firstEndingAfter(counted, line)]?.start ?? Infinity) <= endLine;
}

function givenText({ bytes, firstLine, lineOffset = 0 }: Text, wide?: Buffer): Omit<GivenText, "secrets"> {
  const text = wide ?? bytes;
  return { bytes: text, lines: indexLines(text), firstLine, lineOffset, ...(wide && { encoding: "utf16" }) };
}

function undecided(path: string): Problem {
  return {
    code: "decision-failed",
    message: "What was found in this file could not be compared with what is known, so it is not shown.",
    hint: "This is a bug of ours. Please report it, with the log of this run.",
    location: { path },
  };
}

/** All windows of all texts, those in what is decoded included. */
function* windowsOf(
  search: Search,
  texts: readonly Text[],
  read: readonly (Buffer | undefined)[],
): Generator<readonly OwnedWindow[]> {
  for (const [owner, { bytes, path, commit }] of texts.entries()) {
    const source = { path, ...(commit !== undefined && { commit }) };
    const layer = { source, bytes: read[owner] ?? bytes, offset: 0, segments: [] };
    for (const windows of windowsIn(search, layer, decodingDepth)) yield windows.map((window) => ({ window, owner }));
  }
}

function* windowsIn(search: Search, layer: Layer, depth: number): Generator<readonly Window[]> {
  const { windows, escapedParts } = search.survey(layer);
  if (windows.length > 0) yield windows;
  if (depth === 0) return;
  for (const excerpt of excerptsOf(layer, escapedParts)) yield* windowsIn(search, excerpt, depth - 1);
}

function* grouped(lists: Iterable<readonly OwnedWindow[]>): Generator<readonly OwnedWindow[]> {
  let group: OwnedWindow[] = [];
  let bytes = 0;
  for (const windows of lists) {
    for (const one of windows) group.push(one);
    bytes += windows[0]?.window.layer.bytes.length ?? 0;
    if (group.length < groupSize.windows && bytes < groupSize.bytes) continue;
    yield group;
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield group;
}
