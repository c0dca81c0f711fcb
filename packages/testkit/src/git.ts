import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";

import { makeFolder } from "./temporary.ts";

/** Content of a file, where a symbolic link points to, or the commit of a submodule. */
export type GitFile = string | Uint8Array | { readonly link: string } | { readonly submodule: string };

/** One commit on top of its branch. */
export interface GitCommit {
  /** Files that change; null removes one. Those of the branch and of what is merged stay. */
  readonly files?: Readonly<Record<string, GitFile | null>>;
  readonly message?: string;
  /** `main` by default. A new branch starts at the commit before this one. */
  readonly branch?: string;
  /** A branch that this commit merges: its files come on top, and none goes but by `files`. */
  readonly merge?: string;
}

export interface GitRepository {
  readonly path: string;
  /** `file:` address for clones. */
  readonly url: string;
  /** Full object names, in the order of the description. */
  readonly commits: readonly string[];
  /** Runs git there and returns what it prints, trimmed. */
  readonly git: (...args: readonly string[]) => string;
}

/** Nothing of this machine's or user's settings, and the same identity and time everywhere. */
const isolated = {
  PATH: process.env["PATH"],
  SystemRoot: process.env["SystemRoot"],
  GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
};

const person = "Test <test@example.org>";
/** Seconds since 1970 of the first commit, 2026-01-01; each further one is an hour later. */
const start = 1_767_225_600;

/** Makes a repository with these commits and checks out `main`. The same description gives the same object names. */
export function makeRepository(description: readonly GitCommit[], folder = makeFolder("repository")): GitRepository {
  const git = (...args: readonly string[]) => run(folder, args);
  git("init", "--quiet", "--initial-branch=main");
  // As on GitHub, where any commit can be fetched by its name.
  git("config", "uploadpack.allowAnySHA1InWant", "true");
  git("config", "core.autocrlf", "false");
  run(folder, ["fast-import", "--quiet"], toStream(description));
  git("reset", "--quiet", "--hard", "main");
  const names = git("log", "--all", "--format=%H %ct")
    .split("\n")
    .map((line) => line.split(" "));
  const commits = description.map((_, index) => names.find(([, time]) => time === String(timeOf(index)))?.[0] ?? "");
  return { path: folder, url: pathToFileURL(folder).href, commits, git };
}

/** Clones a repository by its `file:` address, as a remote would be. `depth` makes it shallow. */
export function cloneRepository(
  origin: GitRepository,
  { depth, branch = "main", folder = makeFolder("clone") }: { depth?: number; branch?: string; folder?: string } = {},
): GitRepository {
  const shallow = depth === undefined ? [] : [`--depth=${depth}`];
  run(folder, ["clone", "--quiet", "--config=core.autocrlf=false", ...shallow, `--branch=${branch}`, origin.url, "."]);
  return { ...origin, path: folder, url: pathToFileURL(folder).href, git: (...args) => run(folder, args) };
}

function run(cwd: string, args: readonly string[], input?: Uint8Array): string {
  return execFileSync("git", args, {
    cwd,
    env: isolated,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "pipe"],
    ...(input !== undefined && { input }),
  }).trim();
}

function timeOf(index: number): number {
  return start + index * 3600;
}

type Tree = ReadonlyMap<string, GitFile>;

interface Tip {
  readonly mark: number;
  readonly tree: Tree;
}

/** https://git-scm.com/docs/git-fast-import#_input_format */
function toStream(description: readonly GitCommit[]): Buffer {
  const branches = new Map<string, Tip>();
  let last: Tip | undefined;
  const commits = description.flatMap((commit, index) => {
    const { files = {}, branch = "main", merge } = commit;
    const parent = branches.get(branch) ?? last;
    const other = merge === undefined ? undefined : branches.get(merge);
    if (merge !== undefined && !other) throw new Error(`There is no branch ${merge} to merge`);
    const tree = applied(new Map([...(parent?.tree ?? []), ...(other?.tree ?? [])]), files);
    last = { mark: index + 1, tree };
    branches.set(branch, last);
    return [
      `commit refs/heads/${branch}\nmark :${last.mark}\ncommitter ${person} ${timeOf(index)} +0000\n`,
      ...data(commit.message ?? `Commit ${last.mark}`),
      parent ? `from :${parent.mark}\n` : "",
      other ? `merge :${other.mark}\n` : "",
      "deleteall\n",
      ...[...tree].flatMap(([path, file]) => change(path, file)),
    ];
  });
  return Buffer.concat(commits.map((part) => Buffer.from(part)));
}

function applied(tree: Map<string, GitFile>, files: Readonly<Record<string, GitFile | null>>): Tree {
  for (const [path, file] of Object.entries(files)) {
    if (file === null) tree.delete(path);
    else tree.set(path, file);
  }
  return tree;
}

function change(path: string, file: GitFile): (string | Buffer)[] {
  const name = JSON.stringify(path);
  if (typeof file === "object" && "submodule" in file) return [`M 160000 ${file.submodule} ${name}\n`];
  if (typeof file === "object" && "link" in file) return [`M 120000 inline ${name}\n`, ...data(file.link)];
  return [`M 100644 inline ${name}\n`, ...data(file)];
}

function data(content: string | Uint8Array): Buffer[] {
  const bytes = Buffer.from(content);
  return [Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n")];
}
