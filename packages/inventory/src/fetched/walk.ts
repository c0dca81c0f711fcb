import path from "node:path";
import type { Problem } from "@security-actions/core";
import { parseCMake, type CMakeArgument, type CMakeCommand, type CMakeFile } from "../cmake/parse.ts";
import type { Tree } from "../tree.ts";
import { Variables } from "./variables.ts";

/** A command, with what the variables are where it stands. */
export interface Call {
  readonly path: string;
  readonly command: CMakeCommand;
  readonly variables: Variables;
}

/** What follows the files of a tree. */
export interface Visit {
  /** Names of the wanted commands, in lower case. */
  readonly wanted: ReadonlySet<string>;
  /** What a file has that matters: when none has it nothing is followed. Not global. */
  readonly mention: RegExp;
  /** Called for each wanted command, as often as its file is included; the variables are those of that moment. */
  readonly call: (call: Call) => void;
}

/** More is no CMake file that a person wrote. */
const largest = 2 * 1024 * 1024;
const largestTogether = 64 * 1024 * 1024;
const cmakeFile = /(?:^|\/)CMakeLists\.txt$|\.cmake$/u;
/** Steps that are taken at most: files that include each other could go on without end. */
const budget = 500_000;
/** What a call counts for in a file that was gone through before, in steps. */
const costOfRepetition = 50;
const deepest = 20;

/** Stands for the tree's root in values of variables: hardly anything can be mistaken for it. */
const root = "/\u0001tree";

/**
 * Goes through the `CMakeLists.txt` and `*.cmake` files of a tree as CMake would: from the outermost one into the
 * folders that it adds and the files that it includes, with the variables on the way; then through those that nothing
 * leads to. The result is what could not be read.
 */
export async function walkCMake(tree: Tree, visit: Visit): Promise<Problem[]> {
  const paths = tree.files.flatMap((file) => (!file.isLink && cmakeFile.test(file.path) ? [file.path] : []));
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  let left = largestTogether;
  for (const each of paths) {
    const content = left > 0 ? await tree.read(each, largest) : undefined;
    if (content) texts.set(each, content.toString("utf8"));
    else problems.push(unreadable(each));
    left -= content?.length ?? 0;
  }
  const mentions = (text: string) => visit.mention.test(text);
  if (![...texts.values()].some(mentions)) return problems;
  const walk = new Walk(texts, visit);
  const depth = (each: string) => each.split("/").length;
  const lists = [...texts.keys()].filter((each) => each.endsWith("CMakeLists.txt"));
  for (const each of lists.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))) walk.start(each);
  for (const [each, text] of texts) if (mentions(text)) walk.start(each);
  return [...problems, ...walk.problems(mentions)];
}

class Walk {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #visit: Visit;
  readonly #parsed = new Map<string, CMakeFile>();
  readonly #visited = new Set<string>();
  readonly #stack: string[] = [];
  /** Files by their name without `.cmake`: how `include(Name)` finds one. */
  readonly #modules = new Map<string, string[]>();
  #left = budget;

  constructor(texts: ReadonlyMap<string, string>, visit: Visit) {
    this.#texts = texts;
    this.#visit = visit;
    for (const each of texts.keys()) {
      const name = path.posix.basename(each, ".cmake");
      this.#modules.set(name, [...(this.#modules.get(name) ?? []), each]);
    }
  }

  /** Follows a file that nothing led to yet. */
  start(file: string): void {
    if (this.#visited.has(file)) return;
    const folder = path.posix.dirname(file);
    this.#file(
      file,
      new Variables([
        ["CMAKE_SOURCE_DIR", absolute(folder)],
        ["PROJECT_SOURCE_DIR", absolute(folder)],
      ]),
      folder,
    );
  }

