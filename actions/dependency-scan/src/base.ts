import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Change, Context, Note, Problem } from "@security-actions/core";
import { findBase, GitError, type Repository, type TreeEntry } from "@security-actions/git";
import { isManifest } from "@security-actions/osv-scanner";
import type { Inputs } from "./inputs.ts";
import { inRepository, isOutside, type Workspace } from "@security-actions/workspace";

/** The commit that a change is compared with. */
export interface BaseCommit {
  readonly repository: Repository;
  /** For people. */
  readonly label: string;
  /** True when the working tree is at this very commit, so that what is proposed is not there. */
  readonly isCheckedOut: boolean;
  /** Everything in it. */
  readonly files: readonly TreeEntry[];
  readonly submodules: readonly TreeEntry[];
}

/** What is known of the change that the run is about. */
export interface ChangeContext {
  /** True when what the base has already shall not fail. */
  readonly newOnly: boolean;
  /** True when the change may not decide what is ignored. */
  readonly untrusted: boolean;
  readonly base?: BaseCommit;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** Finds out what the run is compared with. A base that cannot be had is a note, and everything counts as new. */
export async function readChange(inputs: Inputs, workspace: Workspace, context: Context): Promise<ChangeContext> {
  const change: Change | undefined = inputs.base
    ? { ...context.change, kind: context.change?.kind ?? "revision", base: inputs.base }
    : context.change;
  const proposes = change !== undefined && change.kind !== "push";
  const newOnly = inputs.newOnly === "true" || (inputs.newOnly === "auto" && (proposes || inputs.base !== undefined));
  if (!newOnly && !proposes) return { newOnly, untrusted: false, problems: [], notes: [] };
  const found = await locateBase(workspace, change, inputs.base !== undefined);
  if ("missing" in found) {
    const message = `There is no base to compare with (${found.missing}), so every finding counts as new.`;
    return { newOnly, untrusted: proposes, problems: [], notes: [{ message }] };
  }
  const isAbsent = found.isCheckedOut && (change?.kind === "pull-request" || change?.kind === "merge-group");
  return { newOnly, untrusted: proposes, base: found, problems: isAbsent ? [baseCheckedOut(found)] : [], notes: [] };
}

/** On `pull_request_target` actions/checkout takes the base, unless it is told otherwise. */
function baseCheckedOut({ label }: BaseCommit): Problem {
  return {
    code: "base-checked-out",
    message: `The working tree is ${label}, the base of the change, so what the change proposes was not looked at.`,
    hint: "Run on pull_request, or give actions/checkout the ref of the change.",
  };
}

async function locateBase(
  { repository }: Workspace,
  change: Change | undefined,
  isChosen: boolean,
): Promise<BaseCommit | { missing: string }> {
  if (!repository) return { missing: "the tree is not a git repository" };
  if (!change) return { missing: "this event has none; name one with base" };
  // A base that somebody chose is taken by its name, whatever kind of change the event is.
  try {
    const found = await findBase(repository, isChosen ? { ...change, kind: "revision" } : change);
    if ("missing" in found) return found;
    const isCheckedOut = (await repository.resolve("HEAD")) === found.commit;
    return { repository, label: found.label, isCheckedOut, ...(await repository.contents(found.commit)) };
  } catch (error) {
    if (error instanceof GitError) return { missing: error.message };
    throw error;
  }
}

/** A manifest, or another text file, of more than this is not compared, in bytes. */
const manifestLimit = 64 * 1024 * 1024;
const textLimit = 1024 * 1024;

/**
 * Writes the manifests of a base commit below a folder, as they lie in the workspace. Text files go with them, because
 * requirements files include each other under any name. Returns the absolute paths of the manifests.
 */
export async function stageBase(base: BaseCommit, workspace: Workspace, into: string): Promise<string[]> {
  const prefix = inRepository(workspace, base.repository, ".");
  const targetOf = (file: string) => path.join(into, path.posix.relative(prefix, file));
  const entries = base.files.filter(
    ({ path: file }) =>
      isBelow(prefix, file) &&
      (isManifest(file) || /\.(?:txt|in)$/u.test(file)) &&
      // Git itself refuses `..` in a tree, but only when it checks one out.
      !isOutside(into, targetOf(file)),
  );
  const sizes = await base.repository.sizes(entries);
  const small = entries.filter(({ path: file }, index) => {
    const limit = isManifest(file) ? manifestLimit : textLimit;
    return (sizes[index] ?? Infinity) <= limit;
  });
  for (let at = 0; at < small.length; at += batch) {
    const some = small.slice(at, at + batch);
    const contents = await base.repository.read(some);
    for (const [index, { path: file }] of some.entries()) {
      await mkdir(path.dirname(targetOf(file)), { recursive: true });
      await writeFile(targetOf(file), contents[index] ?? "");
    }
  }
  return small.filter(({ path: file }) => isManifest(file)).map(({ path: file }) => targetOf(file));
}

/** So many files are held in memory at once. */
const batch = 64;

function isBelow(prefix: string, file: string): boolean {
  return prefix === "" || prefix === "." || file.startsWith(`${prefix}/`);
}
