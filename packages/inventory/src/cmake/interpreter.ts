import { readBlocks, type Branch, type Statement } from "./block.ts";
import { Budget, Exhausted } from "./budget.ts";
import { setVariables } from "./commands.ts";
import { evaluateCondition } from "./condition.ts";
import { Course, type Flow } from "./course.ts";
import { mayAct, upToLastAct, type FunctionStatement } from "./effects.ts";
import { expand, expandArguments, type Value } from "./expand.ts";
import { itemsOf } from "./loop.ts";
import { parametersOf, withParameters } from "./parameters.ts";
import { parseCMake, type CMakeCommand } from "./parse.ts";
import type { Place, Run, Surroundings } from "./surroundings.ts";
import { isUnknown, unknown } from "./value.ts";
import type { Variables } from "./variables.ts";

interface Definition {
  readonly statement: FunctionStatement;
  readonly file: string;
}

const maximumFile = 1024 * 1024;

/** What a regular expression counts for, in statements: one that is made to be slow takes milliseconds. */
const regexCost = 40;

/**
 * Evaluates CMake scripts as far as that can be done without running anything. What a script does is a list of events.
 * Where a condition is not known all its branches are evaluated, as `Course` has it.
 */
export class Interpreter<Event> {
  readonly variables: Variables;
  readonly #surroundings: Surroundings<Event>;
  readonly #budget = new Budget();
  readonly #course: Course<Event>;
  readonly #definitions = new Map<string, Definition>();
  #file = "";
  /** The error that was met last. */
  #failure: Place | undefined;
  /** Names of the functions and macros that run. */
  #running: ReadonlySet<string> = new Set();
  /** Texts that stand for the parameters in the body of the macro that runs. */
  #macro: ReadonlyMap<string, string> = new Map();

  constructor(variables: Variables, surroundings: Surroundings<Event>) {
    this.variables = variables;
    this.#surroundings = surroundings;
    this.#course = new Course(variables, this.#budget, (event) => surroundings.keyOf(event));
  }

  /**
   * Runs a file up to the last statement that can do anything, and returns what it did. Never throws for what is wrong
   * with it.
   */
  runFile(path: string): Run<Event> {
    const { events, obstacles } = this.#course.certain;
    let flow: Flow = "next";
    try {
      flow = this.#include(path, true);
    } catch (error) {
      if (!(error instanceof Exhausted)) throw error;
      obstacles.push({ kind: "too-long", place: { file: this.#file, line: 1 } });
    }
    const failure = flow === "stop" ? this.#failure : undefined;
    return { events, obstacles, ...(failure && { failure }) };
  }

  /** Notes what the script does. */
  record(event: Event): void {
    this.#course.record(event);
  }

  /** Runs a file as `include` does. One that is not known may set anything. */
  include(path: string): void {
    this.#include(path);
  }

  #include(path: string, isMain = false): Flow {
    const found = this.#surroundings.read(path);
    if (!found) {
      if (isMain) this.#course.obstacle("missing", { file: path, line: 1 });
      this.variables.anyMayBeSet = true;
      return "next";
    }
    if (found.text.length > maximumFile) throw new Exhausted();
    const [file, folder] = [this.#file, this.variables.get("CMAKE_CURRENT_LIST_DIR")];
    this.#file = path;
    this.variables.set("CMAKE_CURRENT_LIST_DIR", found.folder);
    const { statements, error } = readBlocks(parseCMake(found.text));
    const body = isMain ? upToLastAct(statements, (command) => this.#surroundings.isHarmless(command)) : statements;
    const flow = this.#course.frame("file", () => this.#runBody(body));
    if (error && flow === "next") this.#course.obstacle("syntax", { file: path, line: error.line });
    this.#file = file;
    this.variables.set("CMAKE_CURRENT_LIST_DIR", folder);
    return flow === "stop" ? "stop" : "next";
  }

  #mayAct({ body }: FunctionStatement): boolean {
    return mayAct(body, {
      isHarmless: (command) => this.#surroundings.isHarmless(command),
      definitionOf: (name) => this.#definitions.get(name)?.statement,
    });
  }

  #runBody(statements: readonly Statement[]): Flow {
    for (const statement of statements) {
      this.#budget.step();
      const flow = this.#run(statement);
      if (flow !== "next") return flow;
    }
    return "next";
  }

  #run(statement: Statement): Flow {
    switch (statement.kind) {
      case "command":
        return this.#runCommand(statement.command);
      case "if":
        return this.#runBranches(statement.branches);
      case "function":
      case "macro": {
        const [name] = this.#evaluate(statement.command);
        if (name) this.#definitions.set(name.text.toLowerCase(), { statement, file: this.#file });
        return "next";
      }
      case "foreach":
        return this.#course.frame("loop", () => this.#runForeach(statement.command, statement.body));
      case "while":
        return this.#course.frame("loop", () => this.#runWhile(statement.command, statement.body));
      case "block":
      default:
        return this.#runBlock(statement.command, statement.body);
    }
  }

  #runCommand(command: CMakeCommand): Flow {
    const definition = this.#definitions.get(command.name);
    const values = this.#evaluate(command);
    if (definition) return this.#invoke(command.name, definition, values);
    switch (command.name) {
      case "return":
      case "break":
      case "continue":
        return command.name;
      case "message":
        if (values[0]?.text !== "FATAL_ERROR") return "next";
        this.#failure = this.#placeOf(command);
        return "stop";
      case "include":
        return this.#include(values[0]?.text ?? "");
      default:
    }
    if (setVariables(command.name, values, this.variables)) return "next";
    const call = { name: command.name, values, place: this.#placeOf(command) };
    if (!this.#surroundings.run(call, this)) this.forget(values);
    return "next";
  }

  /** Makes unknown what a command may set whose effect is not known: any variable that it names. */
  forget(values: readonly Value[]): void {
    for (const { text } of values) if (/^[A-Za-z_][\w.-]{0,99}$/u.test(text)) this.variables.set(text, unknown);
  }

  #placeOf(command: CMakeCommand): Place {
    return { file: this.#file, line: command.line };
  }

  #evaluate(command: CMakeCommand): readonly Value[] {
    this.variables.place = this.#placeOf(command);
    const values = expandArguments(command.arguments, ({ text }) =>
      expand(withParameters(text, this.#macro), (name) => this.variables.get(name)),
    );
    this.#budget.spend(values.reduce((sum, { text }) => sum + text.length + 1, 0));
    const expressions = values.filter(({ text }) => text === "REGEX" || text === "MATCHES");
    this.#budget.step(expressions.length * regexCost);
    return values;
  }

  #invoke(called: string, { statement, file }: Definition, values: readonly Value[]): Flow {
    if (this.#running.has(called) && !this.#mayAct(statement)) {
      // A function that calls itself does so until something is as it wants, which is not known here.
      this.forget(values);
      return "next";
    }
    const own = parametersOf(statement, values);
    const [macro, outer, running] = [this.#macro, this.#file, this.#running];
    this.#file = file;
    this.#running = new Set([...running, called]);
    const flow = statement.kind === "macro" ? this.#runMacro(statement, own) : this.#runFunction(statement, own);
    this.#macro = macro;
    this.#file = outer;
    this.#running = running;
    return flow;
  }

  #runFunction({ body }: FunctionStatement, own: ReadonlyMap<string, string>): Flow {
    this.#macro = new Map();
    this.variables.openScope();
    for (const [name, value] of own) this.variables.set(name, value);
    const flow = this.#course.frame("file", () => this.#runBody(body));
    this.variables.closeScope();
    return flow === "stop" ? "stop" : "next";
  }

  /** A macro is a part of what calls it, which its `return` leaves. */
  #runMacro({ body }: FunctionStatement, own: ReadonlyMap<string, string>): Flow {
    this.#macro = own;
    return this.#budget.nested(() => this.#runBody(body));
  }

  #condition(command: CMakeCommand): boolean | undefined {
    return evaluateCondition(this.#evaluate(command), {
      lookUp: (name) => this.variables.get(name),
      exists: (path) => this.#surroundings.exists(path),
      isCommand: (name) => (this.#definitions.has(name) ? true : undefined),
      matched: (groups) => {
        for (let at = 0; at < 10; at += 1) this.variables.set(`CMAKE_MATCH_${at}`, groups[at] ?? "");
        this.variables.set("CMAKE_MATCH_COUNT", String(groups.length - 1));
      },
    });
  }

