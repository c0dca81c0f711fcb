/** How much of an archive is looked at. An archive from a tree is hostile: it may claim anything. */
export interface ArchiveLimits {
  /** Members that are listed. */
  readonly entries: number;
  /** Bytes that all members of an archive, and of the archives inside it, may give when they are read. */
  readonly totalBytes: number;
  /** Uncompressed bytes for one compressed byte. It counts for members of more than 1 MiB only. */
  readonly ratio: number;
  /** Bytes of a member's name. */
  readonly nameBytes: number;
  /** Archives inside of archives: 1 is an archive in an archive. */
  readonly depth: number;
  /** Archives that are opened inside of one, at all depths. */
  readonly archives: number;
}

/**
 * The limits where nobody says otherwise. Text compresses by 20, an empty raster by up to 1,032, which is the most that
 * deflate can do.
 */
export const defaultLimits: ArchiveLimits = {
  entries: 200_000,
  totalBytes: 4 * 1024 ** 3,
  ratio: 400,
  nameBytes: 1024,
  depth: 3,
  archives: 1000,
};

/** How much of a container is looked at when all files in it are gone through. */
export interface WalkLimits extends ArchiveLimits {
  /** Containers around a file: 1 opens those that were asked for and none inside them, 0 opens none. */
  readonly depth: number;
  /** Members of all containers together. */
  readonly entries: number;
  /** Bytes of a file that are given at once. Larger ones are given in pieces. */
  readonly pieceBytes: number;
  /** Bytes of a container inside of another one that has to be in memory as a whole (zip, SQLite), and of a row of a database. */
  readonly containerBytes: number;
  /** Bytes of text in a table of a database. */
  readonly tableBytes: number;
}

/** The limits of a walk where nobody says otherwise. */
export const defaultWalkLimits: WalkLimits = {
  ...defaultLimits,
  depth: 4,
  pieceBytes: 4 * 1024 ** 2,
  containerBytes: 64 * 1024 ** 2,
  tableBytes: 128 * 1024 ** 2,
};
