import { membersOf, nextRun } from "./byte-runs.ts";
import type { Pattern, PatternMatch, SecretRule } from "./rule.ts";

/** A rule that can be searched with. */
export interface CompiledRule {
  readonly rule: SecretRule;
  /** Undefined where the file itself is the finding. */
  readonly pattern: Pattern | undefined;
  readonly secretGroup: (match: PatternMatch) => number;
  readonly before: number;
  readonly after: number;
  /** False where there is no match between two positions. Much faster than the pattern. */
  readonly mayMatch: ((bytes: Buffer, from: number, to: number) => boolean) | undefined;
}

/** Where a match lies, around a keyword, when the rule does not say so, in bytes. */
const defaultReach = { before: 80, after: 320 };

/** Makes a rule ready for the search. */
export function compile(rule: SecretRule): CompiledRule {
  const { pattern, reach = defaultReach } = rule;
  const { before, after } = reach === "text" ? { before: Infinity, after: Infinity } : reach;
  const expression = typeof pattern === "string" ? { source: pattern, flags: "" } : pattern;
  const named = expression && "source" in expression ? namedSecret(expression) : undefined;
  const chosen = (match: PatternMatch) => (match[1] ? 1 : 0);
  return {
    rule,
    pattern: expression && ("source" in expression ? v8Pattern(expression) : expression),
    secretGroup: rule.secretGroup ?? (named === undefined ? chosen : () => named),
    before,
    after,
    mayMatch: rule.runs && runTest(rule.runs),
  };
}

function runTest(runs: NonNullable<SecretRule["runs"]>): CompiledRule["mayMatch"] {
  return (bytes, from, to) =>
    runs.some(({ kind, least }) => nextRun(bytes, from, to - least, least, membersOf(kind)) >= 0);
}

/** The number of the group `secret`. */
function namedSecret({ source }: Pick<RegExp, "source">): number | undefined {
  if (!source.includes("(?<secret>")) return undefined;
  // Escaped parentheses, and those in a class, open no group.
  const bare = source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gu, "");
  const opened = [...bare.matchAll(/\((?!\?)|\(\?<(?![=!])([^>]*)>/gu)];
  const index = opened.findIndex(([, name]) => name === "secret");
  return index < 0 ? undefined : index + 1;
}

function v8Pattern({ source, flags }: Pick<RegExp, "source" | "flags">): Pattern {
  const bare = flags.replaceAll(/[dgy]/gu, "");
  // Of many rules few are ever tried.
  let search: RegExp | undefined;
  let locate: RegExp | undefined;
  return {
    next: (text, from) => {
      search ??= new RegExp(source, `${bare}g`);
      search.lastIndex = from;
      const found = search.exec(text);
      if (!found) return undefined;
      if (found.length === 1) return [[found.index, found.index + found[0].length]];
      // The positions of groups cost as much as the search, so they are asked for where something was found.
      locate ??= new RegExp(source, `${bare}dy`);
      locate.lastIndex = found.index;
      const [whole, ...groups] = locate.exec(text)?.indices ?? [];
      return whole && [whole, ...groups];
    },
  };
}
