import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

import { expand, readActionMetadata, stages, type ActionMetadata, type Stage } from "./action-metadata.ts";
import { runChild, type ChildResult } from "./child.ts";
import { parseFileCommand, type FileEntry } from "./file-command.ts";
import { findLeaks, type Leak } from "./leaks.ts";
import { defined, makeJob, type JobEnvironment, type RunnerOptions } from "./runner-environment.ts";
import { enforceLimits, maskedValues } from "./runner-limits.ts";
import { makeFolder, removeFolder } from "./temporary.ts";
import { parseOutput, type WorkflowCommand } from "./workflow-command.ts";

/** A step that uses an action. */
export interface ActionOptions extends RunnerOptions {
  /** Folder with the action.yml. */
  readonly actionFolder: string;
  /** What stands below `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The Node that runs it; this one by default. */
  readonly node?: string;
  /** Longest time of a stage in milliseconds, one minute by default. */
  readonly timeout?: number;
}

/** What a step left behind. */
export interface ActionRun {
  /** The first exit status that is not 0, or 0. */
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown of all stages. */
  readonly summary: string;
  readonly commands: readonly WorkflowCommand[];
  /** Those of the commands that show on the run's page. */
  readonly annotations: readonly WorkflowCommand[];
  readonly stdout: string;
  readonly stderr: string;
  /** Variables that the step set for later ones. */
  readonly env: Readonly<Record<string, string>>;
  /** Folders that the step put before PATH. */
  readonly paths: readonly string[];
  /** RUNNER_TEMP as the step left it. It is removed with this process, or by `cleanUp`. */
  readonly temp: string;
  readonly workspace: string;
  /** Where a secret was printed: values masked by `::add-mask::`, and the job's token. */
  readonly leaks: readonly Leak[];
  readonly cleanUp: () => void;
}

/**
 * Runs an action as actions/runner does: pre, main and post as processes of their own, with inputs, files and
 * variables. Rejects where the runner fails the step or drops something: an unknown input, a broken file command, an
 * oversized summary, too many annotations, a disabled command.
 */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const metadata = await readActionMetadata(options.actionFolder);
  const root = makeFolder("fake-runner");
  const job = makeJob(root, options);
  const step = new Step(options, metadata, job, root);
  let exitCode = 0;
  for (const stage of stages) {
    if (metadata.scripts[stage] === undefined || (stage === "main" && exitCode !== 0)) continue;
    const result = await step.run(stage);
    exitCode ||= result.exitCode;
  }
  return {
    ...step.finish(),
    exitCode,
    temp: job.temp,
    workspace: job.workspace,
    cleanUp: () => removeFolder(root),
  };
}

const fileNames = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_STATE", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"] as const;
type FileName = (typeof fileNames)[number];

class Step {
  readonly #options: ActionOptions;
  readonly #metadata: ActionMetadata;
  readonly #job: JobEnvironment;
  readonly #root: string;
  readonly #inputs: Readonly<Record<string, string>>;
  readonly #said: ChildResult[] = [];
  readonly #files: Record<FileName, string[]> = {
    GITHUB_OUTPUT: [],
    GITHUB_ENV: [],
    GITHUB_STATE: [],
    GITHUB_PATH: [],
    GITHUB_STEP_SUMMARY: [],
  };

  constructor(options: ActionOptions, metadata: ActionMetadata, job: JobEnvironment, root: string) {
    this.#options = options;
    this.#metadata = metadata;
    this.#job = job;
    this.#root = root;
    this.#inputs = inputVariables(metadata, options, job);
  }

  async run(stage: Stage): Promise<ChildResult> {
    const folder = join(this.#root, stage);
    mkdirSync(folder);
    const files = Object.fromEntries(fileNames.map((name) => [name, join(folder, name)]));
    for (const file of Object.values(files)) writeFileSync(file, "");
    const state = Object.entries(this.#entries("GITHUB_STATE")).map(([name, value]) => [`STATE_${name}`, value]);
    const path = [...this.#paths().toReversed(), this.#job.variables["PATH"] ?? ""].join(delimiter);
    // A test may take a file away, or put it where nothing can be written.
    const given = Object.fromEntries(Object.entries(this.#options.env ?? {}).filter(([name]) => name in files));
    const result = await runChild(
      this.#options.node ?? process.execPath,
      [join(this.#options.actionFolder, this.#metadata.scripts[stage] ?? "")],
      {
        cwd: this.#job.workspace,
        timeout: this.#options.timeout ?? 60_000,
        env: {
          ...this.#job.variables,
          ...this.#entries("GITHUB_ENV"),
          ...this.#inputs,
          ...Object.fromEntries(state),
          PATH: path,
          ...defined({ ...files, ...given }),
        },
      },
    );
    for (const name of fileNames) this.#files[name].push(readFileSync(join(folder, name), "utf8"));
    this.#said.push(result);
    return result;
  }

  finish(): Omit<ActionRun, "exitCode" | "temp" | "workspace" | "cleanUp"> {
    const stdout = this.#said.map((result) => result.stdout).join("");
    const stderr = this.#said.map((result) => result.stderr).join("");
    const [out, err] = [parseOutput(stdout), parseOutput(stderr)];
    const commands = [...out.commands, ...err.commands];
    const summary = this.#files.GITHUB_STEP_SUMMARY.join("");
    const annotations = enforceLimits(commands, this.#files.GITHUB_STEP_SUMMARY);
    const outputs = this.#entries("GITHUB_OUTPUT");
    const shown = commands.filter(({ name }) => name !== "add-mask").map((command) => JSON.stringify(command));
    const texts = {
      stdout: out.text.join("\n"),
      stderr: err.text.join("\n"),
      commands: shown.join("\n"),
      outputs: Object.values(outputs).join("\n"),
      summary,
    };
    const token = this.#options.github?.token;
    const leaks = findLeaks(texts, [...maskedValues(commands), ...(token === undefined ? [] : [token])]);
    const env = this.#entries("GITHUB_ENV");
    return {
      outputs,
      summary,
      commands,
      annotations,
      stdout,
      stderr,
      env,
      paths: this.#paths(),
      leaks,
    };
  }

  #paths(): string[] {
    return this.#files.GITHUB_PATH.flatMap((text) => text.split(/\r?\n/u)).filter((line) => line !== "");
  }

  #entries(file: FileName): Record<string, string> {
    const entries = this.#files[file].flatMap(parseFileCommand);
    return Object.fromEntries(entries.map(({ name, value }: FileEntry) => [name, value]));
  }
}

/** `INPUT_*` of every declared input. Throws on one that is not declared, where the runner would only warn. */
function inputVariables(metadata: ActionMetadata, options: ActionOptions, job: JobEnvironment): Record<string, string> {
  const given = options.inputs ?? {};
  const unknown = Object.keys(given).filter((name) => !metadata.inputs.has(name));
  if (unknown.length > 0) throw new Error(`Unexpected inputs: ${unknown.join(", ")}`);
  const github = { token: options.github?.token ?? "", workspace: job.workspace };
  return Object.fromEntries(
    [...metadata.inputs].map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      given[name] ?? expand(value, github),
    ]),
  );
}
