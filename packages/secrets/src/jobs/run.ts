import { closeSync, lstatSync, openSync, readFileSync, readSync, realpathSync } from "node:fs";
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
import { createContentSearch, type ContentOptions, type ContentSearch } from "./content.ts";
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

/** Does a job. Never throws: what goes wrong is a problem of the result. */
export async function runJob(job: ScanJob, engine: Engine, options: JobOptions): Promise<JobResult> {
  const tally = new Tally();
  const search = createContentSearch(engine, tally, options);
  try {
    if (job.kind === "patches") await searchPatches(job, engine, options, search, tally);
    else if (job.kind === "changes") await searchChanges(job, engine, options, search, tally);
    else if (job.kind === "files") await searchFiles(job, search, tally);
    else await searchBlobs(job, options, search, tally);
    search.finish();
  } catch (error) {
    tally.add({ problems: [failureOf(error)] });
  }
  return tally.result();
}

async function searchPatches(
  { store, commits, paths }: PatchesJob,
  engine: Engine,
  { environment, temporary }: JobOptions,
  search: ContentSearch,
  tally: Tally,
): Promise<void> {
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

/** Bytes of memory that one job reads contents into. */
const contentMemory = 12 * 1024 * 1024;
/** Where git looks for a zero byte, by which it knows what is no text. */
const binaryHeadLength = 8000;

async function searchChanges(
  { store, listing }: ChangesJob,
  engine: Engine,
  { environment, temporary }: JobOptions,
  search: ContentSearch,
  tally: Tally,
): Promise<void> {
  const difference = new LineDifference();
  const memory = new CopyMemory(() => search.finish());
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
      search.text({ path: file, commit, bytes: memory.copy(bytes), firstLine, counted });
      if (bytes.length > copyMemory) search.finish();
    }
  };
  try {
    const { buffer, byteOffset, byteLength } = listing;
    const changes = readChanges(Buffer.from(buffer, byteOffset, byteLength), store.format);
    const limits = { content: blobLimit, memory: contentMemory };
    const { bytes, unread } = await readContents(store, changes, limits, { environment, temporary }, take);
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

/** Bytes that copies take before they have to be searched. */
const copyMemory = 1024 * 1024;

/** Keeps texts until they are searched: the memory of the contents that they are from is used again, and so is this one. */
class CopyMemory {
  readonly #memory = Buffer.allocUnsafeSlow(copyMemory);
  readonly #search: () => void;
  #length = 0;

  /** @param search searches all copies, which then are no more */
  constructor(search: () => void) {
    this.#search = search;
  }

  /** A copy, or the text itself where it is larger than the memory: that has to be searched at once. */
  copy(text: Buffer): Buffer {
    if (text.length > copyMemory) return text;
    if (this.#length + text.length > copyMemory) {
      this.#search();
      this.#length = 0;
    }
    const start = this.#length;
    this.#length += text.length;
    this.#memory.set(text, start);
    return this.#memory.subarray(start, this.#length);
  }
}

async function searchFiles({ root, paths }: FilesJob, search: ContentSearch, tally: Tally): Promise<void> {
  const leadsOut = new Map<string, boolean>();
  for (const file of paths) {
    const place = path.join(root, file);
    try {
      const info = lstatSync(place);
      if (!info.isFile()) continue;
      const folder = path.dirname(place);
      const isOut = leadsOut.get(folder) ?? isOutside(root, realpathSync(folder));
      leadsOut.set(folder, isOut);
      if (isOut) {
        tally.add({ problems: [outside(file)] });
        continue;
      }
      tally.add({ files: 1, bytes: info.size });
      if (info.size <= wholeLimit) await search.whole({ path: file }, readFileSync(place));
      else await searchLarge(place, file, search);
    } catch (error) {
      // A file that git tracks may have been removed.
      if (codeOf(error) !== "ENOENT") tally.add({ problems: [unreadable(file, error)] });
    }
  }
}

async function searchLarge(place: string, file: string, search: ContentSearch): Promise<void> {
  const descriptor = openSync(place, "r");
  try {
    await search.large({ path: file }, place, (buffer, position) => {
      let length = 0;
      for (let read = -1; read !== 0 && length < buffer.length; length += read) {
        read = readSync(descriptor, buffer, length, buffer.length - length, position + length);
      }
      return length;
    });
  } finally {
    closeSync(descriptor);
  }
}

async function searchBlobs(
  { store, entries }: BlobsJob,
  { environment }: JobOptions,
  search: ContentSearch,
  tally: Tally,
): Promise<void> {
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
