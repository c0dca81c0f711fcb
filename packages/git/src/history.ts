import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { commitFormat, PatchParser, type PatchEvent } from "./patch.ts";
import { GitError, gitMissing, isObjectId, startGit, type GitSettings } from "./process.ts";
import type { Repository } from "./repository.ts";

/** Where a repository keeps its objects. Plain data, to be handed to worker threads. */
export interface ObjectStore {
  /** Absolute path of the folder of objects. */
  readonly objects: string;
  /** Absolute path of the list of commits whose parents are not here. It does not exist in a whole clone. */
  readonly shallow: string;
  readonly format: "sha1" | "sha256";
}

/** Which commits: all that are reachable from `include`, or from any reference, and not from `exclude`. */
export interface CommitRange {
  /** True for every reference and every HEAD beside `include`. */
  readonly all?: boolean;
  /** Commit ids. */
  readonly include: readonly string[];
  /** Commit ids. */
  readonly exclude: readonly string[];
}

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

/** Since this version git shows what a merge commit holds beyond the merge itself. */
const oldestVersion = [2, 36] as const;

/** A clone's replacements and grafts could hide commits. Git takes a file of grafts that is not there for an empty one. */
const unchanged = { GIT_NO_REPLACE_OBJECTS: "1", GIT_GRAFT_FILE: "/dev/null/none" };

/** Finds the objects of a repository. Throws a GitError when git is too old to read them. */
export async function openStore(repository: Repository): Promise<ObjectStore> {
  await checkVersion(repository);
  const where = ["--path-format=absolute", "--git-path", "objects", "--git-path", "shallow"];
  const [format, objects, shallow] = (await repository.ask(["rev-parse", "--show-object-format", ...where]))
    .toString()
    .split("\n");
  if (!objects || !shallow || (format !== "sha1" && format !== "sha256")) {
    throw incomplete(`git gave no place of objects in ${repository.root}`);
  }
  return { objects, shallow, format };
}

async function checkVersion(repository: Repository): Promise<void> {
  const version = (await repository.ask(["version"])).toString().trim();
  const [, major, minor] = /(\d+)\.(\d+)/u.exec(version) ?? [];
  if (Number(major) * 1000 + Number(minor) >= oldestVersion[0] * 1000 + oldestVersion[1]) return;
  throw new GitError(
    "git-too-old",
    `${version} cannot show what was changed in a merge.`,
    `Install git ${oldestVersion.join(".")} or newer.`,
  );
}

/**
 * The ids of the commits of a range, newest first: the order in which git reads them fastest, in parts that are not torn.
 * Throws a GitError when one of them, or one that it comes from, is not here.
 */
export async function listCommits(repository: Repository, range: CommitRange): Promise<string[]> {
  const revisions = [...range.include, ...range.exclude.map((commit) => `^${commit}`)];
  if (!revisions.every((revision) => isObjectId(revision.replace(/^\^/u, "")))) {
    throw new GitError(
      "git-refused",
      "A range holds what is no commit id.",
      "Resolve revisions before they are listed.",
    );
  }
  const args = ["rev-list", "--stdin", ...(range.all ? ["--all"] : [])];
  const input = revisions.map((revision) => `${revision}\n`).join("");
  const { status, stdout, stderr } = await repository.run(args, { input, variables: unchanged });
  if (status !== 0 || stderr !== "") throw incomplete(complaint(stderr) || `git rev-list ended with status ${status}`);
  return stdout.toString().split("\n").filter(Boolean);
}

/**
 * Reads what commits add, in one go. `take` gets events in the order of `commits`; git waits while it works. May be called
 * at once from several threads.
 *
 * Of a merge what it holds beyond the merge is read. Nothing but the objects of the repository is looked at: no settings,
 * attributes, index or working tree of it, and none of the user's. Throws a GitError with the code `history-incomplete`
 * when git says anything that is no patch, or less than was asked for: what `take` got until then is true, and not all.
 */
