import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Note } from "@security-actions/core";
import type { ChangeContext } from "./change.ts";
import { inRepository, isOutside, ownerOf, type Workspace } from "./workspace.ts";

/** A file that decides what counts. */
export interface TrustedFile {
  /** What is to be used: that of the base, for a proposed change. Undefined when there is none. */
  readonly text: string | undefined;
  /** What lies in the working tree. */
  readonly present: string | undefined;
  /** Says when the two differ, and when a file is too large to be read. */
  readonly notes: readonly Note[];
}

/** Files of more than this are not read, in bytes. Lists of what is known have a hundred thousand lines. */
const sizeLimit = 64 * 1024 * 1024;

/**
 * Reads a file that decides what counts. For a proposed change it is read from the base, so that nobody can decide about
 * a finding in the change that brings it.
 *
 * @param file relative to the workspace; where that is a folder of a repository, the file may lie elsewhere in that
 * @param effect what the file does to findings, for the note, for example `ignored`
 */
export async function readTrusted(
  file: string,
  workspace: Workspace,
  change: ChangeContext,
  effect: string,
): Promise<TrustedFile> {
  const place = path.join(workspace.root, file);
  const present = await readPresent(place, isOutside(workspace.root, place) ? ownerOf(workspace) : workspace.root);
  const used = change.untrusted ? await readFromBase(file, workspace, change) : present;
  const notes = [present, used].includes(beyondLimit)
    ? [tooLarge(file, effect)]
    : isSame(used, present)
      ? []
      : [differs(file, used.text, change, effect)];
  return { text: used.text, present: present.text, notes };
}

/** What a file says, if it is there and is not too large. */
interface Read {
  readonly text: string | undefined;
}

const absent: Read = { text: undefined };
const beyondLimit: Read = { text: undefined };

/**
 * What a file says as it lies there. No text: there is none that can be read, or it is too large.
 *
 * @param file absolute
 * @param folder links that lead out of it are not followed
 */
export async function readPresent(file: string, folder?: string): Promise<Read> {
  try {
    const place = await realpath(file);
    const found = await stat(place);
    if ((folder !== undefined && isOutside(folder, place)) || !found.isFile()) return absent;
    return found.size > sizeLimit ? beyondLimit : { text: await readFile(place, "utf8") };
  } catch {
    return absent;
  }
}

/** Git may write other line ends into the working tree than into the commit. */
function isSame(one: Read, other: Read): boolean {
  return one.text?.replaceAll("\r\n", "\n") === other.text?.replaceAll("\r\n", "\n");
}

async function readFromBase(file: string, workspace: Workspace, { base }: ChangeContext): Promise<Read> {
  if (!base) return absent;
  const name = inRepository(workspace, base.repository, file);
  const entry = base.files.find((candidate) => candidate.path === name);
  if (!entry) return absent;
  const [size = Infinity] = await base.repository.sizes([entry]);
  if (size > sizeLimit) return beyondLimit;
  const [content] = await base.repository.read([entry]);
  return { text: content?.toString() };
}

function tooLarge(file: string, effect: string): Note {
  const message = `This file has more than ${sizeLimit / 1024 ** 2} MiB, so it is not read, and nothing of it is ${effect}.`;
  return { message, location: { path: file } };
}

function differs(file: string, text: string | undefined, { base }: ChangeContext, effect: string): Note {
  if (!base) {
    const message = `${file} is read from the base, which cannot be had, so nothing of it is ${effect}.`;
    return { message, location: { path: file } };
  }
  const used =
    text === undefined ? `the base has none, so nothing of it is ${effect}` : "the version of the base is used";
  return {
    message: `This file is not as in ${base.label}: ${used} until the change is merged.`,
    location: { path: file },
  };
}
