import { openZip, type Archive } from "@security-actions/archive";
import type { Problem } from "@security-actions/core";
import { readLimit, type Tree } from "../tree.ts";

/** An archive as a tree. */
export interface ArchiveTree {
  readonly tree: Tree;
  /** What is wrong with the archive and with members that were read so far: to be asked for after the last read. */
  readonly problems: () => readonly Problem[];
  readonly close: () => Promise<void>;
}

/** Of problems of one kind, so many are told one by one. */
const toldApart = 5;

/**
 * A zip file, or the bytes of one, as a tree. `name` is what it is called in messages. Throws an `ArchiveError` when it is
 * no zip file.
 */
export async function openArchiveTree(source: string | Buffer, name: string): Promise<ArchiveTree> {
  return archiveTree(await openZip(source, { name }));
}

/** An open archive as a tree. */
export function archiveTree(archive: Archive): ArchiveTree {
  const byPath = new Map(archive.entries.map((entry) => [entry.path, entry]));
  const problems: Problem[] = [...archive.problems];
  const read: Tree["read"] = async (path, limit = readLimit) => {
    const entry = byPath.get(path);
    if (!entry || entry.isLink || entry.size > limit) return undefined;
    const result = await archive.read(entry, limit);
    if ("content" in result) return result.content;
    if (!problems.some(({ message }) => message === result.problem.message)) problems.push(result.problem);
    return undefined;
  };
  return {
    tree: {
      files: archive.entries
        .map(({ path, isLink }) => ({ path, isLink }))
        .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
      submodules: [],
      read,
    },
    problems: () => countedProblems(problems),
    close: async () => archive.close(),
  };
}

/**
 * The first few problems of each kind, the last of which says how many more there are: a hostile archive can have a hundred
 * thousand bad members.
 */
export function countedProblems(problems: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  const told: Problem[] = [];
  for (const { code, message, hint } of problems) {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= toldApart) told.push({ code, message, hint });
  }
  for (const [code, count] of counts) {
    const last = told.findLastIndex((problem) => problem.code === code);
    const more = count - toldApart;
    const problem = told[last];
    if (more > 0 && problem) {
      told[last] = { ...problem, message: `${problem.message} The same is so for ${more} more.` };
    }
  }
  return told;
}
