import { cmakeCommands, type CMakeArgument, type CMakeCommand } from "./cmake-commands.ts";
import { simplePattern } from "./simple-pattern.ts";

/** What a triplet file sets, and what in it could not be followed. */
export interface TripletReading {
  readonly variables: Readonly<Record<string, string>>;
  /** One plain-text sentence each. */
  readonly complaints: readonly { readonly message: string; readonly path: string; readonly line: number }[];
}

/** A file of triplets, and those beside it. */
export interface TripletSource {
  /** For people. */
  readonly path: string;
  readonly text: string;
  /** A file that it includes, by the path as written without `${CMAKE_CURRENT_LIST_DIR}`. */
  readonly include: (file: string) => { readonly path: string; readonly text: string } | undefined;
}

/** Files that include each other end here. */
const includeLimit = 8;

/** Commands that set nothing that decides which ports there are. */
const harmless = new Set(["message", "mark_as_advanced", "cmake_minimum_required", "cmake_policy", "include_guard"]);

/** Variables that decide which ports there are, or what they are made of. */
const decisive =
  /^(?:VCPKG_TARGET_ARCHITECTURE|VCPKG_CMAKE_SYSTEM_NAME|VCPKG_(?:LIBRARY|CRT)_LINKAGE|VCPKG_DEP_INFO_OVERRIDE_VARS|VCPKG_XBOX_CONSOLE_TARGET)$/u;

/**
 * What a triplet file sets for a port: `set`, `unset`, `list(APPEND)`, `if` and `include` of a file beside it are followed,
 * and what cannot be is told, once it may matter.
 */
export function readTripletFile(source: TripletSource, port: string): TripletReading {
  const evaluation = new Evaluation(source, port);
  evaluation.run(source.path, source.text, 0);
  return { variables: Object.fromEntries(evaluation.variables), complaints: evaluation.complaints };
}

class Evaluation {
  readonly variables = new Map<string, string>();
  readonly complaints: { message: string; path: string; line: number }[] = [];
  readonly #source: TripletSource;

  constructor(source: TripletSource, port: string) {
    this.#source = source;
    this.variables.set("PORT", port);
    this.variables.set("CMAKE_CURRENT_LIST_DIR", ".");
    // As written in a file that is run by `cmake -P` on the building machine, which we are not.
    this.variables.set("CMAKE_HOST_SYSTEM_NAME", "");
  }

  run(path: string, text: string, depth: number): void {
    const commands = cmakeCommands(text);
    if (!commands) return this.#complain("The file cannot be read to its end.", path, 1);
    // For each `if` that is open: whether its current branch runs, and whether one of its branches did.
    const branches: { runs: boolean; taken: boolean }[] = [];
    const isOuterRunning = (): boolean => branches.slice(0, -1).every(({ runs }) => runs);
    for (const command of commands) {
      const current = branches.at(-1);
      if (command.name === "if") {
        const runs = branches.every((branch) => branch.runs) && this.#condition(command, path);
        branches.push({ runs, taken: runs });
      } else if (command.name === "endif") {
        branches.pop();
      } else if (current && (command.name === "elseif" || command.name === "else")) {
        const isOpen = isOuterRunning() && !current.taken;
        current.runs = isOpen && (command.name === "else" || this.#condition(command, path));
        current.taken ||= current.runs;
      } else if (branches.every(({ runs }) => runs)) {
        this.#do(command, path, depth);
      }
    }
  }

  #do(command: CMakeCommand, path: string, depth: number): void {
    const [name = "", ...values] = command.arguments.flatMap((argument) => this.#expand(argument));
    if (command.name === "set") this.#set(name, values);
    else if (command.name === "unset") this.variables.delete(name);
    else if (command.name === "list" && name === "APPEND") this.#append(values);
    else if (command.name === "include") this.#include(name, path, command.line, depth);
    else if (!harmless.has(command.name) && this.#mayMatter(command)) {
      this.#complain(`The command ${command.name} is not followed.`, path, command.line);
    }
  }

  #set(name: string, values: readonly string[]): void {
    if (name.startsWith("ENV{")) return;
    const end = values.findIndex((value) => value === "CACHE" || value === "PARENT_SCOPE");
    const kept = end < 0 ? values : values.slice(0, end);
    if (kept.length === 0) this.variables.delete(name);
    else this.variables.set(name, kept.join(";"));
  }

