import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { readFolder } from "./folder-files.ts";
import { cloneRepository, makeRepository, type GitCommit, type GitFile, type GitRepository } from "./git.ts";

/** The settings of a scenario that say how its tree comes about. */
export interface WorkspaceSettings {
  /**
   * Files on top of those in `workspace/`: what not every checkout of a repository keeps as it is. Names that Windows
   * refuses, links, other line ends, and `.gitignore` files, which would hide their neighbours from this repository.
   */
  readonly files?: Readonly<Record<string, GitFile>>;
  /** The same for `base/`. */
  readonly baseFiles?: Readonly<Record<string, GitFile>>;
  /** Makes the workspace a clone. */
  readonly git?: {
    /** Makes it a shallow one. */
    readonly depth?: number;
    /** Checks out the commit that merges the change into its base, as GitHub does for a pull request. */
    readonly merge?: boolean;
    /** What commits between the base and the head change, one each: files of the head may be others there, or not yet. */
    readonly between?: readonly Readonly<Record<string, GitFile | null>>[];
  };
}

/** Lays out a scenario's tree, with a history when it has one; gives the clone then. */
export function makeWorkspace(
  scenario: string,
  workspace: string,
  { files, baseFiles, git }: WorkspaceSettings,
): GitRepository | undefined {
  mkdirSync(workspace);
  const tree = join(scenario, "workspace");
  if (!git) {
    if (existsSync(tree)) cpSync(tree, workspace, { recursive: true, verbatimSymlinks: true });
    for (const [name, file] of Object.entries(files ?? {})) put(join(workspace, name), file);
    return undefined;
  }
  const head = filesIn(tree, files) ?? {};
  const history = historyOf(filesIn(join(scenario, "base"), baseFiles), head, git);
  const depth = git.depth === undefined ? {} : { depth: git.depth };
  return cloneRepository(makeRepository(history), { ...depth, folder: workspace });
}

type Files = Readonly<Record<string, GitFile>>;

function filesIn(folder: string, more: Files | undefined): Files | undefined {
  if (!existsSync(folder) && !more) return undefined;
  return { ...(existsSync(folder) ? readFolder(folder) : {}), ...more };
}

/** The base, what lies between, the head, and the merge of both. */
function historyOf(
  before: Files | undefined,
  after: Files,
  { merge = false, between = [] }: NonNullable<WorkspaceSettings["git"]>,
): GitCommit[] {
  if (!before) return [...between.map((files) => ({ files })), { files: after }];
  const removed = Object.keys(before).filter((path) => !(path in after));
  const gone = Object.fromEntries(removed.map((path) => [path, null]));
  const passing = Object.fromEntries(between.flatMap(Object.keys).map((path) => [path, null]));
  const change = { ...passing, ...gone, ...after };
  const branch = merge ? { branch: "change" } : {};
  const commits = [{ files: before }, ...between.map((files) => ({ files, ...branch })), { files: change, ...branch }];
  // What a branch removes is not removed by merging it: see `GitCommit`.
  return merge ? [...commits, { files: gone, merge: "change" }] : commits;
}

function put(path: string, file: GitFile): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof file === "object" && "link" in file) symlinkSync(file.link, path);
  // Without git it is a folder, and with git an empty one.
  else if (typeof file === "object" && "submodule" in file) mkdirSync(path);
  else writeFileSync(path, file);
}
