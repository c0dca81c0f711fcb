import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Note } from "@security-actions/core";
import type { ChangeContext } from "./change.ts";
import { inRepository, isOutside, type Workspace } from "./workspace.ts";

/** A file that decides what counts. */
export interface TrustedFile {
  /** What is to be used: that of the base, for a proposed change. Undefined when there is none. */
  readonly text: string | undefined;
  /** What lies in the working tree. */
  readonly present: string | undefined;
  /** Says when the two differ. */
  readonly notes: readonly Note[];
}

/** Files of more than this are not read, in bytes. */
const sizeLimit = 4 * 1024 * 1024;

/**
 * Reads a file that decides what counts. For a proposed change it is read from the base, so that nobody can decide about
 * a finding in the change that brings it.
 *
 * @param file relative to the workspace
 * @param effect what the file does to findings, for the note, for example `ignored`
 */
export async function readTrusted(
  file: string,
  workspace: Workspace,
  change: ChangeContext,
  effect: string,
): Promise<TrustedFile> {
  const present = await readPresent(file, workspace);
  const text = change.untrusted ? await readFromBase(file, workspace, change) : present;
  return { text, present, notes: isSame(text, present) ? [] : [differs(file, text, change, effect)] };
}

/** A link out of the workspace is not followed. */
async function readPresent(file: string, { root }: Workspace): Promise<string | undefined> {
  try {
    const place = await realpath(path.join(root, file));
    const { size } = await stat(place);
    return isOutside(root, place) || size > sizeLimit ? undefined : await readFile(place, "utf8");
  } catch {
    return undefined;
  }
}

/** Git may write other line ends into the working tree than into the commit. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one?.replaceAll("\r\n", "\n") === other?.replaceAll("\r\n", "\n");
}

async function readFromBase(file: string, workspace: Workspace, { base }: ChangeContext): Promise<string | undefined> {
  if (!base) return undefined;
  const name = inRepository(workspace, base.repository, file);
  const entry = base.files.find((candidate) => candidate.path === name);
  if (!entry) return undefined;
  const [size = Infinity] = await base.repository.sizes([entry]);
  if (size > sizeLimit) return undefined;
  const [content] = await base.repository.read([entry]);
  return content?.toString();
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
