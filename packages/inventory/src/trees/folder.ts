import { lstat, open, realpath } from "node:fs/promises";
import path from "node:path";
import { isOutside, listFiles, openWorkspace, readExclusions, type Listing } from "@security-actions/workspace";
import { readLimit, type Tree } from "../tree.ts";

/**
 * The tree of a folder.
 *
 * @param root absolute, without symbolic links
 * @param listing what belongs to it; a file whose path is not UTF-8 cannot be named and is left out
 */
export function folderTree(root: string, { files, submodules }: Listing): Tree {
  const known = files.filter(({ isUtf8 }) => isUtf8).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const readable = new Set(known.filter(({ isLink }) => !isLink).map((file) => file.path));
  return {
    files: known.map(({ path: file, isLink }) => ({ path: file, isLink })),
    submodules: submodules.map(({ path: folder, commit }) => ({ path: folder, commit })),
    read: async (file, limit = readLimit) =>
      readable.has(file) ? readFileInside(root, path.join(root, file), limit) : undefined,
    folder: root,
  };
}

/**
 * The tree of a folder: what git tracks in it, or else what lies there.
 *
 * @param folder absolute
 * @throws InputError when it does not exist
 */
export async function openFolderTree(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  { exclude = [] }: { readonly exclude?: readonly string[] } = {},
): Promise<Tree> {
  const workspace = await openWorkspace(["."], { workspace: folder, environment });
  return folderTree(workspace.root, await listFiles(workspace, readExclusions(exclude)));
}

/** What was tracked may since have become a link, or lie behind one. */
async function readFileInside(root: string, file: string, limit: number): Promise<Buffer | undefined> {
  const folder = await realpath(path.dirname(file)).catch(() => undefined);
  const found = await lstat(file).catch(() => undefined);
  if (folder === undefined || isOutside(root, folder) || !found?.isFile() || found.size > limit) return undefined;
  const handle = await open(file).catch(() => undefined);
  if (!handle) return undefined;
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
