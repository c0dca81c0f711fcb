import { withView, type ObjectStore, type View } from "./object-store.ts";
import { commitFormat, PatchParser, type PatchEvent } from "./patch.ts";
import { complaint, gitMissing, incomplete, startGit, type GitSettings } from "./process.ts";

/** How patches are read. */
export interface PatchOptions extends GitSettings {
  /** An existing folder for short-lived files. What git merges anew to compare lies there until the reading ends. */
  readonly temporary: string;
  /** Pathspecs, such as `:(exclude,literal)docs/big.pdf`. All paths when empty. */
  readonly paths?: readonly string[];
}

/** What was read. */
export interface PatchTotals {
  readonly commits: number;
  /** Bytes that git printed. */
  readonly bytes: number;
}

/** Gets what git printed, in the order of the commits. Git waits while it works. */
export type TakeEvents = (events: readonly PatchEvent[]) => void;

/**
 * Reads what commits add, and the lines around it, in one go. May be called again while it does, from several threads, too.
 *
 * Of a merge what it holds beyond the merge is read. Nothing but the objects of the repository is looked at: no settings,
 * attributes, index or working tree of it, and none of the user's. Throws a GitError with the code `history-incomplete`
 * when git says anything that is no patch, or less than was asked for: what `take` got until then is true, and not all.
 */
export async function readPatches(
  store: ObjectStore,
  commits: readonly string[],
  options: PatchOptions,
  take: TakeEvents,
): Promise<PatchTotals> {
  if (commits.length === 0) return { commits: 0, bytes: 0 };
  return withView(store, options.temporary, async (view) => {
    const many: string[] = [];
    const noted: TakeEvents = (events) => {
      for (const event of events) if (event.kind === "commit" && event.parents > 2) many.push(event.commit);
      take(events);
    };
    const bytes = await runLog(view, commits, "remerge", options, noted);
    // Merges of three and more are not merged anew. Their lines that no parent has are read another way.
    const more = many.length === 0 ? 0 : await runLog(view, many, "combined", options, take);
    return { commits: new Set(commits).size, bytes: bytes + more };
  });
}

const logArguments = [
  "log",
  "--stdin",
  // Exactly the commits that are listed, in their order, and with paths those as well that change none of these.
  "--no-walk=unsorted",
  "--sparse",
  `--format=${commitFormat}`,
  "--patch",
  "--unified=3",
  "--full-index",
  "--no-renames",
  "--no-indent-heuristic",
  // Removed files add nothing. With a filter instead git would leave out the commits in which nothing else is changed.
  "--irreversible-delete",
];

/** Runs one `git log`. Returns how many bytes it printed. */
async function runLog(
  view: View,
  commits: readonly string[],
  merges: "remerge" | "combined",
  options: PatchOptions,
  take: TakeEvents,
): Promise<number> {
  const args = ["--git-dir", view.folder, ...logArguments, `--diff-merges=${merges}`, "--", ...(options.paths ?? [])];
  const child = startGit(view.folder, args, options, view.variables);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(0, 4000)));
  // A git that ends early closes its end of the pipe; its exit status says why.
  child.stdin.on("error", () => {});
  child.stdin.end(commits.map((commit) => `${commit}\n`).join(""));
  const parser = new PatchParser();
  const missing = new Set(commits);
  let bytes = 0;
  const read = (chunk: Buffer) => {
    bytes += chunk.length;
    const events = parser.write(chunk);
    for (const event of events) if (event.kind === "commit") missing.delete(event.commit);
    if (events.length > 0) take(events);
  };
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", (cause) => reject(gitMissing(cause)));
    child.on("close", resolve);
    // There are tens of thousands of chunks, and a loop that awaits them takes longer for each.
    child.stdout.on("data", (chunk: Buffer) => {
      try {
        read(chunk);
      } catch (error) {
        reject(error);
        child.stdout.destroy();
        child.kill();
      }
    });
  });
  if (status !== 0 || stderr !== "") throw incomplete(complaint(stderr) || `git log ended with status ${status}`);
  if (!parser.isWhole()) throw incomplete("what git log printed ended within a change");
  if (missing.size > 0) throw incomplete(`git log left out ${missing.size} of ${commits.length} commits`);
  return bytes;
}
