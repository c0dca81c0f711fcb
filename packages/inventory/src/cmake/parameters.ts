import type { FunctionStatement } from "./effects.ts";
import type { Value } from "./expand.ts";
import { maximumValue, unknown } from "./value.ts";

/** What a call of a function or macro gives to it: the values of `ARGC`, `ARGV`, `ARGN`, `ARGV0`… and its parameters. */
export function parametersOf({ command }: FunctionStatement, values: readonly Value[]): ReadonlyMap<string, string> {
  const names = command.arguments.slice(1).map(({ text }) => text);
  const texts = values.map(({ text }) => text);
  return new Map([
    ["ARGC", String(texts.length)],
    ["ARGV", texts.join(";")],
    ["ARGN", texts.slice(names.length).join(";")],
    ...texts.map((text, at) => [`ARGV${at}`, text] as const),
    ...names.map((name, at) => [name, texts[at] ?? ""] as const),
  ]);
}

/** A text in the body of a macro, whose parameters are no variables: they are replaced before anything is evaluated. */
export function withParameters(text: string, parameters: ReadonlyMap<string, string>): string {
  if (parameters.size === 0) return text;
  let length = 0;
  return text.replace(/\$\{(\w{1,100})\}/gu, (reference: string, name: string): string => {
    const value = parameters.get(name) ?? reference;
    length += value.length;
    return length > maximumValue ? unknown : value;
  });
}
