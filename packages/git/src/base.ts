import type { Change } from "@security-actions/core";
import type { Repository } from "./repository.ts";

/** The commit that a change is compared with, or why it cannot be had. */
export type Base = { readonly commit: string; readonly label: string } | { readonly missing: string };

/**
 * Finds the commit that a change started from, and fetches it when the clone is shallow.
 *
 * On GitHub a pull request is checked out as a merge commit of base and head: its first parent is what the change will
 * be merged into. Elsewhere it is the common ancestor, or the named commit itself where the clone hides that.
 */
export async function findBase(repository: Repository, change: Change): Promise<Base> {
  const head = await repository.resolve("HEAD");
  if (!head) return { missing: "the repository has no commit yet" };
  if (change.kind === "pull-request") {
    const [first, second] = await repository.parents(head);
    if (first && second && second === change.head) return available(repository, first, change.baseName);
  }
  if (!change.base) return { missing: "the event does not say what the change is compared with" };
  const named = await available(repository, change.base, change.baseName);
  if ("missing" in named || change.kind === "merge-group") return named;
  const ancestor = await repository.mergeBase(named.commit, head);
  return ancestor ? { ...named, commit: ancestor } : named;
}

async function available(repository: Repository, revision: string, name = revision): Promise<Base> {
  const commit = (await repository.resolve(revision)) ?? (await repository.fetch(revision));
  if (!commit) return { missing: `${revision} is not in this clone, and could not be fetched from origin` };
  const short = commit.slice(0, 7);
  return { commit, label: commit === name ? short : `${name} (${short})` };
}
