import type { CMakeArgument } from "./parse.ts";
import { isUnknown, maximumValue, splitList, unknown } from "./value.ts";

/** Deeper references are unknown: `${${${A}}}` has depth 3. */
const maximumDepth = 16;

const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
]);

/**
 * The text of an argument with its variable references and escape sequences evaluated. `lookUp` gives the value of a
 * variable, undefined for one that is not set. References to the environment are unknown.
 */
export function expand(text: string, lookUp: (name: string) => string | undefined): string {
  if (!text.includes("$") && !text.includes("\\")) return text;
  // One entry for each reference that is open: what stands before it, and whether its value is unknown anyhow.
  const open: { before: string; isOther: boolean }[] = [];
  let value = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const reference = character === "$" ? /^\$(ENV|CACHE)?\{/u.exec(text.slice(at, at + 7)) : null;
    if (reference) {
      open.push({ before: value, isOther: reference[1] !== undefined });
      if (open.length > maximumDepth) return unknown;
      value = "";
      at += reference[0].length - 1;
    } else if (character === "}" && open.length > 0) {
      const { before, isOther } = open.pop() ?? { before: "", isOther: true };
      value = before + (isOther || isUnknown(value) ? unknown : (lookUp(value) ?? ""));
      if (value.length > maximumValue) return unknown;
    } else if (character === "\\" && at + 1 < text.length) {
      at += 1;
      value += unescape(text.charAt(at), open.length > 0);
    } else value += character;
  }
  return open.length > 0 ? unknown : value;
}

/** `\;` stays as it is outside of references: whether it divides a list is decided later. */
function unescape(character: string, inReference: boolean): string {
  if (character === ";" && !inReference) return "\\;";
  return escapes.get(character) ?? character;
}

/** An argument that a command receives. */
export interface Value {
  readonly text: string;
  /** False for quoted and bracket arguments, which are never keywords or names of variables in a condition. */
  readonly unquoted: boolean;
}

/** The arguments that a command receives: unquoted ones are divided into the elements of their list. */
export function expandArguments(
  list: readonly CMakeArgument[],
  evaluate: (argument: CMakeArgument) => string,
): readonly Value[] {
  const values: Value[] = [];
  for (const argument of list) {
    const text = argument.form === "bracket" ? argument.text : evaluate(argument);
    if (argument.form !== "unquoted") values.push({ text, unquoted: false });
    else for (const element of splitList(text)) if (element !== "") values.push({ text: element, unquoted: true });
  }
  return values;
}
