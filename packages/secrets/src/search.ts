import type { Candidate } from "./candidate.ts";
import { entropyOf } from "./entropy.ts";
import { KeywordMatcher, type KeywordHits } from "./keyword-matcher.ts";
import { compile, type CompiledRule } from "./pattern.ts";
import { isDummy, isPlaceholder } from "./placeholder.ts";
import type { SecretRule } from "./rule.ts";

/** A part of a text in which one rule is tried. */
interface Window {
  readonly compiled: CompiledRule;
  readonly start: number;
  end: number;
}

/** What is searched, and where it is from. */
export interface Source {
  readonly path: string;
  readonly commit?: string;
}

/** Searches texts by a set of rules. */
export interface Search {
  /** The positions of keywords; cheap. Overwritten by the next call. */
  readonly hits: (bytes: Uint8Array) => KeywordHits;
  /** What the rules find around the keywords that were hit, in no order, overlapping ones included. */
  readonly candidates: (bytes: Buffer, hits: KeywordHits, source: Source) => Candidate[];
  /** The rules by which a file is a finding by its name. */
  readonly named: (path: string) => SecretRule[];
}

/** Compiles rules. Each text is then searched for all keywords at once, and by the patterns only around them. */
export function createSearch(rules: readonly SecretRule[]): Search {
  const compiled = rules.map(compile);
  const keywords = [...new Set(rules.flatMap((rule) => rule.keywords))];
  const matcher = new KeywordMatcher(keywords);
  const byKeyword = keywords.map((keyword) => compiled.filter(({ rule }) => rule.keywords.includes(keyword)));
  const always = compiled.filter(({ rule, pattern }) => pattern && rule.keywords.length === 0);
  return {
    hits: (bytes) => matcher.find(bytes),
    candidates: (bytes, hits, source) =>
      windowsOf(bytes.length, hits, { keywords, byKeyword, always, path: source.path }).flatMap((window) =>
        inWindow(window, bytes, source),
      ),
    named: (path) => compiled.flatMap(({ rule, pattern }) => (!pattern && appliesTo(rule, path) ? [rule] : [])),
  };
}

interface Lookup {
  readonly keywords: readonly string[];
  readonly byKeyword: readonly (readonly CompiledRule[])[];
  readonly always: readonly CompiledRule[];
  readonly path: string;
}

/** Hits come in order, so windows of one rule only grow at their end. */
function windowsOf(length: number, { count, pairs }: KeywordHits, lookup: Lookup): Window[] {
  const { keywords, byKeyword, always, path } = lookup;
  const windows: Window[] = always.flatMap((compiled) =>
    appliesTo(compiled.rule, path) ? [{ compiled, start: 0, end: length }] : [],
  );
  const last = new Map<CompiledRule, Window | undefined>();
  for (let index = 0; index < count; index += 1) {
    const keyword = pairs[2 * index] ?? 0;
    const hitEnd = pairs[2 * index + 1] ?? 0;
    for (const compiled of byKeyword[keyword] ?? []) {
      const start = Math.max(0, hitEnd - (keywords[keyword] ?? "").length - compiled.before);
      const end = Math.min(length, hitEnd + compiled.after);
      const open = last.get(compiled);
      if (open && start <= open.end) {
        open.end = Math.max(open.end, end);
      } else if (open || !last.has(compiled)) {
        const window = appliesTo(compiled.rule, path) ? { compiled, start, end } : undefined;
        last.set(compiled, window);
        if (window) windows.push(window);
      }
    }
  }
  return windows;
}

function appliesTo({ path: wanted, exceptPath }: SecretRule, path: string): boolean {
  return (wanted === undefined || wanted.test(path)) && !exceptPath?.test(path);
}

function inWindow({ compiled, start, end }: Window, bytes: Buffer, source: Source): Candidate[] {
  // One more on each side: what stands before a token decides whether it is one.
  const from = Math.max(0, start - 1);
  const to = Math.min(bytes.length, end + 1);
  const part = bytes.toString("latin1", from, to);
  const found: Candidate[] = [];
  let whole: string | undefined;
  for (let at = 0; at <= part.length;) {
    const match = compiled.pattern?.next(part, at);
    if (!match) break;
    const [[matchStart, matchEnd]] = match;
    at = matchEnd > at ? matchEnd : at + 1;
    const isCut = (from > 0 && matchStart === 0) || (to < bytes.length && matchEnd === part.length);
    const secret = match[compiled.secretGroup(match)] ?? match[0];
    if (isCut || secret[0] === secret[1]) continue;
    const value = part.slice(...secret);
    const entropy = entropyOf(value);
    if (!isLikely(compiled.rule, value, entropy)) continue;
    const text = (whole ??= bytes.toString("latin1"));
    const candidate: Candidate = {
      rule: compiled.rule,
      text,
      ...source,
      start: from + secret[0],
      end: from + secret[1],
      matchStart: from + matchStart,
      matchEnd: from + matchEnd,
      value,
      entropy,
    };
    if (compiled.rule.accept?.(candidate) ?? true) found.push(candidate);
  }
  return found;
}

function isLikely({ entropy: least = 0, placeholders = "words" }: SecretRule, value: string, entropy: number): boolean {
  if (entropy < least) return false;
  if (placeholders !== "none" && isDummy(value)) return false;
  return placeholders !== "words" || !isPlaceholder(value);
}
