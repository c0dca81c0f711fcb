import { basename } from "node:path";
import { readContent, streamContent } from "./content.ts";
import { listMembers } from "./directory.ts";
import type { ArchiveEntry, ArchiveProblem } from "./entry.ts";
import { ArchiveError } from "./errors.ts";
import { MemberFault } from "./fault.ts";
import { defaultLimits, type ArchiveLimits } from "./limits.ts";
import { openSource, type ByteSource } from "./source.ts";
import { openDirectory } from "./zip-reader.ts";

/** A member's bytes, or why there are none. */
export type MemberContent = { readonly content: Buffer } | { readonly problem: ArchiveProblem };

/** A zip file. Members are unpacked when they are asked for, and never to disk. */
export interface Archive {
  /** Files that can be read, in the order of the archive's directory. Each path is there once. */
  readonly entries: readonly ArchiveEntry[];
  /** What is wrong with the archive's directory, and members that were left out for it. */
  readonly problems: readonly ArchiveProblem[];
  /** The bytes of a member, when they are at most `limit` (default: 8 MiB). Its checksum is checked. */
  read(entry: ArchiveEntry, limit?: number): Promise<MemberContent>;
  /**
   * The bytes of a member of any size. Throws an `ArchiveError` with code `member-unreadable` when something is wrong with
   * them, at the latest after the last piece: only then are they known to be right.
   */
  stream(entry: ArchiveEntry): AsyncIterable<Buffer>;
  /**
   * The archive that a member of at most `limit` bytes (default: 256 MiB) is. Throws an `ArchiveError` when it is none.
   */
  open(entry: ArchiveEntry, limit?: number): Promise<Archive | { readonly problem: ArchiveProblem }>;
  close(): Promise<void>;
}

/** How an archive is opened. */
export interface OpenOptions {
  /** What it is called in messages. Default: the file's name. */
  readonly name?: string;
  readonly limits?: Partial<ArchiveLimits>;
}

/** What an archive shares with the archives inside it. */
interface Nesting {
  readonly name: string;
  readonly depth: number;
  readonly limits: ArchiveLimits;
  /** How many bytes may still be unpacked and archives be opened. */
  readonly budget: { bytes: number; archives: number };
}

const defaultReadLimit = 8 * 1024 * 1024;
const defaultOpenLimit = 256 * 1024 * 1024;

/**
 * Opens a zip file, or the bytes of one, by its directory: the time this takes depends on the number of members, not on
 * their size. Throws an `ArchiveError` only when it is no zip file or is cut off; what is wrong with a part of it is a
 * problem of the archive.
 */
export async function openZip(source: string | Buffer, { name, limits }: OpenOptions = {}): Promise<Archive> {
  const all = { ...defaultLimits, ...limits };
  return await openNested(source, {
    name: name ?? (typeof source === "string" ? basename(source) : "The archive"),
    depth: 0,
    limits: all,
    budget: { bytes: all.totalBytes, archives: all.archives },
  });
}

async function openNested(source: string | Buffer, nesting: Nesting): Promise<Archive> {
  const { name, limits } = nesting;
  const bytes = await openSource(source, name);
  const zip = await openDirectory(bytes).catch(async (error: unknown) => {
    await bytes.close();
    const message = `${name} is no zip file, or it is cut off.`;
    throw new ArchiveError("archive-unreadable", message, "Pack the archive anew.", error);
  });
  const problems: ArchiveProblem[] = [];
  const entries = await listMembers(zip, name, limits, (problem) => problems.push(problem));
  return archiveOf(bytes, { entries, problems }, nesting);
}

function archiveOf(bytes: ByteSource, directory: Pick<Archive, "entries" | "problems">, nesting: Nesting): Archive {
  const { name, depth, limits, budget } = nesting;
  const spend = (entry: ArchiveEntry) => {
    if (entry.size > budget.bytes) {
      throw new MemberFault(
        "member-over-limit",
        `is beyond the ${limits.totalBytes} bytes that are read of an archive`,
      );
    }
    budget.bytes -= entry.size;
  };
  const read: Archive["read"] = async (entry, limit = defaultReadLimit) => {
    try {
      if (entry.size <= limit) spend(entry);
      return { content: await readContent(bytes, entry, limit, limits) };
    } catch (error) {
      return { problem: memberProblem(name, entry, error) };
    }
  };
  return {
    ...directory,
    read,
    stream: async function* stream(entry) {
      try {
        spend(entry);
        yield* streamContent(bytes, entry, limits);
      } catch (error) {
        const { message, hint } = memberProblem(name, entry, error);
        throw new ArchiveError("member-unreadable", message, hint, error);
      }
    },
    open: async (entry, limit = defaultOpenLimit) => {
      if (depth >= limits.depth) return { problem: tooDeep(name, entry, limits.depth) };
      if (budget.archives <= 0) return { problem: tooManyArchives(name, entry, limits.archives) };
      budget.archives -= 1;
      const result = await read(entry, limit);
      if ("problem" in result) return result;
      return await openNested(result.content, { ...nesting, name: `${name}/${entry.path}`, depth: depth + 1 });
    },
    close: async () => bytes.close(),
  };
}

function memberProblem(name: string, { path }: ArchiveEntry, error: unknown): ArchiveProblem {
  if (!(error instanceof MemberFault)) throw error;
  return {
    code: error.code,
    message: `${name}: the member ${path} ${error.message}, so it was not read.`,
    hint: error.code === "member-over-limit" ? "Leave it out, or exclude the archive." : "Pack the archive anew.",
    member: path,
  };
}

function tooDeep(name: string, { path }: ArchiveEntry, depth: number): ArchiveProblem {
  return {
    code: "archive-too-deep",
    message: `Archives in ${name}, such as ${path}, lie more than ${depth} archives deep, so they were not opened.`,
    hint: "Pack their content without the archives around it.",
    member: path,
  };
}

function tooManyArchives(name: string, { path }: ArchiveEntry, limit: number): ArchiveProblem {
  return {
    code: "archive-too-many-archives",
    message: `Archives in ${name}, such as ${path}, were not opened, because ${limit} were opened before them.`,
    hint: "Pack the archive anew, with fewer archives inside.",
    member: path,
  };
}
