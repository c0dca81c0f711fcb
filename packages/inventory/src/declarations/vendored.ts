import type { Problem } from "@security-actions/core";
import { PackageURL } from "packageurl-js";
import {
  isPath,
  isPlain,
  problemIn,
  problemOfKeys,
  textThat,
  type Checks,
  type Table,
} from "@security-actions/workspace";

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

/** What each key has to be. */
const checks: Checks = {
  path: { check: textThat(isPath), wanted: "a file or folder in this repository, with forward slashes" },
  name: { check: textThat((value) => isPlain(value, 100)), wanted: "a short name" },
  version: { check: textThat((value) => /^[\w.+:~-]{1,100}$/u.test(value)), wanted: "a version, such as 1.2.3" },
  repository: { check: textThat(isRepository), wanted: "the https address of a repository" },
  tag: { check: textThat((value) => /^[\w./+@-]{1,200}$/u.test(value)), wanted: "the name of a tag" },
  commit: {
    check: textThat((value) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(value)),
    wanted: "a commit of 40 or 64 hex digits",
  },
  purl: { check: textThat(isPurl), wanted: "a package URL, such as pkg:github/madler/zlib@v1.3.1" },
  licence: { check: textThat((value) => isPlain(value, 200)), wanted: "an SPDX expression" },
  own: { check: (value) => typeof value === "boolean", wanted: "true or false, without quotes" },
};

/** The declarations of `[[vendored]]` tables. A second one about the same part is a problem. */
export function readVendoredTables(tables: readonly Table[]): {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
} {
  const declarations = new Map<string, Declaration>();
  const problems: Problem[] = [];
  for (const table of tables) {
    const read = problemOfKeys("vendored", table, checks) ?? toDeclaration(table);
    if ("code" in read) {
      problems.push(read);
      continue;
    }
    const key = JSON.stringify([read.path, read.name]);
    if (declarations.has(key)) {
      const hint = "Keep one of the two, or give each a name of its own.";
      problems.push(problemIn("vendored", `declares ${read.path} twice`, hint, read.line));
    } else declarations.set(key, read);
  }
  return { declarations: [...declarations.values()], problems };
}

function toDeclaration({ entries, line }: Table): Declaration | Problem {
  const values = new Map(entries.flatMap(([key, value]) => (typeof value === "string" ? [[key, value] as const] : [])));
  const own = entries.some(([key, value]) => key === "own" && value === true);
  const problem = (what: string, hint: string) => problemIn("vendored", what, hint, line);
  const path = values.get("path")?.replace(/\/$/u, "");
  if (path === undefined)
    return problem("has a vendored table without a path", "Say which file or folder it is about.");
  if (values.has("tag") && values.has("commit")) {
    return problem(`gives both a tag and a commit for ${path}`, "Keep the one that was copied.");
  }
  if (own && values.size > 1) {
    return problem(
      `says of ${path} both that it is own code and what it is`,
      "Keep own = true alone with the path, or leave it out.",
    );
  }
  if (!own && values.size === 1) {
    return problem(`says nothing of ${path}`, "Give a name and a version, tag or commit, or own = true.");
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
