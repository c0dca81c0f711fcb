import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { ObjectReader } from "./objects.ts";
import {
  GitError,
  isObjectId,
  listedCommit,
  runGit,
  runNetworkGit,
  type GitResult,
  type GitRunOptions,
  type GitSettings,
} from "./process.ts";
import { readIndex, type TrackedFile } from "./tracked.ts";

/** A file in a commit. */
export interface TreeEntry {
  /** Relative to the repository's root, with forward slashes. */
  readonly path: string;
  /** Object id of the content, in hex. */
  readonly id: string;
}

/** A git repository. */
export class Repository {
  /** Absolute path of the working tree's root, without symbolic links; of a bare repository its own. */
  readonly root: string;
  readonly isBare: boolean;
  readonly #settings: GitSettings;

  private constructor(root: string, isBare: boolean, settings: GitSettings) {
    this.root = root;
    this.isBare = isBare;
    this.#settings = settings;
  }

  /** The repository that a folder belongs to, or undefined when it belongs to none. */
  static async find(folder: string, settings: GitSettings): Promise<Repository | undefined> {
    const { status, stdout } = await runGit(folder, ["rev-parse", "--show-toplevel"], settings);
    if (status !== 0) return undefined;
    return new Repository(await realpath(stdout.toString().replace(/\n$/u, "")), false, settings);
  }

  /**
   * The bare repository that a folder is, or undefined when it is none. Only for a folder that a person names: the settings
   * of one that lies in a scanned tree can run programs.
   */
  static async openBare(folder: string, settings: GitSettings): Promise<Repository | undefined> {
    // Not --is-bare-repository, which is a setting that copies may lack.
    const { status } = await runGit(folder, ["--git-dir", folder, "rev-parse", "--git-dir"], settings);
    if (status !== 0) return undefined;
    return new Repository(await realpath(folder), true, settings);
  }

