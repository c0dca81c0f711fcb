import type { Problem } from "@security-actions/core";

/** A file in an archive. */
export interface ArchiveEntry {
  /** Relative, with forward slashes; it never leads out of the archive. */
  readonly path: string;
  /** Bytes, as the archive claims. */
  readonly size: number;
  readonly compressedSize: number;
  /** A symbolic link, whose content is the path that it points at. It is never followed. */
  readonly isLink: boolean;
  /** Permission bits, such as `0o755`, where the archive was made on Unix. */
  readonly mode?: number;
  readonly crc32: number;
  readonly method: "stored" | "deflated";
  /** Where its local header starts, in bytes. */
  readonly offset: number;
}

export type ArchiveProblemCode =
  | "archive-cut-off"
  | "archive-damaged"
  | "archive-too-deep"
  | "archive-too-large"
  | "archive-too-many-archives"
  | "archive-too-many-entries"
  | "archive-trailing-data"
  | "archive-unreadable"
  | "archive-unsupported"
  | "database-damaged"
  | "member-damaged"
  | "member-duplicate"
  | "member-encrypted"
  | "member-folder-with-data"
  | "member-link"
  | "member-name-too-long"
  | "member-over-limit"
  | "member-overlap"
  | "member-unsafe-name"
  | "member-unsupported"
  | "table-over-limit";

/** What is wrong with a part of an archive. The rest of it is all right. */
export interface ArchiveProblem extends Problem {
  readonly code: ArchiveProblemCode;
  /** Name of the member as the archive has it. Absent when the archive as a whole is meant. */
  readonly member?: string;
}
