import type { Problem } from "@security-actions/core";
import { PackageURL } from "packageurl-js";
import { parse, TomlError } from "smol-toml";

/** Where declarations are written. */
export const declarationsFile = ".security.toml";

/** A `[[vendored]]` table of `.security.toml`. */
export interface Declaration {
  /** File or folder of the tree, relative, with forward slashes. */
  readonly path: string;
  /** Line of its table, from 1. */
  readonly line?: number;
  readonly name?: string;
  readonly version?: string;
  /** Web address without `.git` and trailing slash. */
  readonly repository?: string;
  readonly tag?: string;
  /** 40 or 64 hex digits. */
  readonly commit?: string;
  readonly purl?: string;
  /** SPDX expression. */
  readonly licence?: string;
  /** True for the project's own code in a folder whose name says otherwise. Then there is nothing else but the path. */
  readonly own: boolean;
}

/** What a `.security.toml` declares, and what is wrong with it. A declaration with a problem is not among them. */
export interface Declarations {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
}

const maxTables = 1000;

/** What each key has to be, and how a value is told to be wrong. */
const checks: Readonly<Record<string, { readonly check: (value: string) => boolean; readonly wanted: string }>> = {
  path: {
    check: (value) => isPath(value),
    wanted: "a file or folder in this repository, with forward slashes",
  },
  name: { check: (value) => isPlain(value, 100), wanted: "a short name" },
  version: { check: (value) => /^[\w.+:~-]{1,100}$/u.test(value), wanted: "a version, such as 1.2.3" },
  repository: { check: isRepository, wanted: "the https address of a repository" },
  tag: { check: (value) => /^[\w./+@-]{1,200}$/u.test(value), wanted: "the name of a tag" },
  commit: {
    check: (value) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(value),
    wanted: "a commit of 40 or 64 hex digits",
  },
  purl: { check: isPurl, wanted: "a package URL, such as pkg:github/madler/zlib@v1.3.1" },
  licence: { check: (value) => isPlain(value, 200), wanted: "an SPDX expression" },
};

/**
 * The `[[vendored]]` tables of a `.security.toml`. Other tables are other people's and ignored. Pure: what a pull request
 * may not weaken is checked by giving the base branch's text.
 */
export function readDeclarations(text: string): Declarations {
  let content: Record<string, unknown>;
  try {
    content = parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    const line = error instanceof TomlError ? error.line : undefined;
    return {
      declarations: [],
      problems: [problem("is not valid TOML", "Correct it: https://toml.io shows how.", line)],
    };
  }
  const tables = Object.hasOwn(content, "vendored") ? content["vendored"] : [];
  if (!Array.isArray(tables)) {
    return {
      declarations: [],
      problems: [problem("has a vendored that is no list of tables", "Write [[vendored]], with two brackets.")],
    };
  }
  if (tables.length > maxTables) {
    const hint = "Declare whole folders instead of their files.";
    return { declarations: [], problems: [problem(`has more than ${maxTables} vendored tables`, hint)] };
  }
  const lines = tableLines(text, tables.length);
  const declarations: Declaration[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, table] of tables.entries()) {
    const line = lines?.[index];
    const read = readTable(table, line);
    const key = "path" in read ? JSON.stringify([read.path, read.name]) : undefined;
    if (!("path" in read)) problems.push(read);
    else if (key !== undefined && seen.has(key)) {
      problems.push(
        problem(`declares ${read.path} twice`, "Keep one of the two, or give each a name of its own.", line),
      );
    } else declarations.push(read);
    if (key !== undefined) seen.add(key);
  }
  return { declarations, problems };
}

function readTable(table: unknown, line: number | undefined): Declaration | Problem {
  if (typeof table !== "object" || table === null) {
    return problem("has a vendored that is no table", "Write [[vendored]], with two brackets.", line);
  }
  const entries = Object.entries(table);
  const values = new Map<string, string>();
  let own = false;
  for (const [key, value] of entries) {
    if (key === "own") {
      if (typeof value !== "boolean")
        return problem("has an own that is neither true nor false", "Write own = true.", line);
      own = value;
      continue;
    }
    const known = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (!known) {
      const all = [...Object.keys(checks), "own"].join(", ");
      return problem(
        `has the unknown key ${JSON.stringify(key.slice(0, 40))} in a vendored table`,
        `Known keys are ${all}.`,
        line,
      );
    }
    if (typeof value !== "string" || !known.check(value)) {
      return problem(`has a ${key} that cannot be used in a vendored table`, `It has to be ${known.wanted}.`, line);
    }
    values.set(key, value);
  }
  return toDeclaration(values, own, line);
}

function toDeclaration(
  values: ReadonlyMap<string, string>,
  own: boolean,
  line: number | undefined,
): Declaration | Problem {
  const path = values.get("path")?.replace(/\/$/u, "");
  if (path === undefined)
    return problem("has a vendored table without a path", "Say which file or folder it is about.", line);
  if (values.has("tag") && values.has("commit")) {
    return problem(`gives both a tag and a commit for ${path}`, "Keep the one that was copied.", line);
  }
  if (own && values.size > 1) {
    return problem(
      `says of ${path} both that it is own code and what it is`,
      "Keep own = true alone with the path, or leave it out.",
      line,
    );
  }
  if (!own && values.size === 1) {
    return problem(`says nothing of ${path}`, "Give a name and a version, tag or commit, or own = true.", line);
  }
  const declared: { -readonly [Key in keyof Declaration]: Declaration[Key] } = { path, own };
  if (line !== undefined) declared.line = line;
  for (const key of ["name", "version", "tag", "commit", "purl", "licence"] as const) {
    const value = values.get(key);
    if (value !== undefined) declared[key] = value;
  }
  const repository = values.get("repository");
  if (repository !== undefined) declared.repository = repository.replace(/\/$/u, "").replace(/\.git$/u, "");
  return declared;
}

/**
 * Lines, from 1, of the tables, by counting their headers, since the parser keeps none. Undefined when there are more or
 * fewer headers than tables, such as with an inline array or a header in a multi-line string.
 */
function tableLines(text: string, count: number): readonly number[] | undefined {
  const lines = text
    .split("\n")
    .flatMap((line, index) => (/^\s{0,100}\[\[\s{0,20}["']?vendored["']?\s{0,20}\]\]/u.test(line) ? index + 1 : []));
  return lines.length === count ? lines : undefined;
}

function isPath(value: string): boolean {
  return (
    value.length <= 1000 &&
    !/[\\\p{Cc}]/u.test(value) &&
    value
      .replace(/\/$/u, "")
      .split("/")
      .every((segment) => segment !== "" && segment !== "." && segment !== "..")
  );
}

function isPlain(value: string, limit: number): boolean {
  return value.trim() !== "" && value.length <= limit && !/\p{Cc}/u.test(value);
}

function isRepository(value: string): boolean {
  return /^https:\/\/[\w.-]{1,100}(?::\d{1,5})?(?:\/[\w.~+-]{1,100}){1,10}\/?$/u.test(value);
}

function isPurl(value: string): boolean {
  if (value.length > 500) return false;
  try {
    PackageURL.fromString(value);
    return true;
  } catch {
    return false;
  }
}

function problem(what: string, hint: string, line?: number): Problem {
  return {
    code: "vendored-declaration-invalid",
    message: `${declarationsFile} ${what}.`,
    hint,
    location: { path: declarationsFile, ...(line === undefined ? {} : { line }) },
  };
}
