import { parse, TomlError } from "smol-toml";
import { SecretsError } from "../errors.ts";
import type { Allowlist, ConfiguredRule, GitleaksConfig, RequiredRule } from "./config.ts";

/** Reads a table whose keys count whatever their case, as they do for gitleaks. Each answer is checked for its kind. */
interface Fields {
  readonly has: (key: string) => boolean;
  readonly text: (key: string) => string | undefined;
  readonly number: (key: string) => number | undefined;
  readonly flag: (key: string) => boolean;
  readonly texts: (key: string) => string[];
  readonly table: (key: string) => Fields | undefined;
  readonly tables: (key: string) => Fields[];
}

/**
 * Reads a `.gitleaks.toml`.
 *
 * @param file what it is called in messages
 * @throws SecretsError that says what is wrong with it
 */
export function readGitleaksConfig(text: string, file: string): GitleaksConfig {
  let content: Record<string, unknown>;
  try {
    content = parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    const line = error instanceof TomlError ? `, line ${error.line}` : "";
    throw invalid(file, `is not valid TOML${line}`, "Correct it: https://toml.io shows how.");
  }
  const root = fieldsOf(content, file, "the file");
  const rules = root.tables("rules").map((fields) => readRule(fields, file));
  const twice = rules.find(({ id }, index) => rules.findIndex((other) => other.id === id) !== index);
  if (twice) throw invalid(file, `has two rules with the id ${twice.id}`, "Give each its own id.");
  return {
    extend: readExtend(root.table("extend"), file),
    rules,
    allowlists: readAllowlists(root, file, "the file"),
  };
}

function readExtend(extend: Fields | undefined, file: string): GitleaksConfig["extend"] {
  if (!extend) return { useDefault: false, disabledRules: [] };
  const path = extend.text("path");
  const useDefault = extend.flag("usedefault");
  if (extend.text("url") !== undefined) {
    throw invalid(file, "extends a url, which is not supported", "Keep a copy in the repository, and use extend.path.");
  }
  if (useDefault && path !== undefined) {
    throw invalid(file, "extends both the default rules and a file", "Keep one of useDefault and path.");
  }
  return { useDefault, ...(path !== undefined && { path }), disabledRules: extend.texts("disabledrules") };
}

function readRule(fields: Fields, file: string): ConfiguredRule {
  const id = fields.text("id");
  if (!id) throw invalid(file, "has a rule without an id", "Give each rule an id.");
  const optional = {
    description: fields.text("description"),
    regex: fields.text("regex"),
    secretGroup: fields.number("secretgroup"),
    entropy: fields.number("entropy"),
    path: fields.text("path"),
  };
  return {
    id,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    keywords: fields.texts("keywords").map((keyword) => keyword.toLowerCase()),
    skipReport: fields.flag("skipreport"),
    allowlists: readAllowlists(fields, file, `the rule ${id}`),
    required: fields.tables("required").map((required) => readRequired(required, file, id)),
  };
}

function readRequired(fields: Fields, file: string, rule: string): RequiredRule {
  const id = fields.text("id");
  if (!id) throw invalid(file, `has a required rule without an id in the rule ${rule}`, "Name the rule.");
  const [withinLines, withinColumns] = [fields.number("withinlines"), fields.number("withincolumns")];
  return {
    id,
    ...(withinLines !== undefined && { withinLines }),
    ...(withinColumns !== undefined && { withinColumns }),
  };
}

/** Both `[allowlist]`, which is older, and `[[allowlists]]`. */
function readAllowlists(fields: Fields, file: string, where: string): Allowlist[] {
  if (fields.has("allowlist") && fields.has("allowlists")) {
    throw invalid(file, `has both allowlist and allowlists in ${where}`, "Write all of them as allowlists.");
  }
  const older = fields.table("allowlist");
  return [...(older ? [older] : []), ...fields.tables("allowlists")].map((each) => readAllowlist(each, file, where));
}

const conditions: ReadonlyMap<string, Allowlist["condition"]> = new Map([
  ["", "or"],
  ["or", "or"],
  ["||", "or"],
  ["and", "and"],
  ["&&", "and"],
]);
const targets: ReadonlyMap<string, Allowlist["regexTarget"]> = new Map([
  ["", "secret"],
  ["secret", "secret"],
  ["match", "match"],
  ["line", "line"],
]);

function readAllowlist(fields: Fields, file: string, where: string): Allowlist {
  const condition = conditions.get((fields.text("condition") ?? "").toLowerCase());
  const regexTarget = targets.get((fields.text("regextarget") ?? "").toLowerCase());
  if (!condition) throw invalid(file, `has an unknown condition in an allowlist of ${where}`, "Use OR or AND.");
  if (!regexTarget) {
    throw invalid(file, `has an unknown regexTarget in an allowlist of ${where}`, "Use secret, match or line.");
  }
  const allowlist: Allowlist = {
    condition,
    regexTarget,
    commits: fields.texts("commits").map((commit) => commit.toLowerCase()),
    paths: fields.texts("paths"),
    regexes: fields.texts("regexes"),
    stopwords: fields.texts("stopwords").map((word) => word.toLowerCase()),
    targetRules: fields.texts("targetrules"),
  };
  const { commits, paths, regexes, stopwords } = allowlist;
  if (commits.length + paths.length + regexes.length + stopwords.length === 0) {
    const hint = "Give it commits, paths, regexes or stopwords, or remove it.";
    throw invalid(file, `has an allowlist in ${where} that allows nothing`, hint);
  }
  return allowlist;
}

function fieldsOf(content: object, file: string, where: string): Fields {
  const values = new Map(Object.entries(content).map(([key, value]: [string, unknown]) => [key.toLowerCase(), value]));
  const wrong = (key: string, wanted: string) =>
    invalid(file, `has, in ${where}, something under ${key} that is not ${wanted}`, `Give ${wanted}.`);
  const list = (key: string): unknown[] => {
    const value = values.get(key) ?? [];
    if (!Array.isArray(value)) throw wrong(key, "a list");
    return value;
  };
  const table = (key: string): Fields | undefined => {
    const value = values.get(key);
    if (value === undefined) return undefined;
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(key, "a table");
    return fieldsOf(value, file, where);
  };
  return {
    has: (key) => values.has(key),
    text: (key) => {
      const value = values.get(key);
      if (value !== undefined && typeof value !== "string") throw wrong(key, "a text");
      return value;
    },
    number: (key) => {
      const value = values.get(key);
      if (value !== undefined && typeof value !== "number") throw wrong(key, "a number");
      return value;
    },
    flag: (key) => {
      const value = values.get(key) ?? false;
      if (typeof value !== "boolean") throw wrong(key, "true or false");
      return value;
    },
    texts: (key) =>
      list(key).map((value) => {
        if (typeof value !== "string") throw wrong(key, "a list of texts");
        return value;
      }),
    table,
    tables: (key) =>
      list(key).map((value) => {
        if (typeof value !== "object" || value === null) throw wrong(key, "a list of tables");
        return fieldsOf(value, file, `a table of ${key}`);
      }),
  };
}

/** The error of a file that says what to look for. */
export function invalid(file: string, what: string, hint: string): SecretsError {
  return new SecretsError("config-invalid", `${file} ${what}.`, hint);
}
