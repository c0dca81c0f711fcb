import { parentPort, workerData } from "node:worker_threads";
import { createEngine } from "./engine.ts";
import { runJob, type JobOptions } from "./jobs/run.ts";
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
  const engine = createEngine(await createSettings(scan, ownRules));
  const answer = async ({ index, content: job }: WorkerMessage<ScanJob>) => {
    const content = await runJob(job, engine, options);
    parentPort?.postMessage({ index, content } satisfies WorkerMessage<JobResult>, []);
  };
  let last = Promise.resolve();
  parentPort?.on("message", (message: WorkerMessage<ScanJob>) => {
    last = last.then(() => answer(message));
  });
  parentPort?.postMessage("ready", []);
}

const settings: WorkerSettings = workerData;
await work(settings);
