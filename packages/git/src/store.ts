import { createHash, randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { ObjectReader, type GitObject } from "./objects.ts";
import { GitError, isObjectId, listedCommit, runGit, runNetworkGit, type GitSettings } from "./process.ts";

/** What git may speak. `ext::`, which runs a program, is not among it, and no setting of a repository brings it back. */
const protocols = ["https", "http", "ssh", "git", "file"];

/**
 * What was fetched of one remote repository. It is kept, in a bare repository below a folder, for later runs. Any number
 * of runs may share the folder: a fetch goes to a place of its own first, and whole packs are moved in from there, so that
 * one that is cut off leaves nothing behind that is half there.
 */
export class RemoteStore {
  /** As given, without what may be a secret in it. */
  readonly address: string;
  readonly #remote: string;
  readonly #folder: string;
  readonly #settings: GitSettings;
  #reader: ObjectReader | undefined;

  private constructor(remote: string, folder: string, settings: GitSettings) {
    this.#remote = remote;
    this.address = withoutUser(remote);
    this.#folder = folder;
    this.#settings = settings;
  }

  /** Throws a GitError for an address that git must not be given, and for a folder that cannot be written. */
  static async open(address: string, folder: string, settings: GitSettings): Promise<RemoteStore> {
    checkAddress(address);
    const name = createHash("sha256").update(address).digest("hex").slice(0, 20);
    const store = new RemoteStore(address, path.join(folder, `${name}.git`), settings);
    await writing(store.#folder, () => store.#make(store.#folder));
    return store;
  }

  /** As of `ObjectReader.read`: what was fetched is here, and nothing else. */
  read(name: string, limit?: number): Promise<GitObject | undefined> {
    this.#reader ??= new ObjectReader(this.#folder, ["--git-dir", this.#folder], this.#settings);
    return this.#reader.read(name, limit);
  }

  /** Makes sure that a commit and its files are here, without its history. Throws a GitError when they cannot be had. */
  async fetchCommit(commit: string): Promise<void> {
    if (!isObjectId(commit)) throw this.#failure(`${JSON.stringify(commit)} is no commit`);
    if ((await this.read(`${commit}^{tree}`))?.kind === "tree") return;
    await this.#fetch(["--depth=1"], [commit]);
  }

  /**
   * Makes sure that folders of past commits are here, by the names of their tree objects. Servers give them as they do for
   * clones without trees. Throws a GitError when one cannot be had.
   */
  async fetchTrees(ids: readonly string[]): Promise<void> {
    const wanted = [...new Set(ids)].filter(isObjectId);
    const here = await Promise.all(wanted.map((id) => this.read(id)));
    const missing = wanted.filter((_, index) => !here[index]);
    if (missing.length === 0) return;
    try {
      await this.#fetch([], missing);
    } catch (error) {
      if (!(error instanceof GitError) || missing.length === 1) throw error;
      // One that is gone is no reason to go without the others.
      const results = await Promise.allSettled(missing.map((id) => this.#fetch([], [id])));
      for (const result of results) if (result.status === "rejected") throw result.reason;
    }
  }

  /** The commit that the remote's branch or tag is at now, or undefined when it has none or cannot be reached. */
  async resolve(reference = "HEAD"): Promise<string | undefined> {
    const args = ["ls-remote", "--quiet", "--", this.#remote, reference, `${reference}^{}`];
    const { status, stdout } = await this.#network(this.#folder, args);
    return status === 0 ? listedCommit(stdout.toString(), reference) : undefined;
  }

  /** Ends the process that reads. */
  close(): void {
    this.#reader?.close();
    this.#reader = undefined;
  }

  async #fetch(options: readonly string[], wanted: readonly string[]): Promise<void> {
    await writing(this.#folder, () => this.#fetchInto(options, wanted));
  }

  async #fetchInto(options: readonly string[], wanted: readonly string[]): Promise<void> {
    const place = await mkdtemp(path.join(path.dirname(this.#folder), "fetch-"));
    try {
      const repository = path.join(place, "fetched.git");
      await this.#make(repository);
      const quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
      // Always one pack: it is what is moved.
      const packed = ["--git-dir", repository, "-c", "fetch.unpackLimit=1", "-c", "transfer.unpackLimit=1"];
      const args = [...packed, "fetch", ...quietly, "--no-auto-maintenance", ...options, "--", this.#remote, ...wanted];
      const { status, stderr } = await this.#network(repository, args);
      if (status !== 0) throw this.#failure(lastLine(stderr) || `exit status ${status}`);
      await movePacks(path.join(repository, "objects/pack"), path.join(this.#folder, "objects/pack"));
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  }

  #network(folder: string, args: readonly string[]): ReturnType<typeof runNetworkGit> {
    return runNetworkGit(folder, args, this.#settings, { GIT_ALLOW_PROTOCOL: protocols.join(":") });
  }

  /** An empty bare repository at a path, made at once, unless there is one. */
  async #make(folder: string): Promise<void> {
    const parent = path.dirname(folder);
    await mkdir(parent, { recursive: true });
    if (await isRepository(folder)) return;
    const made = path.join(parent, `new-${randomUUID()}`);
    const { status, stderr } = await runGit(parent, ["init", "--quiet", "--bare", "--template=", made], this.#settings);
    if (status !== 0) throw this.#failure(lastLine(stderr));
    await rename(made, folder).catch(async (error: unknown) => {
      await rm(made, { recursive: true, force: true });
      // Another run was faster.
      if (!(await isRepository(folder))) throw error;
    });
  }

  #failure(why: string): GitError {
    return new GitError(
      "git-failed",
      `Could not fetch from ${this.address}: ${withoutUser(why)}`,
      "Check the address and the network, and that the commit still exists there.",
    );
  }
}

/** What the file system refuses is a GitError too. */
async function writing(folder: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (error instanceof GitError) throw error;
    throw new GitError(
      "git-failed",
      `What is fetched cannot be kept in ${folder}: ${error instanceof Error ? error.message : String(error)}`,
      "Make the folder writable, or choose another one for the cache of tools.",
      error,
    );
  }
}

async function isRepository(folder: string): Promise<boolean> {
  return stat(path.join(folder, "objects")).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Packs are named by their content. The index makes one visible, so it comes last. */
async function movePacks(from: string, to: string): Promise<void> {
  const names = await readdir(from);
  const ordered = [
    ...names.filter((name) => name.endsWith(".pack")),
    ...names.filter((name) => name.endsWith(".rev")),
    ...names.filter((name) => name.endsWith(".idx")),
  ];
  await mkdir(to, { recursive: true });
  for (const name of ordered) await rename(path.join(from, name), path.join(to, name));
}

function checkAddress(address: string): void {
  const [, protocol] = /^([a-z][a-z0-9+.-]*):\/\//u.exec(address) ?? [];
  // `git@host:owner/name` is a short form of ssh. A colon that is doubled names a helper program.
  const isShort = /^\w[\w.-]*@\w[\w.-]*:(?!:)/u.test(address);
  const isSafe = (protocol ? protocols.includes(protocol) : isShort) && !/[\0-\x20\x7f]/u.test(address);
  if (isSafe && address.length <= 2000) return;
  throw new GitError(
    "git-refused",
    `Git is not given the address ${JSON.stringify(withoutUser(address).slice(0, 200))}`,
    `Use an address that begins with one of ${protocols.map((name) => `${name}://`).join(", ")}.`,
  );
}

/** What stands before the host may be a password. */
function withoutUser(text: string): string {
  return text.replace(/:\/\/[^/\s]*@/gu, "://");
}

function lastLine(stderr: string): string {
  return stderr.trim().split("\n").at(-1) ?? "";
}
