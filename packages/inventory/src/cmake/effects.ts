import type { Statement } from "./block.ts";
import type { CMakeCommand } from "./parse.ts";

/** A function or macro. */
export type FunctionStatement = Extract<Statement, { readonly body: readonly Statement[] }>;

/** What a command can do, as far as its name and the functions of the script tell. */
export interface Effects {
  isHarmless(command: CMakeCommand): boolean;
  definitionOf(name: string): FunctionStatement | undefined;
}

/** Whether statements can cause an event. A definition does nothing until it is called. */
export function mayAct(body: readonly Statement[], effects: Effects, called: ReadonlySet<string> = new Set()): boolean {
  return body.some((statement) => {
    if (statement.kind === "if") return statement.branches.some((branch) => mayAct(branch.body, effects, called));
    if (statement.kind === "function" || statement.kind === "macro") return false;
    if (statement.kind !== "command") return mayAct(statement.body, effects, called);
    const { name } = statement.command;
    if (called.has(name)) return false;
    const definition = effects.definitionOf(name);
    if (definition) return mayAct(definition.body, effects, new Set([...called, name]));
    return !effects.isHarmless(statement.command);
  });
}

/** The statements of a file up to the last that can cause an event. */
export function upToLastAct(statements: readonly Statement[], isHarmless: Effects["isHarmless"]): readonly Statement[] {
  const definitions = new Map(definitionsIn(statements));
  const effects = { isHarmless, definitionOf: (name: string) => definitions.get(name) };
  return statements.slice(0, statements.findLastIndex((statement) => mayAct([statement], effects)) + 1);
}

/** The functions and macros of a file by their names in lower case. */
function definitionsIn(statements: readonly Statement[]): readonly [string, FunctionStatement][] {
  return statements.flatMap((statement): readonly [string, FunctionStatement][] => {
    if (statement.kind === "if") return statement.branches.flatMap(({ body }) => definitionsIn(body));
    if (statement.kind !== "function" && statement.kind !== "macro") return [];
    return [[statement.command.arguments[0]?.text.toLowerCase() ?? "", statement]];
  });
}
