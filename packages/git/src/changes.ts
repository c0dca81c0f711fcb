import type { PatchOptions } from "./history.ts";
import { withView, type ObjectStore, type View } from "./object-store.ts";
import { complaint, incomplete, runGit } from "./process.ts";

/** A commit changes or adds the content of a file. */
export interface Change {
  /** 40 or 64 hex digits. */
  readonly commit: string;
  /** Relative to the repository's root, with forward slashes. Bytes that are no UTF-8 are U+FFFD. */
  readonly path: string;
  /** Object id of the content after the change, in hex. */
  readonly after: string;
  /** Those before it: none for a new file; of a merge that of each parent, where it differs from all of them. */
  readonly before: readonly string[];
}

/** So many commits are listed by one process, of which so many run at once. */
const [portion, processes] = [1000, 4];

/** The changes of one file. A history has more of them than should be in memory as objects: see `joinListings`. */
export class FileListing {
  /** In bytes, when it is joined. */
  length = 0;
  readonly #parts: Buffer[] = [];
  /** For each change the index of its part, and there the offsets of its commit, of itself, and behind it. */
  readonly #offsets: number[] = [];

  /** Adds a change: what git printed, and the offsets of the commit, of the entry, and behind its path. */
  add(output: Buffer, commitStart: number, start: number, end: number): void {
    if (this.#parts.at(-1) !== output) this.#parts.push(output);
    this.#offsets.push(this.#parts.length - 1, commitStart, start, end);
    this.length += output.indexOf(0, commitStart) + 1 - commitStart + end - start;
  }

  /** Copies it to a place. Returns where it ends there. */
  copyTo(target: Buffer, at: number): number {
    let targetAt = at;
    for (let index = 0; index < this.#offsets.length; index += 4) {
      const [part = 0, commitStart = 0, start = 0, end = 0] = this.#offsets.slice(index, index + 4);
      const output = this.#parts[part];
      if (!output) continue;
      targetAt += output.copy(target, targetAt, commitStart, output.indexOf(0, commitStart) + 1);
      targetAt += output.copy(target, targetAt, start, end);
    }
    return targetAt;
  }
}

/** The changes of some files, in the form in which git prints them. `readChanges` reads it. */
export function joinListings(files: readonly FileListing[]): Buffer<ArrayBuffer> {
  const joined = Buffer.allocUnsafeSlow(files.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const file of files) at = file.copyTo(joined, at);
  return joined;
}

/**
 * Lists what commits change, file by file; of merges what they hold beyond their parents.
 *
 * @param commits newest first, as of `listCommits`
 * @throws GitError `history-incomplete` when git says anything else, or less than was asked for
 */
export async function listChanges(
  store: ObjectStore,
  commits: readonly string[],
  options: PatchOptions,
): Promise<FileListing[]> {
  const oldestFirst = commits.toReversed();
  const portions = Array.from({ length: Math.ceil(commits.length / portion) }, (_, index) =>
    oldestFirst.slice(index * portion, (index + 1) * portion),
  );
  const files = new Map<string, FileListing>();
  await withView(store, options.temporary, async (view) => {
    const outputs: Promise<Buffer>[] = [];
    for (const [index, part] of portions.entries()) {
      // Those that come next are listed while this one is read.
      while (outputs.length < Math.min(portions.length, index + processes)) {
        const next = listPortion(view, portions[outputs.length] ?? [], options);
        next.catch(() => {});
        outputs.push(next);
      }
      addChanges(files, (await outputs[index]) ?? Buffer.alloc(0), part);
    }
  });
  return [...files.values()];
}

function addChanges(files: Map<string, FileListing>, output: Buffer, commits: readonly string[]): void {
  const missing = new Set(commits);
  let commitStart = 0;
  for (const { start, pathStart, end } of entriesIn(output)) {
    if (pathStart === start) {
      commitStart = start;
      missing.delete(output.toString("latin1", start, end));
      continue;
    }
    const path = output.toString("latin1", pathStart, end);
    const file = files.get(path) ?? new FileListing();
    files.set(path, file);
    file.add(output, commitStart, start, end + 1);
  }
  if (missing.size > 0) throw incomplete(`git diff-tree left out ${missing.size} of ${commits.length} commits`);
}

const listArguments = ["diff-tree", "--stdin", "-r", "-c", "--root", "--raw", "-z", "--no-renames", "--always"];

async function listPortion(view: View, commits: readonly string[], options: PatchOptions): Promise<Buffer> {
  const args = ["--git-dir", view.folder, ...listArguments, "--no-abbrev", "--", ...(options.paths ?? [])];
  const input = commits.map((commit) => `${commit}\n`).join("");
  const { status, stdout, stderr } = await runGit(view.folder, args, options, { input, variables: view.variables });
  if (status !== 0 || stderr !== "") throw incomplete(complaint(stderr) || `git diff-tree ended with status ${status}`);
  return stdout;
}

const colon = 58;

/** A commit id, with `pathStart` the same as `start`, or a change: its entry, a zero byte, and its path. */
interface ListedEntry {
  readonly start: number;
  readonly pathStart: number;
  /** Behind the path. */
  readonly end: number;
}

/**
 * Goes through what `git diff-tree --raw -z` prints: the ids of commits, and behind each of them what it changes, such as
 * `:100644 100644 <id> <id> M`, or with two parents `::100644 100644 100644 <id> <id> <id> MM`, and a path.
 * https://git-scm.com/docs/diff-format#_raw_output_format
 */
function* entriesIn(output: Buffer): Generator<ListedEntry> {
  for (let start = 0; start < output.length;) {
    const isCommit = output[start] !== colon;
    const entryEnd = output.indexOf(0, start);
    const pathStart = isCommit ? start : entryEnd + 1;
    const end = isCommit ? entryEnd : output.indexOf(0, pathStart);
    if (entryEnd < 0 || end < 0) throw incomplete("what git diff-tree printed ended within a change");
    yield { start, pathStart, end };
    start = end + 1;
  }
}

/**
 * Reads what `joinListings` returned. The contents that a file came to have are in order, oldest first. What several commits do
 * alike, such as one that was picked to another branch, is told once, for the oldest. Removed files are left out.
 */
export function readChanges(listing: Buffer, format: ObjectStore["format"]): Change[] {
  const idLength = format === "sha1" ? 40 : 64;
  const known = new Set<string>();
  const changes: Change[] = [];
  let commit = "";
  for (const { start, pathStart, end } of entriesIn(listing)) {
    if (pathStart === start) {
      commit = listing.toString("latin1", start, end);
      continue;
    }
    const { after, before } = readEntry(listing.toString("latin1", start, pathStart - 1), idLength);
    if (after === undefined || before.includes(after)) continue;
    const path = listing.toString("utf8", pathStart, end);
    const key = `${after} ${before.join(" ")} ${path}`;
    if (known.size < known.add(key).size) changes.push({ commit, path, after, before });
  }
  return changes;
}

const submodule = "160000";

/** The contents of an entry; without one after the change where the file is gone, or is a submodule. */
function readEntry(entry: string, idLength: number): { after: string | undefined; before: string[] } {
  const parents = /^:+/u.exec(entry)?.[0].length ?? 0;
  const words = entry.slice(parents).split(" ");
  const [modes, ids] = [words.slice(0, parents + 1), words.slice(parents + 1, 2 * parents + 2)];
  const isKnownForm = words.length === 2 * parents + 3 && ids.every((id) => /^[0-9a-f]+$/u.test(id));
  if (!isKnownForm || ids.some((id) => id.length !== idLength)) {
    throw incomplete("git diff-tree printed a change in an unknown form");
  }
  const contents = ids.map((id, index) => (/^0+$/u.test(id) || modes[index] === submodule ? undefined : id));
  return { after: contents.pop(), before: contents.filter((id) => id !== undefined) };
}
