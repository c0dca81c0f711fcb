import type { Note, Problem } from "@security-actions/core";
import type { ObjectStore } from "@security-actions/git";
import type { Occurrence } from "../occurrence.ts";

/** A part of a scan, as plain data: any thread can do it. */
export type ScanJob = PatchesJob | ChangesJob | FilesJob | BlobsJob;

/** What commits add, as git shows it. */
export interface PatchesJob {
  readonly kind: "patches";
  readonly store: ObjectStore;
  /** Commit ids, in the order of `listCommits`. */
  readonly commits: readonly string[];
  /** Pathspecs; all paths when empty. */
  readonly paths: readonly string[];
}

/** What changes add, by the contents before and after them. */
export interface ChangesJob {
  readonly kind: "changes";
  readonly store: ObjectStore;
  /** Of some files, as of `joinListings`. */
  readonly listing: Uint8Array<ArrayBuffer>;
  readonly files: number;
}

/** Files on disk. */
export interface FilesJob {
  readonly kind: "files";
  /** Absolute. */
  readonly root: string;
  /** Relative to the root, with forward slashes. What is no file, such as a link, is left out. */
  readonly paths: readonly string[];
}

/** Contents of a repository that are no text for git. */
export interface BlobsJob {
  readonly kind: "blobs";
  readonly store: ObjectStore;
  readonly entries: readonly BlobEntry[];
}

/** A content of a repository, and a place where it is. */
export interface BlobEntry {
  /** Object id in hex. */
  readonly blob: string;
  readonly path: string;
  readonly commit: string;
}

/** What was found, and how much was looked at. */
export interface Found {
  readonly occurrences: readonly Occurrence[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  readonly commits: number;
  /** Parts of what the commits add; a change of a file can be of several. */
  readonly additions: number;
  readonly files: number;
  /** Containers such as zip files and GeoPackages; those inside of others are not counted. */
  readonly archives: number;
  readonly bytes: number;
}

/** What a job found, and what else is to be looked at. */
export interface JobResult extends Found {
  readonly blobs: readonly BlobEntry[];
}

/** What a job has found so far. */
export class Tally {
  readonly #occurrences: Occurrence[] = [];
  readonly #problems: Problem[] = [];
  readonly #notes: Note[] = [];
  readonly #blobs: BlobEntry[] = [];
  readonly #counts = { commits: 0, additions: 0, files: 0, archives: 0, bytes: 0 };

  add({ occurrences = [], problems = [], notes = [], blobs = [], ...counts }: Partial<JobResult>): void {
    for (const occurrence of occurrences) this.#occurrences.push(occurrence);
    for (const problem of problems) this.#problems.push(problem);
    for (const note of notes) this.#notes.push(note);
    for (const blob of blobs) this.#blobs.push(blob);
    this.#counts.commits += counts.commits ?? 0;
    this.#counts.additions += counts.additions ?? 0;
    this.#counts.files += counts.files ?? 0;
    this.#counts.archives += counts.archives ?? 0;
    this.#counts.bytes += counts.bytes ?? 0;
  }

  result(): JobResult {
    const [occurrences, problems, notes, blobs] = [this.#occurrences, this.#problems, this.#notes, this.#blobs];
    return { occurrences, problems, notes, blobs, ...this.#counts };
  }
}
