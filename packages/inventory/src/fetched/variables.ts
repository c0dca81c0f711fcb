import { expand } from "../cmake/expand.ts";
import type { CMakeArgument, CMakeCommand } from "../cmake/parse.ts";
import { evaluateString } from "../cmake/strings.ts";
import { isUnknown, unknown } from "../cmake/value.ts";

/** A text without variable references, or the name of the variable whose value is not known. */
export type Expanded = { readonly text: string } | { readonly unknown: string };

/** Longer values are not known: nothing that names a source is that long. */
const longest = 1024;
/** What is set beyond this is not known. It bounds what hostile files can cost. */
const mostVariables = 20_000;
const deepestBlock = 64;

/**
 * The variables of a CMake file as far as they are literal. Conditions are not evaluated: a variable that branches set
 * differently has no known value behind them.
 */
export class Variables {
  /** Undefined for what was set to something that is not known. */
  readonly #values: Map<string, string | undefined>;
  readonly #blocks: Block[] = [];
  /** How many blocks are open beyond the deepest that is followed. */
  #beyond = 0;

  constructor(values: Iterable<readonly [string, string | undefined]> = []) {
    this.#values = new Map(values);
  }

  /** A scope of its own: what is set in it is not set here. */
  child(): Variables {
    return new Variables(this.#values);
  }

  get size(): number {
    return this.#values.size;
  }

  set(name: string, value: string | undefined): void {
    if (this.#values.size >= mostVariables && !this.#values.has(name)) return;
    const block = this.#blocks.at(-1);
    if (block && !block.before.has(name)) block.before.set(name, this.#values.get(name));
    this.#values.set(name, this.#beyond > 0 || (value?.length ?? 0) > longest ? undefined : value);
  }

  /** Undefined for one that is not known. */
  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** The text of an argument with the values of variables. A variable that nothing has set is not known. */
  expand({ text, form }: Pick<CMakeArgument, "text" | "form">): Expanded {
    if (form === "bracket") return { text };
    let blamed: string | undefined;
    const value = expand(text, (name) => {
      const known = this.#values.get(name);
      if (known === undefined) blamed ??= name;
      return known ?? unknown;
    });
    const isKnown = !isUnknown(value) && value.length <= 8 * longest && !value.includes("$<");
    if (isKnown) return { text: value };
    const [reference] = /\$(?:\{|ENV\{|CACHE\{|<).{0,40}/u.exec(text) ?? [];
    return { unknown: blamed ?? reference ?? "a very long text" };
  }

  /** Follows a command that sets variables or begins or ends a block of control flow. */
  follow(command: CMakeCommand): void {
    const follow = followers.get(command.name);
    if (follow) follow(this, command.arguments);
  }

  /** What was set for the scope around this one. */
  readonly exported = new Map<string, string | undefined>();

  /** `set(… PARENT_SCOPE)`: from a function, whoever calls it has another value from then on. */
  export(name: string, value: string | undefined): void {
    const body = this.#blocks.findLast(({ isBody }) => isBody);
    if (body) body.escaped.add(name);
    else if (this.exported.size < mostVariables) this.exported.set(name, value);
  }

  /** A block whose content may not be run: `if`, a loop, or the body of a function, which is a scope of its own. */
  open(isBody = false): void {
    if (this.#blocks.length >= deepestBlock) this.#beyond += 1;
    else this.#blocks.push({ before: new Map(), ends: [], isExhaustive: false, isBody, escaped: new Set() });
  }

  /** Another branch: it begins with the values from before the block. */
  next(isElse: boolean): void {
    const block = this.#blocks.at(-1);
    if (!block || this.#beyond > 0) return;
    block.ends.push(this.#endOf(block));
    block.isExhaustive = isElse;
    for (const [name, value] of block.before) this.#values.set(name, value);
  }

  /** The end of a block: what its branches agree on is known. A variable that had no value takes that of a branch. */
  close(): void {
    if (this.#beyond > 0) {
      this.#beyond -= 1;
      return;
    }
    const block = this.#blocks.pop();
    if (!block) return;
    if (block.isBody) {
      for (const [name, before] of block.before) this.#values.set(name, before);
      for (const name of block.escaped) this.set(name, undefined);
      return;
    }
    const ends = [...block.ends, this.#endOf(block)];
    for (const [name, before] of block.before) {
      const set = ends.flatMap((end) => (end.has(name) ? [end.get(name)] : []));
      // Where no branch may run, or one leaves it alone, the value from before is possible too.
      const mayStay = before !== undefined && (set.length < ends.length || !block.isExhaustive);
      const possible = new Set(mayStay ? [before, ...set] : set);
      // In the scope of the block around it this is a change as well.
      this.#values.set(name, before);
      this.set(name, possible.size === 1 ? [...possible][0] : undefined);
    }
  }

  /** What the branch that ends here has set. */
  #endOf({ before }: Block): Map<string, string | undefined> {
    const changed = [...before].filter(([name, value]) => this.#values.get(name) !== value);
    return new Map(changed.map(([name]) => [name, this.#values.get(name)]));
  }
}

interface Block {
  /** The values from before the block of what its branches set. */
  readonly before: Map<string, string | undefined>;
  /** What each branch so far has set, at its end. */
  readonly ends: ReadonlyMap<string, string | undefined>[];
  /** Whether one of the branches is run for sure. */
  isExhaustive: boolean;
  /** Of a function. */
  readonly isBody: boolean;
  /** What a function sets for its caller. */
  readonly escaped: Set<string>;
}

type Follow = (variables: Variables, list: readonly CMakeArgument[]) => void;

/** A command that we do not evaluate: every variable that it names may have another value now. */
const forget: Follow = (variables, list) => {
  for (const { text } of list) if (variables.get(text) !== undefined) variables.set(text, undefined);
};

const loop: Follow = (variables, [name]) => {
  variables.open();
  if (name) variables.set(name.text, undefined);
};

const followers: ReadonlyMap<string, Follow> = new Map<string, Follow>([
  ["set", followSet],
  ["unset", (variables, [name]) => name && variables.set(name.text, undefined)],
  ["string", followString],
  ["project", followProject],
  ["if", (variables) => variables.open()],
  ["elseif", (variables) => variables.next(false)],
  ["else", (variables) => variables.next(true)],
  ["endif", (variables) => variables.close()],
  ["foreach", loop],
  ["endforeach", (variables) => variables.close()],
  ["while", (variables) => variables.open()],
  ["endwhile", (variables) => variables.close()],
  // The body runs where it is called, with arguments that are not known here.
  ["function", (variables) => variables.open(true)],
  ["endfunction", (variables) => variables.close()],
  ["macro", (variables) => variables.open()],
  ["endmacro", (variables) => variables.close()],
  ...["cmake_parse_arguments", "execute_process", "file", "get_filename_component", "list", "math", "option"].map(
    (name) => [name, forget] as const,
  ),
]);

function followSet(variables: Variables, [name, ...rest]: readonly CMakeArgument[]): void {
  if (!name || name.text.includes("{")) return;
  const keyword = rest.findIndex(
    ({ text, form }) => form === "unquoted" && (text === "CACHE" || text === "PARENT_SCOPE"),
  );
  const values = keyword < 0 ? rest : rest.slice(0, keyword);
  const value = joined(variables, values, ";");
  if (rest[keyword]?.text === "PARENT_SCOPE") {
    variables.export(name.text, value);
    return;
  }
  // A cache variable does not replace one that is set.
  if (rest[keyword]?.text === "CACHE" && variables.get(name.text) !== undefined) return;
  variables.set(name.text, value);
}

function followString(variables: Variables, list: readonly CMakeArgument[]): void {
  const texts = list.map((argument) => joined(variables, [argument], "") ?? unknown);
  // So many commands are followed that regular expressions could take long.
  const isFollowed = texts[0] !== "REGEX";
  const assignments = isFollowed ? evaluateString(texts, (name) => variables.get(name) ?? unknown) : undefined;
  if (!assignments) forget(variables, list);
  for (const [name, value = ""] of assignments ?? []) variables.set(name, isUnknown(value) ? undefined : value);
}

function followProject(variables: Variables, [name, ...rest]: readonly CMakeArgument[]): void {
  const at = rest.findIndex(({ text }) => text === "VERSION");
  const version = at < 0 ? undefined : rest[at + 1];
  if (!name || !version) return;
  const value = joined(variables, [version], "");
  for (const variable of ["PROJECT_VERSION", `${name.text}_VERSION`]) variables.set(variable, value);
}

function joined(variables: Variables, list: readonly CMakeArgument[], separator: string): string | undefined {
  const texts: string[] = [];
  for (const argument of list) {
    const expanded = variables.expand(argument);
    if ("unknown" in expanded) return undefined;
    texts.push(expanded.text);
  }
  return texts.join(separator);
}
