import path from "node:path";
import { nameIn } from "../path.ts";
import { purlOf } from "../purl.ts";
import type { Reading } from "../reader.ts";
import type { Tree } from "../tree.ts";
import { isBranch, repositoryOf, revision, upstreamOfDownload, versionOfTag } from "../upstream.ts";
import { shellOfMakefile } from "./build-script.ts";
import { fetchedInto } from "./fetched.ts";
import { Installs, type Place } from "./installs.ts";
import { Parts } from "./parts.ts";
import { readPipCall } from "./pip.ts";
import { parseWanted } from "./wanted.ts";
import { shellCommands, type ShellCommand } from "./shell.ts";
import type { Checkout, Job, Script } from "./steps.ts";
import { TreeTexts } from "./tree-texts.ts";
import { literal, replaceReferences, type Names, type Values } from "./values.ts";

/** What the steps of a job hand on; both are filled on the way. */
interface JobState {
  /** Words of commands that copy. */
  readonly copied: string[];
  /** Variables that a step writes to GITHUB_ENV. */
  readonly exported: Map<string, Values>;
}

/** Collects what jobs put into what is shipped. A part that several jobs fetch is one component, where it comes first. */
export class ShippedParts {
  readonly #texts: TreeTexts;
  /** Folders of plugins: those with a metadata.txt. */
  readonly #plugins: readonly string[];
  readonly #parts = new Parts();
  readonly #installs: Installs;
  /** Scripts that were read. */
  readonly #called = new Set<string>();

  constructor(tree: Tree) {
    this.#texts = new TreeTexts(tree);
    this.#installs = new Installs(this.#texts, this.#parts);
    const metadata = [...this.#texts.paths].filter((file) => /(?:^|\/)metadata\.txt$/u.test(file));
    this.#plugins = metadata.map((file) => path.posix.dirname(file));
  }

  reading(): Reading {
    return this.#parts.reading();
  }

  async addJob(job: Job, file: string): Promise<void> {
    if (job.isForDevelopment) return;
    const state: JobState = { copied: [], exported: new Map() };
    for (const script of job.scripts) {
      const names = { ...script.names, env: new Map([...script.names.env, ...state.exported]) };
      await this.#script({ ...script, names }, file, state);
    }
    for (const checkout of job.checkouts) this.#checkout(checkout, file, state.copied);
  }

  async #script(script: Script, file: string, state: JobState): Promise<void> {
    const env = new Map(script.names.env);
    const names = { ...script.names, env };
    let folder = literal(script.folder, names) ?? "";
    const commands = shellCommands(script.text);
    for (const { words, line } of commands) {
      const place = { file, line: script.lineOf(line), names, folder };
      const [first = "", second = ""] = words;
      if (first === "cd") folder = path.posix.join(folder, literal(second, names) ?? ".");
      else if (first === "export" || words.every(isAssignment)) assign(words, names, env);
      else if (first === "echo" && words.includes(">>") && words.at(-1)?.includes("GITHUB_ENV"))
        assign(words.slice(1, 2), names, state.exported);
      else if (/^(?:cp|mv|rsync|copy|xcopy|Copy-Item)$/u.test(first)) state.copied.push(...words.slice(1));
      const call = readPipCall(words);
      if (call) await this.#installs.pip(call, place);
      else await this.#calledScripts(words, place, state);
    }
    this.#fetched(commands, { file, line: 1, names, folder: literal(script.folder, names) ?? "" }, script.lineOf);
  }

  /** Scripts of the tree that a command runs are read too, once each. */
  async #calledScripts(words: readonly string[], place: Place, state: JobState): Promise<void> {
    const [first = ""] = words;
    const named =
      first === "paver" ? ["pavement.py"] : /^g?make$/u.test(first) ? ["Makefile", "makefile", "GNUmakefile"] : words;
    for (const word of named) {
      const file = /(?:\.(?:sh|bash|py)|akefile)$/u.test(word) ? this.#texts.find(word, place.folder) : undefined;
      if (file === undefined || this.#called.has(file)) continue;
      this.#called.add(file);
      const text = await this.#texts.read(file);
      if (text === undefined) continue;
      if (file.endsWith(".py")) await this.#installs.python(text, { ...place, file, line: 1 });
      else {
        const script = file.endsWith("akefile") ? shellOfMakefile(text) : text;
        const { names, folder } = place;
        await this.#script({ text: script, lineOf: (line) => line, names, folder }, file, state);
      }
    }
  }

  /** Archives and wheels that are fetched into a folder of the plugin. */
  #fetched(commands: readonly ShellCommand[], place: Place, lineOf: (line: number) => number): void {
    for (const { address, folder, line } of fetchedInto(commands)) {
      const [target, location] = [literal(folder, place.names), replaceReferences(address, place.names)];
      if (target === undefined || !("texts" in location) || !this.#isInPlugin(path.posix.join(place.folder, target)))
        continue;
      for (const text of location.texts) {
        const wanted = parseWanted(text) ?? { address: text };
        if (wanted.name !== undefined || upstreamOfDownload(text)) {
          const at = { file: place.file, line: lineOf(line) };
          this.#parts.wanted(wanted, at, at);
        }
      }
    }
  }

  /** Another repository of which something is copied. */
  #checkout({ repository, reference, folder, line, names }: Checkout, file: string, copied: readonly string[]): void {
    const below = literal(folder, names);
    if (below === undefined || !copied.some((word) => word === below || word.startsWith(`${below}/`))) return;
    const project = literal(repository, names);
    const read = project === undefined ? undefined : repositoryOf(`https://github.com/${project}`);
    if (!read || !("repository" in read)) return;
    const references = reference === undefined ? undefined : replaceReferences(reference, names);
    const known = references && "texts" in references ? references.texts : [undefined];
    const name = nameIn(read.repository);
    for (const each of known) {
      const isPinned = each !== undefined && !isBranch(each);
      const upstream = { ...read, ...(isPinned && revision(each)) };
      const version = isPinned ? versionOfTag(each) : undefined;
      const purl = purlOf({ name, version, upstream });
      this.#parts.keep({
        id: `workflow:${file}:${line}:${name}@${each ?? ""}`,
        name,
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        origin: { reader: "workflow", path: file, line },
        upstreams: [upstream],
        remarks: ["Checked out and copied by the release workflow."],
      });
      if (isPinned) continue;
      this.#parts.problem(
        { file, line },
        "workflow-unpinned",
        `Which revision of ${name} is copied is not fixed.`,
        "Give a tag or a commit as ref.",
      );
    }
  }

  #isInPlugin(folder: string): boolean {
    return this.#plugins.some((plugin) => plugin === "." || folder === plugin || folder.startsWith(`${plugin}/`));
  }
}

/** Assignments of a shell; of a value that is not known nothing is known. */
function assign(words: readonly string[], names: Names, into: Map<string, Values>): void {
  for (const word of words.filter(isAssignment)) {
    const equals = word.indexOf("=");
    const replaced = replaceReferences(word.slice(equals + 1), names);
    into.set(word.slice(0, equals), "texts" in replaced ? replaced.texts : undefined);
  }
}

function isAssignment(word: string): boolean {
  return /^[A-Za-z_]\w{0,100}=/u.test(word);
}
