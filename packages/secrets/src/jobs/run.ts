import type { Engine } from "../engine.ts";
import { createContentSearch } from "./content.ts";
import { failureOf } from "./failure.ts";
import { searchFiles } from "./files.ts";
import { searchBlobs, searchChanges, searchPatches } from "./history.ts";
import { Tally, type JobResult, type ScanJob } from "./job.ts";
import { contentMemory, copyMemory } from "./memory.ts";
import type { JobOptions, Work } from "./work.ts";

/** Does jobs, one after the other. Never throws: what goes wrong is a problem of the result. */
export type JobRunner = (job: ScanJob) => Promise<JobResult>;

/** Makes what does the jobs of one thread. It keeps memory from one to the next, as what is freed is not free at once. */
export function createJobRunner(engine: Engine, options: JobOptions): JobRunner {
  const memory = Buffer.allocUnsafeSlow(contentMemory + copyMemory);
  let last: Promise<unknown> = Promise.resolve();
  return async (job) => {
    const result = last.then(async () => runJob(job, { engine, options, memory }));
    last = result;
    return result;
  };
}

async function runJob(job: ScanJob, given: Pick<Work, "engine" | "options" | "memory">): Promise<JobResult> {
  const tally = new Tally();
  const search = createContentSearch(given.engine, tally, given.options);
  const work = { ...given, search, tally };
  try {
    if (job.kind === "patches") await searchPatches(job, work);
    else if (job.kind === "changes") await searchChanges(job, work);
    else if (job.kind === "files") await searchFiles(job, work);
    else await searchBlobs(job, work);
    search.finish();
  } catch (error) {
    tally.add({ problems: [failureOf(error)] });
  }
  return tally.result();
}