  /** Files that are not CMake to their end, as far as that matters, and whether everything was followed. */
  problems(matters: (text: string) => boolean): Problem[] {
    const broken = [...this.#parsed].flatMap(([file, { error }]): Problem[] => {
      const rest = (this.#texts.get(file) ?? "")
        .split("\n")
        .slice((error?.line ?? 1) - 1)
        .join("\n");
      if (!error || !matters(rest)) return [];
      const hint = "Correct it: cmake itself says what it does not understand.";
      return [
        {
          code: "cmake-malformed",
          message: `${error.message} What follows was not read.`,
          hint,
          location: { path: file, line: error.line },
        },
      ];
    });
    if (this.#left > 0) return broken;
    const hint = "Leave out files that include each other over and over.";
    return [
      ...broken,
      { code: "cmake-too-much", message: "The CMake files have more commands than are followed.", hint },
    ];
  }

  /** `folder` is that of the CMakeLists.txt, to which included files are relative. */
  #file(file: string, variables: Variables, folder: string): void {
    if (this.#stack.includes(file) || this.#stack.length >= deepest) return;
    const parsed = this.#parsed.get(file) ?? parseCMake(this.#texts.get(file) ?? "");
    this.#parsed.set(file, parsed);
    const isFirst = !this.#visited.has(file);
    this.#visited.add(file);
    this.#stack.push(file);
    for (const command of parsed.commands) {
      this.#left -= 1;
      if (this.#left <= 0) break;
      variables.set("CMAKE_CURRENT_SOURCE_DIR", absolute(folder));
      variables.set("CMAKE_CURRENT_LIST_DIR", absolute(path.posix.dirname(file)));
      if (command.name === "include") this.#include(command, variables, folder);
      else if (command.name === "add_subdirectory") this.#folder(command, variables, folder);
      else if (this.#visit.wanted.has(called(command).name)) {
        // With other variables it may be another call.
        if (!isFirst) this.#left -= costOfRepetition;
        this.#visit.call({ path: file, command: called(command), variables });
      } else variables.follow(command);
    }
    this.#stack.pop();
  }

  #include({ arguments: [first] }: CMakeCommand, variables: Variables, folder: string): void {
    const asked = first && expandedText(variables, first);
    if (asked === undefined) return;
    const named = inTree(asked, folder) ?? "";
    const file = this.#texts.has(named) ? named : this.#module(asked);
    if (file !== undefined) this.#file(file, variables, folder);
  }

  #module(name: string): string | undefined {
    const [only, ...others] = this.#modules.get(name) ?? [];
    return others.length === 0 ? only : undefined;
  }

  #folder({ arguments: [first] }: CMakeCommand, variables: Variables, folder: string): void {
    const asked = first && expandedText(variables, first);
    const added = asked === undefined ? undefined : inTree(asked, folder);
    if (added === undefined) return;
    const file = path.posix.join(added, "CMakeLists.txt");
    this.#left -= variables.size;
    if (!this.#texts.has(file)) return;
    const scope = variables.child();
    this.#file(file, scope, added);
    for (const [name, value] of scope.exported) variables.set(name, value);
  }
}

/** What `cmake_language(CALL <command> <arg>...)` calls. */
function called(command: CMakeCommand): CMakeCommand {
  const [mode, name, ...rest] = command.arguments;
  if (command.name !== "cmake_language" || mode?.text !== "CALL" || !name) return command;
  return { ...command, name: name.text.toLowerCase(), arguments: rest };
}

function expandedText(variables: Variables, argument: CMakeArgument): string | undefined {
  const expanded = variables.expand(argument);
  return "text" in expanded ? expanded.text : undefined;
}

function absolute(folder: string): string {
  return folder === "." ? root : `${root}/${folder}`;
}

/** The path in the tree, or undefined when it leads out. */
function inTree(asked: string, folder: string): string | undefined {
  const isAbsolute = asked === root || asked.startsWith(`${root}/`);
  if (!isAbsolute && asked.startsWith("/")) return undefined;
  const normal = path.posix.normalize(isAbsolute ? `.${asked.slice(root.length)}` : path.posix.join(folder, asked));
  return /^\.\.(?:\/|$)/u.test(normal) ? undefined : normal;
}

function unreadable(file: string): Problem {
  return {
    code: "cmake-unreadable",
    message: "The CMake file could not be read: it, or all such files together, are too large.",
    hint: "Leave it out when it is generated.",
    location: { path: file },
  };
}
