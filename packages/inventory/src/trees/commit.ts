import type { Repository, TreeEntry } from "@security-actions/git";
import { readLimit, type Tree } from "../tree.ts";

/** What of a commit belongs to its tree. Paths are those in the tree, not in the repository. */
export interface CommitContents {
  readonly files: readonly TreeEntry[];
  readonly submodules: readonly TreeEntry[];
}

/** A tree whose reading is a process that is to be closed. */
export interface CommitTree extends Tree {
  readonly close: () => void;
}

/** The tree of a commit. What lies in submodules is not in it. */
export function commitTree(repository: Repository, { files, submodules }: CommitContents): CommitTree {
  const ids = new Map(files.map((file) => [file.path, file]));
  const objects = repository.openObjects();
  return {
    files: files.map((file) => ({ path: file.path, isLink: false })).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    submodules: submodules.map(({ path, id }) => ({ path, commit: id })),
    read: async (path, limit = readLimit) => {
      const entry = ids.get(path);
      if (!entry) return undefined;
      const here = await objects.read(entry.id, limit);
      if (here) return here.content;
      // A clone without contents has yet to fetch it.
      const [size = Infinity] = await repository.sizes([entry]).catch(() => []);
      return size > limit ? undefined : (await repository.read([entry]))[0];
    },
    close: () => objects.close(),
  };
}
