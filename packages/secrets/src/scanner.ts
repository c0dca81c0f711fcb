import { lstatSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import type { Note } from "@security-actions/core";
import type { ObjectStore } from "@security-actions/git";
import { createEngine, type Engine, type EngineSettings } from "./engine.ts";
import { Tally, type BlobEntry, type Found, type JobResult, type ScanJob } from "./jobs/job.ts";
import { isMedia } from "./jobs/media.ts";
import { runJob, type JobOptions } from "./jobs/run.ts";
import { ownRules } from "./rules/index.ts";
import { createSettings, type ScanSettings } from "./settings.ts";
import { runJobs } from "./threads.ts";

/** What a scan goes by. */
export interface ScannerSettings extends JobOptions {
  readonly scan: ScanSettings;
  /** The file of `worker.ts`, compiled or bundled. Without it, all is done in this thread. */
  readonly worker?: string | URL;
  /** Processors that may be used. Default: all, up to eight. */
  readonly processors?: number;
  readonly portions?: Portions;
}

/** Searches commits and files. Neither of them throws: what could not be searched is a problem of what was found. */
export interface Scanner {
  /** What commits add, and what is in the archives and other binary files that they add. See `readPatches`. */
  readonly history: (store: ObjectStore, commits: readonly string[], paths: readonly string[]) => Promise<Found>;
  /** Files on disk, and what is in them when they are archives. `paths` are relative to `root`, which is absolute. */
  readonly files: (root: string, paths: readonly string[]) => Promise<Found>;
}

/** The least that is worth a job of its own. */
export interface Portions {
  readonly commits: number;
  /** Of files. */
  readonly bytes: number;
  readonly blobs: number;
}

const defaultPortions: Portions = { commits: 100, bytes: 4 * 1024 * 1024, blobs: 25 };
/** Jobs for each thread: the more, the sooner all are done after the first; the fewer, the less work is done twice. */
const jobsPerThread = 8;

/** Prepares a scan. Throws what `createSettings` throws. */
export async function createScanner(settings: ScannerSettings): Promise<Scanner> {
  const { processors = Math.min(8, availableParallelism()), portions = defaultPortions } = settings;
  const run = runner(settings, await createSettings(settings.scan, ownRules));
  // Git takes about twice as long to print commits as we take to search them.
  const readers = Math.max(1, Math.floor(processors / 2));
  return {
    history: async (store, commits, paths) => {
      const parts = shares(commits, readers, portions.commits);
      const jobs = parts.map((part) => ({ kind: "history", store, commits: part, paths }) as const);
      const results = await run(jobs, readers);
      const binary = eachOnce(results.flatMap((result) => result.blobs));
      const blobs = binary.filter((entry) => !isMedia(entry.path));
      const blobJobs = shares(blobs, processors, portions.blobs).map(
        (entries) => ({ kind: "blobs", store, entries }) as const,
      );
      const notes = mediaNotes(binary.length - blobs.length);
      return merged([...results, ...(await run(blobJobs, processors))], notes);
    },
    files: async (root, paths) => {
      const sizes = paths.map((file) => sizeOf(path.join(root, file)));
      const parts = shares(paths, processors, portions.bytes, (_, index) => sizes[index] ?? 0);
      const jobs = parts.map((part) => ({ kind: "files", root, paths: part }) as const);
      return merged(await run(jobs, processors));
    },
  };
}

/** Does jobs here and in other threads. The engine of this thread is made for the first of them; each other one makes its own. */
function runner(settings: ScannerSettings, engineSettings: EngineSettings) {
  const { scan, worker, archiveDepth, temporary, pieces } = settings;
  // The host's variables may be an object that cannot be sent.
  const environment = { ...settings.environment };
  const options = { archiveDepth, temporary, environment, ...(pieces && { pieces }) };
  let engine: Engine | undefined;
  const here = async (job: ScanJob) => runJob(job, (engine ??= createEngine(engineSettings)), options);
  return async (jobs: readonly ScanJob[], threads: number): Promise<JobResult[]> =>
    runJobs(jobs, { here, ...(worker !== undefined && { worker }), count: threads, settings: { scan, options } });
}

function sizeOf(file: string): number {
  try {
    return lstatSync(file).size;
  } catch {
    // What is wrong with it is found out when it is read.
    return 0;
  }
}

/**
 * Parts of about the same weight, in order, none of them empty: several for each thread, unless they would weigh less than is
 * worth it.
 */
function shares<T>(
  list: readonly T[],
  threads: number,
  least: number,
  weightOf: (item: T, index: number) => number = () => 1,
): T[][] {
  const weights = list.map(weightOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = Math.max(least, total / (threads * jobsPerThread));
  const parts: T[][] = [];
  let weight = Infinity;
  for (const [index, item] of list.entries()) {
    if (weight >= share) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)?.push(item);
    weight += weights[index] ?? 0;
  }
  return parts;
}

/**
 * Commits come newest first: of a content that a file had several times, the oldest commit counts. In another file the same
 * content is looked at again, as rules and decisions go by paths.
 */
function eachOnce(entries: readonly BlobEntry[]): BlobEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.blob} ${entry.path}`, entry])).values()];
}

/** They may be most of what is in a repository, and take longer to read than everything else. */
function mediaNotes(count: number): Note[] {
  if (count === 0) return [];
  const what = count === 1 ? "1 picture, font or film" : `${count.toLocaleString("en")} pictures, fonts and films`;
  return [{ message: `${what} of the history ${count === 1 ? "was" : "were"} not looked into.` }];
}

function merged(results: readonly JobResult[], notes: readonly Note[] = []): Found {
  const tally = new Tally();
  for (const result of results) tally.add(result);
  tally.add({ notes });
  const { blobs: _, ...found } = tally.result();
  return found;
}
