import { join } from "node:path";
import { ArchiveError, openZip, type Archive } from "@security-actions/archive";
import { toProblem, type Origin, type Problem } from "@security-actions/core";
import type { Tree } from "../tree.ts";
import { archiveTree } from "../trees/archive.ts";

/** Bytes of an archive that cannot be opened on disk, because it lies in another archive or in a commit. */
const memoryLimit = 256 * 1024 * 1024;

/** A tree, or an archive in it, in which plugins are looked for. */
export interface Container {
  readonly tree: Tree;
  /** The place of one of its files in the tree that is scanned. */
  readonly origin: (path: string) => Pick<Origin, "path" | "member">;
  /** True for an archive: all of its files are shipped. */
  readonly isArchive: boolean;
  /** Opens an archive that lies in it. */
  readonly open: (path: string) => Promise<Archive | { readonly problem: Problem }>;
}

/** The tree that is scanned. */
export function treeContainer(tree: Tree): Container {
  return {
    tree,
    isArchive: false,
    origin: (path) => ({ path }),
    open: async (path) =>
      orProblem(path, async () => {
        if (tree.folder !== undefined) return await openZip(join(tree.folder, path), { name: path });
        const bytes = await tree.read(path, memoryLimit);
        return bytes ? await openZip(bytes, { name: path }) : { problem: tooLarge(path) };
      }),
  };
}

/** An archive of a container, with its problems so far and what closes it. */
export interface ArchiveContainer extends Container {
  readonly problems: () => readonly Problem[];
  readonly close: () => Promise<void>;
}

/** An archive that lies in a container as one of its own. Its problems are located at the file that is in the tree. */
export function archiveContainer(outer: Container, path: string, archive: Archive): ArchiveContainer {
  const { path: file, member } = outer.origin(path);
  const prefix = member === undefined ? "" : `${member}/`;
  const byPath = new Map(archive.entries.map((entry) => [entry.path, entry]));
  const inside = archiveTree(archive);
  return {
    tree: inside.tree,
    isArchive: true,
    origin: (inner) => ({ path: file, member: prefix + inner }),
    open: async (inner) =>
      orProblem(file, async () => {
        const entry = byPath.get(inner);
        return entry ? await archive.open(entry, memoryLimit) : { problem: tooLarge(inner) };
      }),
    problems: () => inside.problems().map((problem) => ({ ...problem, location: { path: file } })),
    close: inside.close,
  };
}

async function orProblem(
  path: string,
  open: () => Promise<Archive | { readonly problem: Problem }>,
): Promise<Archive | { readonly problem: Problem }> {
  try {
    const opened = await open();
    if (!("problem" in opened)) return opened;
    const { code, message, hint } = opened.problem;
    return { problem: { code, message, hint, location: { path } } };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { problem: { ...toProblem(error), location: { path } } };
  }
}

function tooLarge(path: string): Problem {
  return {
    code: "archive-too-large",
    message: `${path} was not opened: it is too large to be read from where it lies.`,
    hint: "Scan it as a file of its own.",
    location: { path },
  };
}
