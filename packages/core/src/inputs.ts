import { InputError } from "./errors.ts";

/** Where inputs come from, as strings. An input that was not given is the empty string. */
export interface RawInputs {
  get(name: string): string;
}

/** One of the listed values; the first is the default. */
export function oneOf<const Value extends string>(
  inputs: RawInputs,
  name: string,
  allowed: readonly [Value, ...Value[]],
): Value {
  const given = inputs.get(name).trim();
  if (given === "") return allowed[0];
  const value = allowed.find((candidate) => candidate === given);
  if (value !== undefined) return value;
  throw new InputError(`${name}: ${JSON.stringify(given)} is not a known value.`, `Use one of: ${allowed.join(", ")}.`);
}

/** One text without surrounding white space, or undefined when none was given. */
export function text(inputs: RawInputs, name: string): string | undefined {
  return inputs.get(name).trim() || undefined;
}

/** One item a line; empty lines and lines that start with `#` do not count. */
export function lines(inputs: RawInputs, name: string): string[] {
  return inputs
    .get(name)
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
