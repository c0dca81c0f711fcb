import { count, type Note } from "@security-actions/core";
import type { Refine } from "../candidate.ts";
import type { SecretRule } from "../rule.ts";
import { compileAllowlist, type Allows } from "./allowlist.ts";
import { mergeConfigs, type Allowlist, type ConfiguredRule, type GitleaksConfig } from "./config.ts";
import { invalid, readGitleaksConfig } from "./read.ts";
import { loadRegexes, type CompileRegex } from "./regex.ts";
import { createRefine } from "./required.ts";
import { isNamed, toSecretRule, tuned } from "./rules.ts";

/** A file and the one that it extends, as texts: they can be sent to a thread. */
export interface ConfigDocument {
  /** Relative to the workspace. */
  readonly path: string;
  readonly text: string;
}

/** What a `.gitleaks.toml` comes to. */
export interface CompiledConfig {
  readonly rules: readonly SecretRule[];
  readonly refine?: Refine;
  /** What its global allowlists allow. */
  readonly allows: Allows;
  readonly notes: readonly Note[];
}

/** Files that extend files that extend files are read this far, as gitleaks does. */
const depthLimit = 2;

/**
 * Reads a `.gitleaks.toml` and what it extends.
 *
 * @param read gives a file of the workspace, or undefined
 * @throws SecretsError that says what is wrong with one of them
 */
export async function loadGitleaksConfig(
  path: string,
  text: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<ConfigDocument[]> {
  const documents = [{ path, text }];
  for (let last = { path, text }; ;) {
    const extended = readGitleaksConfig(last.text, last.path).extend.path;
    if (extended === undefined) return documents;
    if (documents.length > depthLimit) {
      throw invalid(path, `extends files over more than ${depthLimit} steps`, "Join some of them.");
    }
    const found = await read(extended);
    if (found === undefined)
      throw invalid(last.path, `extends ${extended}, which cannot be read`, "Correct extend.path.");
    last = { path: extended, text: found };
    documents.push(last);
  }
}

/**
 * Compiles a file, the first, together with those that it extends. Without `useDefault` our own rules are off, as those of
 * gitleaks are.
 *
 * @throws SecretsError that says what is wrong
 */
export async function compileGitleaksConfig(
  documents: readonly ConfigDocument[],
  ownRules: readonly SecretRule[],
): Promise<CompiledConfig> {
  const file = documents[0]?.path ?? ".gitleaks.toml";
  const config = documents.map(({ path, text }) => readGitleaksConfig(text, path)).reduceRight(mergeConfigs);
  const compile = await loadRegexes();
  const { useDefault } = config.extend;
  const { rules, notes } = useDefault ? withOwnRules(config, ownRules, compile, file) : alone(config, compile, file);
  const targeted = attachTargeted(rules, config.allowlists, compile, file);
  checkRequired(config.rules, targeted, file);
  const allowlists = config.allowlists
    .filter(({ targetRules }) => targetRules.length === 0)
    .map((allowlist) => compileAllowlist(allowlist, compile, file));
  const refine = createRefine(config.rules);
  return {
    rules: targeted,
    ...(refine && { refine }),
    allows: (candidate) => allowlists.some((allows) => allows(candidate)),
    notes: notes.map((message) => ({ message, location: { path: file } })),
  };
}

interface Joined {
  readonly rules: SecretRule[];
  readonly notes: string[];
}

function alone({ rules }: GitleaksConfig, compile: CompileRegex, file: string): Joined {
  return {
    rules: rules.map((rule) => toSecretRule(rule, compile, file)),
    notes: [
      `${file} does not extend the default rules, so ours are off: it searches by ${count(rules.length, "rules")}.`,
    ],
  };
}

/** A rule with the name of one of ours replaces it where it has an expression, else it changes it. */
function withOwnRules(
  config: GitleaksConfig,
  ownRules: readonly SecretRule[],
  compile: CompileRegex,
  file: string,
): Joined {
  const notes: string[] = [];
  const unknown = (name: string) => !ownRules.some((own) => isNamed(own, name));
  for (const name of config.extend.disabledRules.filter(unknown)) {
    notes.push(`${file} disables the rule ${name}, which is not among ours.`);
  }
  let ours = ownRules.filter((own) => !config.extend.disabledRules.some((name) => isNamed(own, name)));
  const theirs: SecretRule[] = [];
  for (const rule of config.rules) {
    if (rule.regex || rule.path) {
      ours = ours.filter((own) => !isNamed(own, rule.id));
      theirs.push(toSecretRule(rule, compile, file));
    } else {
      if (unknown(rule.id)) notes.push(`${file} changes the rule ${rule.id}, which is not among ours.`);
      ours = ours.map((own) => (isNamed(own, rule.id) ? tuned(own, rule, compile, file) : own));
    }
  }
  return { rules: [...theirs, ...ours], notes };
}

/** A global allowlist with targets is one of these rules. */
function attachTargeted(
  rules: readonly SecretRule[],
  allowlists: readonly Allowlist[],
  compile: CompileRegex,
  file: string,
): SecretRule[] {
  const targeted = allowlists
    .filter(({ targetRules }) => targetRules.length > 0)
    .map((allowlist) => ({ targets: allowlist.targetRules, allows: compileAllowlist(allowlist, compile, file) }));
  return rules.map((rule) => {
    const own = targeted.filter(({ targets }) => targets.some((name) => isNamed(rule, name)));
    if (own.length === 0) return rule;
    return {
      ...rule,
      accept: (candidate) => (rule.accept?.(candidate) ?? true) && !own.some(({ allows }) => allows(candidate)),
    };
  });
}

function checkRequired(configured: readonly ConfiguredRule[], rules: readonly SecretRule[], file: string): void {
  for (const { id, required } of configured) {
    const missing = required.find((wanted) => !rules.some((rule) => isNamed(rule, wanted.id)));
    if (missing)
      throw invalid(file, `requires the rule ${missing.id} in the rule ${id}, and there is none`, "Correct the id.");
  }
}
