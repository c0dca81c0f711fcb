import { AddedRun, pieceLimit, type AddedText, type PatchPlace } from "./added.ts";
import { CombinedHunk, readHunkHeader } from "./combined.ts";
import { newName, plainName, sameName } from "./names.ts";

/** A commit whose changes follow. */
export interface PatchCommit {
  readonly kind: "commit";
  /** 40 or 64 hex digits. */
  readonly commit: string;
  /** How many parents it has. */
  readonly parents: number;
}

/** A file that git takes for binary: what it holds has to be read by its id. */
export interface BinaryFile extends PatchPlace {
  readonly kind: "binary";
}

export type PatchEvent = PatchCommit | AddedText | BinaryFile;

/** How `git log` has to print commits, so that no content can be taken for one: content has a mark before each line. */
export const commitFormat = "commit %H %P";

/** A header holds a file name or two, each of which quotes make four times as long. */
const headerLimit = 1024 * 1024;

/** A line of a merge of three and more is read as a whole. */
const combinedLimit = 256 * 1024 * 1024;

const newline = 10;
const plus = 43;
const minus = 45;
const space = 32;
const hunkSign = 64;
const backslash = 92;

/**
 * Reads what `git log -p` prints in `commitFormat`, in chunks as they come.
 *
 * How many lines belong to a hunk is taken from its `@@` line, and from nothing else: content can look like anything.
 * https://git-scm.com/docs/diff-format#generate_patch_text_with_p
 */
export class PatchParser {
  #events: PatchEvent[] = [];
  #commit = "";
  #path: string | undefined;
  #blob = "";
  #isSubmodule = false;
  /** Lines that the hunk still has to show. */
  #old = 0;
  #new = 0;
  #nextLine = 0;
  /** True behind the beginning of a line of a hunk whose end has not come. */
  #isInLine = false;
  /** True behind a line of a hunk, or the beginning of one, that is there after the change. */
  #isShown = false;
  #combined: CombinedHunk | undefined;
  #run: AddedRun | undefined;
  /** The beginning of a line that is only understood as a whole. */
  #partial: Buffer[] = [];
  #partialLength = 0;
  #isBroken = false;

  /** What the next bytes bring. Parts of the chunk are in it, so the chunk must not be written to afterwards. */
  write(chunk: Buffer): PatchEvent[] {
    this.#events = [];
    for (let from = 0; from < chunk.length; from += pieceLimit) this.#take(chunk.subarray(from, from + pieceLimit));
    return this.#events;
  }

  /** Whether everything that was written is a whole output of git, as far as its form says. */
  isWhole(): boolean {
    return !this.#isBroken && !this.#isInHunk() && !this.#combined && this.#partialLength === 0;
  }

