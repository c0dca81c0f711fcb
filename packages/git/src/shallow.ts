import { readFile } from "node:fs/promises";
import { listRoots, type CommitRange } from "./commits.ts";
import type { Repository } from "./repository.ts";

/** By how many commits a shallow clone is deepened, one step after the other, before all of its history is fetched. */
const steps = [50, 200, 800, 3200];

/**
 * Makes sure that the parents of every commit of a range are here, so that the range neither ends too early nor goes on
 * where it should not. Returns false when they could not be fetched.
 */
export async function completeRange(repository: Repository, range: CommitRange): Promise<boolean> {
  for (const option of [...steps.map((step) => `--deepen=${step}`), "--unshallow"]) {
    const ends = await shallowEnds(repository);
    if (ends.length === 0) return true;
    // What goes back to a beginning may be cut off there, or may be excluded by what is cut off.
    if ((await listRoots(repository, range)).length === 0) return true;
    // Not the range's own commits, which may be made here: these came from the remote.
    if (!(await repository.fetchObjects([option], ends))) return false;
  }
  return !(await repository.isShallow());
}

/**
 * Makes sure that all of the history is here. Returns the commits of the remote's branches and tags, to which a clone that
 * was shallow has no references, or undefined when something could not be fetched.
 */
export async function completeHistory(repository: Repository): Promise<string[] | undefined> {
  const ends = await shallowEnds(repository);
  if (ends.length === 0) return [];
  const listing = await repository.network(["ls-remote", "--quiet", "--heads", "--tags", "--", "origin"]);
  const ids = [...new Set(listing.stdout.toString().match(/^[0-9a-f]{40,64}(?=\t)/gmu))];
  if (listing.status !== 0 || !(await repository.fetchObjects(["--unshallow"], [...ids, ...ends]))) return undefined;
  if (await repository.isShallow()) return undefined;
  // A tag may name something that is no commit.
  const commits = await Promise.all(ids.map((id) => repository.resolve(id)));
  return [...new Set(commits)].filter((commit) => commit !== undefined);
}

/** The commits whose parents are not here. */
async function shallowEnds(repository: Repository): Promise<string[]> {
  if (!(await repository.isShallow())) return [];
  const file = await repository.ask(["rev-parse", "--path-format=absolute", "--git-path", "shallow"]);
  return (await readFile(file.toString().replace(/\n$/u, ""), "latin1")).split("\n").filter(Boolean);
}
