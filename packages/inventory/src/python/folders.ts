import { folderOf, nameIn } from "../path.ts";

/** What lies directly in a folder, by name. */
export interface Folder {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Folders by path without a slash at the end. */
export type Folders = ReadonlyMap<string, Folder>;

/** The folders below `root`, which ends in a slash or is empty, from sorted paths that all lie there. */
export function foldersOf(paths: readonly string[], root: string): Folders {
  const folders = new Map<string, { files: string[]; folders: string[] }>();
  const folder = (path: string): { files: string[]; folders: string[] } => {
    const known = folders.get(path);
    if (known) return known;
    const made = { files: [], folders: [] };
    folders.set(path, made);
    if (path !== "") folder(folderOf(path)).folders.push(nameIn(path));
    return made;
  };
  for (const path of paths) folder(folderOf(path)).files.push(nameIn(path));
  return new Map([...folders].filter(([path]) => path !== "" && path.startsWith(root)));
}
