import { readBlocks, type Branch, type Statement } from "./block.ts";
import { setVariables } from "./commands.ts";
import { evaluateCondition } from "./condition.ts";
import { mayAct, upToLastAct, type FunctionStatement } from "./effects.ts";
import { expand, expandArguments, type Value } from "./expand.ts";
import { itemsOf } from "./loop.ts";
import { parseCMake, type CMakeArgument, type CMakeCommand } from "./parse.ts";
import type { Obstacle, Place, Run, Surroundings } from "./surroundings.ts";
import { isUnknown, maximumValue, unknown } from "./value.ts";
import type { Snapshot, Variables } from "./variables.ts";

/** How a body ended. `stop` is an error of the script: nothing is built then. */
type Flow = "next" | "return" | "break" | "continue" | "stop";

interface Definition {
  readonly statement: FunctionStatement;
  readonly file: string;
}

/** Where what runs may have been left: the function or file, or the round of its loop. */
interface Leaving {
  readonly file?: Place;
  readonly round?: Place;
}

interface Attempt<Event> {
  readonly flow: Flow;
  readonly events: readonly Event[];
  readonly obstacles: readonly Obstacle[];
  readonly mayHaveLeft: Leaving;
}

const maximumSteps = 20_000;
/** Of all evaluated arguments together, and as much for each variable that is copied. */
const maximumCharacters = 8_000_000;
const maximumFile = 1024 * 1024;
const maximumDepth = 24;

/** Ends a script that takes too long. */
class Exhausted extends Error {}

/**
 * Evaluates CMake scripts as far as that can be done without running anything. What a script does is a list of events.
 * Where a condition is not known all its branches are evaluated: variables that they leave different are unknown, and
 * when they do different things none of it is taken for done and there is an obstacle.
 */
export class Interpreter<Event> {
  readonly variables: Variables;
  readonly #surroundings: Surroundings<Event>;
  readonly #definitions = new Map<string, Definition>();
  #events: Event[] = [];
  #obstacles: Obstacle[] = [];
  #file = "";
  /** The error that was met last. */
  #failure: Place | undefined;
  #steps = 0;
  #characters = 0;
  #depth = 0;
  /** Names of the functions and macros that run. */
  #running: ReadonlySet<string> = new Set();
  /** Texts that stand for the parameters in the body of the macro that runs. */
  #macro: ReadonlyMap<string, string> = new Map();
  #mayHaveLeft: Leaving = {};
  /** The variables at those places. */
  #exits: Snapshot[] = [];

  constructor(variables: Variables, surroundings: Surroundings<Event>) {
    this.variables = variables;
    this.#surroundings = surroundings;
  }

