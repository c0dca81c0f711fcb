import { lstatSync } from "node:fs";
import { availableParallelism } from "node:os";
import { digits, type Note } from "@security-actions/core";
import { joinListings, listChanges, type ObjectStore } from "@security-actions/git";
import { createEngine, type EngineSettings } from "./engine.ts";
import { Tally, type BlobEntry, type Found, type JobResult, type ScanJob } from "./jobs/job.ts";
import { failureOf } from "./jobs/failure.ts";
import { isMedia } from "./jobs/media.ts";
import { createJobRunner, type JobRunner } from "./jobs/run.ts";
import type { JobOptions } from "./jobs/work.ts";
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
  /**
   * What commits add, and what is in the archives and other binary files that they add; of merges what they hold beyond their
   * parents. `commits` are as of `listCommits`.
   */
  readonly history: (store: ObjectStore, commits: readonly string[], paths: readonly string[]) => Promise<Found>;
  /** Files on disk, and what is in them when they are archives. `paths` are relative to `root`, which is absolute. */
  readonly files: (root: string, paths: readonly string[]) => Promise<Found>;
}

/** What is worth another thread, which has to load the program and make an engine of its own first. */
export interface Portions {
  /** Fewer commits are read as patches by this thread alone. */
  readonly commits: number;
  /** Bytes of what `listChanges` returned, of which a change takes about 180. */
  readonly listing: number;
  /** Of files. */
  readonly bytes: number;
  readonly blobs: number;
}

const defaultPortions: Portions = { commits: 100, listing: 200_000, bytes: 32 * 1024 * 1024, blobs: 25 };
/** Jobs for each thread: the more, the sooner all are done after the first; the fewer, the less work is done twice. */
const jobsPerThread = 8;

/** Prepares a scan. Throws what `createSettings` throws. */
export async function createScanner(settings: ScannerSettings): Promise<Scanner> {
  const { processors = Math.min(8, availableParallelism()), portions = defaultPortions, temporary } = settings;
  const { environment } = settings;
  const run = runner(settings, await createSettings(settings.scan, ownRules));
  const shared = <T>(list: readonly T[], portion: number, weightOf?: (item: T, index: number) => number) =>
    shares(list, { threads: processors, portion, ...(weightOf && { weightOf }) });
  const changeJobs = async (store: ObjectStore, commits: readonly string[], paths: readonly string[]) => {
    const files = await listChanges(store, commits, { environment, temporary, paths });
    const { threads, parts } = shared(files, portions.listing, ({ length }) => length);
    const jobs = parts.map((part) => {
      return {
        kind: "changes",
        store,
        files: part.length,
        // Made when a thread gets the job, and given away to it: all of them at once would take as much memory as a thread.
        get listing() {
          return joinListings(part);
        },
      } as const;
    });
    return { threads, jobs };
  };
  const searchCommits = async (store: ObjectStore, commits: readonly string[], paths: readonly string[]) => {
    // Git's own patches are there at once. Where there are many, git takes much longer to compare contents than we do.
    if (commits.length < portions.commits) return run([{ kind: "patches", store, commits, paths }], 1);
    const { threads, jobs } = await changeJobs(store, commits, paths);
    return [{ commits: commits.length }, ...(await run(jobs, threads, true))];
  };
  return {
    history: async (store, commits, paths) => {
      try {
        const results = await searchCommits(store, commits, paths);
        const binary = eachOnce(
          results.flatMap((result) => result.blobs ?? []),
          commits,
        );
        const blobs = binary.filter((entry) => !isMedia(entry.path));
        const { threads, parts } = shared(blobs, portions.blobs);
        const jobs = parts.map((entries) => ({ kind: "blobs", store, entries }) as const);
        return merged([...results, ...(await run(jobs, threads))], mediaNotes(binary.length - blobs.length));
      } catch (error) {
        return merged([{ problems: [failureOf(error)] }]);
      }
    },
    files: async (root, paths) => {
      const size = meanSize(root, paths);
      const { threads, parts } = shared(paths, portions.bytes, () => size);
      const jobs = parts.map((part) => ({ kind: "files", root, paths: part }) as const);
      return merged(await run(jobs, threads));
    },
  };
}

