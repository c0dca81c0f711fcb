import type { Problem } from "@security-actions/core";
import { TomlDate } from "smol-toml";
import {
  isPath,
  isPlain,
  problemIn,
  problemOfKeys,
  textThat,
  type Checks,
  type Table,
} from "@security-actions/workspace";

/** An `[[unchecked]]` table of `.security.toml`: a person accepts that something cannot be checked. */
export interface Unchecked {
  /** A component's name in lower case, or a file or folder of the tree. */
  readonly about: { readonly name: string } | { readonly path: string };
  /** The name or path as it is written. */
  readonly label: string;
  readonly reason: string;
  /** First moment at which the entry no longer counts. */
  readonly expires?: Date;
  /** Line of its table, from 1. */
  readonly line?: number;
}

const checks: Checks = {
  name: { check: textThat((value) => isPlain(value, 200)), wanted: "the name of a component" },
  path: { check: textThat(isPath), wanted: "a file or folder in this repository, with forward slashes" },
  reason: { check: textThat((value) => isPlain(value, 500)), wanted: "a sentence" },
  expires: {
    check: (value) => value instanceof TomlDate && value.isDate(),
    wanted: "a date without quotes, such as 2027-06-30",
  },
};

/** The entries of `[[unchecked]]` tables. A second one about the same is a problem. */
export function readUncheckedTables(tables: readonly Table[]): {
  readonly unchecked: readonly Unchecked[];
  readonly problems: readonly Problem[];
} {
  const unchecked = new Map<string, Unchecked>();
  const problems: Problem[] = [];
  for (const table of tables) {
    const read = problemOfKeys("unchecked", table, checks) ?? toEntry(table);
    if ("code" in read) {
      problems.push(read);
      continue;
    }
    const key = JSON.stringify(read.about);
    if (unchecked.has(key)) {
      problems.push(problemIn("unchecked", `accepts ${read.label} twice`, "Keep one of the two.", read.line));
    } else unchecked.set(key, read);
  }
  return { unchecked: [...unchecked.values()], problems };
}

function toEntry({ entries, line }: Table): Unchecked | Problem {
  const values = new Map(entries);
  const [name, path, reason, expires] = ["name", "path", "reason", "expires"].map((key) => values.get(key));
  const about =
    typeof name === "string" && path === undefined
      ? { name: name.toLowerCase() }
      : typeof path === "string" && name === undefined
        ? { path: path.replace(/\/$/u, "") }
        : undefined;
  if (!about) {
    const what = `has an unchecked table ${name === undefined ? "without a name or path" : "with both a name and a path"}`;
    return problemIn("unchecked", what, "Give the one or the other.", line);
  }
  const label = String(name ?? path);
  if (typeof reason !== "string") {
    const hint = "Say how it is followed, or why it need not be.";
    return problemIn("unchecked", `gives no reason why ${label} is not checked`, hint, line);
  }
  return {
    about,
    label,
    reason: reason.trim(),
    ...(expires instanceof Date && { expires: new Date(expires.getTime()) }),
    ...(line !== undefined && { line }),
  };
}
