import { createHash } from "node:crypto";
import type { Candidate } from "./candidate.ts";
import type { Place } from "./occurrence.ts";
import { SecretsError } from "./errors.ts";
import { isNamed } from "./gitleaks/rules.ts";

/** Findings that are known already. */
export interface Baseline {
  /** What the baseline is, for people, when it has what was found. */
  readonly find: (candidate: Candidate, place: Place) => string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a baseline: a JSON report of gitleaks (a list), or the `.secrets.baseline` of detect-secrets (an object with
 * `results`).
 *
 * @throws SecretsError when it is neither
 */
export function readBaseline(text: string, file: string): Baseline {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, "").trim() || "null");
  } catch {
    // The parser's message quotes the file, which may hold secrets.
    throw unusable(file, "is not valid JSON");
  }
  // gitleaks writes null when it found nothing.
  if (content === null) return { find: () => undefined };
  if (Array.isArray(content)) return gitleaksBaseline(content.filter(isFields));
  const results = isFields(content) ? content["results"] : undefined;
  if (isFields(results)) return detectSecretsBaseline(results);
  throw unusable(file, "is neither a JSON report of gitleaks nor a .secrets.baseline of detect-secrets");
}

/**
 * What gitleaks compares, without what depends on an expression or on the commit's author: rule, file, commit, first line,
 * and the secret where the report is not redacted.
 */
function gitleaksBaseline(entries: readonly Fields[]): Baseline {
  const known = new Map<string, Fields[]>();
  for (const entry of entries) {
    const key = [entry["File"], entry["Commit"] ?? "", entry["StartLine"]].join("\0");
    const same = known.get(key);
    if (same) same.push(entry);
    else known.set(key, [entry]);
  }
  return {
    find: (candidate, place) => {
      const key = [candidate.path, candidate.commit ?? "", place.line].join("\0");
      const isKnown = known.get(key)?.some((entry) => isSameRule(candidate, entry) && isSameSecret(candidate, entry));
      return isKnown ? "in the baseline" : undefined;
    },
  };
}

function isSameRule({ rule }: Candidate, entry: Fields): boolean {
  return typeof entry["RuleID"] === "string" && isNamed(rule, entry["RuleID"]);
}

/** Another rule may take a few characters more or less for the secret. A redacted report has `REDACTED`, or `abc...`. */
function isSameSecret({ value }: Candidate, { Secret: secret }: Fields): boolean {
  if (typeof secret !== "string" || secret === "" || secret === "REDACTED" || secret.endsWith("...")) return true;
  const known = Buffer.from(secret).toString("latin1");
  return value.includes(known) || known.includes(value);
}

/** https://github.com/Yelp/detect-secrets: by file, SHA-1 of the secret. What an audit called a real secret is none. */
function detectSecretsBaseline(results: Fields): Baseline {
  const known = new Map<string, Set<string>>();
  for (const [path, entries] of Object.entries(results)) {
    const hashes = (Array.isArray(entries) ? entries : [])
      .filter(isFields)
      .flatMap(({ hashed_secret: hash, is_secret: isSecret }) =>
        typeof hash === "string" && isSecret !== true ? [hash] : [],
      );
    known.set(path.replaceAll("\\", "/"), new Set(hashes));
  }
  return {
    find: ({ path, value }) => {
      const hashes = known.get(path);
      if (!hashes) return undefined;
      return hashes.has(createHash("sha1").update(value, "latin1").digest("hex")) ? "in the baseline" : undefined;
    },
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unusable(file: string, what: string): SecretsError {
  const hint = "Write one with gitleaks --report-format json, or with detect-secrets scan.";
  return new SecretsError("baseline-invalid", `${file} ${what}.`, hint);
}
