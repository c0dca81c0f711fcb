import { parseArgs, type ParseArgsConfig } from "node:util";
import { InputError } from "@security-actions/core";

/** Options by name, as `parseArgs` of Node takes them. */
export type OptionTypes = NonNullable<ParseArgsConfig["options"]>;

/** The arguments of a command. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The value of an option, one line each where it was repeated; undefined when it was not given. */
  readonly given: (name: string) => string | undefined;
  /** Whether an option without a value was given. */
  readonly has: (name: string) => boolean;
}

/**
 * Reads the arguments of a command.
 *
 * @throws InputError on an unknown option, a missing or empty value
 */
export function parseArguments(args: readonly string[], options: OptionTypes, command: string): Arguments {
  const { values, positionals } = parse(args, options, command);
  const empty = Object.keys(values).find((name) => [values[name]].flat().includes(""));
  // A variable of a script that was not set must not choose live data, or no comparison.
  if (empty !== undefined) {
    throw new InputError(`--${empty} is given without a value.`, "Give one, or leave the option out.");
  }
  return {
    positionals,
    given: (name) => [values[name] ?? []].flat().join("\n") || undefined,
    has: (name) => values[name] === true,
  };
}

function parse(args: readonly string[], options: OptionTypes, command: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    const [, name] = /^Option '(?:-\w, )?--([\w-]+)' argument is ambiguous/u.exec(reason ?? "") ?? [];
    const value = args.find((each, index) => args[index - 1] === `--${name}` && each.startsWith("-"));
    if (name !== undefined && value !== undefined) {
      throw new InputError(
        `--${name} is followed by ${value}, which could be another option.`,
        `Write --${name}=${value} if that is its value.`,
      );
    }
    throw new InputError(`${reason}`, `See ${command} --help for the options.`);
  }
}

/**
 * One of the allowed values; the first is the default.
 *
 * @throws InputError that lists them
 */
export function choose<const Value extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly [Value, ...Value[]],
): Value {
  const value = allowed.find((known) => known === (given ?? allowed[0]));
  if (value !== undefined) return value;
  throw new InputError(
    `--${option}: ${JSON.stringify(given)} is not a known value.`,
    `Use one of: ${allowed.join(", ")}.`,
  );
}
