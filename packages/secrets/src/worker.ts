import { parentPort, workerData } from "node:worker_threads";
import { createEngine } from "./engine.ts";
import { runJob, type JobOptions } from "./jobs/run.ts";
import type { ScanJob } from "./jobs/job.ts";
import { ownRules } from "./rules/index.ts";
import { createSettings, type ScanSettings } from "./settings.ts";

/** What a worker thread is started with. */
export interface WorkerSettings {
  readonly scan: ScanSettings;
  readonly options: JobOptions;
}

/** Does the jobs that come, one after the other, and answers each with its result. */
async function work({ scan, options }: WorkerSettings): Promise<void> {
  const engine = createEngine(await createSettings(scan, ownRules));
  parentPort?.on("message", (job: ScanJob) => {
    void runJob(job, engine, options).then((result) => parentPort?.postMessage(result, []));
  });
  parentPort?.postMessage("ready", []);
}

const settings: WorkerSettings = workerData;
await work(settings);
