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
