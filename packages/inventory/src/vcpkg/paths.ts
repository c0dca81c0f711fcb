import path from "node:path";
import type { Tree } from "../tree.ts";

/**
 * A path that a file of the tree names, relative to a folder of the tree, as a path of the tree (empty for its root);
 * undefined when it leads out of it.
 */
export function insideTree(folder: string, named: string): string | undefined {
  const forward = named.replaceAll("\\", "/");
  if (forward.startsWith("/") || forward.startsWith("~") || /^[A-Za-z]:/u.test(forward) || forward.includes("\0")) {
    return undefined;
  }
  const joined = path.posix.normalize(path.posix.join(folder === "" ? "." : folder, forward)).replace(/\/+$/u, "");
  if (joined === ".." || joined.startsWith("../")) return undefined;
  return joined === "." ? "" : joined;
}

/** Whether a tree has a folder, which is so when it has a file in it. */
export function hasFolder(tree: Tree, folder: string): boolean {
  if (folder === "") return true;
  const prefix = `${folder}/`;
  return tree.files.some((file) => file.path.startsWith(prefix));
}
