import { linesOf, type Candidate } from "../candidate.ts";
import type { Allowlist } from "./config.ts";
import { invalid } from "./read.ts";
import type { CompileRegex, LinearRegex } from "./regex.ts";

/** Whether an allowlist allows what a rule found. */
export type Allows = (candidate: Candidate) => boolean;

/** Makes an allowlist ready. Throws a SecretsError that names the expression that is wrong. */
export function compileAllowlist(allowlist: Allowlist, compile: CompileRegex, file: string): Allows {
  const paths = allowlist.paths.map((source) => compileNamed(source, compile, file, "an allowlist"));
  const regexes = allowlist.regexes.map((source) => compileNamed(source, compile, file, "an allowlist"));
  const { commits, stopwords, regexTarget, condition } = allowlist;
  const checks: Allows[] = [];
  if (commits.length > 0) checks.push(({ commit }) => commit !== undefined && commits.includes(commit));
  if (paths.length > 0) checks.push(({ path }) => paths.some((expression) => expression.test(path)));
  if (regexes.length > 0) {
    checks.push((candidate) => {
      const target = targetOf(candidate, regexTarget);
      return regexes.some((expression) => expression.test(target));
    });
  }
  if (stopwords.length > 0) {
    checks.push(({ value }) => {
      const lower = toCharacters(value).toLowerCase();
      return stopwords.some((word) => lower.includes(word));
    });
  }
  return condition === "and"
    ? (candidate) => checks.every((check) => check(candidate))
    : (candidate) => checks.some((check) => check(candidate));
}

function targetOf(candidate: Candidate, target: Allowlist["regexTarget"]): string {
  const { value, text, matchStart, matchEnd } = candidate;
  if (target === "secret") return toCharacters(value);
  return toCharacters(target === "match" ? text.slice(matchStart, matchEnd) : linesOf(candidate));
}

/** A text of bytes, one character for each, as what it says. */
export function toCharacters(bytes: string): string {
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** Compiles an expression of a file. Throws a SecretsError that says where it is and what is wrong with it. */
export function compileNamed(source: string, compile: CompileRegex, file: string, where: string): LinearRegex {
  try {
    return compile(source);
  } catch (error) {
    // The error itself is no cause of ours, as it quotes the expression.
    const what = `has a regular expression that cannot be used in ${where}: ${reasonOf(error)}`;
    throw invalid(file, what, "Write it in Go's syntax: https://github.com/google/re2/wiki/Syntax.");
  }
}

/** What is wrong with an expression. One that allows a secret may be the secret itself, so only signs of it are quoted. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message.replace(/^error parsing regexp: /u, "") : "";
  const [, what = message, quoted = ""] = /^([^`]*): `(.*)`$/su.exec(message) ?? [];
  return /^(?:.{1,4}|\{\d{1,10},?\d{0,10}\})$/u.test(quoted) ? `${what}: ${quoted}` : what.slice(0, 200);
}
