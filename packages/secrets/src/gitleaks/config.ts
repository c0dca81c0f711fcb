/** An allowlist: what a rule finds and yet does not count. */
export interface Allowlist {
  readonly condition: "or" | "and";
  /** Lower case. */
  readonly commits: readonly string[];
  /** Expressions in Go's syntax. */
  readonly paths: readonly string[];
  readonly regexes: readonly string[];
  readonly regexTarget: "secret" | "match" | "line";
  readonly stopwords: readonly string[];
  /** Of a global allowlist: only for these rules. */
  readonly targetRules: readonly string[];
}

/** Another rule that has to find something near. */
export interface RequiredRule {
  readonly id: string;
  readonly withinLines?: number;
  readonly withinColumns?: number;
}

/** A rule as a file has it; what it leaves out is undefined, as it may be that of a rule it extends. */
export interface ConfiguredRule {
  readonly id: string;
  readonly description?: string;
  readonly regex?: string;
  readonly secretGroup?: number;
  readonly entropy?: number;
  readonly path?: string;
  readonly keywords: readonly string[];
  readonly skipReport: boolean;
  readonly allowlists: readonly Allowlist[];
  readonly required: readonly RequiredRule[];
}

/** A file in gitleaks' format. https://github.com/gitleaks/gitleaks#configuration */
export interface GitleaksConfig {
  readonly extend: { readonly useDefault: boolean; readonly path?: string; readonly disabledRules: readonly string[] };
  readonly rules: readonly ConfiguredRule[];
  readonly allowlists: readonly Allowlist[];
}

/** Rules of one id are one: what the nearer file says counts, and lists are joined. */
function mergeRules(base: ConfiguredRule, over: ConfiguredRule): ConfiguredRule {
  return {
    ...base,
    ...Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined)),
    id: base.id,
    keywords: [...base.keywords, ...over.keywords],
    skipReport: over.skipReport || base.skipReport,
    allowlists: [...base.allowlists, ...over.allowlists],
    required: [...base.required, ...over.required],
  };
}

/** A file together with the one that it extends. */
export function mergeConfigs(base: GitleaksConfig, over: GitleaksConfig): GitleaksConfig {
  const overById = new Map(over.rules.map((rule) => [rule.id, rule]));
  const disabled = new Set(over.extend.disabledRules);
  const inherited = base.rules.filter(({ id }) => !disabled.has(id));
  const known = new Set(inherited.map(({ id }) => id));
  return {
    extend: {
      useDefault: base.extend.useDefault,
      disabledRules: [...base.extend.disabledRules, ...over.extend.disabledRules],
    },
    rules: [
      ...inherited.map((rule) => {
        const own = overById.get(rule.id);
        return own ? mergeRules(rule, own) : rule;
      }),
      ...over.rules.filter(({ id }) => !known.has(id)),
    ],
    allowlists: [...base.allowlists, ...over.allowlists],
  };
}