export async function readPatches(
  store: ObjectStore,
  commits: readonly string[],
  options: PatchOptions,
  take: (events: readonly PatchEvent[]) => void | Promise<void>,
): Promise<PatchTotals> {
  if (commits.length === 0) return { commits: 0, bytes: 0 };
  const place = await mkdtemp(path.join(options.temporary, "history-"));
  try {
    await makeView(place, store);
    const many: string[] = [];
    const noted = (events: readonly PatchEvent[]): void | Promise<void> => {
      for (const event of events) if (event.kind === "commit" && event.parents > 2) many.push(event.commit);
      return take(events);
    };
    const bytes = await runLog(place, commits, "remerge", options, noted);
    // Merges of three and more are not merged anew. Their lines that no parent has are read another way.
    const more = many.length === 0 ? 0 : await runLog(place, [...many], "combined", options, take);
    return { commits: new Set(commits).size, bytes: bytes + more };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/**
 * Makes a repository that has no settings, attributes, index or references, and the objects of another one. What git
 * writes while it merges stays in it.
 */
async function makeView(folder: string, store: ObjectStore): Promise<void> {
  await Promise.all(["objects/info", "refs"].map((name) => mkdir(path.join(folder, name), { recursive: true })));
  const quoted = store.objects.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
  const isSha256 = store.format === "sha256";
  const settings = [
    `[core]\n\trepositoryFormatVersion = ${isSha256 ? 1 : 0}\n\tbare = true\n\tquotePath = false\n`,
    // Objects of a merge are written to be read once.
    "\tlooseCompression = 0\n\tfsync = none\n\tattributesFile =\n",
    ...(isSha256 ? ["[extensions]\n\tobjectFormat = sha256\n"] : []),
  ];
  await Promise.all([
    writeFile(path.join(folder, "HEAD"), "ref: refs/heads/none\n"),
    writeFile(path.join(folder, "config"), settings.join("")),
    writeFile(path.join(folder, "objects/info/alternates"), `"${quoted}"\n`),
    readFile(store.shallow).then(
      (list) => writeFile(path.join(folder, "shallow"), list),
      () => {},
    ),
  ]);
}

const isolated = {
  ...unchanged,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_ATTR_NOSYSTEM: "1",
  // What is missing is missing: nothing is fetched in the middle of a reading.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
};

const logArguments = [
  "log",
  "--stdin",
  // Exactly the commits that are listed, in their order, and with paths those as well that change none of these.
  "--no-walk=unsorted",
  "--sparse",
  `--format=${commitFormat}`,
  "--patch",
  "--unified=0",
  "--full-index",
  "--no-renames",
  "--no-indent-heuristic",
  // Removed files add nothing. With a filter instead git would leave out the commits in which nothing else is changed.
  "--irreversible-delete",
];

/** Runs one `git log`. Returns how many bytes it printed. */
async function runLog(
  place: string,
  commits: readonly string[],
  merges: "remerge" | "combined",
  options: PatchOptions,
  take: (events: readonly PatchEvent[]) => void | Promise<void>,
): Promise<number> {
  const args = ["--git-dir", place, ...logArguments, `--diff-merges=${merges}`, "--", ...(options.paths ?? [])];
  const variables = { ...isolated, GIT_CONFIG_GLOBAL: path.join(place, "config") };
  const child = startGit(place, args, options, variables);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(0, 4000)));
  // A git that ends early closes its end of the pipe; its exit status says why.
  child.stdin.on("error", () => {});
  const closed = once(child, "close");
  // Waited for below, and not only there.
  closed.catch(() => {});
  child.stdin.end(commits.map((commit) => `${commit}\n`).join(""));
  const parser = new PatchParser();
  const missing = new Set(commits);
  let bytes = 0;
  try {
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      const events = parser.write(chunk);
      for (const event of events) if (event.kind === "commit") missing.delete(event.commit);
      if (events.length > 0) await take(events);
    }
  } finally {
    child.kill();
  }
  const [status] = await closed.catch((cause: Error) => Promise.reject(gitMissing(cause)));
  if (status !== 0 || stderr !== "") throw incomplete(complaint(stderr) || `git log ended with status ${status}`);
  if (!parser.isWhole()) throw incomplete("what git log printed ended within a change");
  if (missing.size > 0) throw incomplete(`git log left out ${missing.size} of ${commits.length} commits`);
  return bytes;
}

function incomplete(why: string): GitError {
  return new GitError(
    "history-incomplete",
    `Git could not read the whole history: ${why}.`,
    "Check that the clone is whole with git fsck, or make a new one with its whole history.",
  );
}

/** What git complains of. Advice may come before and behind it. */
function complaint(stderr: string): string {
  const lines = stderr.trim().split("\n");
  return lines.find((line) => /^(?:fatal|error): /u.test(line)) ?? lines[0] ?? "";
}
