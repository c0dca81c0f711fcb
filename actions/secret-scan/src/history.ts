import { toProblem, type Host, type Problem } from "@security-actions/core";
import {
  fetchContents,
  GitError,
  isPartial,
  listCommits,
  openStore,
  resolveRange,
  type ObjectStore,
  type RangeRequest,
  type Repository,
} from "@security-actions/git";

/** The commits that a run is about. */
export interface RangeOfCommits {
  readonly repository: Repository;
  /** Newest first. */
  readonly commits: readonly string[];
  /** Where their content lies; absent when there are none to be had. */
  readonly store?: ObjectStore;
  /** What the range is, for people. */
  readonly label?: string;
  /** True when no commit is in the range, and nothing is strange about that. */
  readonly mayBeEmpty: boolean;
  /** Why commits are missing. */
  readonly problems: readonly Problem[];
}

/**
 * Finds the commits that a run is about, and fetches what a partial clone lacks of them. What cannot be had is a problem.
 *
 * @param paths pathspecs of what is looked at; all when empty
 */
export async function readRange(
  request: RangeRequest,
  repository: Repository,
  paths: readonly string[],
  host: Host,
): Promise<RangeOfCommits> {
  const { environment, temporary } = host.context;
  host.log.progress("Listing commits");
  const none = { repository, commits: [], mayBeEmpty: false };
  try {
    // Each git takes longer to start than to answer.
    const [listed, store, lacksContents] = await Promise.all([
      listRange(repository, request),
      openStore(repository),
      isPartial(repository),
    ]);
    if ("missing" in listed) return { ...none, problems: [notToBeHad(listed.missing)] };
    const { commits, label, mayBeEmpty } = listed;
    if (commits.length > 0) {
      if (lacksContents) await fetchContents(repository, store, commits, { environment, temporary, paths });
      return { repository, commits, store, label, mayBeEmpty: false, problems: [] };
    }
    if (request === "all") return { ...none, label, problems: [noCommit] };
    return { ...none, label, mayBeEmpty, problems: mayBeEmpty ? [] : [empty(label)] };
  } catch (error) {
    if (error instanceof GitError) return { ...none, problems: [toProblem(error)] };
    throw error;
  }
}

async function listRange(repository: Repository, request: RangeRequest) {
  const range = await resolveRange(repository, request);
  return "missing" in range ? range : { ...range, commits: await listCommits(repository, range) };
}

function notToBeHad(reason: string): Problem {
  return {
    code: "history-missing",
    message: `The commits to look at could not be had: ${reason}.`,
    hint: "Let actions/checkout fetch the whole history with fetch-depth: 0, or name commits with range.",
  };
}

const noCommit: Problem = {
  code: "range-empty",
  message: "There is no commit in this repository yet.",
  hint: "Commit something, or look at the files alone with history: none.",
};

function empty(label: string): Problem {
  return {
    code: "range-empty",
    message: `There is no commit in the range that was to be looked at (${label}).`,
    hint: "Name other commits with range, or look at everything with history: all.",
  };
}
