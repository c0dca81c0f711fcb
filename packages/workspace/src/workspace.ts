import { realpathSync } from "node:fs";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { InputError, type Context } from "@security-actions/core";
import { Repository } from "@security-actions/git";

/** The tree that is scanned. */
export interface Workspace {
  /** Absolute, without symbolic links. */
  readonly root: string;
  /** Absolute, without symbolic links, in the root. */
  readonly paths: readonly string[];
  /** The repository that the root is in. */
  readonly repository?: Repository;
}

/**
 * Opens the tree. Git is started before this returns, and works while a caller goes on.
 *
 * @throws InputError when a path does not exist, or leads out of the workspace
 */
export async function openWorkspace(
  paths: readonly string[],
  context: Pick<Context, "workspace" | "environment" | "gitCredential">,
): Promise<Workspace> {
  const root = realpathSync.native(context.workspace);
  const repository = await Repository.find(root, {
    environment: context.environment,
    ...(context.gitCredential && { credential: context.gitCredential }),
  });
  return {
    root,
    paths: await Promise.all(paths.map((given) => resolveInside(root, given))),
    ...(repository && { repository }),
  };
}

/** A path of the workspace as it is shown: relative, with forward slashes. */
export function shown(workspace: Pick<Workspace, "root">, absolute: string): string {
  return slashed(path.relative(workspace.root, path.resolve(absolute))) || ".";
}

/** The same path as git writes it: relative to the repository's root. */
export function inRepository({ root }: Workspace, repository: Repository, relative: string): string {
  return slashed(path.relative(repository.root, path.join(root, relative)));
}

/** The folder in which a change of the tree can reach everything: that of the repository, or the workspace itself. */
export function ownerOf({ root, repository }: Workspace): string {
  return repository && !isOutside(repository.root, root) ? repository.root : root;
}

/** True for a path that is not in the folder. */
export function isOutside(folder: string, absolute: string): boolean {
  const relative = path.relative(folder, absolute);
  return relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

async function resolveInside(root: string, given: string): Promise<string> {
  const absolute = path.resolve(root, given);
  const real = await realpath(absolute).catch(() => undefined);
  if (real === undefined) {
    throw new InputError(`path: ${given} does not exist.`, `Give a file or folder of ${root}.`);
  }
  if (isOutside(root, real)) {
    throw new InputError(
      `path: ${given} leads out of the workspace, to ${real}.`,
      `Only what is in ${root} is scanned: give a path in it, without symbolic links that leave it.`,
    );
  }
  return real;
}

function slashed(relative: string): string {
  return relative.replaceAll(path.sep, "/");
}
