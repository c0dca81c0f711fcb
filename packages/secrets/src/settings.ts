import { InputError, type Note } from "@security-actions/core";
import { createDecisions, type DecisionFile } from "./decisions.ts";
import type { EngineSettings } from "./engine.ts";
import { compileGitleaksConfig, type ConfigDocument } from "./gitleaks/compile.ts";
import { isNamed } from "./gitleaks/rules.ts";
import type { SecretRule } from "./rule.ts";

/** All that a scan goes by, as plain data: it can be sent to a thread. */
export interface ScanSettings {
  /** See `EngineSettings`. */
  readonly salt: string;
  readonly runKey: Uint8Array;
  /** A `.gitleaks.toml` and what it extends; empty for our own rules. */
  readonly config: readonly ConfigDocument[];
  /** In the form of `.gitleaksignore`. */
  readonly ignores: readonly DecisionFile[];
  /** JSON reports of gitleaks, and `.secrets.baseline` of detect-secrets. */
  readonly baselines: readonly DecisionFile[];
  /** Names of rules: only these, or all but those with a `-` before them. Empty for all. */
  readonly rules: readonly string[];
}

/**
 * Makes the settings of an engine, with our own rules or those of a file.
 *
 * @throws SecretsError when a file cannot be used
 * @throws InputError when a name is that of no rule
 */
export async function createSettings(
  { salt, runKey, config, ignores, baselines, rules: names }: ScanSettings,
  ownRules: readonly SecretRule[],
): Promise<EngineSettings & { readonly notes: readonly Note[] }> {
  const compiled = config.length > 0 ? await compileGitleaksConfig(config, ownRules) : undefined;
  const path = config[0]?.path;
  const decisions = createDecisions({
    ignores,
    baselines,
    ...(compiled && path !== undefined && { allowlists: { allows: compiled.allows, path } }),
  });
  return {
    salt,
    runKey,
    rules: chosen(compiled?.rules ?? ownRules, names),
    ...(compiled?.refine && { refine: compiled.refine }),
    decide: decisions.decide,
    notes: [...(compiled?.notes ?? []), ...decisions.notes],
  };
}

function chosen(rules: readonly SecretRule[], names: readonly string[]): readonly SecretRule[] {
  const unknown = names.find((name) => !rules.some((rule) => isNamed(rule, name.replace(/^-/u, ""))));
  if (unknown !== undefined) {
    throw new InputError(
      `rules: ${JSON.stringify(unknown)} is not a rule.`,
      "See docs/secret-rules.md for their names.",
    );
  }
  const without = names.filter((name) => name.startsWith("-")).map((name) => name.slice(1));
  const only = names.filter((name) => !name.startsWith("-"));
  return rules.filter(
    (rule) =>
      !without.some((name) => isNamed(rule, name)) && (only.length === 0 || only.some((name) => isNamed(rule, name))),
  );
}
