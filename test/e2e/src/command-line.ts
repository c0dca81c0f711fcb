import path from "node:path";
import { makeFolder, runChild, type ChildResult } from "@security-actions/testkit";
import { root } from "./repository.ts";

export interface CommandOptions {
  /** Folder in which it is called; an empty one by default. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The Node that runs it; this one by default. */
  readonly node?: string;
}

/** The folder of an example. */
export function example(name: "plugin" | "plugin-up-to-date" | "osv-database"): string {
  return path.join(root, "examples", name);
}

/** Runs the command line, the committed bundle, without a terminal and with nothing of this user's but PATH. */
export function securityActions(args: readonly string[], options: CommandOptions = {}): Promise<ChildResult> {
  const home = makeFolder("home");
  return runChild(options.node ?? process.execPath, [path.join(root, "actions/scan/dist/cli.js"), ...args], {
    cwd: options.cwd ?? home,
    timeout: 100_000,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: home,
      // Windows needs these to start a program and to find the folder of the user.
      ...windowsVariables(home),
      ...options.env,
    },
  });
}

function windowsVariables(home: string): Record<string, string> {
  if (process.platform !== "win32") return {};
  return { SystemRoot: process.env["SystemRoot"] ?? "", USERPROFILE: home, LOCALAPPDATA: home };
}