/** Does jobs here and in other threads. Each thread makes its engine for the first of them. */
function runner(settings: ScannerSettings, engineSettings: EngineSettings) {
  const { scan, worker, archiveDepth, temporary, pieces } = settings;
  // The host's variables may be an object that cannot be sent.
  const environment = { ...settings.environment };
  const options = { archiveDepth, temporary, environment, ...(pieces && { pieces }) };
  let ours: JobRunner | undefined;
  const here = async (job: ScanJob) => (ours ??= createJobRunner(createEngine(engineSettings), options))(job);
  const threads = { here, ...(worker !== undefined && { worker }), settings: { scan, options } };
  return async (jobs: readonly ScanJob[], count: number, isSpared = false): Promise<Partial<JobResult>[]> =>
    runJobs(jobs, { ...threads, count, isSpared });
}

/** About so many files, spread over all of them, tell how large they are. */
const sampleSize = 256;

function meanSize(root: string, paths: readonly string[]): number {
  const step = Math.max(1, Math.floor(paths.length / sampleSize));
  const sample = paths.filter((_, index) => index % step === 0);
  return sample.reduce((sum, file) => sum + sizeOf(`${root}/${file}`), 0) / sample.length;
}

function sizeOf(file: string): number {
  try {
    return lstatSync(file).size;
  } catch {
    // What is wrong with it is found out when it is read.
    return 0;
  }
}

/** How a list is shared. */
interface Sharing<T> {
  /** At most. */
  readonly threads: number;
  /** The weight that is worth another thread. */
  readonly portion: number;
  /** Default: 1 for each. */
  readonly weightOf?: (item: T, index: number) => number;
}

/** How many threads a list is worth, and parts of it for them: in order, of about the same weight, none of them empty. */
function shares<T>(
  list: readonly T[],
  { threads: most, portion, weightOf = () => 1 }: Sharing<T>,
): { threads: number; parts: T[][] } {
  const weights = list.map(weightOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const threads = Math.min(most, Math.max(1, Math.floor(total / portion)));
  const share = threads === 1 ? Infinity : total / (threads * jobsPerThread);
  const parts: T[][] = [];
  let weight = Infinity;
  for (const [index, item] of list.entries()) {
    if (parts.length === 0 || weight >= share) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)?.push(item);
    weight += weights[index] ?? 0;
  }
  return { threads, parts };
}

/**
 * Of a content that a file had several times, the oldest commit counts. In another file the same content is looked at again,
 * as rules and decisions go by paths.
 *
 * @param commits newest first
 */
function eachOnce(entries: readonly BlobEntry[], commits: readonly string[]): BlobEntry[] {
  const age = new Map(commits.map((commit, index) => [commit, index]));
  const ageOf = ({ commit }: BlobEntry) => age.get(commit) ?? 0;
  const byAge = entries.toSorted((one, other) => ageOf(one) - ageOf(other));
  return [...new Map(byAge.map((entry) => [`${entry.blob} ${entry.path}`, entry])).values()];
}

/** They may be most of what is in a repository, and take longer to read than everything else. */
function mediaNotes(count: number): Note[] {
  if (count === 0) return [];
  const what = count === 1 ? "1 picture, font or film" : `${digits(count)} pictures, fonts and films`;
  return [{ message: `${what} of the history ${count === 1 ? "was" : "were"} not looked into.` }];
}

function merged(results: readonly Partial<JobResult>[], notes: readonly Note[] = []): Found {
  const tally = new Tally();
  for (const result of results) tally.add(result);
  tally.add({ notes });
  const { blobs: _, ...found } = tally.result();
  return found;
}
