import path from "node:path";
import type { TreeEntry } from "@security-actions/git";
import { commitTree, type CommitTree } from "@security-actions/inventory";
import { inRepository, isOutside, type BaseCommit, type Exclusions, type Workspace } from "@security-actions/workspace";

/** The tree of a base commit, as it lies in the workspace and without what the caller left out. To be closed. */
export function openBaseTree(base: BaseCommit, workspace: Workspace, exclusions: Exclusions): CommitTree {
  const prefix = inRepository(workspace, base.repository, ".");
  const placed = (entries: readonly TreeEntry[]) =>
    entries
      .map((entry) => ({ ...entry, path: path.posix.relative(prefix, entry.path) }))
      .filter((entry) => isWanted(entry.path, workspace, exclusions));
  return commitTree(base.repository, { files: placed(base.files), submodules: placed(base.submodules) });
}

function isWanted(file: string, { root, paths }: Workspace, exclusions: Exclusions): boolean {
  const isBelow = !file.startsWith("../") && !exclusions.covers(file);
  return isBelow && paths.some((folder) => !isOutside(folder, path.join(root, file)));
}
