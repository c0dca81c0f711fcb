import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { GitError, gitMissing, startGit, type GitSettings } from "./process.ts";

/** An object of a repository. */
export interface GitObject {
  /** In hex. */
  readonly id: string;
  readonly kind: "blob" | "tree" | "commit" | "tag";
  readonly content: Buffer;
}

/** An entry of a tree object. */
export interface TreeItem {
  readonly name: string;
  readonly id: string;
  /** `other` is a symbolic link or a submodule. */
  readonly kind: "file" | "folder" | "other";
}

/** Larger objects are taken for missing. */
const defaultLimit = 8 * 1024 * 1024;

interface Question {
  readonly limit: number;
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads objects through one `git cat-file --batch`. Any number of questions may be open at once: they are answered in
 * their order, without a process or a wait for each. https://git-scm.com/docs/git-cat-file#_batch_output
 */
export class ObjectReader {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #place: string;
  readonly #questions: Question[] = [];
  #answered = 0;
  #unsent = "";
  #chunks: Buffer[] = [];
  #length = 0;
  /** Bytes that follow and belong to an object above its limit. */
  #skipped = 0;
  #header: { id: string; kind: GitObject["kind"]; size: number } | undefined;
  #stderr = "";
  #ended: Error | undefined;

  /** `location` is `["--git-dir", folder]` for a bare repository, and empty for one that git finds in `folder`. */
  constructor(folder: string, location: readonly string[], settings: GitSettings) {
    this.#place = folder;
    // What is missing is missing: a clone without contents would fetch each object from wherever its settings say.
    const variables = { GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1", GIT_NO_REPLACE_OBJECTS: "1" };
    this.#child = startGit(folder, [...location, "cat-file", "--batch"], settings, variables);
    this.#child.stdout.on("data", (chunk: Buffer) => this.#take(chunk));
    this.#child.stderr.on("data", (chunk: Buffer) => (this.#stderr = (this.#stderr + chunk.toString()).slice(-4000)));
    this.#child.stdin.on("error", () => {});
    this.#child.on("error", (cause) => this.#end(gitMissing(cause)));
    this.#child.on("close", () => this.#end(this.#failure(this.#stderr.trim() || "git ended early")));
  }

  /**
   * The object of a name such as `<commit>:ports/zlib`, or undefined when it is not here or has more bytes than `limit`.
   * Throws a GitError when git fails.
   */
  read(name: string, limit: number = defaultLimit): Promise<GitObject | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended);
      // One question is one line.
      if (/[\n\r\0]/u.test(name)) return resolve(undefined);
      this.#questions.push({ limit, resolve, reject });
      // Questions that are asked at once go out at once.
      if (this.#unsent === "") queueMicrotask(() => this.#send());
      this.#unsent += `${name}\n`;
    });
  }

  /** Ends the process. Questions that are open fail. */
  close(): void {
    this.#child.stdin.end();
    this.#child.kill();
  }

  #send(): void {
    this.#child.stdin.write(this.#unsent);
    this.#unsent = "";
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    while (this.#step());
  }

  /** Whether something was done, and there may be more to do. */
  #step(): boolean {
    if (this.#skipped > 0) return this.#skip();
    return this.#header ? this.#takeContent(this.#header) : this.#takeHeader();
  }

  #skip(): boolean {
    const bytes = this.#join();
    const part = Math.min(this.#skipped, bytes.length);
    this.#skipped -= part;
    this.#keep(bytes.subarray(part));
    return part > 0;
  }

  #takeHeader(): boolean {
    const bytes = this.#join();
    const end = bytes.indexOf(10);
    if (end < 0) return false;
    const line = bytes.toString("utf8", 0, end);
    this.#keep(bytes.subarray(end + 1));
    const [, id, kind, size] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/u.exec(line) ?? [];
    if (!id || !isKind(kind)) {
      this.#answer(undefined);
    } else if (Number(size) > (this.#questions[this.#answered]?.limit ?? 0)) {
      this.#skipped = Number(size) + 1;
      this.#answer(undefined);
    } else {
      this.#header = { id, kind, size: Number(size) };
    }
    return true;
  }

  #takeContent({ id, kind, size }: { id: string; kind: GitObject["kind"]; size: number }): boolean {
    // The content, and a line break.
    if (this.#length < size + 1) return false;
    const bytes = this.#join();
    this.#header = undefined;
    // A copy: a part of a chunk would keep the whole of it in memory.
    const content = Buffer.from(bytes.subarray(0, size));
    this.#keep(bytes.subarray(size + 1));
    this.#answer({ id, kind, content });
    return true;
  }

  #answer(object: GitObject | undefined): void {
    this.#questions[this.#answered]?.resolve(object);
    this.#answered += 1;
    if (this.#answered > 1000) {
      this.#questions.splice(0, this.#answered);
      this.#answered = 0;
    }
  }

  #join(): Buffer {
    const [first] = this.#chunks;
    return this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks);
  }

  #keep(rest: Buffer): void {
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#length = rest.length;
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#questions.splice(this.#answered)) reject(this.#ended);
  }

  #failure(why: string): GitError {
    return new GitError(
      "git-failed",
      `Could not read objects in ${this.#place}: ${why}`,
      "Check that the repository is whole: run git fsck.",
    );
  }
}

/** The entries of a tree object. https://git-scm.com/docs/git-mktree and gitformat: mode, name, binary id. */
export function treeItems({ id, content }: GitObject): TreeItem[] {
  const idLength = id.length / 2;
  const items: TreeItem[] = [];
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(32, at);
    const end = content.indexOf(0, space);
    if (space < 0 || end < 0) break;
    const mode = content.toString("latin1", at, space);
    const kind = mode === "40000" ? "folder" : mode.startsWith("100") ? "file" : "other";
    items.push({
      name: content.toString("utf8", space + 1, end),
      id: content.toString("hex", end + 1, end + 1 + idLength),
      kind,
    });
    at = end + 1 + idLength;
  }
  return items;
}

function isKind(text: string | undefined): text is GitObject["kind"] {
  return text === "blob" || text === "tree" || text === "commit" || text === "tag";
}
