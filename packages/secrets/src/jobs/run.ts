import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import path from "node:path";
import { ExplainedError, toProblem, type Problem } from "@security-actions/core";
import {
  countLineBreaks,
  LineDifference,
  ObjectReader,
  readChanges,
  readContents,
  readPatches,
  withContext,
  withoutMarks,
  type LineRange,
  type PatchEvent,
  type TakeChange,
  type TextPart,
} from "@security-actions/git";
import { isOutside } from "@security-actions/workspace";
import type { Engine } from "../engine.ts";
import { createContentSearch, type ContentOptions, type ContentSearch, type ReadAt } from "./content.ts";
import {
  Tally,
  type BlobsJob,
  type ChangesJob,
  type FilesJob,
  type JobResult,
  type PatchesJob,
  type ScanJob,
} from "./job.ts";

/** How jobs are done. */
export interface JobOptions extends ContentOptions {
  /** Variables of the host; git gets what it needs of them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** An existing folder for short-lived files. No content of the repository's files is written there as such. */
  readonly temporary: string;
}

/** Files up to this are read at once, in bytes. */
const wholeLimit = 8 * 1024 * 1024;
/** No content of a repository beyond this is read, in bytes: GitHub takes no larger ones either. */
const blobLimit = 100 * 1024 * 1024;

/** Does jobs, one after the other. Never throws: what goes wrong is a problem of the result. */
export type JobRunner = (job: ScanJob) => Promise<JobResult>;

/** What a job is done with. */
interface Work {
  readonly engine: Engine;
  readonly options: JobOptions;
  readonly memory: Buffer;
  readonly search: ContentSearch;
  readonly tally: Tally;
}

/** Bytes of memory for contents of a history, for what is new of them until it is searched, and for files. */
const [contentMemory, copyMemory, fileMemory] = [12 * 1024 * 1024, 1024 * 1024, 4 * 1024 * 1024];

/** Makes what does the jobs of one thread. It keeps memory from one to the next, as what is freed is not free at once. */
export function createJobRunner(engine: Engine, options: JobOptions): JobRunner {
  const memory = Buffer.allocUnsafeSlow(contentMemory + copyMemory);
  let last: Promise<unknown> = Promise.resolve();
  return async (job) => {
    const result = last.then(async () => runJob(job, { engine, options, memory }));
    last = result;
    return result;
  };
}

async function runJob(job: ScanJob, given: Pick<Work, "engine" | "options" | "memory">): Promise<JobResult> {
  const tally = new Tally();
  const search = createContentSearch(given.engine, tally, given.options);
  const work = { ...given, search, tally };
  try {
    if (job.kind === "patches") await searchPatches(job, work);
    else if (job.kind === "changes") await searchChanges(job, work);
    else if (job.kind === "files") await searchFiles(job, work);
    else await searchBlobs(job, work);
    search.finish();
  } catch (error) {
    tally.add({ problems: [failureOf(error)] });
  }
  return tally.result();
}

async function searchPatches({ store, commits, paths }: PatchesJob, work: Work): Promise<void> {
  const { engine, options, search, tally } = work;
  const { environment, temporary } = options;
  const take = (events: readonly PatchEvent[]) => {
    for (const event of events) {
      if (event.kind === "commit") continue;
      const { path: file, commit, blob } = event;
      if (event.kind === "binary") {
        tally.add({ blobs: [{ blob, path: file, commit }] });
        continue;
      }
      search.name({ path: file, commit });
      const { raw, firstLine, lineOffset, isPiece } = event;
      if (!engine.mayHold(file, raw, true)) continue;
      const { bytes, added: counted } = withoutMarks(raw, firstLine);
      const text = { path: file, commit, bytes, firstLine, lineOffset, counted };
      if (isPiece) search.part(text);
      else search.text(text);
    }
  };
  try {
    const { commits: seen, bytes } = await readPatches(store, commits, { environment, temporary, paths }, take);
    tally.add({ commits: seen, bytes });
  } finally {
    // What came before an error is true.
    search.finish();
  }
}

