import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { replaceReferences, type Names, type Values } from "./values.ts";

/** A script that a step of a workflow runs. */
export interface Script {
  readonly text: string;
  /** The line of the file for a line of the script, both from 1. */
  readonly lineOf: (line: number) => number;
  readonly names: Names;
  /** Working directory as written; empty for the tree's root. */
  readonly folder: string;
}

/** Another repository that a step checks out. */
export interface Checkout {
  readonly repository: string;
  readonly reference?: string;
  /** Folder as written. */
  readonly folder: string;
  readonly line: number;
  readonly names: Names;
}

/** A job of a workflow, or a composite action. */
export interface Job {
  /** For tests, checks or documentation, as its name or that of its file says: nothing of it is shipped. */
  readonly isForDevelopment: boolean;
  readonly scripts: readonly Script[];
  readonly checkouts: readonly Checkout[];
}

/** What a file runs, or why it is not known. */
export type WorkflowFile = { readonly jobs: readonly Job[] } | { readonly error: string; readonly line: number };

const mostSteps = 5000;
const development =
  /(?:^|[^a-z])(?:(?:py)?tests?|testing|lint(?:er|ing)?|checks?|style|qa|docs?|documentation)(?:[^a-z]|$)/iu;

/**
 * Reads a workflow or an action of GitHub, https://docs.github.com/actions/reference/workflows-and-actions, or a workflow
 * of Woodpecker, https://woodpecker-ci.org/docs/usage/workflow-syntax.
 */
export function readWorkflowFile(text: string, fileName: string): WorkflowFile {
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, logLevel: "silent" });
    const [error] = document.errors;
    if (error) return { error: error.message.split("\n", 1)[0] ?? "", line: error.linePos?.[0].line ?? 1 };
    return new FileReader(document, lines, fileName).read();
  } catch {
    // The parser has no other error than that of a stack that is full.
    return { error: "It is nested too deeply.", line: 1 };
  }
}

class FileReader {
  readonly #root: unknown;
  readonly #lines: LineCounter;
  readonly #fileName: string;
  /** What aliases stand for. (Their own `resolve` searches the whole document each time.) */
  readonly #aliased = new Map<unknown, unknown>();
  #steps = 0;
  #brokenAlias: number | undefined;

  constructor(document: Document, lines: LineCounter, fileName: string) {
    this.#root = document.contents;
    this.#lines = lines;
    this.#fileName = fileName;
    const anchors = new Map<string, unknown>();
    visit(document, {
      Alias: (_key, alias) => {
        if (!anchors.has(alias.source)) this.#brokenAlias ??= this.#lineOf(alias);
        this.#aliased.set(alias, anchors.get(alias.source));
      },
      Value: (_key, node) => void (node.anchor && anchors.set(node.anchor, node)),
    });
  }