  #take(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length && !this.#isBroken) {
      at = this.#isInHunk() ? this.#takeHunk(chunk, at) : this.#takeWholeLine(chunk, at);
    }
  }

  #isInHunk(): boolean {
    return this.#new > 0 || this.#old > 0 || this.#isInLine;
  }

  /** Takes lines of a hunk with one parent. Returns where it stopped: behind the hunk, or at the end of the chunk. */
  #takeHunk(chunk: Buffer, from: number): number {
    let at = from;
    // A run that is open goes on where the chunk begins.
    let runFrom = from;
    while (at < chunk.length && this.#isInHunk()) {
      if (!this.#isInLine) {
        const mark = chunk[at];
        const isShown = mark === plus || mark === space;
        if (isShown && !this.#isShown) runFrom = at;
        else if (!isShown && this.#isShown) this.#addToRun(chunk.subarray(runFrom, at));
        this.#isShown = isShown;
        if (isShown) this.#noteLine(this.#nextLine, mark);
        if (!this.#countLine(mark)) return this.#break(chunk);
      }
      const end = chunk.indexOf(newline, at);
      this.#isInLine = end < 0;
      at = end < 0 ? chunk.length : end + 1;
    }
    if (this.#isShown) this.#addToRun(chunk.subarray(runFrom, at));
    if (!this.#isInHunk()) this.#endRun();
    return at;
  }

  /** Whether a line with this mark can come here. */
  #countLine(mark: number | undefined): boolean {
    if (mark === plus) this.#new -= 1;
    else if (mark === minus) this.#old -= 1;
    else if (mark === space) {
      this.#new -= 1;
      this.#old -= 1;
    } else if (mark !== backslash) return false;
    if (mark === plus || mark === space) this.#nextLine += 1;
    return this.#new >= 0 && this.#old >= 0;
  }

  /** Takes a line that is understood as a whole. Returns where it stopped. */
  #takeWholeLine(chunk: Buffer, from: number): number {
    const end = chunk.indexOf(newline, from) + 1;
    const part = chunk.subarray(from, end > 0 ? end - 1 : chunk.length);
    const length = this.#partialLength + part.length;
    if (length > (this.#combined ? combinedLimit : headerLimit)) return this.#break(chunk);
    if (end === 0) {
      this.#partial.push(part);
      this.#partialLength = length;
      return chunk.length;
    }
    const line = this.#partialLength > 0 ? Buffer.concat([...this.#partial, part]) : part;
    this.#partial = [];
    this.#partialLength = 0;
    if (this.#combined) this.#takeCombinedLine(line, this.#combined);
    else this.#takeHeader(line);
    return end;
  }

  #takeCombinedLine(line: Buffer, hunk: CombinedHunk): void {
    const firstLine = hunk.nextLine;
    const taken = hunk.take(line);
    if (taken?.shown) {
      this.#noteLine(firstLine, taken.shown[0]);
      this.#addToRun(taken.shown);
    }
    if (!taken) this.#isBroken = true;
    if (!hunk.isAtEnd()) return;
    this.#endRun();
    this.#combined = undefined;
  }

  #takeHeader(line: Buffer): void {
    // There is a line of these sorts for every hunk and every file.
    const [first] = line;
    if (first === hunkSign) this.#takeHunkHeader(line);
    else if (first === plus) this.#path = newName(line.subarray(4)) ?? this.#path;
    else if (first !== minus) this.#takeFileHeader(line, line.toString("latin1"));
  }

  #takeFileHeader(line: Buffer, text: string): void {
    if (text.startsWith("diff --git ")) this.#beginFile(sameName(line.subarray(11)));
    else if (text.startsWith("diff --cc ")) this.#beginFile(plainName(line.subarray(10)));
    else if (text.startsWith("diff --combined ")) this.#beginFile(plainName(line.subarray(16)));
    else if (text.startsWith("rename to ")) this.#path = plainName(line.subarray(10));
    else if (text.startsWith("new file mode 160000")) this.#isSubmodule = true;
    else if (text.startsWith("index ")) {
      const [ids = "", mode] = text.slice(6).split(" ", 2);
      this.#blob = ids.slice(ids.lastIndexOf(".") + 1);
      if (mode === "160000") this.#isSubmodule = true;
    } else if (text.startsWith("Binary files ")) this.#takeBinary();
    else if (text.startsWith("commit ")) this.#takeCommit(text);
  }

  #beginFile(path: string | undefined): void {
    this.#path = path;
    this.#blob = "";
    this.#isSubmodule = false;
  }

  #takeCommit(line: string): void {
    const [, commit, parents] = /^commit ([0-9a-f]{40}|[0-9a-f]{64})((?: [0-9a-f]+)*) ?$/u.exec(line) ?? [];
    if (commit !== undefined && parents !== undefined) {
      this.#commit = commit;
      this.#beginFile(undefined);
      this.#events.push({ kind: "commit", commit, parents: parents.split(" ").length - 1 });
    } else {
      this.#isBroken = true;
    }
  }

  #takeHunkHeader(line: Buffer): void {
    const ranges = readHunkHeader(line);
    if (!ranges || this.#commit === "" || this.#path === undefined) {
      this.#isBroken = true;
    } else if (ranges.old.length > 1) {
      const hunk = new CombinedHunk(ranges);
      this.#combined = hunk.isAtEnd() ? undefined : hunk;
    } else {
      this.#old = ranges.old[0] ?? 0;
      this.#new = ranges.new;
      this.#nextLine = ranges.newStart;
    }
  }

  #takeBinary(): void {
    if (this.#path === undefined) this.#isBroken = true;
    // Zeros stand for a file that is gone.
    else if (!/^0*$/u.test(this.#blob)) this.#events.push({ kind: "binary", ...this.#place() });
  }

  #place(): PatchPlace {
    return { commit: this.#commit, path: this.#path ?? "", blob: this.#blob };
  }

  /** A line begins that is there after the change. */
  #noteLine(line: number, mark: number | undefined): void {
    this.#run ??= new AddedRun(this.#place(), line);
    if (mark === plus) this.#run.hasAdded = true;
  }

  #addToRun(part: Buffer): void {
    const text = this.#run?.add(part);
    if (text) this.#push(text);
  }

  #endRun(): void {
    const text = this.#run?.end();
    this.#run = undefined;
    this.#isShown = false;
    if (text) this.#push(text);
  }

  #push(text: AddedText): void {
    // What a submodule "adds" is the id of a commit, in words of git.
    if (!this.#isSubmodule) this.#events.push(text);
  }

  #break(chunk: Buffer): number {
    this.#isBroken = true;
    return chunk.length;
  }
}