/** Where git looks for a zero byte, by which it knows what is no text. */
const binaryHeadLength = 8000;

async function searchChanges({ store, listing }: ChangesJob, work: Work): Promise<void> {
  const { engine, options, search, tally } = work;
  const difference = new LineDifference();
  const contents = work.memory.subarray(0, contentMemory);
  const copies = new ReusedMemory(work.memory.subarray(contentMemory), search.finish);
  const take: TakeChange = ({ commit, path: file, after: blob }, after, before) => {
    if (after.subarray(0, binaryHeadLength).includes(0)) {
      tally.add({ blobs: [{ blob, path: file, commit }] });
      return;
    }
    search.name({ path: file, commit });
    let [passed, firstLine] = [0, 1];
    for (const { start, end, added } of withContext(after, difference.newLines(before, after))) {
      const bytes = after.subarray(start, end);
      if (!engine.mayHold(file, bytes, false)) continue;
      firstLine += countLineBreaks(after, passed, start);
      passed = start;
      const counted = linesOf(after, start, firstLine, added);
      const copy = copies.take(bytes.length);
      copy?.set(bytes);
      search.text({ path: file, commit, bytes: copy ?? bytes, firstLine, counted });
      // The contents' own memory is used again.
      if (!copy) search.finish();
    }
  };
  try {
    const { buffer, byteOffset, byteLength } = listing;
    const changes = readChanges(Buffer.from(buffer, byteOffset, byteLength), store.format);
    const { environment, temporary } = options;
    const reading = { environment, temporary, limit: blobLimit, memory: contents };
    const { bytes, unread } = await readContents(store, changes, reading, take);
    tally.add({ bytes, problems: unread.map(({ path: file, commit }) => blobNotRead(file, commit)) });
  } finally {
    // What came before an error is true.
    search.finish();
  }
}

/** The lines of parts of a text, where `start` is in a line with a number. */
function linesOf(text: Buffer, start: number, firstLine: number, parts: readonly TextPart[]): LineRange[] {
  let [passed, line] = [start, firstLine];
  return parts.map((part) => {
    const first = line + countLineBreaks(text, passed, part.start);
    // A text may end without a line break.
    passed = part.end - 1;
    line = first + countLineBreaks(text, part.start, passed);
    return { start: first, end: line + 1 };
  });
}

/** Memory of which parts are given away until it is full, and then again: fresh memory for each text would cost much more. */
class ReusedMemory {
  readonly #memory: Buffer;
  readonly #release: () => void;
  #length = 0;

  /** @param release ends the use of all parts */
  constructor(memory: Buffer, release: () => void) {
    this.#memory = memory;
    this.#release = release;
  }

