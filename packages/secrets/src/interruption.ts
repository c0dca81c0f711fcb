import { createContext, Script, type Context } from "node:vm";

/** Runs a task, and ends it in the middle when it takes longer than so many milliseconds: then the answer is `false`. */
export type Interruption = (task: () => void, milliseconds: number) => boolean;

/**
 * A regular expression cannot be stopped by the program that waits for it. V8 stops whatever runs inside of a script with a
 * timeout; it starts a thread for that, so a task should hold as much work as can be. What the task throws is thrown.
 */
export function createInterruption(): Interruption {
  const sandbox: { task: () => void } = { task: () => {} };
  const script = new Script("task()");
  // Made when it is needed: it takes as long as many a scan.
  let context: Context | undefined;
  return (task, milliseconds) => {
    context ??= createContext(sandbox);
    let isDone = false;
    sandbox.task = () => {
      task();
      isDone = true;
    };
    try {
      script.runInContext(context, { timeout: Math.ceil(milliseconds), displayErrors: false });
      // In a thread that is about to end nothing is run any more, and nothing is thrown either.
      if (!isDone) throw new Error("The task was not run.");
      return true;
    } catch (error) {
      if (isTimeout(error)) return false;
      throw error;
    } finally {
      // The task holds texts, and with them secrets.
      sandbox.task = () => {};
    }
  };
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
  );
}
