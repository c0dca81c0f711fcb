import { realpath } from "node:fs/promises";
import path from "node:path";
import { InputError, type Ignore, type Location, type Note, type Problem } from "@security-actions/core";
import { readIgnoreFile } from "@security-actions/osv-scanner";
import { isOutside, readTrusted, type ChangeContext, type Workspace } from "@security-actions/workspace";

/** What people decided to ignore, and what is wrong with how they wrote it. */
export interface Ignores {
  readonly entries: readonly Ignore[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/**
 * Reads the ignore files that apply to manifests, and to what lies in the tree itself: the `osv-scanner.toml` beside each, or the one that the caller names.
 * For a proposed change they are read from its base, so that nobody can ignore a finding in the change that brings it.
 */
export async function readIgnores(
  manifests: readonly Location[],
  ignoreFile: string | undefined,
  workspace: Workspace,
  change: ChangeContext,
): Promise<Ignores> {
  const files = ignoreFile
    ? [await resolveIgnoreFile(ignoreFile, workspace)]
    : [...new Set(manifests.map(({ path: file }) => path.posix.join(path.posix.dirname(file), "osv-scanner.toml")))];
  const read = await Promise.all(
    files.map(async (file) => {
      const { text, present, notes } = await readTrusted(file, workspace, change, "ignored");
      if (ignoreFile && text === undefined && present === undefined) throw missing(ignoreFile, workspace);
      return { file, text, notes };
    }),
  );
  const parsed = read.map(({ file, text }) => readIgnoreFile(text ?? "", file, ignoreFile ? "all" : "folder"));
  return {
    entries: parsed.flatMap(({ ignores }) => ignores),
    problems: parsed.flatMap(({ problems }) => problems),
    notes: read.flatMap(({ notes }) => notes),
  };
}

/**
 * The path as it is given, relative to the workspace. No link in the tree is followed here: a change could lead the
 * path to another ignore file, which would then be read from the base.
 */
async function resolveIgnoreFile(given: string, { root }: Workspace): Promise<string> {
  const named = path.resolve(root, given);
  const outer = await outermost(path.dirname(named), root);
  const real = await realpath(named).catch(() => root);
  if (outer === undefined || isOutside(root, real)) {
    throw new InputError(`ignore-file: ${given} leads out of the workspace.`, `Give a file in ${root}.`);
  }
  return path.relative(outer, named).replaceAll(path.sep, "/");
}

/** The first folder on the way to another one that is the workspace, perhaps by a link outside of the tree. */
async function outermost(folder: string, root: string): Promise<string | undefined> {
  const parent = path.dirname(folder);
  const found = parent === folder ? undefined : await outermost(parent, root);
  return found ?? ((await realpath(folder).catch(() => undefined)) === root ? folder : undefined);
}

function missing(given: string, { root }: Workspace): InputError {
  return new InputError(`ignore-file: ${given} is not a file that can be read.`, `Give a file in ${root}.`);
}
