import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { isDeepStrictEqual } from "node:util";

import type { GitHub } from "./github.ts";
import type { ActionRun } from "./runner.ts";
import type { EventCommits } from "./scenario-event.ts";
import { parseOutput } from "./workflow-command.ts";

export type Replacement = readonly [pattern: RegExp | string, replacement: string];

/** What a scenario can compare, by the name of its file in `expected/`. */
export function filesOf(run: ActionRun, github: GitHub | undefined): Record<string, () => string> {
  const output = (name: string) => () => readIfThere(run.outputs[name]);
  return {
    "summary.md": () => run.summary,
    "annotations.json": () => json(run.annotations),
    "log.txt": () => lines(parseOutput(run.stdout).text),
    "report.json": output("json-file"),
    "report.sarif": output("sarif-file"),
    "report.openvex.json": output("vex-file"),
    "report.gitleaks.json": output("gitleaks-file"),
    "comment.md": () => github?.comments.at(-1)?.body ?? "",
    "comments.json": () => json(github?.comments ?? []),
    "uploads.json": () => json(uploadsOf(run, github)),
    // Sorted, because two of them may be under way at once.
    "requests.txt": () => lines((github?.requests ?? []).map(({ operationId }) => operationId).toSorted()),
  };
}

/** What was uploaded to code scanning, and whether it was what lies in the output `sarif-file`. */
function uploadsOf(run: ActionRun, github: GitHub | undefined): unknown[] {
  return (github?.uploads ?? []).map(({ sarif, ...rest }) => {
    const file: unknown = JSON.parse(readIfThere(run.outputs["sarif-file"]) || "null");
    return { ...rest, sarif: isDeepStrictEqual(sarif, file) ? "as in sarif-file" : "not as in sarif-file" };
  });
}

/** Replaces what differs from run to run and from machine to machine. */
export function normaliser(
  run: ActionRun,
  commits: EventCommits | undefined,
  github: GitHub | undefined,
  { replace = [], fill = {} }: { replace?: readonly Replacement[]; fill?: Readonly<Record<string, string>> },
): (text: string) => string {
  const patterns: Replacement[] = [
    [run.workspace, "<workspace>"],
    [dirname(run.workspace), "<job>"],
    [run.temp, "<temp>"],
    [/(?<=<temp>\/[\w-]+-)\w{6}(?=\/)/gu, "<random>"],
  ];
  for (const [name, value] of Object.entries(fill)) patterns.push([value, `<${name}>`]);
  // Also as people shorten them.
  for (const [name, commit] of Object.entries(commits ?? {})) {
    patterns.push([commit, `<${name}>`], [commit.slice(0, 7), `<${name}>`]);
  }
  if (github) patterns.push([github.url, "<github>"]);
  return (text) =>
    [...patterns, ...replace].reduce((result, [pattern, name]) => result.replaceAll(pattern, name), text);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}

function readIfThere(path: string | undefined): string {
  return path && existsSync(path) ? readFileSync(path, "utf8") : "";
}
