import { count, firstFew, type Note, type Problem } from "@security-actions/core";
import { listFiles, readExclusions, type Workspace } from "@security-actions/workspace";
import type { Inputs } from "./inputs.ts";

/** Files that are looked at as they lie there. */
export interface Listed {
  /** Relative to the workspace. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** Which files are looked at. */
export interface Selection {
  /** True for all of the tree; else those that a path names and git does not track. */
  readonly isWhole: boolean;
  /** True when all commits are looked at, too, and with them whatever git tracks. */
  readonly hasAllCommits: boolean;
}

/** The files of the tree. */
export async function filesOf(
  workspace: Workspace,
  inputs: Inputs,
  { isWhole, hasAllCommits }: Selection,
): Promise<Listed> {
  const listing = await listFiles(workspace, readExclusions(inputs.exclude));
  // What a link leads to is looked at where it lies.
  const files = listing.files.filter(({ isLink, isTracked }) => !isLink && (isWhole || !isTracked));
  const odd = files.filter((file) => !file.isUtf8).map(({ path }) => path);
  const absent = listing.submodules.filter(({ isCheckedOut }) => !isCheckedOut).map(({ path }) => path);
  return {
    files: files.filter((file) => file.isUtf8).map(({ path }) => path),
    problems: [
      ...(odd.length === 0 ? [] : [namesNotRead(odd)]),
      ...(listing.unreadable.length === 0 ? [] : [foldersNotRead(listing.unreadable)]),
    ],
    notes: [
      ...(absent.length === 0 || !isWhole ? [] : [submodulesAbsent(absent)]),
      ...(listing.leftOut.length === 0 || !isWhole || hasAllCommits ? [] : [filesLeftOut(listing.leftOut)]),
    ],
  };
}

/** It is another repository, whose own scan is its maintainers' affair, so this is no gap. */
function submodulesAbsent(paths: readonly string[]): Note {
  const what = paths.length === 1 ? "A submodule is" : `${count(paths.length, "submodules")} are`;
  return { message: `${what} not checked out, so nothing in it was looked at: ${firstFew(paths)}.` };
}

/** Somebody chose what is checked out, so this is no gap. */
function filesLeftOut(paths: readonly string[]): Note {
  const [what, them] = paths.length === 1 ? ["1 file is", "it"] : [`${count(paths.length, "files")} are`, "them"];
  return { message: `${what} not in this sparse checkout, so nothing in ${them} was looked at: ${firstFew(paths)}.` };
}

function foldersNotRead(paths: readonly string[]): Problem {
  return {
    code: "folder-not-read",
    message: `${count(paths.length, "folders")} could not be read: ${firstFew(paths)}.`,
    hint: "Let the user of this run read them, or leave them out with exclude.",
  };
}

function namesNotRead(paths: readonly string[]): Problem {
  return {
    code: "name-not-utf8",
    message: `${count(paths.length, "files")} could not be opened, as their names are no UTF-8: ${firstFew(paths)}.`,
    hint: "Rename them, or leave them out with exclude.",
  };
}