  /** The commit that a revision names, as 40 or 64 hex digits, or undefined when it is not here. */
  async resolve(revision: string): Promise<string | undefined> {
    const { status, stdout } = await this.run([
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${revision}^{commit}`,
    ]);
    const commit = stdout.toString().trim();
    // Not everything that git takes for a revision is one commit: `^main` is all but its history.
    return status === 0 && isObjectId(commit) ? commit : undefined;
  }

  /** The parents that a commit names, whether or not they are here (in a shallow clone they are not). */
  async parents(commit: string): Promise<string[]> {
    const text = (await this.ask(["cat-file", "-p", commit])).toString();
    const header = text.slice(0, text.indexOf("\n\n"));
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gmu)].flatMap(([, parent]) => parent ?? []);
  }

  /** The best common ancestor of two commits, or undefined when there is none, or a shallow clone hides it. */
  async mergeBase(one: string, other: string): Promise<string | undefined> {
    const { status, stdout } = await this.run(["merge-base", one, other]);
    return status === 0 ? stdout.toString().trim() : undefined;
  }

  /**
   * Asks the remote `origin` for a commit, a branch or a tag. Returns the commit, or undefined. A shallow clone does not
   * get its history; a whole one does, or it would be a shallow one from then on.
   */
  async fetch(revision: string): Promise<string | undefined> {
    const commit = isObjectId(revision) ? revision : await this.#remoteCommit(revision);
    if (!commit) return undefined;
    await this.fetchObjects((await this.isShallow()) ? ["--depth=1"] : [], [commit]);
    return this.resolve(commit);
  }

  /**
   * Fetches from `origin`, and leaves no more than objects behind: no branch, no tag, no checkout. `wanted` are ids, or names
   * of references there. Returns whether git says that it worked.
   */
  async fetchObjects(options: readonly string[], wanted: readonly string[]): Promise<boolean> {
    const quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
    const args = ["fetch", ...quietly, "--no-auto-maintenance", ...options, "--stdin", "origin"];
    const { status } = await this.network(args, wanted.map((name) => `${name}\n`).join(""));
    return status === 0;
  }

  /** Whether commits of the clone have parents that are not here. */
  async isShallow(): Promise<boolean> {
    return (await this.ask(["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
  }

  /** The files of a commit; symbolic links and submodules are left out. */
  async files(commit: string): Promise<TreeEntry[]> {
    return (await this.contents(commit)).files;
  }

  /** The files and submodules of a commit; symbolic links are left out. The id of a submodule is its commit. */
  async contents(commit: string): Promise<{ files: TreeEntry[]; submodules: TreeEntry[] }> {
    // Not with --long: in a clone without contents (--filter=blob:none) that fetches every one, one by one.
    const listing = records((await this.ask(["ls-tree", "-r", "-z", "--full-tree", commit])).toString());
    const entries = (mode: string, kind: string) =>
      listing.flatMap((record) => {
        const [, path] = /\t(.*)$/su.exec(record) ?? [];
        const [own = "", type, id] = record.split(/[ \t]/u, 3);
        return own.startsWith(mode) && type === kind && id && path ? [{ path, id }] : [];
      });
    return { files: entries("100", "blob"), submodules: entries("160000", "commit") };
  }

  /** Reads objects that are here through one process, which is to be closed. */
  openObjects(): ObjectReader {
    return new ObjectReader(this.root, this.#location(), this.#settings);
  }

  /** How large files of a commit are, in bytes, in their order. */
  async sizes(entries: readonly TreeEntry[]): Promise<number[]> {
    if (entries.length === 0) return [];
    const output = lines(await this.ask(["cat-file", "--batch-check=%(objectsize)"], { input: requests(entries) }));
    return entries.map(({ path }, index) => {
      const size = output[index];
      if (size === undefined || !/^\d+$/u.test(size)) throw this.#failure(`read ${path}`, "the object is missing");
      return Number(size);
    });
  }

  /** The contents of files of a commit, in their order. */
  async read(entries: readonly TreeEntry[]): Promise<Buffer[]> {
    if (entries.length === 0) return [];
    const output = await this.ask(["cat-file", "--batch"], { input: requests(entries) });
    const contents: Buffer[] = [];
    let at = 0;
    for (const { path } of entries) {
      const end = output.indexOf(10, at);
      const [, size] = /^[0-9a-f]+ blob (\d+)$/u.exec(output.toString("latin1", at, end)) ?? [];
      if (size === undefined) throw this.#failure(`read ${path}`, "the object is missing");
      contents.push(output.subarray(end + 1, end + 1 + Number(size)));
      at = end + 1 + Number(size) + 1;
    }
    return contents;
  }

  /** What git tracks. Of a submodule there is one entry, the folder that it belongs in. */
  async trackedFiles(): Promise<TrackedFile[]> {
    return readIndex(await this.ask(["ls-files", "-z", "--stage", "-t"]));
  }

  /** The repository of a submodule, or undefined when it is not checked out as one. */
  async submodule(folder: string): Promise<Repository | undefined> {
    const place = join(this.root, folder);
    const found = await Repository.find(place, this.#settings);
    // Without a repository of its own, it is this one that is found.
    return found?.root === place ? found : undefined;
  }

  async #remoteCommit(revision: string): Promise<string | undefined> {
    const name = revision.replace(/^(?:refs\/remotes\/)?origin\//u, "");
    const { status, stdout } = await this.network(["ls-remote", "--quiet", "--exit-code", "--", "origin", name]);
    return status === 0 ? listedCommit(stdout.toString(), name) : undefined;
  }

  #location(): string[] {
    return this.isBare ? ["--git-dir", this.root] : [];
  }

  /** Runs git in this repository. Any exit status is returned; only a git that cannot be started throws. */
  run(args: readonly string[], options: GitRunOptions = {}): Promise<GitResult> {
    return runGit(this.root, [...this.#location(), ...args], this.#settings, options);
  }

  /** Runs a git that talks to the remote: as it is configured, and then with the credential. */
  network(args: readonly string[], input?: string): Promise<GitResult> {
    return runNetworkGit(this.root, [...this.#location(), ...args], this.#settings, {}, input);
  }

  /** What git prints. Throws a GitError when it fails. */
  async ask(args: readonly string[], options: GitRunOptions = {}): Promise<Buffer> {
    const { status, stdout, stderr } = await this.run(args, options);
    if (status !== 0) throw this.#failure(`run git ${args[0]}`, stderr.trim() || `exit status ${status}`);
    return stdout;
  }

  #failure(what: string, why: string): GitError {
    return new GitError(
      "git-failed",
      `Could not ${what} in ${this.root}: ${why}`,
      "Check that the clone is whole: run git fsck.",
    );
  }
}

function requests(entries: readonly TreeEntry[]): string {
  return entries.map(({ id }) => `${id}\n`).join("");
}

function lines(output: Buffer): string[] {
  return output.toString().split("\n").filter(Boolean);
}

function records(text: string): string[] {
  return text.split("\0").filter((record) => record !== "");
}
