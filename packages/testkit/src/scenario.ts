import { deepStrictEqual } from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { readFolder } from "./folder-files.ts";
import { cloneRepository, makeRepository, type GitRepository } from "./git.ts";
import { startGitHub, type GitHub, type GitHubOptions } from "./github.ts";
import { runAction, type ActionOptions, type ActionRun } from "./runner.ts";
import { commitsOf, eventOf, type EventCommits } from "./scenario-event.ts";
import { makeFolder, removeFolder } from "./temporary.ts";
import { parseOutput } from "./workflow-command.ts";

/**
 * A test case without code: a folder with `workspace/`, the tree that is scanned; `base/`, what it was before, if the
 * case has a git history; `scenario.json`; and `expected/`, what comes out.
 */
export interface Scenario {
  readonly name: string;
  readonly folder: string;
  readonly settings: ScenarioSettings;
}

/** What is in scenario.json. `{{base}}` and `{{head}}` in its texts become the names of the commits. */
interface ScenarioSettings {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly eventName?: string;
  /** The whole payload. By default one that fits the event and the commits. */
  readonly event?: unknown;
  /** Makes the workspace a clone; `depth` a shallow one. */
  readonly git?: { readonly depth?: number };
  /** Starts a loopback GitHub, with comments on the pull request and operations that it refuses with a status. */
  readonly github?: Pick<GitHubOptions, "comments" | "login"> & { readonly refuse?: Readonly<Record<string, number>> };
  readonly expect: Expected;
}

