import { parentPort, workerData } from "node:worker_threads";
import { createEngine } from "./engine.ts";
import { createJobRunner } from "./jobs/run.ts";
import type { JobOptions } from "./jobs/work.ts";
import type { JobResult, ScanJob } from "./jobs/job.ts";
import { ownRules } from "./rules/index.ts";
import { createSettings, type ScanSettings } from "./settings.ts";
import type { WorkerMessage } from "./threads.ts";

/** What a worker thread is started with. */
export interface WorkerSettings {
  readonly scan: ScanSettings;
  readonly options: JobOptions;
}

/** Does the jobs that come, one after the other, and answers each with its result. */
async function work({ scan, options }: WorkerSettings): Promise<void> {
  // A thread goes on for a while behind what ends it, and what it answers then is not what it should.
  let isEnding = false;
  process.once("uncaughtException", () => {
    isEnding = true;
    process.exit(1);
  });
  const run = createJobRunner(createEngine(await createSettings(scan, ownRules)), options);
  const answer = async ({ index, content: job }: WorkerMessage<ScanJob>) => {
    const content = await run(job);
    if (!isEnding) parentPort?.postMessage({ index, content } satisfies WorkerMessage<JobResult>, []);
  };
  parentPort?.on("message", (message: WorkerMessage<ScanJob>) => void answer(message));
  parentPort?.postMessage("ready", []);
}

const settings: WorkerSettings = workerData;
await work(settings);
