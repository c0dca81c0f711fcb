import { spawn, type ChildProcess } from "node:child_process";

/** Bytes of standard output that are kept; a version is far shorter. */
const outputLimit = 64 * 1024;
/** Characters of standard error that are kept, from its end. */
const complaintLimit = 16 * 1024;

/** How a program is run. */
export interface ProgramSettings {
  /** Absolute path of the folder in which it runs; never the scanned tree. */
  readonly folder: string;
  /** Exactly these variables. */
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds after which it is killed. */
  readonly timeout: number;
  /** Told of what it writes to standard error, as it comes. */
  readonly onComplaint?: (text: string) => void;
}

/** What a finished program left. */
export interface ProgramResult {
  /** Absent when it was started and exited with 0, otherwise what happened, as a clause. */
  readonly failure?: string;
  /** The first 64 KiB. */
  readonly stdout: string;
  /** The last 16,384 characters. */
  readonly stderr: string;
}

/** Runs an executable without a shell and without standard input. Never throws: a failure is part of the result. */
export async function runProgram(
  path: string,
  args: readonly string[],
  settings: ProgramSettings,
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(path, args, {
      cwd: settings.folder,
      env: settings.environment,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    const written = collectOutput(child, settings.onComplaint);
    const timer = setTimeout(() => finish(`did not end within ${settings.timeout / 1000} s`), settings.timeout);
    const finish = (failure: string | undefined) => {
      clearTimeout(timer);
      // What it started may hold the pipes open; neither it nor they are waited for.
      child.kill("SIGKILL");
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ ...written(), ...(failure !== undefined && { failure }) });
    };
    child.on("error", (error) => finish(`could not be started: ${error.message}`));
    child.on("close", (code, signal) => finish(code === 0 ? undefined : describeEnd(code, signal)));
  });
}

function collectOutput(child: ChildProcess, onComplaint?: (text: string) => void) {
  const stdout: Buffer[] = [];
  let size = 0;
  let stderr = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    // Read on beyond the limit, so that the program does not wait for us.
    if (size < outputLimit) stdout.push(chunk.subarray(0, outputLimit - size));
    size += chunk.length;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-complaintLimit);
    onComplaint?.(text);
  });
  return () => ({ stdout: Buffer.concat(stdout).toString(), stderr });
}

function describeEnd(code: number | null, signal: NodeJS.Signals | null): string {
  return code === null ? `was ended by ${signal ?? "a signal"}` : `ended with status ${code}`;
}
