import type { Change } from "./changes.ts";
import type { PatchOptions } from "./history.ts";
import { withView, type ObjectStore, type View } from "./object-store.ts";
import { complaint, incomplete, runGit } from "./process.ts";
import { streamGit } from "./stream.ts";

/** Gets a change with its contents. They are valid until it returns: then others are read into the same memory. */
export type TakeChange = (change: Change, after: Buffer, before: readonly Buffer[]) => void;

/** What was read of changes. */
export interface ContentTotals {
  /** Of contents, each as often as it was read. */
  readonly bytes: number;
  /** Changes whose content is not here, or above the limit. */
  readonly unread: readonly Change[];
}

/** How contents are read. */
export interface ContentOptions extends PatchOptions {
  /** Bytes of one content. */
  readonly limit: number;
  /** What contents are read into, one after the other and again from its start: see `planned`. Nothing else may use it. */
  readonly memory: Buffer;
}

/** A content that git is asked for, and where it is put. */
interface Question {
  readonly id: string;
  /** Offset in the memory. */
  readonly start: number;
}

/** A change, and what git is asked for before it can be told. */
interface Step {
  readonly change: Change;
  readonly before: readonly string[];
  readonly asked: readonly Question[];
  /** Bytes of other memory that the contents get, as they are too large to be kept; otherwise 0. */
  readonly apart: number;
}

/**
 * Reads the contents of changes through one process, and gives each change in its order. It costs least where the changes of
 * one file follow each other. A content before a change that cannot be read counts as none, so that all of the file is new.
 *
 * @throws GitError `history-incomplete` when git ends early or answers something else
 */
export async function readContents(
  store: ObjectStore,
  changes: readonly Change[],
  options: ContentOptions,
  take: TakeChange,
): Promise<ContentTotals> {
  const { limit, memory } = options;
  return withView(store, options.temporary, async (view) => {
    const sizes = await sizesOf(view, changes, options);
    const isReadable = (id: string) => (sizes.get(id) ?? Infinity) <= limit;
    const steps = planned(
      changes.filter(({ after }) => isReadable(after)),
      (id) => (isReadable(id) ? sizes.get(id) : undefined),
      memory.length,
    );
    const bytes = await readSteps(view, steps, { sizes, memory, take }, options);
    return { bytes, unread: changes.filter(({ after }) => !isReadable(after)) };
  });
}

async function sizesOf(view: View, changes: readonly Change[], options: PatchOptions): Promise<Map<string, number>> {
  const ids = [...new Set(changes.flatMap(({ after, before }) => [after, ...before]))];
  const args = ["--git-dir", view.folder, "cat-file", "--batch-check=%(objecttype) %(objectsize)", "--buffer"];
  const input = ids.map((id) => `${id}\n`).join("");
  const { status, stdout, stderr } = await runGit(view.folder, args, options, { input, variables: view.variables });
  if (status !== 0) throw incomplete(complaint(stderr) || `git cat-file ended with status ${status}`);
  const answers = stdout.toString("latin1").split("\n");
  if (answers.length !== ids.length + 1) throw incomplete("git cat-file left out contents");
  return new Map(
    ids.flatMap((id, index) => {
      const [, size] = /^blob (\d+)$/u.exec(answers[index] ?? "") ?? [];
      return size === undefined ? [] : [[id, Number(size)] as const];
    }),
  );
}

/**
 * Decides in advance where each content is put, so that all can be asked for at once. A content that is still in the memory is
 * not asked for again: a change of a file often begins with what the one before it ended with.
 */
function planned(changes: readonly Change[], sizeOf: (id: string) => number | undefined, memory: number): Step[] {
  /** Where contents are, in the order in which they were put there, which is the order in which they are overwritten. */
  const kept = new Map<string, { readonly start: number; readonly end: number }>();
  let head = 0;
  const forget = (isOver: (start: number, end: number) => boolean) => {
    for (const [id, { start, end }] of kept) {
      if (!isOver(start, end)) break;
      kept.delete(id);
    }
  };
  const place = (id: string, size: number): Question => {
    if (head + size > memory) {
      const from = head;
      forget((start) => start >= from);
      head = 0;
    }
    const [start, end] = [head, head + Math.max(1, size)];
    forget((otherStart, otherEnd) => otherStart < end && otherEnd > start);
    kept.set(id, { start, end });
    head = end;
    return { id, start };
  };
  return changes.map((change) => {
    const before = change.before.filter((id) => sizeOf(id) !== undefined);
    const needed = [...new Set([change.after, ...before])];
    const sizes = needed.map((id) => sizeOf(id) ?? 0);
    const room = sizes.reduce((sum, size) => sum + size + 1, 0);
    if (room > memory / 2) return { change, before, ...apart(needed, sizes) };
    // What would be overwritten by the others is asked for once more. They may begin at the start of the memory again.
    const reach = head + room > memory ? memory - head + room : room;
    const isSafe = (id: string) => {
      const start = kept.get(id)?.start;
      return start !== undefined && (start - head + memory) % memory >= reach;
    };
    const asked = needed.flatMap((id, index) => (isSafe(id) ? [] : [{ id, size: sizes[index] ?? 0 }]));
    for (const { id } of asked) kept.delete(id);
    return { change, before, asked: asked.map(({ id, size }) => place(id, size)), apart: 0 };
  });
}

