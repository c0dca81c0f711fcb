import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { ExplainedError, toProblem, type Problem } from "@security-actions/core";
import { isOutside } from "@security-actions/workspace";
import type { ReadAt } from "./content.ts";
import { codeOf, failureOf } from "./failure.ts";
import type { FilesJob } from "./job.ts";
import { fileMemory, ReusedMemory } from "./memory.ts";
import type { Work } from "./work.ts";

/** Links are not followed, and nobody waits for the other end of a pipe. On Windows both are undefined, which adds nothing. */
const openFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const followsLinks = process.platform === "win32";

/** Searches files on disk. */
export async function searchFiles({ root, paths }: FilesJob, work: Work): Promise<void> {
  const { search, tally } = work;
  const memory = new ReusedMemory(work.memory.subarray(0, fileMemory), search.finish);
  const leadsOut = createFolderTest(root);
  for (const file of paths) {
    try {
      if (leadsOut(folderOf(file))) tally.add({ problems: [outside(file)] });
      else await searchFile(`${root}/${file}`, file, memory, work);
    } catch (error) {
      // A file that git tracks may have been removed.
      if (codeOf(error) !== "ENOENT") tally.add({ problems: [unreadable(file, error)] });
    }
  }
}

/** Makes a test whether a folder of the root leads out of it, by a link in its own place or in that of one around it. */
function createFolderTest(root: string): (folder: string) => boolean {
  const known = new Map<string, boolean>();
  const isOutLink = (place: string) => lstatSync(place).isSymbolicLink() && isOutside(root, realpathSync(place));
  const look = (folder: string) => leadsOut(folderOf(folder)) || isOutLink(`${root}/${folder}`);
  const leadsOut = (folder: string): boolean => {
    const isOut = known.get(folder) ?? (folder === "" ? isOutside(root, realpathSync(root)) : look(folder));
    known.set(folder, isOut);
    return isOut;
  };
  return leadsOut;
}

/** The folder of a path, "" for the root. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

async function searchFile(place: string, file: string, memory: ReusedMemory, { search, tally }: Work): Promise<void> {
  const descriptor = openFile(place);
  if (descriptor === undefined) return;
  try {
    const info = fstatSync(descriptor);
    if (!info.isFile()) return;
    tally.add({ files: 1, bytes: info.size });
    const read: ReadAt = (buffer, position) => readAt(descriptor, buffer, position);
    const content = memory.take(info.size);
    if (content) await search.whole({ path: file }, content.subarray(0, read(content, 0)));
    else await search.large({ path: file }, place, read);
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
