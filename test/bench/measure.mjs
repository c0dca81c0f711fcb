// Runs commands as whole processes, in turn, and sums up what they took.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";

/** Runs each command `runs` times, A B A B …, after one run of each that does not count. */
export async function compare(commands, runs) {
  const results = commands.map(() => []);
  for (let run = -1; run < runs; run++) {
    for (const [index, command] of commands.entries()) {
      const result = await measure(command);
      if (run >= 0) results[index].push(result);
    }
  }
  return results.map((all) => ({
    milliseconds: {
      minimum: Math.min(...all.map((r) => r.milliseconds)),
      median: median(all.map((r) => r.milliseconds)),
    },
    megabytes: median(all.map((r) => r.megabytes)),
    statuses: [...new Set(all.map((r) => r.status))],
  }));
}

/** What a command prints as JSON, or undefined when it is none. */
export function resultOf({ command, args, env }) {
  const options = { env: { ...process.env, ...env }, encoding: "utf8", maxBuffer: 2 ** 29 };
  const { stdout } = spawnSync(command, args, options);
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}

/** Wall-clock time, and the highest memory of the process itself (Linux; elsewhere NaN). */
function measure({ command, args, env, cwd }) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: "ignore" });
    let megabytes = Number.NaN;
    const look = () => {
      megabytes = readPeak(child.pid) ?? megabytes;
    };
    const timer = setInterval(look, 5);
    child.on("error", reject);
    child.on("exit", (status) => {
      clearInterval(timer);
      resolve({ milliseconds: performance.now() - start, megabytes, status });
    });
  });
}

function readPeak(pid) {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
