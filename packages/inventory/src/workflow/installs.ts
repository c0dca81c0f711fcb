import path from "node:path";
import { normalName } from "../python/name.ts";
import { pipCallsOfPython, requirementsFilesOf } from "./build-script.ts";
import type { FileLine, Parts } from "./parts.ts";
import { readPipCall, type PipCall } from "./pip.ts";
import { parseWanted, requirementLines, type Wanted } from "./wanted.ts";
import { shellCommands } from "./shell.ts";
import type { TreeTexts } from "./tree-texts.ts";
import { literal, replaceReferences, type Names } from "./values.ts";

/** Where a command stands, and what it can refer to. */
export interface Place extends FileLine {
  readonly names: Names;
  /** Folder of the tree in which it runs, empty for the root. */
  readonly folder: string;
}

const deepest = 5;

/** Adds what calls of pip install into a folder. */
export class Installs {
  readonly #texts: TreeTexts;
  readonly #parts: Parts;

  constructor(texts: TreeTexts, parts: Parts) {
    this.#texts = texts;
    this.#parts = parts;
  }

  /** What a call of pip installs. */
  async pip(call: PipCall, place: Place): Promise<void> {
    const pins = new Map<string, string>();
    for (const file of call.constraints) await this.#constraints(file, place, pins);
    let isOpen = false;
    for (const file of call.files) isOpen = (await this.#requirementsFile(file, place, pins, 0)) || isOpen;
    for (const written of call.requirements) isOpen = (await this.#requirement(written, place, pins)) || isOpen;
    if (isOpen && call.withDependencies) {
      this.#parts.problem(
        place,
        "workflow-dependencies-unknown",
        "What is installed here brings its own requirements along, and which ones is not written here.",
        "Look at the finished zip instead, or install a complete list of pinned requirements with --no-deps.",
      );
    }
  }

  /** Whether a word of a command names a part: a requirement, a local path, or the addresses that a command finds in a file. */
  async #requirement(written: string, place: Place, pins: ReadonlyMap<string, string>): Promise<boolean> {
    if (written.startsWith("$(")) return this.#substitution(written, place);
    if (/^\.{0,2}(?:[\\/]|$)|^\.(?:\[|$)|[*]/u.test(written)) return false;
    const replaced = replaceReferences(written, place.names);
    const name = /^[A-Za-z0-9][\w.-]{0,100}/u.exec(written)?.[0];
    if ("unknown" in replaced) {
      if (name !== undefined) this.#parts.add({ name }, place, place);
      this.#parts.problem(
        place,
        "workflow-unresolved",
        `Of what is installed here ${replaced.unknown.replace(/^\$[{(]*|[})\s]*$/gu, "").trim() || "a part"} is not known.`,
        "Write it out, or give it one value in env of the workflow.",
      );
      return true;
    }
    let found = false;
    for (const text of replaced.texts) {
      const wanted = parseWanted(text);
      if (wanted && !this.#texts.paths.has(path.posix.join(place.folder, text))) {
        this.#parts.wanted(pinned(wanted, pins), place, place);
        found = true;
      }
    }
    return found;
  }

  /** Addresses in a requirements file that a command such as grep takes out of it. */
  async #substitution(written: string, place: Place): Promise<boolean> {
    const inner = shellCommands(written.slice(2, -1)).flatMap(({ words }) => words);
    const file = inner.map((word) => this.#texts.find(word, place.folder)).find((each) => each !== undefined);
    const lines = file === undefined ? [] : requirementLines((await this.#texts.read(file)) ?? "");
    const found = lines.flatMap((each) => (each.kind === "wanted" && each.wanted.address !== undefined ? [each] : []));
    for (const { wanted, line } of found) this.#parts.wanted(wanted, place, { file: file ?? "", line });
    if (found.length === 0) {
      this.#parts.problem(
        place,
        "workflow-unresolved",
        "What is installed here is the output of a command, which was not run.",
        "Write the requirements out, or put them into a requirements file.",
      );
    }
    return found.length > 0;
  }

  /** Whether the file is one that others may follow from: not when a tool that locks has written it. */
  async #requirementsFile(
    written: string,
    place: Place,
    pins: ReadonlyMap<string, string>,
    depth: number,
  ): Promise<boolean> {
    const name = literal(written, place.names);
    const file = name === undefined ? undefined : this.#texts.find(name, place.folder);
    const text = file === undefined || depth > deepest ? undefined : await this.#texts.read(file);
    if (file === undefined || text === undefined) {
      this.#parts.problem(
        place,
        "workflow-requirements-missing",
        `The requirements file ${name ?? "of this command"} is not in the tree, so what is installed here is not known.`,
        "Look at the finished zip instead, or keep the list in the repository.",
      );
      return false;
    }
    for (const each of requirementLines(text)) {
      const at = { file, line: each.line };
      if (each.kind === "wanted") this.#parts.wanted(pinned(each.wanted, pins), place, at);
      else if (each.kind === "include") {
        await this.#requirementsFile(
          path.posix.relative(place.folder || ".", path.posix.join(path.posix.dirname(file), each.file)),
          place,
          pins,
          depth + 1,
        );
      } else if (each.kind === "unclear") {
        this.#parts.problem(
          { ...place, ...at },
          "workflow-requirement-unclear",
          "This requirement could not be read.",
          "Write it as name==version.",
        );
      }
    }
    return !/--hash[= ]|autogenerated by (?:uv|pip-compile)/u.test(text.slice(0, 100_000));
  }

  async #constraints(written: string, place: Place, pins: Map<string, string>): Promise<void> {
    const file = this.#texts.find(literal(written, place.names) ?? "", place.folder);
    for (const each of requirementLines((file !== undefined && (await this.#texts.read(file))) || "")) {
      if (each.kind !== "wanted") continue;
      const { name, version } = each.wanted;
      if (name !== undefined && version !== undefined) pins.set(normalName(name), version);
    }
  }

  /** What a build script in Python installs. */
  async python(text: string, place: Place): Promise<void> {
    for (const { words, hasVariables, line } of pipCallsOfPython(text)) {
      const call = readPipCall(words);
      if (!call) continue;
      // A loop over the requirements of a file, most likely.
      const files =
        hasVariables && call.files.length + call.requirements.length === 0 ? requirementsFilesOf(text) : call.files;
      const at = { ...place, line };
      if (files.length + call.requirements.length > 0) await this.pip({ ...call, files }, at);
      else {
        this.#parts.problem(
          at,
          "workflow-unresolved",
          "What this script installs is not written out.",
          "Look at the finished zip instead.",
        );
      }
    }
  }
}

function pinned(wanted: Wanted, pins: ReadonlyMap<string, string>): Wanted {
  const version = wanted.version ?? pins.get(normalName(wanted.name ?? ""));
  return version === undefined ? wanted : { ...wanted, version };
}
