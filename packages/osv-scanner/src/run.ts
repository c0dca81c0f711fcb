import { spawn } from "node:child_process";
import { childEnvironment } from "@security-actions/core";
import { OsvScannerError } from "./errors.ts";

/** What a finished osv-scanner left beside its result file. */
export interface FinishedRun {
  /** Exit status; see `interpret`. */
  readonly status: number;
  /** The log. */
  readonly stderr: string;
}

/** How long one run may take, in milliseconds. */
export const timeLimit = 30 * 60_000;

/** A log of more than this is cut, in bytes: 20,000 broken lockfiles stay below it. */
const logLimit = 16 * 1024 * 1024;

/**
 * Runs osv-scanner without a shell and with a minimal environment.
 *
 * @throws OsvScannerError when it cannot be started, is killed, logs without end, or runs over `limit` milliseconds.
 */
export async function runScanner(
  executable: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  limit = timeLimit,
): Promise<FinishedRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, args, {
      env: childEnvironment(environment),
      stdio: ["ignore", "ignore", "pipe"],
      windowsHide: true,
    });
    let stopped: OsvScannerError | undefined;
    const stop = (error: OsvScannerError) => {
      stopped = error;
      child.kill("SIGKILL");
      // A process that it started may hold the other end, and would keep us waiting.
      child.stderr.destroy();
    };
    const timer = setTimeout(() => stop(timedOut(limit)), limit);
    const log: Buffer[] = [];
    let bytes = 0;
    child.stderr.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= logLimit) log.push(chunk);
      else stop(failed(`osv-scanner logged more than ${logLimit / 1024 / 1024} MiB`));
    });
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(
        new OsvScannerError(
          "scanner-not-started",
          `${executable} could not be started: ${cause.message}`,
          "Check that the file is an executable for this machine.",
          cause,
        ),
      );
    });
    child.on("close", (status, signal) => {
      clearTimeout(timer);
      if (stopped) reject(stopped);
      else if (status === null) reject(killed(String(signal)));
      else resolve({ status, stderr: Buffer.concat(log).toString() });
    });
  });
}

function timedOut(limit: number): OsvScannerError {
  return new OsvScannerError(
    "scanner-timed-out",
    `osv-scanner did not finish within ${Math.round(limit / 60_000)} minutes`,
    "Look at fewer folders with path, or leave large ones out with exclude.",
  );
}

function killed(signal: string): OsvScannerError {
  return new OsvScannerError(
    "scanner-killed",
    `osv-scanner was ended by the signal ${signal}`,
    "SIGKILL often means that the machine ran out of memory: look at fewer folders with path.",
  );
}

function failed(message: string): OsvScannerError {
  return new OsvScannerError(
    "scanner-failed",
    message,
    "Look at fewer folders with path, or leave some out with exclude.",
  );
}
