import { count } from "@security-actions/core";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { JobResult, ScanJob } from "./jobs/job.ts";
import type { WorkerSettings } from "./worker.ts";

/** How jobs are spread over threads. */
export interface ThreadOptions {
  /** Does a job in this thread. Never throws. */
  readonly here: (job: ScanJob) => Promise<JobResult>;
  /** The file of `worker.ts`, compiled or bundled. Without it, all is done in this thread. */
  readonly worker?: string | URL;
  /** How many threads at most, this one included. */
  readonly count: number;
  /** Leaves to this thread only what no other one can do: it has no limit to what it takes of the system's memory. */
  readonly isSpared: boolean;
  readonly settings: WorkerSettings;
}

/** What a thread is asked to do, or has done; `index` is that of the job. */
export interface WorkerMessage<Content> {
  readonly index: number;
  readonly content: Content;
}

/** A thread has its next job before it has done this one, as this thread may be busy itself. */
const jobsAhead = 2;

/** In MiB. A thread that needs more has met something that we did not think of; short-lived texts need no large nursery. */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 4 };

/**
 * Does jobs in this thread and, where there are several, in others: each takes the next one when it is done, so that all of
 * them end together. Returns a result for each job. Never throws: a job whose thread dies is a problem, and the others go on
 * with the rest.
 */
export async function runJobs(jobs: readonly ScanJob[], options: ThreadOptions): Promise<JobResult[]> {
  const waiting = [...jobs.entries()];
  const results: (JobResult | undefined)[] = jobs.map(() => undefined);
  const here = async (first?: [number, ScanJob]) => {
    for (let next = first ?? waiting.shift(); next; next = waiting.shift()) {
      results[next[0]] = await options.here(next[1]);
      // Other threads ask for their next job.
      await setImmediate();
    }
  };
  const { worker, settings, isSpared } = options;
  const most = Math.min(options.count, jobs.length);
  const others = worker === undefined || most < 2 ? 0 : isSpared ? most : most - 1;
  const there = async () => {
    for (let isAlive = true; isAlive && waiting.length > 0;) {
      isAlive = await runThread(worker ?? "", settings, waiting, results);
    }
  };
  const isAway = isSpared && others > 0;
  // Others are started first, as this thread may be busy for long, but do not get all there is.
  const own = isAway ? undefined : waiting.shift();
  const away = Array.from({ length: others }, there);
  await Promise.all(isAway ? away : [...away, here(own)]);
  // What threads that did not start have given back.
  await here();
  return jobs.map((job, index) => results[index] ?? lostJob(job));
}

/**
 * Runs one thread until there is nothing to do or it dies. Jobs that it has taken are lost unless they are answered. False when
 * it did not even start: then it would not start again either, and what it has taken waits again.
 */
async function runThread(
  file: string | URL,
  settings: WorkerSettings,
  waiting: [number, ScanJob][],
  results: (JobResult | undefined)[],
): Promise<boolean> {
  // What a thread writes is not ours to show.
  const output = { stdout: true, stderr: true };
  const worker = new Worker(file, { workerData: settings, resourceLimits, ...output });
  const taken = new Map<number, ScanJob>();
  let isAlive = false;
  const give = () => {
    while (taken.size < jobsAhead) {
      const next = waiting.shift();
      if (!next) break;
      taken.set(...next);
      const [index, content] = [next[0], { ...next[1] }];
      const given = content.kind === "changes" ? [content.listing.buffer] : [];
      worker.postMessage({ index, content } satisfies WorkerMessage<ScanJob>, given);
    }
    if (taken.size === 0) void worker.terminate();
  };
  worker.on("message", (message: WorkerMessage<JobResult> | "ready") => {
    isAlive = true;
    if (message === "ready") return;
    results[message.index] = message.content;
    taken.delete(message.index);
    give();
  });
  // The error may quote what was scanned. That there was one is told by the jobs that are lost.
  worker.on("error", () => {});
  // They are there when it is ready, even if this thread is busy then.
  give();
  await new Promise((resolve) => worker.once("exit", resolve));
  if (!isAlive) waiting.unshift(...taken);
  return isAlive;
}

function lostJob(job: ScanJob): JobResult {
  return {
    ...nothing,
    problems: [
      {
        code: "scan-failed",
        message: `A part of the scan ended early, without a look at ${partOf(job)}.`,
        hint: "Scan again; when it happens again, please report it, with the log of this run.",
      },
    ],
  };
}

function partOf(job: ScanJob): string {
  if (job.kind === "patches") return count(job.commits.length, "commits");
  if (job.kind === "changes") return `${count(job.files, "files")} of the history`;
  if (job.kind === "files") return count(job.paths.length, "files");
  return `${count(job.entries.length, "binary files")} of the history`;
}

const nothing = {
  occurrences: [],
  problems: [],
  notes: [],
  blobs: [],
  commits: 0,
  additions: 0,
  files: 0,
  archives: 0,
  bytes: 0,
};