  read(): WorkflowFile {
    const root = this.#root;
    if (!isMap(root)) return { jobs: [] };
    const inputs = new Map<string, Values>();
    for (const trigger of ["workflow_dispatch", "workflow_call"]) {
      this.#inputs(this.#map(this.#map(this.#map(root, "on"), trigger), "inputs"), inputs);
    }
    this.#inputs(this.#map(root, "inputs"), inputs);
    const names = this.#withEnv({ env: new Map(), matrix: new Map(), inputs }, this.#map(root, "env"));
    const runs = this.#map(root, "runs");
    const jobs = this.#map(root, "jobs");
    const read = runs
      ? [this.#job(runs, names, this.#fileName)]
      : jobs
        ? jobs.items.flatMap((pair) => {
            const job = this.#resolve(pair.value);
            return isMap(job) ? [this.#job(job, names, `${this.#fileName} ${String(pair.key)}`)] : [];
          })
        : [this.#woodpecker(root, names)];
    if (this.#brokenAlias !== undefined) return { error: "An alias has no anchor.", line: this.#brokenAlias };
    if (this.#steps > mostSteps) return { error: "It has more steps than are read.", line: 1 };
    return { jobs: read };
  }

  #job(job: YAMLMap, names: Names, title: string): Job {
    const own = this.#withEnv(
      { ...names, matrix: this.#matrix(this.#map(this.#map(job, "strategy"), "matrix")) },
      this.#map(job, "env"),
    );
    const defaults = this.#text(this.#map(this.#map(job, "defaults"), "run"), "working-directory") ?? "";
    const scripts: Script[] = [];
    const checkouts: Checkout[] = [];
    for (const step of this.#sequence(job, "steps")) {
      const inStep = this.#withEnv(own, this.#map(step, "env"));
      const run = this.#resolve(step.get("run", true));
      const folder = this.#text(step, "working-directory") ?? defaults;
      if (isScalar(run)) scripts.push(this.#script(run, inStep, folder));
      const checkout = this.#checkout(step, inStep);
      if (checkout) checkouts.push(checkout);
    }
    return { isForDevelopment: development.test(title), scripts, checkouts };
  }

  #checkout(step: YAMLMap, names: Names): Checkout | undefined {
    if (!this.#text(step, "uses")?.startsWith("actions/checkout@")) return undefined;
    const given = this.#map(step, "with");
    const repository = this.#text(given, "repository");
    const reference = this.#text(given, "ref");
    const folder = this.#text(given, "path");
    if (repository === undefined || folder === undefined) return undefined;
    const line = this.#lineOf(this.#resolve(given?.get("repository", true)));
    return { repository, ...(reference !== undefined && { reference }), folder, line, names };
  }

  #woodpecker(root: YAMLMap, names: Names): Job {
    const own = { ...names, matrix: new Map(), env: this.#matrix(this.#map(root, "matrix")) };
    const key = root.has("steps") ? "steps" : "pipeline";
    const map = this.#map(root, key);
    const named = map?.items.flatMap(({ value }) => {
      const step = this.#resolve(value);
      return isMap(step) ? [step] : [];
    });
    const scripts = (named ?? this.#sequence(root, key)).flatMap((step) => {
      const inStep = this.#withEnv(own, this.#map(step, "environment"));
      const commands = this.#resolve(step.get("commands", true));
      const list = isSeq(commands) ? commands.items : [commands];
      const texts = list.flatMap((each) => {
        const node = this.#resolve(each);
        return isScalar(node) ? [node] : [];
      });
      this.#steps += texts.length;
      return texts.map((node) => this.#script(node, inStep, this.#text(step, "directory") ?? ""));
    });
    return { isForDevelopment: development.test(this.#fileName), scripts, checkouts: [] };
  }

  #script(node: Scalar, names: Names, folder: string): Script {
    const first = this.#lineOf(node);
    // A literal block has its lines below the bar; of a folded one they are not told apart any more.
    const lineOf =
      node.type === "BLOCK_LITERAL"
        ? (line: number) => first + line
        : node.type === "BLOCK_FOLDED"
          ? () => first + 1
          : () => first;
    return { text: scalarText(node) ?? "", lineOf, names, folder };
  }

  #withEnv(names: Names, variables: YAMLMap | undefined): Names {
    if (!variables) return names;
    const env = new Map(names.env);
    for (const { key, value } of variables.items) {
      const node = this.#resolve(value);
      const written = scalarText(node);
      const replaced = written === undefined ? undefined : replaceReferences(written, { ...names, env });
      env.set(String(key), replaced && "texts" in replaced ? replaced.texts : undefined);
    }
    return { ...names, env };
  }

  /** Values of `matrix`, with those that `include` adds. */
  #matrix(matrix: YAMLMap | undefined): Map<string, Values> {
    const values = new Map<string, Values>();
    const add = (name: string, node: unknown) => {
      const value = scalarText(node);
      if (value !== undefined) values.set(name, [...(values.get(name) ?? []), value]);
    };
    for (const { key, value } of matrix?.items ?? []) {
      const list = this.#resolve(value);
      if (!isSeq(list)) continue;
      for (const item of list.items.slice(0, mostSteps)) {
        const node = this.#resolve(item);
        if (String(key) !== "include") add(String(key), node);
        else if (isMap(node)) for (const pair of node.items) add(String(pair.key), this.#resolve(pair.value));
      }
    }
    return values;
  }

  #inputs(map: YAMLMap | undefined, into: Map<string, Values>): void {
    for (const { key, value } of map?.items ?? []) {
      const input = this.#resolve(value);
      const preset = isMap(input) ? this.#text(input, "default") : undefined;
      if (preset !== undefined) into.set(String(key), [preset]);
    }
  }

  #sequence(map: YAMLMap, key: string): YAMLMap[] {
    const list = this.#resolve(map.get(key, true));
    if (!isSeq(list)) return [];
    this.#steps += list.items.length;
    if (this.#steps > mostSteps) return [];
    return list.items.flatMap((item) => {
      const step = this.#resolve(item);
      return isMap(step) ? [step] : [];
    });
  }

  #map(map: YAMLMap | undefined, key: string): YAMLMap | undefined {
    const node = this.#resolve(map?.get(key, true));
    return isMap(node) ? node : undefined;
  }

  #text(map: YAMLMap | undefined, key: string): string | undefined {
    const node = this.#resolve(map?.get(key, true));
    return scalarText(node);
  }

  #resolve(node: unknown): unknown {
    return isAlias(node) ? this.#aliased.get(node) : node;
  }

  #lineOf(node: unknown): number {
    const range = isNode(node) ? node.range : undefined;
    return range ? this.#lines.linePos(range[0]).line : 1;
  }
}

/** The text of a scalar. A number is as GitHub takes it: 1.10 without quotes is 1.1. */
function scalarText(node: unknown): string | undefined {
  const value: unknown = isScalar(node) ? node.value : undefined;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}
