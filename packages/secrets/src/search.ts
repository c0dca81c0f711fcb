import type { Candidate } from "./candidate.ts";
import { mayHoldBlob } from "./decode/blobs.ts";
import type { EscapedParts } from "./decode/excerpts.ts";
import { EscapeMarks } from "./decode/marks.ts";
import { triggersFor } from "./decode/triggers.ts";
import { entropyOf } from "./entropy.ts";
import { createKeywordMatcher } from "./keyword-matcher.ts";
import { lazily } from "./lazily.ts";
import { encodingsOf, givenRange, isDecoded, isInLongBlob, type Layer } from "./layer.ts";
import { compile, type CompiledRule } from "./pattern.ts";
import { isDummy, isPlaceholder } from "./placeholder.ts";
import type { SecretRule } from "./rule.ts";

/** A part of a text in which one rule is tried. */
export interface Window {
  readonly compiled: CompiledRule;
  readonly layer: Layer;
  readonly text: () => string;
  start: number;
  end: number;
}

/** What the pass over a text showed. */
export interface Survey {
  /** Where rules are to be tried: around the keywords that are in the text. */
  readonly windows: readonly Window[];
  /** Where escapes are to be decoded. */
  readonly escapedParts: EscapedParts;
}

/** Searches texts by a set of rules. */
export interface Search {
  /** False: no rule can find anything in the bytes, whether they are decoded or not. Cheap. */
  readonly mayHold: (path: string, bytes: Buffer, hasMarks: boolean) => boolean;
  /** Linear in the length of the text. */
  readonly survey: (layer: Layer) => Survey;
  /** What a rule finds in a window, at most so many, in order. How long it takes is up to the rule's pattern. */
  readonly candidates: (window: Window, limit: number) => Candidate[];
  /** The rules by which a file is a finding by its name. */
  readonly named: (path: string) => SecretRule[];
}

