import { complaint, GitError, incomplete, isObjectId, localOnly } from "./process.ts";
import type { Repository } from "./repository.ts";

/** Which commits: all that are reachable from `include`, or from any reference, and not from `exclude`. */
export interface CommitRange {
  /** True for every reference and every HEAD beside `include`. */
  readonly all?: boolean;
  /** Commit ids. */
  readonly include: readonly string[];
  /** Commit ids. */
  readonly exclude: readonly string[];
}

/**
 * The ids of the commits of a range, newest first: the order in which git reads them fastest, in parts that are not torn.
 * Throws a GitError when one of them, or one that it comes from, is not here.
 */
export async function listCommits(repository: Repository, range: CommitRange): Promise<string[]> {
  return list(repository, range, []);
}

/** Those commits of a range that have no parents, or none that are here. Throws as `listCommits` does. */
export async function listRoots(repository: Repository, range: CommitRange): Promise<string[]> {
  return list(repository, range, ["--max-parents=0"]);
}

async function list(repository: Repository, range: CommitRange, options: readonly string[]): Promise<string[]> {
  const revisions = [...range.include, ...range.exclude.map((commit) => `^${commit}`)];
  if (!revisions.every((revision) => isObjectId(revision.replace(/^\^/u, "")))) {
    throw new GitError(
      "git-refused",
      "A range holds what is no commit id.",
      "Resolve revisions before they are listed.",
    );
  }
  const args = ["rev-list", ...options, "--stdin", ...(range.all ? ["--all"] : [])];
  const input = revisions.map((revision) => `${revision}\n`).join("");
  const { status, stdout, stderr } = await repository.run(args, { input, variables: localOnly });
  if (status !== 0 || stderr !== "") throw incomplete(complaint(stderr) || `git rev-list ended with status ${status}`);
  return stdout.toString().split("\n").filter(Boolean);
}