  #append([name = "", ...values]: readonly string[]): void {
    const before = this.variables.get(name);
    this.variables.set(name, [...(before ? [before] : []), ...values].join(";"));
  }

  #include(file: string, path: string, line: number, depth: number): void {
    const included = depth < includeLimit ? this.#source.include(file.replace(/^\.\//u, "")) : undefined;
    if (included) this.run(included.path, included.text, depth + 1);
    else
      this.#complain(`The file ${JSON.stringify(file.slice(0, 100))}, which is included, cannot be read.`, path, line);
  }

  /** Whether a command names a variable that decides something. */
  #mayMatter(command: CMakeCommand): boolean {
    return (
      command.arguments.some(({ text }) => decisive.test(text)) ||
      /^(?:function|macro|foreach|while)$/u.test(command.name)
    );
  }

  #expand(argument: CMakeArgument): string[] {
    if (argument.kind === "bracket") return [argument.text];
    const text = this.#replace(argument.text);
    if (argument.kind === "quoted") return [text];
    return text.split(";").filter((part) => part !== "");
  }

  #replace(text: string): string {
    return text
      .replaceAll(/\$\{([A-Za-z0-9_.+-]+)\}/gu, (_, name: string) => this.variables.get(name) ?? "")
      .replaceAll(/\$ENV\{[^{}]*\}/gu, "")
      .replaceAll(/\\([\\"();$#@^ ])/gu, "$1");
  }

  #condition(command: CMakeCommand, path: string): boolean {
    const condition = new Condition(command.arguments, this.variables, (argument) => this.#replace(argument.text));
    const value = condition.whole();
    if (value === undefined)
      this.#complain("The condition cannot be followed, and is taken for false.", path, command.line);
    return value ?? false;
  }

  #complain(message: string, path: string, line: number): void {
    if (!this.complaints.some((known) => known.path === path && known.line === line)) {
      this.complaints.push({ message, path, line });
    }
  }
}

/** https://cmake.org/cmake/help/latest/command/if.html#condition-syntax */
class Condition {
  readonly #arguments: readonly CMakeArgument[];
  readonly #variables: ReadonlyMap<string, string>;
  readonly #text: (argument: CMakeArgument) => string;
  #at = 0;
  #isUnknown = false;

  constructor(
    parts: readonly CMakeArgument[],
    variables: ReadonlyMap<string, string>,
    text: (argument: CMakeArgument) => string,
  ) {
    this.#arguments = parts;
    this.#variables = variables;
    this.#text = text;
  }

  /** Undefined when it cannot be told. */
  whole(): boolean | undefined {
    const value = this.#or(0);
    return this.#isUnknown || this.#at < this.#arguments.length ? undefined : value;
  }

  #or(depth: number): boolean {
    let value = this.#and(depth);
    while (this.#takes("OR")) value = this.#and(depth) || value;
    return value;
  }

  #and(depth: number): boolean {
    let value = this.#not(depth);
    while (this.#takes("AND")) value = this.#not(depth) && value;
    return value;
  }

  #not(depth: number): boolean {
    let isNegated = false;
    while (this.#takes("NOT")) isNegated = !isNegated;
    const value = this.#test(depth);
    return isNegated ? !value : value;
  }

  #test(depth: number): boolean {
    if (depth < 50 && this.#takes("(")) {
      const value = this.#or(depth + 1);
      if (!this.#takes(")")) this.#isUnknown = true;
      return value;
    }
    if (this.#takes("DEFINED")) return this.#variables.has(this.#next()?.text ?? "");
    const left = this.#next();
    if (!left) return this.#unknown();
    const operator = this.#peek();
    if (operator === undefined || operator === "AND" || operator === "OR" || operator === ")") return this.#truth(left);
    this.#at += 1;
    const right = this.#next();
    return right ? this.#compare(this.#value(left), operator, right) : this.#unknown();
  }

  #compare(left: string, operator: string, right: CMakeArgument): boolean {
    if (operator === "STREQUAL") return left === this.#value(right);
    if (operator === "IN_LIST") return (this.#variables.get(this.#text(right)) ?? "").split(";").includes(left);
    const pattern = operator === "MATCHES" ? simplePattern(this.#text(right)) : undefined;
    return pattern ? pattern.test(left) : this.#unknown();
  }

  /** An unquoted name of a variable stands for its value. */
  #value(argument: CMakeArgument): string {
    const text = this.#text(argument);
    return argument.kind === "unquoted" ? (this.#variables.get(text) ?? text) : text;
  }

  #truth(argument: CMakeArgument): boolean {
    const text = this.#text(argument);
    if (/^(?:1|ON|YES|TRUE|Y)$/iu.test(text)) return true;
    if (/^(?:0|OFF|NO|FALSE|N|IGNORE|NOTFOUND||.*-NOTFOUND)$/iu.test(text)) return false;
    const value = argument.kind === "unquoted" ? (this.#variables.get(text) ?? "") : "";
    return !/^(?:0|OFF|NO|FALSE|N|IGNORE|NOTFOUND||.*-NOTFOUND)$/iu.test(value);
  }

  #takes(word: string): boolean {
    if (this.#peek() !== word) return false;
    this.#at += 1;
    return true;
  }

  #peek(): string | undefined {
    const next = this.#arguments[this.#at];
    return next?.kind === "unquoted" ? next.text : undefined;
  }

  #next(): CMakeArgument | undefined {
    const next = this.#arguments[this.#at];
    this.#at += 1;
    return next;
  }

  #unknown(): boolean {
    this.#isUnknown = true;
    return false;
  }
}
