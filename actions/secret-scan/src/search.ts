import { stat } from "node:fs/promises";
import path from "node:path";
import { walkContainer, type FilePiece } from "@security-actions/archive";
import { toProblem, type Host, type Note, type Problem } from "@security-actions/core";
import { readPatches, withoutMarks, type BinaryFile, type PatchEvent, type Repository } from "@security-actions/git";
import {
  createEngine,
  createSettings,
  ownRules,
  type Engine,
  type Occurrence,
  type ScanSettings,
  type Text,
} from "@security-actions/secrets";
import type { RangeOfCommits } from "./history.ts";

/** What a search found, and how much it looked at. */
export interface Found {
  /** Their paths start from the root of the repository. */
  readonly occurrences: readonly Occurrence[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  readonly commits: number;
  readonly files: number;
  readonly archives: number;
  readonly bytes: number;
}

/** Searches commits and files by the same rules. */
export interface Search {
  readonly history: (range: RangeOfCommits, pathspecs: readonly string[]) => Promise<Found>;
  /** `paths` are relative to the root, which is absolute. */
  readonly files: (root: string, paths: readonly string[]) => Promise<Found>;
}

/** What a search goes by. */
export interface SearchOptions {
  readonly settings: ScanSettings;
  /** How many archives around a file are opened. */
  readonly archiveDepth: number;
  readonly host: Host;
}

/** Prepares a search. */
export async function createSearch({ settings, archiveDepth, host }: SearchOptions): Promise<Search> {
  const engine = createEngine(await createSettings(settings, ownRules));
  const { environment, temporary } = host.context;
  return {
    history: async ({ commits, store, repository }, pathspecs) => {
      const collected = new Collected(engine, archiveDepth);
      if (!store) return collected.found();
      host.log.progress(`Reading ${commits.length.toLocaleString("en")} commits`);
      try {
        const options = { environment, temporary, paths: pathspecs };
        const totals = await readPatches(store, commits, options, (events) => collected.take(events));
        collected.count({ commits: totals.commits, bytes: totals.bytes });
        await collected.readBinary(repository);
      } catch (error) {
        collected.add({ problems: [toProblem(error)] });
      }
      return collected.found();
    },
    files: async (root, paths) => {
      const collected = new Collected(engine, archiveDepth);
      for (const file of paths) await collected.readFile(root, file);
      return collected.found();
    },
  };
}

/** Blobs of more than this are not read, in bytes. */
const blobLimit = 256 * 1024 * 1024;

/** What comes together while a history or a tree is read. */
class Collected {
  readonly #engine: Engine;
  readonly #depth: number;
  readonly #occurrences: Occurrence[] = [];
  readonly #problems: Problem[] = [];
  readonly #notes: Note[] = [];
  readonly #binary = new Map<string, BinaryFile>();
  readonly #counts = { commits: 0, files: 0, archives: 0, bytes: 0 };

  constructor(engine: Engine, depth: number) {
    this.#engine = engine;
    this.#depth = depth;
  }

  found(): Found {
    return { occurrences: this.#occurrences, problems: this.#problems, notes: this.#notes, ...this.#counts };
  }

  add({
    occurrences = [],
    problems = [],
    notes = [],
  }: Partial<Pick<Found, "occurrences" | "problems" | "notes">>): void {
    this.#occurrences.push(...occurrences);
    this.#problems.push(...problems);
    this.#notes.push(...notes);
  }

  count({ commits = 0, files = 0, archives = 0, bytes = 0 }: Partial<Found>): void {
    this.#counts.commits += commits;
    this.#counts.files += files;
    this.#counts.archives += archives;
    this.#counts.bytes += bytes;
  }

  take(events: readonly PatchEvent[]): void {
    for (const event of events) {
      if (event.kind === "binary") this.#binary.set(`${event.blob} ${event.path}`, event);
      if (event.kind !== "added" || !this.#engine.mayHold(event.path, event.raw)) continue;
      const { path: file, commit, firstLine, raw } = event;
      this.#scan({ path: file, commit, firstLine, bytes: withoutMarks(raw) });
    }
  }

  /** What git takes for binary: archives, and text that is no UTF-8. Each content is read once. */
  async readBinary(repository: Repository | undefined): Promise<void> {
    if (!repository || this.#binary.size === 0) return;
    const objects = repository.openObjects();
    try {
      for (const { blob, path: file, commit } of this.#binary.values()) {
        const object = await objects.read(blob, blobLimit);
        if (object) await this.#walk(object.content, file, commit);
        else this.add({ problems: [blobNotRead(file, commit)] });
      }
    } finally {
      objects.close();
    }
  }

  async readFile(root: string, file: string): Promise<void> {
    const place = path.join(root, file);
    const info = await stat(place).catch(() => undefined);
    // A file that git tracks may have been removed.
    if (!info?.isFile()) return;
    this.count({ files: 1, bytes: info.size });
    await this.#walk(place, file);
  }

  async #walk(source: string | Buffer, name: string, commit?: string): Promise<void> {
    let isArchive = false;
    const visit = ({ path: inner, content, firstLine }: FilePiece) => {
      isArchive ||= inner !== name;
      this.#scan({ path: inner, firstLine, bytes: content, ...(commit !== undefined && { commit }) });
    };
    const { problems, notes } = await walkContainer(source, { name, limits: { depth: this.#depth } }, visit);
    this.add({ problems, notes });
    this.count({ archives: isArchive ? 1 : 0 });
  }

  #scan(text: Text): void {
    this.add(this.#engine.scan(text));
  }
}

function blobNotRead(file: string, commit: string): Problem {
  return {
    code: "content-not-read",
    message: `${file} as it was in ${commit.slice(0, 7)} could not be read: it is missing, or larger than 256 MB.`,
    hint: "Make a clone with its whole content, or leave the file out with exclude.",
    location: { path: file, commit },
  };
}
