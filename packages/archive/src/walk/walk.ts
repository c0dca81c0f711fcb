import type { Note, Problem } from "@security-actions/core";
import type { ArchiveProblem, ArchiveProblemCode } from "../entry.ts";
import { MemberFault } from "../fault.ts";
import type { ByteStream } from "../byte-stream.ts";
import type { WalkLimits } from "../limits.ts";
import type { ByteSource } from "../source.ts";
import type { Visit } from "./pieces.ts";

/** What a walk knows at every depth. */
export interface Walk {
  /** The outermost container, as it is called in messages. */
  readonly name: string;
  readonly limits: WalkLimits;
  readonly wants: (path: string, size: number | undefined) => boolean;
  readonly isUnsupportedAProblem: boolean;
  readonly visit: Visit;
  /** How many bytes may still be unpacked, members be listed and containers be opened. */
  readonly budget: { bytes: number; entries: number; archives: number };
  readonly told: Told;
}

/** What came of a walk so far. */
export interface Told {
  readonly problems: Problem[];
  readonly notes: Note[];
  readonly databases: Database[];
  /** Problems that were counted and not kept, by code. */
  readonly more: Map<ArchiveProblemCode, number>;
  /** Faults that were told: one that ends a stream is met at every depth. */
  readonly faults: WeakSet<MemberFault>;
}

/** A SQLite database that was met. */
export interface Database {
  readonly path: string;
  /** Names of its tables, as they are written in it. */
  readonly tables: readonly string[];
}

/** A file, or a member of a container. */
export interface Content {
  readonly stream: ByteStream;
  /** Bytes, where they are known. */
  readonly size: number | undefined;
  /** The same bytes at any position, where that can be had without reading all of them. */
  readonly source?: ByteSource;
}

/** Goes into a member. `inner` is its path in the container. */
export type Enter = (inner: string, member: Content) => Promise<void>;

/** Of problems of one kind, so many are told one by one: a hostile archive can have a hundred thousand bad members. */
const toldApart = 5;
const notesTold = 50;

/** Adds a problem. */
export function tell(walk: Walk, { code, message, hint }: Omit<ArchiveProblem, "member">): void {
  const { problems, more } = walk.told;
  if (problems.filter((problem) => problem.code === code).length >= toldApart)
    more.set(code, (more.get(code) ?? 0) + 1);
  else problems.push({ code, message, hint, location: { path: walk.name } });
}

/** Adds a note. */
export function note(walk: Walk, message: string): void {
  const { notes } = walk.told;
  if (notes.length < notesTold) notes.push({ message, location: { path: walk.name } });
}

/** Adds a note about links, if there are any. */
export function noteLinks(walk: Walk, path: string, count: number): void {
  if (count > 0)
    note(walk, `${path} has ${count === 1 ? "1 link, which was" : `${count} links, which were`} not followed.`);
}

/** All problems: the last of each kind says how many more there are. */
export function allProblems({ problems, more }: Told): readonly Problem[] {
  return problems.map((problem, index) => {
    const { code, message } = problem;
    const isLast = problems.findLastIndex((other) => other.code === code) === index;
    const [, count] = [...more].find(([kind]) => kind === code) ?? [];
    return isLast && count ? { ...problem, message: `${message} The same is so for ${count} more.` } : problem;
  });
}

/** Tells what the file or container at `path` cannot be read for. Throws again what is no `MemberFault`. */
export function tellFault(walk: Walk, path: string, error: unknown): void {
  if (!(error instanceof MemberFault)) throw error;
  if (walk.told.faults.has(error)) return;
  walk.told.faults.add(error);
  tell(walk, {
    code: error.code,
    message: `${path} ${error.message}.`,
    hint: hints[error.code] ?? "Pack it anew, or exclude it.",
  });
}

const hints: Partial<Record<ArchiveProblemCode, string>> = {
  "archive-too-large": "Split the archive, or exclude it.",
  "archive-too-many-entries": "Split the archive, or exclude it.",
  "database-damaged": "Open it with QGIS or sqlite3 and write it anew, or exclude it.",
  "member-over-limit": "Leave it out of the archive, or exclude the archive.",
  "member-unsafe-name": "Pack the archive with relative paths and forward slashes, or exclude it.",
  "member-name-too-long": "Shorten its path, or exclude the archive.",
  "member-unsupported": "Pack the archive with the usual tar or zip, or exclude it.",
  "table-over-limit": "Keep data of this size out of the repository, or exclude the database.",
};

/** Takes unpacked bytes from what the walk may still unpack. Throws a `MemberFault` when that is not enough. */
export function spendBytes({ budget, limits }: Walk, count: number): void {
  if (count > budget.bytes) {
    const what = `is beyond the ${limits.totalBytes} bytes that are unpacked of a container, so it was not read to its end`;
    throw new MemberFault("archive-too-large", what);
  }
  budget.bytes -= count;
}

/** Counts a member. Throws a `MemberFault` when there are too many. */
export function spendEntry({ budget, limits }: Walk): void {
  if (budget.entries <= 0) {
    const what = `has more members than the ${limits.entries} that are looked at; the others were not read`;
    throw new MemberFault("archive-too-many-entries", what);
  }
  budget.entries -= 1;
}
