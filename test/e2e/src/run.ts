import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { leaksOf, makeFolder, runAction, type ActionOptions, type ActionRun } from "@security-actions/testkit";
import { actionFolder } from "./repository.ts";
import { planted } from "./tokens.ts";

/** A new folder with these files, by path with forward slashes. */
export function makeTree(files: Readonly<Record<string, string | Uint8Array>>, name = "tree"): string {
  const folder = makeFolder(name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

type StepOptions = Omit<Partial<ActionOptions>, "workspace" | "inputs">;

/** Runs dependency-scan, the committed bundle, on a workspace. */
export function scan(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  options: StepOptions = {},
): Promise<ActionRun> {
  return runAction({
    actionFolder: actionFolder("dependency-scan"),
    workspace,
    inputs,
    timeout: 100_000,
    ...options,
  });
}

/** Runs secret-scan, the committed bundle, on a workspace. Rejects when one of the planted values comes out in any form. */
export async function secretScan(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  options: StepOptions = {},
): Promise<ActionRun> {
  const run = await runAction({
    actionFolder: actionFolder("secret-scan"),
    workspace,
    inputs,
    timeout: 100_000,
    ...options,
  });
  const leaks = leaksOf(run, undefined, planted);
  if (leaks.length > 0) throw new Error(`A secret came out: ${leaks.map(({ place }) => place).join("; ")}`);
  return run;
}
