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
import { runInThreads } from "./threads.ts";

/** What a scan goes by. */
export interface ScannerSettings extends JobOptions {
  readonly scan: ScanSettings;
  /** The file of `worker.ts`, compiled or bundled. Without it, all is done in this thread. */
  readonly worker?: string | URL;
  /** Threads at most. Default: one for each processor, up to eight. */
  readonly threads?: number;
  readonly little?: Little;
}

/** Searches commits and files. Neither of them throws: what could not be searched is a problem of what was found. */
export interface Scanner {
  /** What commits add, and what is in the archives and other binary files that they add. See `readPatches`. */
  readonly history: (store: ObjectStore, commits: readonly string[], paths: readonly string[]) => Promise<Found>;
  /** Files on disk, and what is in them when they are archives. `paths` are relative to `root`, which is absolute. */
  readonly files: (root: string, paths: readonly string[]) => Promise<Found>;
}

/** Work that is done in this thread, as starting another one would take longer. */
export interface Little {
  readonly commits: number;
  /** Of files. */
  readonly bytes: number;
  readonly blobs: number;
}

const defaultLittle: Little = { commits: 100, bytes: 64 * 1024 * 1024, blobs: 50 };
/** Jobs for each thread: the more, the sooner all are done after the first; the fewer, the less work is done twice. */
const jobsPerThread = 4;

/** Prepares a scan. Throws what `createSettings` throws. */
export async function createScanner(settings: ScannerSettings): Promise<Scanner> {
  const run = runner(settings, await createSettings(settings.scan, ownRules));
  const { threads = Math.min(8, availableParallelism()), little = defaultLittle } = settings;
  const parts = Math.max(1, threads) * jobsPerThread;
  return {
    history: async (store, commits, paths) => {
      const isLittle = commits.length < little.commits;
      const jobs = shares(commits, isLittle ? 1 : parts).map((part) => {
        return { kind: "history", store, commits: part, paths } as const;
      });
      const results = await run(jobs, isLittle);
      const binary = eachOnce(results.flatMap((result) => result.blobs));
      const blobs = binary.filter((entry) => !isMedia(entry.path));
      const areFew = blobs.length < little.blobs;
      const blobJobs = shares(blobs, areFew ? 1 : parts).map((entries) => ({ kind: "blobs", store, entries }) as const);
      const notes = mediaNotes(binary.length - blobs.length);
      return merged([...results, ...(await run(blobJobs, areFew))], notes);
    },
    files: async (root, paths) => {
      const isLittle = paths.reduce((bytes, file) => bytes + sizeOf(path.join(root, file)), 0) < little.bytes;
      const jobs = shares(paths, isLittle ? 1 : parts).map((part) => ({ kind: "files", root, paths: part }) as const);
      return merged(await run(jobs, isLittle));
    },
  };
}

/** Does jobs here, with an engine that is made for the first of them, or in threads, each of which makes its own. */
function runner(settings: ScannerSettings, engineSettings: EngineSettings) {
  const { scan, worker, archiveDepth, temporary, pieces, threads = Math.min(8, availableParallelism()) } = settings;
  // The host's variables may be an object that cannot be sent.
  const environment = { ...settings.environment };
  const options = { archiveDepth, temporary, environment, ...(pieces && { pieces }) };
  let engine: Engine | undefined;
  return async (jobs: readonly ScanJob[], isLittle: boolean): Promise<JobResult[]> => {
    if (worker !== undefined && !isLittle) {
      return runInThreads(jobs, { worker, count: Math.max(1, threads), settings: { scan, options } });
    }
    const results: JobResult[] = [];
    for (const job of jobs) results.push(await runJob(job, (engine ??= createEngine(engineSettings)), options));
    return results;
  };
}

function sizeOf(file: string): number {
  try {
    return lstatSync(file).size;
  } catch {
    // What is wrong with it is found out when it is read.
    return 0;
  }
}

/** Up to so many parts of about the same length, in order, none of them empty. */
function shares<T>(list: readonly T[], count: number): (readonly T[])[] {
  const length = Math.ceil(list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, index) =>
    list.slice(index * length, (index + 1) * length),
  ).filter((part) => part.length > 0);
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
