import { existsSync, realpathSync } from "node:fs";
import path from "node:path";

/**
 * The file that worker threads run, which lies beside the bundle that was started. There is none where no bundle is: then
 * all is done in one thread.
 */
export function bundledWorker(): { worker?: string } {
  const started = process.argv[1];
  if (started === undefined || !existsSync(started)) return {};
  const worker = path.join(path.dirname(realpathSync(started)), "worker.js");
  return existsSync(worker) ? { worker } : {};
}