  /**
   * Runs a file up to the last statement that can do anything, and returns what it did. Never throws for what is wrong
   * with it.
   */
  runFile(path: string): Run<Event> {
    // While alternatives are tried the members hold theirs, which are not certain.
    const [events, obstacles] = [this.#events, this.#obstacles];
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
    const place = this.#mayHaveLeft.file ?? this.#mayHaveLeft.round;
    if (place) this.#obstacles.push({ kind: "return", place });
    else this.#events.push(event);
  }

  /** Runs a file as `include` does. One that is not known may set anything. */
  include(path: string): void {
    this.#include(path);
  }

  #include(path: string, isMain = false): Flow {
    const found = this.#surroundings.read(path);
    if (!found) {
      if (isMain) this.#obstacles.push({ kind: "missing", place: { file: path, line: 1 } });
      this.variables.anyMayBeSet = true;
      return "next";
    }
    if (found.text.length > maximumFile) throw new Exhausted();
    const [file, folder] = [this.#file, this.variables.get("CMAKE_CURRENT_LIST_DIR")];
    this.#file = path;
    this.variables.set("CMAKE_CURRENT_LIST_DIR", found.folder);
    const { statements, error } = readBlocks(parseCMake(found.text.replaceAll(unknown, "\uFFFD")));
    const body = isMain ? upToLastAct(statements, (command) => this.#surroundings.isHarmless(command)) : statements;
    const flow = this.#frame("file", () => this.#runBody(body));
    if (error && flow === "next") this.#obstacles.push({ kind: "syntax", place: { file: path, line: error.line } });
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

  /** Runs what can be left by itself. */
  #frame(kind: "file" | "loop", run: () => Flow): Flow {
    const [exits, mayHaveLeft] = [this.#exits, this.#mayHaveLeft];
    this.#exits = [];
    const flow = this.#nested(run);
    for (const exit of this.#exits) this.variables.merge(exit);
    this.#exits = exits;
    const { file } = this.#mayHaveLeft;
    this.#mayHaveLeft = kind === "loop" && file ? { ...mayHaveLeft, file } : mayHaveLeft;
    return flow;
  }

  #nested(run: () => Flow): Flow {
    this.#depth += 1;
    if (this.#depth > maximumDepth) throw new Exhausted();
    const flow = run();
    this.#depth -= 1;
    return flow;
  }

  #runBody(statements: readonly Statement[]): Flow {
    for (const statement of statements) {
      this.#steps += 1;
      if (this.#steps > maximumSteps) throw new Exhausted();
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
        return this.#frame("loop", () => this.#runForeach(statement.command, statement.body));
      case "while":
        return this.#frame("loop", () => this.#runWhile(statement.command, statement.body));
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
    const values = expandArguments(command.arguments, (argument) => this.#expand(argument));
    this.#spend(values.reduce((sum, { text }) => sum + text.length + 1, 0));
    return values;
  }

  #spend(characters: number): void {
    this.#characters += characters;
    if (this.#characters > maximumCharacters) throw new Exhausted();
  }

  #expand({ text }: CMakeArgument): string {
    const macro = this.#macro;
    let length = 0;
    const substitute = (reference: string, name: string): string => {
      const value = macro.get(name) ?? reference;
      length += value.length;
      return length > maximumValue ? unknown : value;
    };
    const substituted = macro.size === 0 ? text : text.replace(/\$\{(\w{1,100})\}/gu, substitute);
    return expand(substituted, (name) => this.variables.get(name));
  }

  #invoke(called: string, { statement, file }: Definition, values: readonly Value[]): Flow {
    if (this.#running.has(called) && !this.#mayAct(statement)) {
      // A function that calls itself does so until something is as it wants, which is not known here.
      this.forget(values);
      return "next";
    }
    const parameters = statement.command.arguments.slice(1).map(({ text }) => text);
    const texts = values.map(({ text }) => text);
    const own = new Map([
      ["ARGC", String(texts.length)],
      ["ARGV", texts.join(";")],
      ["ARGN", texts.slice(parameters.length).join(";")],
      ...texts.map((text, at) => [`ARGV${at}`, text] as const),
      ...parameters.map((name, at) => [name, texts[at] ?? ""] as const),
    ]);
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
    const flow = this.#frame("file", () => this.#runBody(body));
    this.variables.closeScope();
    return flow === "stop" ? "stop" : "next";
  }

  /** A macro is a part of what calls it, which its `return` leaves. */
  #runMacro({ body }: FunctionStatement, own: ReadonlyMap<string, string>): Flow {
    this.#macro = own;
    return this.#nested(() => this.#runBody(body));
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
    return this.#either(
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
      this.#steps += 1;
      const flow = this.#runBody(body);
      if (flow === "return" || flow === "stop") return flow;
      if (flow === "break") return "next";
      if (this.#steps > maximumSteps) throw new Exhausted();
    }
  }

  /** Any number of times: after two rounds what changes from round to round is unknown. */
  #maybeRepeat(body: readonly Statement[], place: Place): Flow {
    for (let round = 0; round < 2; round += 1) {
      const flow = this.#either(
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

  /** One of two things happens, and nobody knows which. One that ends in an error does not: nothing would be built. */
  #either(one: () => Flow, other: () => Flow, place: Place): Flow {
    this.#spend(this.variables.size);
    const before = this.variables.copy();
    const left = this.#try(one);
    const afterOne = this.variables.exchange(before);
    const right = this.#try(other);
    if (left.flow === "stop" || right.flow === "stop") {
      if (right.flow === "stop") this.variables.exchange(afterOne);
      const happens = right.flow === "stop" ? left : right;
      this.#events.push(...happens.events);
      this.#obstacles.push(...happens.obstacles);
      this.#mayHaveLeft = happens.mayHaveLeft;
      return happens.flow;
    }
    if (this.#keysOf(left.events) === this.#keysOf(right.events)) {
      this.#events.push(...left.events);
      this.#obstacles.push(...left.obstacles, ...right.obstacles);
    } else this.#obstacles.push({ kind: "condition", place });
    this.#mayHaveLeft = { ...left.mayHaveLeft, ...right.mayHaveLeft };
    if (left.flow === right.flow || (left.flow !== "next" && right.flow !== "next")) {
      this.variables.merge(afterOne);
      return left.flow;
    }
    // Only one of them goes on. What follows may not happen at all.
    const gone = left.flow === "next" ? right : left;
    this.#exits.push(left.flow === "next" ? this.variables.exchange(afterOne) : afterOne);
    this.#mayHaveLeft = { [gone.flow === "return" ? "file" : "round"]: place, ...this.#mayHaveLeft };
    return "next";
  }

  /** Runs something and holds back what it does. */
  #try(run: () => Flow): Attempt<Event> {
    const [events, obstacles, mayHaveLeft] = [this.#events, this.#obstacles, this.#mayHaveLeft];
    [this.#events, this.#obstacles] = [[], []];
    const flow = run();
    const attempt = { flow, events: this.#events, obstacles: this.#obstacles, mayHaveLeft: this.#mayHaveLeft };
    [this.#events, this.#obstacles, this.#mayHaveLeft] = [events, obstacles, mayHaveLeft];
    return attempt;
  }

  #keysOf(events: readonly Event[]): string {
    return events.map((event) => this.#surroundings.keyOf(event)).join("\n");
  }
}
