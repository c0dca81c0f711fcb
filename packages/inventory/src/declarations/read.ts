import type { Problem } from "@security-actions/core";
import { parse, TomlError } from "smol-toml";
import type { Tree } from "../tree.ts";
import { declarationsFile, problemIn, tablesOf } from "@security-actions/workspace";
import { readUncheckedTables, type Unchecked } from "./unchecked.ts";
import { readVendoredTables, type Declaration } from "./vendored.ts";

/** What a `.security.toml` declares, and what is wrong with it. What has a problem is not among the rest. */
export interface Declarations {
  readonly declarations: readonly Declaration[];
  readonly unchecked: readonly Unchecked[];
  readonly problems: readonly Problem[];
}

/**
 * The `[[vendored]]` and `[[unchecked]]` tables of a `.security.toml`. Other tables are other people's and ignored. Pure:
 * what a pull request may not weaken is checked by giving the base branch's text.
 */
export function readDeclarations(text: string): Declarations {
  let content: Record<string, unknown>;
  try {
    content = parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    const line = error instanceof TomlError ? error.line : undefined;
    return nothingBut(problemIn("vendored", "is not valid TOML", "Correct it: https://toml.io shows how.", line));
  }
  const vendored = tablesOf(content, text, "vendored");
  const unchecked = tablesOf(content, text, "unchecked");
  const declared = readVendoredTables(vendored.tables);
  const accepted = readUncheckedTables(unchecked.tables);
  return {
    declarations: declared.declarations,
    unchecked: accepted.unchecked,
    problems: [...vendored.problems, ...declared.problems, ...unchecked.problems, ...accepted.problems],
  };
}

/** What counts, and what the tree itself says. */
export interface DeclarationsOfTree {
  readonly counting: Declarations;
  readonly inTree: Declarations;
  /** What is wrong with the tree's file, or with the trusted text where the tree has none. */
  readonly problems: readonly Problem[];
}

/** Reads a tree's `.security.toml`. What counts is the trusted text where the caller has one, else the tree's. */
export async function declarationsOf(tree: Tree, trusted: string | undefined): Promise<DeclarationsOfTree> {
  const isFile = tree.files.some(({ path }) => path === declarationsFile);
  const text = isFile ? (await tree.read(declarationsFile, 1024 * 1024))?.toString("utf8") : "";
  const inTree = text === undefined ? unreadable() : readDeclarations(text);
  const counting = trusted === undefined ? inTree : readDeclarations(trusted);
  return { inTree, counting, problems: isFile ? inTree.problems : counting.problems };
}

function unreadable(): Declarations {
  const what = "could not be read: it is a link or larger than 1 MB";
  return nothingBut(problemIn("vendored", what, "Put a small file of that name there."));
}

function nothingBut(problem: Problem): Declarations {
  return { declarations: [], unchecked: [], problems: [problem] };
}
