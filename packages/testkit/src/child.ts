import { spawn } from "node:child_process";

/** How a process ended and what it said. */
export interface ChildResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ChildOptions {
  readonly cwd: string;
  /** All variables of the process: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeout: number;
}

/**
 * Runs a program to its end, without a shell and without blocking, because it may talk to a server in this process.
 * Rejects when it takes too long or dies by a signal.
 */
export function runChild(program: string, args: readonly string[], options: ChildOptions): Promise<ChildResult> {
  const { cwd, env, timeout } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      timeout,
      killSignal: "SIGKILL",
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (chunk: string) => {
        output[name] += chunk;
      });
    }
    child.on("error", reject);
    child.on("close", (exitCode, signal) => {
      if (exitCode !== null) resolve({ exitCode, ...output });
      else
        reject(new Error(`${program} was ended by ${signal} (limit ${timeout} ms)\n${output.stdout}${output.stderr}`));
    });
  });
}
