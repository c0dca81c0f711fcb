import type { Candidate } from "../candidate.ts";
import type { PatternMatch, Pattern, SecretRule } from "../rule.ts";
import { compileAllowlist, compileNamed, toCharacters, type Allows } from "./allowlist.ts";
import type { ConfiguredRule } from "./config.ts";
import { invalid } from "./read.ts";
import type { CompileRegex, LinearRegex } from "./regex.ts";

/** Whether a rule goes by a name: its own, or that of another scanner. */
export function isNamed(rule: Pick<SecretRule, "id" | "aliases">, name: string): boolean {
  return rule.id === name || (rule.aliases?.includes(name) ?? false);
}

/**
 * A rule of a file as one of the engine, with the meaning that gitleaks gives it. Throws a SecretsError that names the rule
 * and says what is wrong with it.
 */
export function toSecretRule(rule: ConfiguredRule, compile: CompileRegex, file: string): SecretRule {
  const { id, description, regex, path, entropy = 0, secretGroup = 0 } = rule;
  const where = `the rule ${id}`;
  if (!regex && !path) throw invalid(file, `has neither a regex nor a path in ${where}`, "Give it one of them.");
  const pattern = regex ? compileNamed(regex, compile, file, where) : undefined;
  if (pattern && secretGroup > pattern.groupCount) {
    const what = `names group ${secretGroup} as the secret of ${where}, which has ${pattern.groupCount}`;
    throw invalid(file, what, "Correct secretGroup.");
  }
  const allowlists = rule.allowlists.map((allowlist) => compileAllowlist(allowlist, compile, file));
  const isAscii = rule.keywords.every((keyword) => /^[\0-\x7f]+$/u.test(keyword));
  return {
    id,
    title: description || id,
    severity: "high",
    confidence: "high",
    keywords: isAscii ? rule.keywords : [],
    ...(pattern && {
      pattern: isAscii ? pattern : withKeywords(pattern, rule.keywords),
      secretGroup: groupOf(secretGroup),
    }),
    ...(path && { path: compileNamed(path, compile, file, where) }),
    reach: "text",
    placeholders: "none",
    accept: (candidate) =>
      (entropy === 0 || runeEntropy(candidate.value) > entropy) && !allowlists.some((allows) => allows(candidate)),
  };
}

/** One of our own rules, changed by a rule of the same name that has no expression of its own. */
export function tuned(own: SecretRule, rule: ConfiguredRule, compile: CompileRegex, file: string): SecretRule {
  const allowlists: Allows[] = rule.allowlists.map((allowlist) => compileAllowlist(allowlist, compile, file));
  return {
    ...own,
    ...(rule.description && { title: rule.description }),
    ...(rule.entropy !== undefined && { entropy: rule.entropy }),
    accept: (candidate) => (own.accept?.(candidate) ?? true) && !allowlists.some((allows) => allows(candidate)),
  };
}

/** The secret is the group that the rule names, else the first that is not empty, else the match. */
function groupOf(secretGroup: number): (match: PatternMatch) => number {
  return secretGroup > 0
    ? () => secretGroup
    : (match) =>
        Math.max(
          0,
          match.findIndex((span, index) => index > 0 && span !== undefined && span[1] > span[0]),
        );
}

/** Keywords that the engine's pass over the bytes cannot look for: other letters have other cases. */
function withKeywords(pattern: LinearRegex, keywords: readonly string[]): Pattern {
  return {
    next: (text, from) => {
      const lower = toCharacters(text).toLowerCase();
      return keywords.some((keyword) => lower.includes(keyword)) ? pattern.next(text, from) : undefined;
    },
  };
}

/** As gitleaks has it: characters are counted, and divided by the number of bytes. */
function runeEntropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of toCharacters(value)) counts.set(character, (counts.get(character) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / value.length) * Math.log2(count / value.length);
  return entropy;
}

/**
 * Leaves out candidates of rules that need another one near, where there is none, and those of rules that are there for
 * that only. Lines are those of the text, columns characters from the start of the line.
 */
export function createRefine(
  rules: readonly ConfiguredRule[],
): ((all: readonly Candidate[]) => Candidate[]) | undefined {
  const special = new Map(
    rules.filter(({ required, skipReport }) => required.length > 0 || skipReport).map((rule) => [rule.id, rule]),
  );
  if (special.size === 0) return undefined;
  return (all) => {
    const startOf = createStarts();
    const placed = all.map((candidate) => ({ candidate, ...startOf(candidate) }));
    const isReported = (one: Placed) => {
      const { required, skipReport } = special.get(one.candidate.rule.id) ?? ordinary;
      const isThere = (wanted: Required) =>
        placed.some((other) => isNear(one, other, wanted) && isNamed(other.candidate.rule, wanted.id));
      return !skipReport && required.every(isThere);
    };
    return placed.filter(isReported).map(({ candidate }) => candidate);
  };
}

type Required = ConfiguredRule["required"][number];

const ordinary: Pick<ConfiguredRule, "required" | "skipReport"> = { required: [], skipReport: false };

/** A candidate, and the line and the column where it starts. */
interface Placed {
  readonly candidate: Candidate;
  readonly line: number;
  readonly column: number;
}

function isNear(one: Placed, other: Placed, { withinLines = Infinity, withinColumns = Infinity }: Required): boolean {
  return Math.abs(one.line - other.line) <= withinLines && Math.abs(one.column - other.column) <= withinColumns;
}

/** Makes what tells where candidates start. The lines of a text are looked for once, as there may be many candidates in it. */
function createStarts(): (candidate: Candidate) => Pick<Placed, "line" | "column"> {
  const known = new Map<string, readonly number[]>();
  return ({ text, matchStart }) => {
    const starts = known.get(text) ?? lineStarts(text);
    known.set(text, starts);
    let [line, end] = [0, starts.length];
    while (end - line > 1) {
      const middle = (line + end) >>> 1;
      if ((starts[middle] ?? 0) <= matchStart) line = middle;
      else end = middle;
    }
    return { line, column: matchStart - (starts[line] ?? 0) };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