  #runBranches(branches: readonly Branch[]): Flow {
    const [branch, ...rest] = branches;
    if (!branch) return "next";
    const outcome = branch.condition ? this.#condition(branch.condition) : true;
    if (outcome === true) return this.#runBody(branch.body);
    if (outcome === false || !branch.condition) return this.#runBranches(rest);
    const place = this.#placeOf(branch.condition);
    return this.#course.either(
      () => this.#runBody(branch.body),
      () => this.#runBranches(rest),
      place,
    );
  }

  #runForeach(command: CMakeCommand, body: readonly Statement[]): Flow {
    const [variable, ...values] = this.#evaluate(command);
    if (!variable) return "next";
    const items = itemsOf(values, (name) => this.variables.get(name));
    const before = this.variables.get(variable.text);
    if (!items || items.some(isUnknown)) {
      this.variables.set(variable.text, unknown);
      return this.#maybeRepeat(body, this.#placeOf(command));
    }
    for (const item of items) {
      this.variables.set(variable.text, item);
      const flow = this.#runBody(body);
      if (flow === "return" || flow === "stop") return flow;
      if (flow === "break") break;
    }
    this.variables.set(variable.text, before);
    return "next";
  }

  #runWhile(command: CMakeCommand, body: readonly Statement[]): Flow {
    for (;;) {
      const outcome = this.#condition(command);
      if (outcome === false) return "next";
      if (outcome === undefined) return this.#maybeRepeat(body, this.#placeOf(command));
      this.#budget.step();
      const flow = this.#runBody(body);
      if (flow === "return" || flow === "stop") return flow;
      if (flow === "break") return "next";
    }
  }

  /** Any number of times: after two rounds what changes from round to round is unknown. */
  #maybeRepeat(body: readonly Statement[], place: Place): Flow {
    for (let round = 0; round < 2; round += 1) {
      const flow = this.#course.either(
        () => this.#runBody(body),
        () => "next",
        place,
      );
      if (flow === "return" || flow === "stop") return flow;
    }
    return "next";
  }

  #runBlock(command: CMakeCommand, body: readonly Statement[]): Flow {
    const options = this.#evaluate(command).map(({ text }) => text);
    const propagated = options.includes("PROPAGATE") ? options.slice(options.indexOf("PROPAGATE") + 1) : [];
    this.variables.openScope();
    const flow = this.#runBody(body);
    for (const name of propagated) this.variables.setInParent(name, this.variables.get(name));
    this.variables.closeScope();
    return flow;
  }
}
