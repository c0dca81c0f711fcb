import { deepStrictEqual } from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { startGitHub, type GitHub, type GitHubOptions } from "./github.ts";
import { leaksOf } from "./run-leaks.ts";
import { runAction, type ActionOptions } from "./runner.ts";
import { commitsOf, eventOf, type EventCommits } from "./scenario-event.ts";
import { filesOf, normaliser, type Replacement } from "./scenario-result.ts";
import { makeWorkspace, type WorkspaceSettings } from "./scenario-workspace.ts";
import { makeFolder, removeFolder } from "./temporary.ts";

/**
 * A test case without code: a folder with `workspace/`, the tree that is scanned; `base/`, what it was before, if the
 * case has a git history; `scenario.json`; and `expected/`, what comes out.
 */
export interface Scenario {
  readonly name: string;
  readonly folder: string;
  readonly settings: ScenarioSettings;
}

/**
 * What is in scenario.json. `{{base}}`, `{{head}}` and the names that the test gives with `fill` are replaced in its
 * texts, by the names of the commits and by what the test says.
 */
interface ScenarioSettings extends WorkspaceSettings {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly eventName?: string;
  /** The whole payload. By default one that fits the event and the commits. */
  readonly event?: unknown;
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
  /** Inputs of every scenario that does not set them itself. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What `{{name}}` stands for in scenario.json. In what comes out the value is written as `<name>`. */
  readonly fill?: Readonly<Record<string, string>>;
  /** The same for values that may be in nothing that comes out, in no encoding. A scenario that lets one out fails. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly timeout?: number;
  /** What else changes from run to run, and what to write in its place. */
  readonly replace?: readonly Replacement[];
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
  // No one may write down that a secret came out.
  deepStrictEqual(actual.leaks, []);
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
  const { folder } = scenario;
  const settings = filled(scenario.settings, { ...options.fill, ...options.secrets });
  const root = makeFolder("scenario");
  const github = settings.github && (await startGitHub(gitHubOptions(settings.github)));
  try {
    const workspace = join(root, "workspace");
    const repository = makeWorkspace(folder, workspace, settings);
    const commits = commitsOf(repository, settings.git?.merge ?? false);
    const run = await runAction(stepOf(settings, commits, workspace, github, options));
    const normalise = normaliser(run, repository && commits, github, options);
    const secrets = Object.values(options.secrets ?? {});
    const files = filesOf(run, github);
    const names = expectedNames(folder);
    const actual = {
      exitCode: run.exitCode,
      outputs: mapValues(run.outputs, normalise),
      leaks: [...run.leaks, ...leaksOf(run, github, secrets)].map(({ place }) => place),
      files: Object.fromEntries(names.map((name) => [name, normalise(files[name]?.() ?? "")])),
    };
    run.cleanUp();
    const read = (name: string) => [name, readFileSync(join(folder, "expected", name), "utf8")];
    const written = existsSync(join(folder, "expected")) ? names.map(read) : [];
    return { actual, expected: { ...settings.expect, leaks: [], files: Object.fromEntries(written) } };
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
  const values = { base: commits.base, head: commits.head };
  const { inputs = {}, env = {}, eventName = "push", event } = filled(settings, values);
  const { event: payload, ref } = eventOf(eventName, commits);
  return {
    actionFolder: options.actionFolder,
    inputs: { ...options.inputs, ...inputs },
    eventName,
    event: event ?? payload,
    workspace,
    env: { GITHUB_SHA: commits.merge ?? commits.head, GITHUB_REF: ref, ...options.env, ...env },
    ...(github && { github }),
    ...(options.timeout !== undefined && { timeout: options.timeout }),
  };
}

function gitHubOptions({ refuse = {}, ...options }: NonNullable<ScenarioSettings["github"]>): GitHubOptions {
  const overrides = mapValues(refuse, (status) => () => ({ status, body: { message: "refused by the scenario" } }));
  return { ...options, overrides };
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

function filled(settings: ScenarioSettings, values: Readonly<Record<string, string>>): ScenarioSettings {
  const texts = Object.entries(values).map(([name, value]) => [`{{${name}}}`, JSON.stringify(value).slice(1, -1)]);
  return JSON.parse(
    texts.reduce((text, [name = "", value = ""]) => text.replaceAll(name, () => value), JSON.stringify(settings)),
  );
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
