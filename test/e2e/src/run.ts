import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, runAction, type ActionOptions, type ActionRun } from "@security-actions/testkit";
import { actionFolder } from "./repository.ts";

/** A new folder with these files, by path with forward slashes. */
export function makeTree(files: Readonly<Record<string, string | Uint8Array>>, name = "tree"): string {
  const folder = makeFolder(name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

/** Runs dependency-scan, the committed bundle, on a workspace. */
export function scan(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  options: Omit<Partial<ActionOptions>, "workspace" | "inputs"> = {},
): Promise<ActionRun> {
  return runAction({
    actionFolder: actionFolder("dependency-scan"),
    workspace,
    inputs,
    timeout: 100_000,
    ...options,
  });
}
