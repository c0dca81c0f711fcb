import { folderOf } from "../path.ts";

/** A Python distribution that lies in a tree. */
export interface Distribution {
  /** As it writes itself, for example `PyYAML`. */
  readonly name: string;
  readonly version?: string;
  /** What it was found by: its metadata, its wheel, its package folder or its module. */
  readonly path: string;
  readonly licence?: string;
  /** True when the name is that of its folder, which may not be the one on PyPI. */
  readonly isNameGuessed?: boolean;
  readonly remarks: readonly string[];
}

/** Which files of a tree belong to distributions that were found. */
export class Owned {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();
  /** Folders with a file of a distribution right in them. */
  readonly #packages = new Set<string>();

  /** A file of a distribution that is installed in the folder `base`, which other distributions share. */
  addFile(path: string, base: string): void {
    this.#files.add(path);
    if (folderOf(path) !== base) this.#packages.add(folderOf(path));
  }

  /** A folder that belongs to a distribution with all that is in it. */
  addFolder(path: string): void {
    this.#folders.add(path);
  }

  /** Whether a file belongs to a distribution, or a folder is a package of one. */
  has(path: string): boolean {
    if (this.#files.has(path)) return true;
    for (let folder = path; folder !== ""; folder = folderOf(folder)) {
      if (this.#folders.has(folder) || this.#packages.has(folder)) return true;
    }
    return false;
  }
}
