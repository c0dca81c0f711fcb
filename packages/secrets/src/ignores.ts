import type { Finding, Ignore, Problem } from "@security-actions/core";
import {
  declarationsFile,
  isPlain,
  problemIn,
  problemOfKeys,
  readExclusions,
  tablesOf,
  textThat,
  type Checks,
  type Table,
} from "@security-actions/workspace";
import { parse, TomlDate, TomlError } from "smol-toml";

/** The `[[secret]]` tables of a `.security.toml`: a person decided that something is no secret, or is dealt with. */
export interface SecretIgnores {
  readonly ignores: readonly Ignore[];
  readonly problems: readonly Problem[];
}

const checks: Checks = {
  fingerprint: {
    check: textThat((value) => /^[0-9a-f]{12,64}$/u.test(value)),
    wanted: "a fingerprint from a report of this scan, 12 hex digits of it or more",
  },
  path: {
    check: textThat((value) => isPlain(value, 1000) && !value.startsWith("!")),
    wanted: "a path or pattern, as in .gitignore, without ! before it",
  },
  rule: { check: textThat((value) => isPlain(value, 200)), wanted: "the name of a rule" },
  reason: { check: textThat((value) => isPlain(value, 500)), wanted: "a sentence" },
  expires: {
    check: (value) => value instanceof TomlDate && value.isDate(),
    wanted: "a date without quotes, such as 2027-06-30",
  },
};

/**
 * Reads the decisions on secrets in a `.security.toml`. An entry names a fingerprint, or a path and a rule, never a commit,
 * so it survives a squash or rebase. Reason and expiry are required.
 */
export function readSecretIgnores(text: string): SecretIgnores {
  let content: Record<string, unknown>;
  try {
    content = parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    const line = error instanceof TomlError ? error.line : undefined;
    const hint = "Correct it: https://toml.io shows how.";
    return { ignores: [], problems: [problemIn("secret", "is not valid TOML", hint, line)] };
  }
  const { tables, problems } = tablesOf(content, text, "secret");
  const read = tables.map((table) => problemOfKeys("secret", table, checks) ?? toIgnore(table));
  return {
    ignores: read.filter((each): each is Ignore => "matches" in each),
    problems: [...problems, ...read.filter((each): each is Problem => "code" in each)],
  };
}

function toIgnore({ entries, line }: Table): Ignore | Problem {
  const values = new Map(entries);
  const [fingerprint, path, rule] = ["fingerprint", "path", "rule"].map((key) => {
    const value = values.get(key);
    return typeof value === "string" ? value : undefined;
  });
  const [reason, expires] = [values.get("reason"), values.get("expires")];
  const isWhole = fingerprint === undefined ? path !== undefined && rule !== undefined : (path ?? rule) === undefined;
  if (!isWhole) {
    const hint = "Give the fingerprint alone, or both the path and the rule.";
    return problemIn("secret", "has a secret table that does not say which secret it means", hint, line);
  }
  if (typeof reason !== "string" || !(expires instanceof Date)) {
    const missing = typeof reason === "string" ? "an expiry" : "a reason";
    const hint = 'Add, for example, reason = "a made-up value in a test" and expires = 2027-06-30.';
    return problemIn("secret", `has a secret table without ${missing}, so it does not count`, hint, line);
  }
  return {
    label: fingerprint === undefined ? `${rule} in ${path}` : `the secret ${fingerprint.slice(0, 12)}`,
    source: { path: declarationsFile, ...(line !== undefined && { line }) },
    reason: reason.trim(),
    expires: new Date(expires.getTime()),
    matches:
      fingerprint === undefined
        ? byPlace(path ?? "", rule ?? "")
        : (finding) => finding.fingerprint.startsWith(fingerprint),
  };
}

/** All places of a finding have to be meant. */
function byPlace(pattern: string, rule: string): (finding: Finding) => boolean {
  const meant = readExclusions([pattern]);
  return (finding) =>
    [finding.rule.id, ...finding.rule.aliases].includes(rule) &&
    finding.location !== undefined &&
    [finding.location, ...(finding.places ?? [])].every((place) => meant.covers(place.path));
}
