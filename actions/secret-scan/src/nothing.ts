import type { Note, Problem } from "@security-actions/core";
import type { RangeOfCommits } from "./history.ts";
import type { Places } from "./places.ts";

/**
 * What is to be said of a run that read no file and nothing of a commit: a problem where path and exclude leave nothing that
 * could be read, or a note where the commits only add nothing to what they leave.
 */
export async function whyNothing(
  range: RangeOfCommits | undefined,
  places: Places,
): Promise<{ problems: Problem[]; notes: Note[] }> {
  if (!range) return { problems: [nothingThere], notes: [] };
  // Why there are no commits has been said.
  if (range.problems.length > 0) return { problems: [], notes: [] };
  return (await hasFiles(range, places))
    ? { problems: [], notes: [nothingAdded] }
    : { problems: [nothingLeft], notes: [] };
}

/** The end of a range may be from before a folder was made that is checked out, or from after it was removed. */
async function hasFiles({ repository, commits }: RangeOfCommits, places: Places): Promise<boolean> {
  for (const tip of [commits[0], await repository.resolve("HEAD")]) {
    if (tip !== undefined && (await repository.files(tip)).some(({ path }) => places.holds(path))) return true;
  }
  return false;
}

const nothingThere: Problem = {
  code: "nothing-to-scan",
  message: "There is no file to look at.",
  hint: "Put actions/checkout before this step, or correct path, exclude and working-tree.",
};

const nothingLeft: Problem = {
  code: "nothing-to-scan",
  message: "Path and exclude leave no file of the repository to look at.",
  hint: "Correct path, exclude and working-tree.",
};

const nothingAdded: Note = {
  message: "None of these commits adds anything to the files that are looked at, so no content was read.",
};
