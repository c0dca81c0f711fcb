import { Worker } from "node:worker_threads";
import type { JobResult, ScanJob } from "./jobs/job.ts";
import type { WorkerSettings } from "./worker.ts";

/** How jobs are spread over threads. */
export interface ThreadOptions {
  /** The file of `worker.ts`, compiled or bundled. */
  readonly worker: string | URL;
  /** How many threads at most. */
  readonly count: number;
  readonly settings: WorkerSettings;
}

/** In MiB. A thread that needs more has met something that we did not think of; short-lived texts need no large nursery. */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16 };

/**
 * Does jobs in worker threads: each thread takes the next one when it is done, so that all of them end together. Returns a
 * result for each job. Never throws: a job whose thread dies is a problem, and another thread goes on with the rest.
 */
export async function runInThreads(jobs: readonly ScanJob[], options: ThreadOptions): Promise<JobResult[]> {
  const waiting = [...jobs.keys()];
  const results = jobs.map(lostJob);
  const lane = async () => {
    while (waiting.length > 0) await runThread(jobs, waiting, results, options);
  };
  await Promise.all(Array.from({ length: Math.min(options.count, jobs.length) }, lane));
  return results;
}

/** Runs one thread until there is nothing to do or it dies. A job that it has taken is lost unless it is answered. */
async function runThread(
  jobs: readonly ScanJob[],
  waiting: number[],
  results: JobResult[],
  { worker: file, settings }: ThreadOptions,
): Promise<void> {
  // What a thread writes is not ours to show.
  const output = { stdout: true, stderr: true };
  const worker = new Worker(file, { workerData: settings, resourceLimits, ...output });
  let current: number | undefined;
  worker.on("message", (message: JobResult | "ready") => {
    if (message !== "ready" && current !== undefined) results[current] = message;
    current = waiting.shift();
    const job = current === undefined ? undefined : jobs[current];
    if (job) worker.postMessage(job, []);
    else void worker.terminate();
  });
  // The error may quote what was scanned. That there was one is told by the job that is lost.
  worker.on("error", () => {});
  await new Promise((resolve) => worker.once("exit", resolve));
  // A thread that does not even start would not start again either.
  if (current === undefined) waiting.shift();
}

function lostJob(job: ScanJob): JobResult {
  const what = { history: "commits", files: "files", blobs: "binary files of the history" }[job.kind];
  const places = job.kind === "history" ? job.commits : job.kind === "files" ? job.paths : job.entries;
  return {
    ...nothing,
    problems: [
      {
        code: "scan-failed",
        message: `A part of the scan ended early, so ${places.length.toLocaleString("en")} ${what} were not looked at.`,
        hint: "Scan again; when it happens again, please report it, with the log of this run.",
      },
    ],
  };
}

const nothing = { occurrences: [], problems: [], notes: [], blobs: [], commits: 0, files: 0, archives: 0, bytes: 0 };
