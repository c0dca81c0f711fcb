import { existsSync } from "node:fs";

import { readFolder } from "./folder-files.ts";
import type { GitHub } from "./github.ts";
import { findLeaks, formsOf, type Leak } from "./leaks.ts";
import type { ActionRun } from "./runner.ts";

/** Where secrets came out of a run: in what it printed, wrote into its temporary folder, or sent to GitHub. */
export function leaksOf(run: ActionRun, github: GitHub | undefined, secrets: readonly string[]): Leak[] {
  const { stdout, stderr, summary, outputs, env, temp } = run;
  const printed = { stdout, stderr, summary, outputs: JSON.stringify(outputs), variables: JSON.stringify(env) };
  const written = existsSync(temp) ? textsIn(temp) : {};
  const sent = { sent: JSON.stringify([github?.comments, github?.uploads, github?.requests]) };
  return findLeaks({ ...printed, ...written, ...sent }, secrets.flatMap(formsOf));
}

/** The files of a folder as texts, by path. */
export function textsIn(folder: string): Record<string, string> {
  const files = Object.entries(readFolder(folder)).flatMap(([name, file]) =>
    typeof file === "string" || file instanceof Uint8Array ? [[name, Buffer.from(file).toString()] as const] : [],
  );
  return Object.fromEntries(files);
}
