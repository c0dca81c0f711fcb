import type { Log } from "@security-actions/core";

/** Does one write. A failure costs one line in the log, and there is no result. */
export function attempt<Value>(what: string, log: Log, write: () => Value): Value | undefined {
  try {
    return write();
  } catch (error) {
    log.warning(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}.`);
    return undefined;
  }
}