  /** A part with whatever is in it, or undefined where all of the memory is too little. */
  take(length: number): Buffer | undefined {
    if (length > this.#memory.length) return undefined;
    if (this.#length + length > this.#memory.length) {
      this.#release();
      this.#length = 0;
    }
    this.#length += length;
    return this.#memory.subarray(this.#length - length, this.#length);
  }
}

/** Links are not followed, and nobody waits for the other end of a pipe. On Windows both are undefined, which adds nothing. */
const openFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const followsLinks = process.platform === "win32";

async function searchFiles({ root, paths }: FilesJob, work: Work): Promise<void> {
  const { search, tally } = work;
  const memory = new ReusedMemory(work.memory.subarray(0, fileMemory), search.finish);
  const leadsOut = new Map<string, boolean>();
  for (const file of paths) {
    try {
      const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
      const isOut = leadsOut.get(folder) ?? isOutside(root, realpathSync(`${root}/${folder}`));
      leadsOut.set(folder, isOut);
      if (isOut) tally.add({ problems: [outside(file)] });
      else await searchFile(`${root}/${file}`, file, memory, work);
    } catch (error) {
      // A file that git tracks may have been removed.
      if (codeOf(error) !== "ENOENT") tally.add({ problems: [unreadable(file, error)] });
    }
  }
}

async function searchFile(place: string, file: string, memory: ReusedMemory, { search, tally }: Work): Promise<void> {
  const descriptor = openFile(place);
  if (descriptor === undefined) return;
  try {
    const info = fstatSync(descriptor);
    if (!info.isFile()) return;
    tally.add({ files: 1, bytes: info.size });
    const read: ReadAt = (buffer, position) => readAt(descriptor, buffer, position);
    if (info.size > wholeLimit) {
      await search.large({ path: file }, place, read);
      return;
    }
    const content = memory.take(info.size) ?? Buffer.allocUnsafe(info.size);
    await search.whole({ path: file }, content.subarray(0, read(content, 0)));
  } finally {
    closeSync(descriptor);
  }
}

/** Undefined for a link or a socket. */
function openFile(place: string): number | undefined {
  if (followsLinks && lstatSync(place).isSymbolicLink()) return undefined;
  try {
    return openSync(place, openFlags);
  } catch (error) {
    if (["ELOOP", "ENXIO"].includes(codeOf(error) ?? "")) return undefined;
    throw error;
  }
}

function readAt(descriptor: number, buffer: Buffer, position: number): number {
  let length = 0;
  for (let read = -1; read !== 0 && length < buffer.length; length += read) {
    read = readSync(descriptor, buffer, length, buffer.length - length, position + length);
  }
  return length;
}

async function searchBlobs({ store, entries }: BlobsJob, { options, search, tally }: Work): Promise<void> {
  const { environment } = options;
  const folder = path.dirname(store.objects);
  const objects = new ObjectReader(folder, ["--git-dir", folder], { environment });
  try {
    for (const { blob, path: file, commit } of entries) {
      const object = await objects.read(blob, blobLimit);
      if (!object) {
        tally.add({ problems: [blobNotRead(file, commit)] });
        continue;
      }
      tally.add({ bytes: object.content.length });
      await search.whole({ path: file, commit }, object.content);
    }
  } finally {
    objects.close();
  }
}

function blobNotRead(file: string, commit: string): Problem {
  return {
    code: "content-not-read",
    message: `A file as it was in commit ${commit.slice(0, 10)} could not be read: it is missing, or larger than 100 MiB.`,
    hint: "Make a clone with its whole content, or leave the file out with exclude.",
    location: { path: file, commit },
  };
}

/** Git tracks no file below a link, so a step of the job put the link in the place of a folder. */
function outside(file: string): Problem {
  return {
    code: "file-outside",
    message: "A file was not read, because a link in the place of its folder leads out of the tree.",
    hint: "Scan before the step that makes the link, or leave the folder out with exclude.",
    location: { path: file },
  };
}

function unreadable(file: string, error: unknown): Problem {
  if (error instanceof ExplainedError) return { ...toProblem(error), location: { path: file } };
  if (codeOf(error) === undefined) return { ...failureOf(error), location: { path: file } };
  return {
    code: "file-not-read",
    message: `A file could not be read: ${codeOf(error)}.`,
    hint: "Let the user of this run read it, or leave it out with exclude.",
    location: { path: file },
  };
}

/** The code of an error of the file system, such as `EACCES`. */
function codeOf(error: unknown): string | undefined {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z]{2,20}$/u.test(code) ? code : undefined;
}

/** What an error of our own says may quote what was scanned, so only its kind is told. */
export function failureOf(error: unknown): Problem {
  if (error instanceof ExplainedError) return toProblem(error);
  const name = error instanceof Error && /^\w{1,40}$/u.test(error.name) ? error.name : "Error";
  return {
    code: "scan-failed",
    message: `A part of the scan ended with an internal error (${codeOf(error) ?? name}).`,
    hint: "This is a bug of ours. Please report it, with the log of this run.",
  };
}
