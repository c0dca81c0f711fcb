import { realpath } from "node:fs/promises";
import path from "node:path";
import { InputError, toProblem, type Fact, type Ignore, type Note, type Problem } from "@security-actions/core";
import {
  createSettings,
  loadGitleaksConfig,
  ownRules,
  readSecretIgnores,
  SecretsError,
  type ConfigDocument,
  type DecisionFile,
  type ScanSettings,
} from "@security-actions/secrets";
import {
  declarationsFile,
  isOutside,
  ownerOf,
  readPresent,
  readTrusted,
  shown,
  type ChangeContext,
  type TrustedFile,
  type Workspace,
} from "@security-actions/workspace";
import type { Inputs } from "./inputs.ts";

/** What a scan looks for and what people decided, and what is wrong with how it is written. */
export interface Decisions {
  readonly settings: ScanSettings;
  /** Of `.security.toml`. */
  readonly ignores: readonly Ignore[];
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** What distinguishes this run, and this repository, from others. */
export interface Identity {
  readonly salt: string;
  readonly runKey: Uint8Array;
}

/** Files that are read where nobody names one. */
const configFile = ".gitleaks.toml";
const ignoreFile = ".gitleaksignore";
const baselineFile = ".secrets.baseline";

/**
 * Reads what to look for and what is known. Of a proposed change the files of its base count. A file that cannot be used is
 * a problem, and the scan goes on without it.
 *
 * @throws InputError when an input names a file that there is not, or a rule that there is not
 */
export async function readDecisions(
  inputs: Pick<Inputs, "config" | "baselines" | "rules">,
  identity: Identity,
  workspace: Workspace,
  change: ChangeContext,
): Promise<Decisions> {
  const files = new DecisionFiles(workspace, change);
  const [config, ignores, baselines, own] = await Promise.all([
    readConfig(inputs.config, files),
    files.listed([], ignoreFile),
    files.listed(inputs.baselines, baselineFile),
    files.read(declarationsFile, "counted"),
  ]);
  const secretIgnores = readSecretIgnores(own ?? "");
  const wanted = { ...identity, config: config.documents, ignores, baselines, rules: inputs.rules };
  const usable = await withoutUnusable(wanted);
  return {
    settings: usable.settings,
    ignores: secretIgnores.ignores,
    facts: [{ label: "Rules", value: rulesLabel(usable.settings.config, usable.rules) }],
    problems: [
      ...config.problems,
      ...usable.problems,
      ...secretIgnores.problems,
      ...(usable.rules === 0 ? [noRules(usable.settings.config)] : []),
    ],
    notes: [...files.notes(), ...usable.notes],
  };
}

/** Reads files of the workspace, or of the base, and remembers where the two differ. */
class DecisionFiles {
  readonly #notes = new Map<string, readonly Note[]>();
  readonly #workspace: Workspace;
  readonly #change: ChangeContext;

  constructor(workspace: Workspace, change: ChangeContext) {
    this.#workspace = workspace;
    this.#change = change;
  }

  /** In the order of the files' names: they are read at once. */
  notes(): Note[] {
    return [...this.#notes].toSorted(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, notes]) => notes);
  }

  /** A file that may not be there. */
  async read(file: string, effect: string): Promise<string | undefined> {
    return (await this.#trusted(file, effect)).text;
  }

  /** A file that an input names. Outside of the repository it is as it lies there: no change of the tree reaches it. */
  async named(input: string, given: string): Promise<DecisionFile | undefined> {
    const { root } = this.#workspace;
    const owner = ownerOf(this.#workspace);
    const written = path.resolve(root, given);
    // Links may lead back in.
    const absolute = isOutside(owner, written) ? await realpath(written).catch(() => written) : written;
    if (isOutside(owner, absolute)) {
      const { text } = await readPresent(absolute);
      if (text === undefined) throw missing(input, given);
      return { path: given, text };
    }
    const file = shown({ root }, absolute);
    const { text, present } = await this.#trusted(file, "used");
    if (text === undefined && present === undefined) throw missing(input, given);
    return text === undefined ? undefined : { path: file, text };
  }

  /** A file that such a file names, which may lead nowhere else. */
  async extended(file: string): Promise<string | undefined> {
    const { root } = this.#workspace;
    const absolute = path.resolve(root, file);
    return isOutside(ownerOf(this.#workspace), absolute) ? undefined : this.read(shown({ root }, absolute), "used");
  }

  /** The files that an input names, else the usual one, if it is there. */
  async listed(given: readonly string[], usual: string): Promise<DecisionFile[]> {
    if (given.length > 0) {
      const found = await Promise.all(given.map((file) => this.named("baseline", file)));
      return found.filter((file) => file !== undefined);
    }
    const text = await this.read(usual, "counted");
    return text === undefined ? [] : [{ path: usual, text }];
  }

  async #trusted(file: string, effect: string): Promise<TrustedFile> {
    const found = await readTrusted(file, this.#workspace, this.#change, effect);
    this.#notes.set(file, found.notes);
    return found;
  }
}

async function readConfig(
  given: string | undefined,
  files: DecisionFiles,
): Promise<{ documents: readonly ConfigDocument[]; problems: readonly Problem[] }> {
  const text = given === undefined ? await files.read(configFile, "used") : undefined;
  const config =
    given === undefined ? text !== undefined && { path: configFile, text } : await files.named("config", given);
  if (!config) return { documents: [], problems: [] };
  const extended = (file: string) => files.extended(file);
  return loadGitleaksConfig(config.path, config.text, extended).then(
    (documents) => ({ documents, problems: [] }),
    (error: unknown) => ({ documents: [], problems: [unusable(error)] }),
  );
}

interface Usable {
  readonly settings: ScanSettings;
  /** How many rules there are. */
  readonly rules: number;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** Settings without the files that cannot be used, each of which is a problem: the rest is scanned all the same. */
async function withoutUnusable(settings: ScanSettings, problems: readonly Problem[] = []): Promise<Usable> {
  try {
    const { rules, notes } = await createSettings(settings, ownRules);
    return { settings, rules: rules.length, problems, notes };
  } catch (error) {
    const problem = unusable(error);
    const isConfig = problem.code === "config-invalid";
    const less = isConfig ? { ...settings, config: [] } : { ...settings, baselines: [] };
    return withoutUnusable(less, [...problems, problem]);
  }
}

/** What is wrong with a file of the caller's. Anything else goes on. */
function unusable(error: unknown): Problem {
  if (error instanceof SecretsError) return toProblem(error);
  throw error;
}

function noRules([config]: readonly ConfigDocument[]): Problem {
  return {
    code: "no-rules",
    message: "There is no rule to search by, so nothing was looked for.",
    hint:
      config === undefined
        ? "Name other rules with rules."
        : `Add rules to ${config.path}, or [extend] with useDefault = true to search by our own as well.`,
    ...(config && { location: { path: config.path } }),
  };
}

function rulesLabel([config]: readonly ConfigDocument[], rules: number): string {
  return config === undefined ? `${rules} of our own` : `${rules}, of ${config.path}`;
}

function missing(input: string, given: string): InputError {
  return new InputError(`${input}: ${given} is not a file that can be read.`, "Give a file that is there.");
}
