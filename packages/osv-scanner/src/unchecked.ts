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
 * osv-scanner also reads included files outside of the tree, and a word in them (a token, say) looks like a package
 * without a version. So what the tree does not ask for is dropped, unless there is an advisory for it.
 */
export async function account<Found extends Package>(
  file: string,
  text: string,
  found: readonly Found[],
  tree: Tree,
): Promise<Accounted<Found>> {
  // PowerShell writes UTF-16, of which osv-scanner reads nothing.
  if (text.includes("\0") || text.includes("\uFFFD")) return { packages: [], unchecked: [], problems: [notUtf8(file)] };
  const problems: Problem[] = [];
  const asked = await follow(file, text, problems, tree, new Set([path.resolve(file)]));
  const names = new Set(asked.map(({ name }) => canonicalName(name)));
  const packages = found.filter(({ name, advisories }) => advisories.length > 0 || names.has(canonicalName(name)));
  const known = new Set(packages.map(({ name }) => canonicalName(name)));
  const left = asked.filter(
    ({ name, byAddress, isElsewhere }) => !isElsewhere && (byAddress || !known.has(canonicalName(name))),
  );
  return {
    packages,
    unchecked: left.map(({ name, line }) => ({ name, line, ecosystem: "PyPI", groups: [], advisories: [] })),
    problems,
  };
}

type AskedPackage = Extract<Requirement, { kind: "package" }> & {
  /** True when it stands in an included file that was read by itself. */
  readonly isElsewhere: boolean;
};

async function follow(
  file: string,
  text: string,
  problems: Problem[],
  tree: Tree,
  seen: Set<string>,
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
      problems.push(includeProblem(file, target, line));
      continue;
    }
    const isElsewhere = tree.read.has(included);
    // What is wrong with a file that was read by itself is said there.
    const below = await follow(included, inner, isElsewhere ? [] : problems, tree, seen);
    asked.push(...below.map((one) => ({ ...one, line, isElsewhere: one.isElsewhere || isElsewhere })));
  }
  return asked;
}

/** The text of a file of the tree. A link out of the tree is not followed: its text could be shown. */
async function readInside(file: string, root: string): Promise<string | undefined> {
  try {
    const relative = path.relative(root, await realpath(file));
    if (relative.startsWith("..") || path.isAbsolute(relative)) return undefined;
    return await readFile(file, "utf8");
  } catch {
    return undefined;
  }
}

function includeProblem(file: string, target: string, line: number): Problem {
  return {
    code: "include-not-read",
    message: `The included file ${target.replace(/\/\/[^/\s]*@/u, "//")} is not in the tree or cannot be read, so its packages were not checked.`,
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
