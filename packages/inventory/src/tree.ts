/** A file of more than this is not read unless the caller says so, in bytes. */
export const readLimit = 8 * 1024 * 1024;

/** A file of a tree. */
export interface TreeFile {
  /** Relative to the tree's root, with forward slashes. */
  readonly path: string;
  /** A symbolic link is listed and never followed. */
  readonly isLink: boolean;
}

/** A submodule as the index or commit has it. */
export interface TreeSubmodule {
  /** Relative to the tree's root, with forward slashes. */
  readonly path: string;
  /** The commit that is recorded for it, 40 or 64 hex digits. */
  readonly commit: string;
}

/**
 * What readers read: a folder, a commit, or an archive. It is hostile: nothing of it is executed, no link is followed,
 * and no path that it names leads out of it.
 */
export interface Tree {
  /** All files, those in submodules that are checked out too, sorted by path. */
  readonly files: readonly TreeFile[];
  readonly submodules: readonly TreeSubmodule[];
  /**
   * The content of a file, or undefined when the tree has no such file, it is a link, or it has more bytes than `limit`
   * (default: `readLimit`).
   */
  readonly read: (path: string, limit?: number) => Promise<Buffer | undefined>;
  /** Absolute path of the folder on disk, for a tree that is one: a large file is opened there. */
  readonly folder?: string;
}
