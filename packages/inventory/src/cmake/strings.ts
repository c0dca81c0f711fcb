import { parseRegex } from "./regex.ts";
import { isUnknown, maximumValue, unknown } from "./value.ts";

/** What a command does: sets variables. */
export type Assignments = readonly (readonly [name: string, value: string | undefined])[];

/** Reads a variable. */
export type LookUp = (name: string) => string | undefined;

/**
 * What `string(…)` sets, from its arguments; undefined for an operation that is not evaluated here. What depends on an
 * unknown value is unknown.
 */
export function evaluateString([operation = "", ...rest]: readonly string[], lookUp: LookUp): Assignments | undefined {
  if (isUnknown(operation)) return undefined;
  if (operation === "REGEX") return evaluateRegex(rest);
  if (operation === "APPEND" || operation === "PREPEND") {
    const [name = "", ...parts] = rest;
    if (parts.length === 0) return [];
    const [added, old] = [parts.join(""), lookUp(name) ?? ""];
    return [[name, operation === "APPEND" ? old + added : added + old]];
  }
  if (operation === "CONCAT" || operation === "JOIN") {
    const [separator = "", ...parts] = operation === "JOIN" ? rest : ["", ...rest];
    const [name = "", ...pieces] = parts;
    return [[name, joined(pieces, separator) ?? unknown]];
  }
  if (operation === "COMPARE") return compare(rest);
  const [first = "", second = "", third = "", ...inputs] = rest;
  switch (operation) {
    case "REPLACE":
      return [[third, known([first, second, ...inputs], () => replaceText(inputs.join(""), first, second))]];
    case "TOLOWER":
      return [[second, known([first], () => first.toLowerCase())]];
    case "TOUPPER":
      return [[second, known([first], () => first.toUpperCase())]];
    case "STRIP":
      return [[second, known([first], () => first.trim())]];
    case "LENGTH":
      return [[second, known([first], () => String(Buffer.byteLength(first)))]];
    case "SUBSTRING":
      return [[inputs[0] ?? "", known([first, second, third], () => substring(first, second, third))]];
    case "FIND":
      return [[third, known([first, second, ...inputs], () => String(find(first, second, inputs[0] === "REVERSE")))]];
    default:
      return undefined;
  }
}

/** The value made from inputs, unknown when one of them is or when there is none. */
export function known(inputs: readonly string[], value: () => string | undefined): string {
  return inputs.some((input) => isUnknown(input)) ? unknown : (value() ?? unknown);
}

/** Undefined when the result is too long, or when there is nothing to look for. */
function replaceText(text: string, part: string, replacement: string): string | undefined {
  if (part === "") return undefined;
  const pieces = text.split(part);
  return joined(pieces, replacement);
}

/** The pieces with a separator between them; undefined when that is too long. */
export function joined(pieces: readonly string[], separator: string): string | undefined {
  const length = pieces.reduce((sum, piece) => sum + piece.length + separator.length, 0);
  return length > maximumValue + separator.length ? undefined : pieces.join(separator);
}

/** Undefined outside of ASCII: CMake counts bytes. */
function substring(text: string, begin: string, length: string): string | undefined {
  const [start, count] = [Number(begin), Number(length)];
  if (!/^[\0-\u007F]*$/u.test(text) || !Number.isInteger(start) || !Number.isInteger(count)) return undefined;
  if (start < 0 || start > text.length) return undefined;
  return count < 0 ? text.slice(start) : text.slice(start, start + count);
}

function find(text: string, part: string, fromEnd: boolean): number {
  return fromEnd ? text.lastIndexOf(part) : text.indexOf(part);
}

function compare([operator = "", left = "", right = "", name = ""]: readonly string[]): Assignments | undefined {
  const outcomes: Record<string, boolean> = {
    EQUAL: left === right,
    NOTEQUAL: left !== right,
    LESS: left < right,
    GREATER: left > right,
    LESS_EQUAL: left <= right,
    GREATER_EQUAL: left >= right,
  };
  if (!Object.hasOwn(outcomes, operator)) return undefined;
  return [[name, known([left, right], () => (outcomes[operator] ? "1" : "0"))]];
}

function evaluateRegex([operation = "", pattern = "", ...rest]: readonly string[]): Assignments | undefined {
  if (operation === "REPLACE") {
    const [replacement = "", name = "", ...inputs] = rest;
    return [[name, known([pattern, replacement, ...inputs], () => replaceAll(pattern, replacement, inputs.join("")))]];
  }
  const [name = "", ...inputs] = rest;
  const input = inputs.join("");
  if (operation === "MATCHALL") {
    return [
      [
        name,
        known([pattern, input], () =>
          findAll(pattern, input)
            ?.map(([match]) => match)
            .join(";"),
        ),
      ],
    ];
  }
  if (operation !== "MATCH") return undefined;
  const parsed = isUnknown(pattern + input) ? undefined : parseRegex(pattern);
  const isEvaluated = parsed !== undefined && input.length <= parsed.maximumLength;
  const groups = isEvaluated ? parsed.regex.exec(input) : undefined;
  const captured = Array.from({ length: 10 }, (_, at): Assignments[number] => {
    return [`CMAKE_MATCH_${at}`, isEvaluated ? (groups?.[at] ?? "") : unknown];
  });
  return [[name, isEvaluated ? (groups?.[0] ?? "") : unknown], ...captured];
}

/**
 * All matches, or undefined when they are not known: for a pattern that is not evaluated, and for one with `^` that
 * would match again behind a match, where versions of CMake differ.
 */
function findAll(pattern: string, input: string): RegExpExecArray[] | undefined {
  const parsed = parseRegex(pattern);
  if (!parsed || input.length > parsed.maximumLength) return undefined;
  const matches = [...input.matchAll(parsed.regex)];
  if (matches.some(([match]) => match === "")) return undefined;
  const [first] = matches;
  if (parsed.isAnchored && first) {
    parsed.regex.lastIndex = 0;
    if (parsed.regex.test(input.slice(first.index + first[0].length))) return undefined;
  }
  return matches;
}

/** The text with all matches of a regular expression replaced, or undefined when they are not known. `\1` in the replacement is the first group. */
export function replaceAll(pattern: string, replacement: string, input: string): string | undefined {
  const matches = findAll(pattern, input);
  if (!matches) return undefined;
  let result = "";
  let at = 0;
  for (const match of matches) {
    const text = replacement.replace(/\\(.)/gsu, (_, character: string) => {
      if (/\d/u.test(character)) return match[Number(character)] ?? "";
      return character === "n" ? "\n" : character;
    });
    result += input.slice(at, match.index) + text;
    if (result.length > maximumValue) return undefined;
    at = match.index + match[0].length;
  }
  return result + input.slice(at);
}