interface Expected {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface ScenarioOptions {
  readonly actionFolder: string;
  readonly env?: ActionOptions["env"];
  readonly timeout?: number;
  /** What else changes from run to run, and what to write in its place. */
  readonly replace?: readonly (readonly [pattern: RegExp | string, replacement: string])[];
}

/** Written for a new scenario. Others are compared when they are there: see `filesOf`. */
const usual = ["summary.md", "annotations.json"];

/** The scenarios of a folder, by name. */
export function loadScenarios(folder: string): Scenario[] {
  const isScenario = (name: string) => existsSync(join(folder, name, "scenario.json"));
  return readdirSync(folder)
    .filter(isScenario)
    .toSorted()
    .map((name) => loadScenario(join(folder, name)));
}

function loadScenario(folder: string): Scenario {
  return { name: basename(folder), folder, settings: JSON.parse(readFileSync(join(folder, "scenario.json"), "utf8")) };
}

/** Runs a scenario and throws when anything differs from what is expected; with UPDATE=1 writes that down instead. */
export async function checkScenario(scenario: Scenario, options: ScenarioOptions): Promise<void> {
  const { actual, expected } = await runScenario(scenario, options);
  if (process.env["UPDATE"] === "1") update(scenario, actual);
  else deepStrictEqual(actual, expected);
}

interface Result extends Expected {
  readonly leaks: readonly string[];
  readonly files: Readonly<Record<string, string | undefined>>;
}

async function runScenario(
  scenario: Scenario,
  options: ScenarioOptions,
): Promise<{ actual: Result; expected: Result }> {
  const { settings, folder } = scenario;
  const root = makeFolder("scenario");
  const github = settings.github && (await startGitHub(gitHubOptions(settings.github)));
  try {
    const workspace = join(root, "workspace");
    const repository = makeWorkspace(folder, workspace, settings.git);
    const commits = commitsOf(repository);
    const run = await runAction(stepOf(settings, commits, workspace, github, options));
    const normalise = normaliser(run, repository && commits, github, options);
    const files = filesOf(run, github);
    const names = expectedNames(folder);
    const actual = {
      exitCode: run.exitCode,
      outputs: mapValues(run.outputs, normalise),
      leaks: run.leaks.map(({ place }) => place),
      files: Object.fromEntries(names.map((name) => [name, normalise(files[name]?.() ?? "")])),
    };
    run.cleanUp();
    const read = (name: string) => [name, readIfThere(join(folder, "expected", name))];
    return { actual, expected: { ...settings.expect, leaks: [], files: Object.fromEntries(names.map(read)) } };
  } finally {
    removeFolder(root);
    await github?.close();
  }
}

function stepOf(
  settings: ScenarioSettings,
  commits: EventCommits,
  workspace: string,
  github: GitHub | undefined,
  options: ScenarioOptions,
): ActionOptions {
  const { inputs = {}, env = {}, eventName = "push", event } = filled(settings, commits);
  const { event: payload, ref } = eventOf(eventName, commits);
  return {
    actionFolder: options.actionFolder,
    inputs,
    eventName,
    event: event ?? payload,
    workspace,
    env: { GITHUB_SHA: commits.head, GITHUB_REF: ref, ...options.env, ...env },
    ...(github && { github }),
    ...(options.timeout !== undefined && { timeout: options.timeout }),
  };
}

/** Copies the tree, with a history of one or two commits when the scenario has one. */
function makeWorkspace(folder: string, workspace: string, git: ScenarioSettings["git"]): GitRepository | undefined {
  mkdirSync(workspace);
  const [base, head] = [join(folder, "base"), join(folder, "workspace")];
  if (!git) {
    if (existsSync(head)) cpSync(head, workspace, { recursive: true, verbatimSymlinks: true });
    return undefined;
  }
  const after = readFolder(head);
  const before = existsSync(base) ? readFolder(base) : undefined;
  const removed = Object.keys(before ?? {}).filter((path) => !(path in after));
  const change = { files: { ...Object.fromEntries(removed.map((path) => [path, null])), ...after } };
  return cloneRepository(makeRepository(before ? [{ files: before }, change] : [change]), {
    ...git,
    folder: workspace,
  });
}

function gitHubOptions({ refuse = {}, ...options }: NonNullable<ScenarioSettings["github"]>): GitHubOptions {
  const overrides = mapValues(refuse, (status) => () => ({ status, body: { message: "refused by the scenario" } }));
  return { ...options, overrides };
}

/** What can be compared, by the name of its file in `expected/`. */
function filesOf(run: ActionRun, github: GitHub | undefined): Record<string, () => string> {
  const output = (name: string) => () => readIfThere(run.outputs[name] ?? "") ?? "";
  return {
    "summary.md": () => run.summary,
    "annotations.json": () => `${JSON.stringify(run.annotations, null, 2)}\n`,
    "log.txt": () =>
      parseOutput(run.stdout)
        .text.map((line) => `${line}\n`)
        .join(""),
    "report.json": output("json-file"),
    "report.sarif": output("sarif-file"),
    "comment.md": () => github?.comments.at(-1)?.body ?? "",
  };
}

function expectedNames(folder: string): string[] {
  const expected = join(folder, "expected");
  return existsSync(expected) ? readdirSync(expected).toSorted() : usual;
}

function update({ folder, settings }: Scenario, { exitCode, outputs, files }: Result): void {
  mkdirSync(join(folder, "expected"), { recursive: true });
  for (const [name, content = ""] of Object.entries(files)) writeFileSync(join(folder, "expected", name), content);
  const written = { ...settings, expect: { exitCode, outputs } };
  writeFileSync(join(folder, "scenario.json"), `${JSON.stringify(written, null, 2)}\n`);
}

function normaliser(
  run: ActionRun,
  commits: EventCommits | undefined,
  github: GitHub | undefined,
  { replace = [] }: ScenarioOptions,
): (text: string) => string {
  const patterns: (readonly [RegExp | string, string])[] = [
    [run.workspace, "<workspace>"],
    [run.temp, "<temp>"],
    [/(?<=<temp>\/[\w-]+-)\w{6}(?=\/)/gu, "<random>"],
  ];
  // Also as people shorten them.
  for (const [name, commit] of Object.entries(commits ?? {})) {
    patterns.push([commit, `<${name}>`], [commit.slice(0, 7), `<${name}>`]);
  }
  if (github) patterns.push([github.url, "<github>"]);
  return (text) =>
    [...patterns, ...replace].reduce((result, [pattern, name]) => result.replaceAll(pattern, name), text);
}

function filled(settings: ScenarioSettings, { base, head }: EventCommits): ScenarioSettings {
  return JSON.parse(JSON.stringify(settings).replaceAll("{{base}}", base).replaceAll("{{head}}", head));
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