/** Compiles rules. Each text is then searched for all keywords at once, and by the patterns only around them. */
export function createSearch(rules: readonly SecretRule[]): Search {
  const compiled = rules.map(compile);
  const naming = rules.filter(({ pattern }) => !pattern);
  const searching = compiled.filter(({ pattern }) => pattern);
  const rulesOf = new Map<string, number[]>();
  for (const [index, { rule }] of searching.entries()) {
    for (const keyword of rule.keywords) {
      const known = rulesOf.get(keyword);
      if (!known) rulesOf.set(keyword, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  }
  const keywords = [...rulesOf.keys()];
  const byKeyword = [...rulesOf.values()];
  const matcher = createKeywordMatcher([...keywords, ...triggersFor(keywords)]);
  const always = searching.flatMap(({ rule }, index) => (rule.keywords.length === 0 ? [index] : []));
  const applies = createPathTest(searching);
  const open: (Window | undefined)[] = searching.map(() => undefined);

  // Rules are objects of many kinds, in which V8 has to look for what is asked for at each keyword that is found.
  const startTests = searching.map(({ rule }) => rule.startsAt);
  const windowTests = searching.map(({ mayMatch }) => mayMatch);
  const [reachBefore, reachAfter] = [searching.map(({ before }) => before), searching.map(({ after }) => after)];

  const mayStart = (index: number, bytes: Buffer, position: number) => startTests[index]?.(bytes, position) ?? true;
  const survey = (layer: Layer): Survey => {
    const { bytes, source } = layer;
    const windows: Window[] = [];
    const opened: number[] = [];
    const marks = new EscapeMarks(bytes);
    const text = lazily(() => bytes.toString("latin1"));
    const add = (index: number, start: number, end: number) => {
      const one = searching[index];
      if (!one || !applies(index, source.path)) return;
      const window = { compiled: one, layer, text, start, end };
      open[index] = window;
      opened.push(index);
      windows.push(window);
    };
    for (const index of always) add(index, 0, bytes.length);
    matcher.find(bytes, (keyword, hitStart) => {
      const rulesOfKeyword = byKeyword[keyword];
      if (!rulesOfKeyword) {
        marks.add(hitStart, "strong");
        return;
      }
      const hitEnd = hitStart + (keywords[keyword] ?? "").length;
      for (const index of rulesOfKeyword) {
        if (!mayStart(index, bytes, hitStart)) continue;
        marks.add(hitStart, "keyword");
        const start = Math.max(0, hitStart - (reachBefore[index] ?? 0));
        const end = Math.min(bytes.length, hitEnd + (reachAfter[index] ?? 0));
        if (windowTests[index]?.(bytes, start, end) === false) continue;
        const last = open[index];
        // Hits come almost in order, so windows of one rule only grow.
        if (last && start <= last.end) {
          last.start = Math.min(last.start, start);
          last.end = Math.max(last.end, end);
        } else {
          add(index, start, end);
        }
      }
    });
    for (const index of opened) open[index] = undefined;
    return {
      windows: layer.parent ? windows.filter(({ start, end }) => isDecoded(layer, start, end)) : windows,
      escapedParts: (from, to) => marks.parts(from, to),
    };
  };

  return {
    mayHold: (path, bytes, hasMarks) =>
      always.some((index) => applies(index, path)) ||
      matcher.some(
        bytes,
        (keyword, start) => byKeyword[keyword]?.some((index) => mayStart(index, bytes, start)) ?? true,
      ) ||
      mayHoldBlob(bytes, hasMarks),
    survey,
    candidates: candidatesIn,
    named: (path) => naming.filter((rule) => appliesTo(rule, path)),
  };
}

/** Texts of one file come one after the other, so what was found out for its path is kept until another one comes. */
function createPathTest(compiled: readonly CompiledRule[]): (index: number, path: string) => boolean {
  const untested = 2;
  const known = new Uint8Array(compiled.length);
  let last: string | undefined;
  return (index, path) => {
    if (path !== last) {
      known.fill(untested);
      last = path;
    }
    const rule = compiled[index]?.rule;
    if (known[index] === untested) known[index] = Number(rule !== undefined && appliesTo(rule, path));
    return known[index] === 1;
  };
}

function appliesTo({ path: wanted, exceptPath }: SecretRule, path: string): boolean {
  return (wanted === undefined || wanted.test(path)) && !exceptPath?.test(path);
}

/** Below this, and where most of a text is searched, one string for all windows costs less than one for each. */
const shortLength = 64 * 1024;

function candidatesIn({ compiled, layer, text, start, end }: Window, limit: number): Candidate[] {
  const { bytes } = layer;
  // One more on each side: what stands before a token decides whether it is one.
  const from = Math.max(0, start - 1);
  const to = Math.min(bytes.length, end + 1);
  const isMost = bytes.length <= shortLength || to - from > bytes.length / 2;
  const part = isMost ? text().slice(from, to) : bytes.toString("latin1", from, to);
  const found: Candidate[] = [];
  for (let at = 0; at <= part.length && found.length < limit;) {
    const match = compiled.pattern?.next(part, at);
    if (!match) break;
    const [[matchStart, matchEnd]] = match;
    at = matchEnd > at ? matchEnd : at + 1;
    const isCut = (from > 0 && matchStart === 0) || (to < bytes.length && matchEnd === part.length);
    const secret = match[compiled.secretGroup(match)] ?? match[0];
    if (isCut || secret[0] === secret[1]) continue;
    // What stands beside a match decides, too, whether it is one.
    if (layer.parent && !isDecoded(layer, from + matchStart - 1, from + matchEnd + 1)) continue;
    const value = part.slice(...secret);
    const entropy = entropyOf(value);
    if (!isLikely(compiled.rule, value, entropy)) continue;
    const candidate: Candidate = {
      rule: compiled.rule,
      // Of a large file it costs much, and many a value is turned down without it.
      get text() {
        return text();
      },
      ...layer.source,
      start: from + secret[0],
      end: from + secret[1],
      matchStart: from + matchStart,
      matchEnd: from + matchEnd,
      value,
      entropy,
    };
    if (compiled.rule.confidence === "low" && isInLongBlob(layer, candidate.start, candidate.end)) continue;
    if (compiled.rule.accept?.(candidate) ?? true) found.push(withOrigin(candidate, layer));
  }
  return found;
}

function isLikely({ entropy: least = 0, placeholders = "words" }: SecretRule, value: string, entropy: number): boolean {
  if (entropy < least) return false;
  if (placeholders !== "none" && isDummy(value)) return false;
  return placeholders !== "words" || !isPlaceholder(value);
}

function withOrigin(candidate: Candidate, layer: Layer): Candidate {
  if (!layer.parent) return candidate;
  const [start, end] = givenRange(layer, candidate.start, candidate.end);
  const [matchStart, matchEnd] = givenRange(layer, candidate.matchStart, candidate.matchEnd);
  const encodings = encodingsOf(layer, candidate.start, candidate.end);
  const share = givenRange(layer, candidate.start, candidate.end, "share");
  return { ...candidate, encodings, origin: { start, end, matchStart, matchEnd, share } };
}
