import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a run is about, as the runner would know it from GitHub. */
export interface RunnerOptions {
  /** Name of the event, `push` by default. */
  readonly eventName?: string;
  /** Payload of the event; by default that of a push that creates a branch. */
  readonly event?: unknown;
  /** The checked-out tree; an empty folder by default. */
  readonly workspace?: string;
  /** Where GitHub's interface is, and the token of the job. */
  readonly github?: { readonly url: string; readonly token: string };
  /** Variables that are added or replaced. Undefined removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** The folders and variables of one job. */
export interface JobEnvironment {
  readonly variables: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
}

/** Payload of a push that creates a branch: there is nothing to compare with. */
const newBranch = { before: "0".repeat(40), after: "a".repeat(40) };

/** Makes a job's folders below `root` and its variables. Nothing of this machine but PATH is in them. */
export function makeJob(root: string, options: RunnerOptions): JobEnvironment {
  const folder = (name: string) => {
    mkdirSync(join(root, name));
    return join(root, name);
  };
  const temp = folder("temp");
  const workspace = options.workspace ?? folder("workspace");
  const event = join(root, "event.json");
  writeFileSync(event, JSON.stringify(options.event ?? newBranch));
  const variables = {
    ...inherited(),
    HOME: folder("home"),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: "octocat",
    GITHUB_API_URL: options.github?.url ?? "http://127.0.0.1:9",
    GITHUB_EVENT_NAME: options.eventName ?? "push",
    GITHUB_EVENT_PATH: event,
    GITHUB_JOB: "test",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_REPOSITORY: "octocat/example",
    GITHUB_REPOSITORY_OWNER: "octocat",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: "a".repeat(40),
    GITHUB_WORKFLOW: "Test",
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_OS: { darwin: "macOS", win32: "Windows" }[process.platform as string] ?? "Linux",
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: folder("tool-cache"),
    ...options.env,
  };
  return { variables: defined(variables), workspace, temp };
}

/** Variables without those that are undefined. */
export function defined(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).filter(isSet));
}

function isSet(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined;
}

/** What a process needs on this system. */
function inherited(): Record<string, string | undefined> {
  const names = process.platform === "win32" ? ["Path", "SystemRoot", "ComSpec", "PATHEXT"] : ["PATH"];
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}
