import { readFile } from "node:fs/promises";
import path from "node:path";
import { InputError, type Ignore, type Note, type Problem } from "@security-actions/core";
import { readIgnoreFile, type ScannedFile } from "@security-actions/osv-scanner";
import type { ChangeContext } from "./base.ts";
import { inRepository, isOutside, shown, type Workspace } from "./workspace.ts";

/** What people decided to ignore, and what is wrong with how they wrote it. */
export interface Ignores {
  readonly entries: readonly Ignore[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/**
 * Reads the ignore files that apply to manifests: the `osv-scanner.toml` beside each, or the one that the caller names.
 * For a proposed change they are read from its base, so that nobody can ignore a finding in the change that brings it.
 */
export async function readIgnores(
  manifests: readonly ScannedFile[],
  ignoreFile: string | undefined,
  workspace: Workspace,
  change: ChangeContext,
): Promise<Ignores> {
  const files = ignoreFile
    ? [await resolveIgnoreFile(ignoreFile, workspace)]
    : [...new Set(manifests.map(({ path: file }) => path.posix.join(path.posix.dirname(file), "osv-scanner.toml")))];
  const notes: Note[] = [];
  const read = await Promise.all(
    files.map(async (file) => {
      const present = await readFile(path.join(workspace.root, file), "utf8").catch(() => undefined);
      if (!change.untrusted) return { file, text: present };
      const text = await readFromBase(file, workspace, change);
      if (text !== present) notes.push(differs(file, text, change));
      return { file, text };
    }),
  );
  const parsed = read.map(({ file, text }) => readIgnoreFile(text ?? "", file, ignoreFile ? "all" : "folder"));
  return {
    entries: parsed.flatMap(({ ignores }) => ignores),
    problems: parsed.flatMap(({ problems }) => problems),
    notes,
  };
}

async function resolveIgnoreFile(given: string, workspace: Workspace): Promise<string> {
  const absolute = path.resolve(workspace.root, given);
  if (isOutside(workspace.root, absolute)) {
    throw new InputError(`ignore-file: ${given} leads out of the workspace.`, `Give a file in ${workspace.root}.`);
  }
  return shown(workspace, absolute);
}

async function readFromBase(file: string, workspace: Workspace, { base }: ChangeContext): Promise<string | undefined> {
  if (!base) return undefined;
  const name = inRepository(workspace, base.repository, file);
  const entry = base.files.find((candidate) => candidate.path === name);
  if (!entry) return undefined;
  const [content] = await base.repository.read([entry]);
  return content?.toString();
}

function differs(file: string, text: string | undefined, { base }: ChangeContext): Note {
  const used =
    text === undefined ? "the base has none, so nothing of it is ignored" : "the version of the base is used";
  return {
    message: `${file} is not as in ${base?.label ?? "the base"}: ${used} until the change is merged.`,
    location: { path: file },
  };
}