function apart(ids: readonly string[], sizes: readonly number[]): Pick<Step, "asked" | "apart"> {
  let end = 0;
  const asked = ids.map((id, index) => {
    const start = end;
    end += sizes[index] ?? 0;
    return { id, start };
  });
  return { asked, apart: Math.max(1, end) };
}

/** How steps are read. */
interface Reading {
  readonly sizes: ReadonlyMap<string, number>;
  readonly memory: Buffer;
  readonly take: TakeChange;
}

async function readSteps(view: View, steps: readonly Step[], reading: Reading, options: PatchOptions): Promise<number> {
  const asked = steps.flatMap((step) => step.asked.map(({ id }) => id));
  if (asked.length === 0) return 0;
  const reader = new StepReader(steps, reading);
  const input = asked.map((id) => `${id}\n`).join("");
  const { status, stderr } = await streamGit(view, ["cat-file", "--batch", "--buffer"], input, options, (chunk) =>
    reader.write(chunk),
  );
  if (status !== 0) throw incomplete(complaint(stderr) || `git cat-file ended with status ${status}`);
  if (!reader.isDone()) throw incomplete("git cat-file left out contents");
  return asked.reduce((sum, id) => sum + (reading.sizes.get(id) ?? 0), 0);
}

const lineFeed = 10;
/** More memory for large contents is not held on to, in bytes. */
const mostApart = 16 * 1024 * 1024;

/** Reads what `git cat-file --batch` prints: a line with id, kind and size, the content, and a line break. */
class StepReader {
  readonly #steps: readonly Step[];
  readonly #sizes: ReadonlyMap<string, number>;
  readonly #take: TakeChange;
  /** Used again and again: fresh memory for each content would be more than is freed in time. */
  readonly #memory: Buffer;
  #apart = Buffer.alloc(0);
  readonly #contents = new Map<string, Buffer>();
  #step = 0;
  /** How much of the step's contents has come. */
  #answered = 0;
  #header = "";
  #content: Buffer | undefined;
  /** How much of the content has come. */
  #length = 0;

  constructor(steps: readonly Step[], { sizes, memory, take }: Reading) {
    this.#steps = steps;
    this.#sizes = sizes;
    this.#take = take;
    this.#memory = memory;
  }

  isDone(): boolean {
    return this.#step === this.#steps.length;
  }

  write(chunk: Buffer): void {
    for (let at = 0; at < chunk.length;) {
      at = this.#content ? this.#fill(this.#content, chunk, at) : this.#takeHeader(chunk, at);
    }
  }

  #takeHeader(chunk: Buffer, from: number): number {
    const end = chunk.indexOf(lineFeed, from);
    this.#header += chunk.toString("latin1", from, end < 0 ? chunk.length : end);
    if (this.#header.length > 200) throw incomplete("git cat-file answered in an unknown form");
    if (end < 0) return chunk.length;
    const { id, start } = this.#question();
    const size = this.#sizes.get(id) ?? 0;
    if (this.#header !== `${id} blob ${size}`) throw incomplete("git cat-file did not answer what it was asked for");
    this.#header = "";
    this.#content = this.#memoryOf(this.#steps[this.#step]).subarray(start, start + size);
    this.#length = 0;
    return end + 1;
  }

  #question(): Question {
    return this.#steps[this.#step]?.asked[this.#answered] ?? { id: "", start: 0 };
  }

  #memoryOf(step: Step | undefined): Buffer {
    if (!step || step.apart === 0) return this.#memory;
    if (this.#apart.length < step.apart) this.#apart = Buffer.allocUnsafeSlow(step.apart);
    return this.#apart;
  }

  #fill(content: Buffer, chunk: Buffer, from: number): number {
    const part = chunk.subarray(from, from + content.length - this.#length);
    content.set(part, this.#length);
    this.#length += part.length;
    const at = from + part.length;
    // The line break has to come, too.
    if (this.#length < content.length || at >= chunk.length) return at;
    this.#contents.set(this.#question().id, content);
    this.#content = undefined;
    this.#answered += 1;
    this.#finishSteps();
    return at + 1;
  }

  /** Tells the changes whose contents are all here. */
  #finishSteps(): void {
    for (let step = this.#steps[this.#step]; step?.asked.length === this.#answered; step = this.#steps[this.#step]) {
      const { change, before, asked } = step;
      const content = (id: string) => this.#contents.get(id) ?? Buffer.alloc(0);
      this.#take(change, content(change.after), before.map(content));
      if (step.apart > 0) for (const { id } of asked) this.#contents.delete(id);
      if (this.#apart.length > mostApart) this.#apart = Buffer.alloc(0);
      this.#step += 1;
      this.#answered = 0;
    }
  }
}
