import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { parse } from "yaml";

/** What the runner needs of an action.yml. */
export interface ActionMetadata {
  /** Default by name of input. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly outputs: readonly string[];
  /** Scripts by stage, relative to the action's folder. */
  readonly scripts: Readonly<Partial<Record<Stage, string>>>;
}

export type Stage = "pre" | "main" | "post";

/** In the order in which they run. */
export const stages: readonly Stage[] = ["pre", "main", "post"];

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly runs?: { readonly using?: unknown } & Readonly<Partial<Record<Stage, unknown>>>;
}

/** Reads action.yml. Throws when the action does not run on Node. */
export async function readActionMetadata(folder: string): Promise<ActionMetadata> {
  const manifest: Manifest = parse(await readFile(join(folder, "action.yml"), "utf8"));
  const { inputs = {}, outputs = {}, runs = {} } = manifest;
  if (!/^node\d+$/u.test(String(runs.using))) throw new Error(`${folder}: runs.using is ${String(runs.using)}`);
  const scripts = stages.flatMap((stage) => (typeof runs[stage] === "string" ? [[stage, runs[stage]]] : []));
  if (runs.main === undefined) throw new Error(`${folder}: runs.main is missing`);
  return {
    inputs: new Map(Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? "")])),
    outputs: Object.keys(outputs),
    scripts: Object.fromEntries(scripts),
  };
}

/** Replaces `${{ github.NAME }}`, the only expressions that are of use in a default. Throws on any other. */
export function expand(text: string, github: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gu, (expression, inner: string) => {
    const [, name] = /^\s*github\.(\w+)\s*$/u.exec(inner) ?? [];
    const value = name === undefined ? undefined : github[name];
    if (value === undefined) throw new Error(`The fake runner does not know ${expression}`);
    return value;
  });
}
