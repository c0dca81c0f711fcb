import { readFile, realpath } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "@security-actions/core";
import { canonicalName, readRequirements, type Requirement } from "./requirements.ts";
import type { Package } from "./result.ts";

/** A requirements file's packages, held against what the file asks for. */
export interface Accounted<Found extends Package> {
  /** Those that osv-scanner found and that come from the tree. */
  readonly packages: readonly Found[];
  /** Those that it left out, with their lines. */
  readonly unchecked: readonly (Package & { readonly line: number })[];
  /** Their locations are absolute paths. */
  readonly problems: readonly Problem[];
}

/** Where included files may be read. */
export interface Tree {
  /** Absolute, without symbolic links. No file outside of it is read. */
  readonly root: string;
  /** Absolute paths of the files that were read by themselves. */
  readonly read: ReadonlySet<string>;
}

/**
 * Holds what osv-scanner found in a requirements file against what the file asks for, itself and by the files that it
 * includes. What an included file asks for is said at the line that includes it, unless that file was read by itself.
 *
 * osv-scanner reads any file as an included one, and a word in it (a token, say) looks like a package without a version.
 * So no word of an included file is told: of what it asks for, only what has a version or an advisory is kept, and the
 * rest goes by the name of the file.
 */
export async function account<Found extends Package>(
  file: string,
  text: string,
  found: readonly Found[],
  tree: Tree,
): Promise<Accounted<Found>> {
  const withAdvisory = found.filter(({ advisories }) => advisories.length > 0);
  // PowerShell writes UTF-16, of which osv-scanner reads little.
  if (text.includes("\0")) return { packages: withAdvisory, unchecked: [], problems: [notUtf8(file)] };
  const problems: Problem[] = [];
  const asked = await follow(file, text, tree, new Set([path.resolve(file)]), problems);
  const names = new Set(asked.map(({ name }) => canonicalName(name)));
  const own = new Set(asked.filter(({ include }) => include === undefined).map(({ name }) => canonicalName(name)));
  const packages = found.filter(
    ({ name, version, advisories }) =>
      advisories.length > 0 || (version === undefined ? own : names).has(canonicalName(name)),
  );
  const known = new Set(packages.map(({ name }) => canonicalName(name)));
  const left = asked.filter(
    ({ name, byAddress, isElsewhere }) => !isElsewhere && (byAddress || !known.has(canonicalName(name))),
  );
  return {
    packages,
    unchecked: left.map(({ name, include = name, line }) => {
      return { name: include, line, ecosystem: "PyPI", groups: [], advisories: [] };
    }),
    problems,
  };
}

type AskedPackage = Extract<Requirement, { kind: "package" }> & {
  /** The line of the file itself that includes the file in which it stands, when it stands in an included one. */
  readonly include?: string;
  /** True when it stands in an included file that was read by itself. */
  readonly isElsewhere: boolean;
};

/** What a file and the files that it includes ask for. Only what the file itself includes can be named in a problem. */
async function follow(
  file: string,
  text: string,
  tree: Tree,
  seen: Set<string>,
  problems?: Problem[],
): Promise<AskedPackage[]> {
  const asked: AskedPackage[] = [];
  for (const requirement of readRequirements(text)) {
    if (requirement.kind === "package") {
      asked.push({ ...requirement, isElsewhere: false });
      continue;
    }
    const { target, line } = requirement;
    const included = path.resolve(path.dirname(file), target);
    if (seen.has(included)) continue;
    seen.add(included);
    const inner = await readInside(included, tree.root);
    if (inner === undefined) {
      if (problems) problems.push(includeProblem(file, target, line));
      else asked.push({ kind: "package", name: "", byAddress: true, line, isElsewhere: false });
      continue;
    }
    const isElsewhere = tree.read.has(included);
    const below = await follow(included, inner, tree, seen);
    const include = `-r ${withoutUser(target)}`;
    asked.push(...below.map((one) => ({ ...one, line, include, isElsewhere: one.isElsewhere || isElsewhere })));
  }
  return asked;
}

/** The text of a file of the tree. A link out of the tree is not followed: its text could be shown. */
async function readInside(file: string, root: string): Promise<string | undefined> {
  try {
    const relative = path.relative(root, await realpath(file));
    // What lies in .git is no part of the tree, and may hold a token.
    if (/^(?:\.\.|\.git)(?:[/\\]|$)/u.test(relative) || path.isAbsolute(relative)) return undefined;
    return await readFile(file, "utf8");
  } catch {
    return undefined;
  }
}

/** An address without user and password. */
function withoutUser(target: string): string {
  return target.replace(/\/\/[^/\s]*@/u, "//");
}

function includeProblem(file: string, target: string, line: number): Problem {
  return {
    code: "include-not-read",
    message: `The included file ${withoutUser(target)} is not in the tree or cannot be read, so its packages were not checked.`,
    hint: "Commit the file, or remove the line.",
    location: { path: file, line },
  };
}

function notUtf8(file: string): Problem {
  return {
    code: "file-unreadable",
    message: "The file is not UTF-8 text, so its packages were not checked.",
    hint: "Save it as UTF-8; in PowerShell, pip freeze | Out-File -Encoding utf8 requirements.txt.",
    location: { path: file },
  };
}

/** The problem of a requirements file that is too long to be held against the result. */
export function tooLong(file: string): Problem {
  return {
    code: "file-unreadable",
    message: "The file is too long, so not all of its packages were checked.",
    hint: "Split it, or leave it out with exclude.",
    location: { path: file },
  };
}
