import { folderOf, nameIn } from "../path.ts";
import type { Value } from "./expand.ts";
import { evaluateList } from "./lists.ts";
import { evaluateString } from "./strings.ts";
import { isUnknown, splitList, unknown } from "./value.ts";
import type { Variables } from "./variables.ts";

/**
 * Runs a command that only sets variables: `set`, `unset`, `list`, `string`, `cmake_parse_arguments`,
 * `get_filename_component`. False for any other, and for an operation that is not evaluated here.
 */
export function setVariables(name: string, values: readonly Value[], variables: Variables): boolean {
  const texts = values.map(({ text }) => text);
  const lookUp = (variable: string): string | undefined => variables.get(variable);
  const assignments = (() => {
    switch (name) {
      case "set":
        return set(texts, variables);
      case "unset":
        return unset(texts, variables);
      case "string":
        return evaluateString(texts, lookUp);
      case "list":
        return evaluateList(texts, lookUp);
      case "cmake_parse_arguments":
        return parseArguments(texts, lookUp);
      case "get_filename_component":
        return filenameComponent(texts);
      default:
        return undefined;
    }
  })();
  for (const [variable, value] of assignments ?? []) {
    if (isUnknown(variable)) variables.anyMayBeSet = true;
    else variables.set(variable, value);
  }
  return assignments !== undefined;
}

type Assigned = [name: string, value: string | undefined][];

function set([name = "", ...values]: readonly string[], variables: Variables): Assigned {
  if (name.startsWith("ENV{")) return [];
  const inParent = values.at(-1) === "PARENT_SCOPE";
  const cache = values.indexOf("CACHE");
  const kept = inParent ? values.slice(0, -1) : cache > 0 ? values.slice(0, cache) : values;
  const value = kept.length === 0 ? undefined : kept.join(";");
  if (inParent) {
    variables.setInParent(name, value);
    return [];
  }
  if (cache > 0 && !values.includes("FORCE") && variables.get(name) !== undefined) return [];
  return [[name, value]];
}

function unset([name = "", option]: readonly string[], variables: Variables): Assigned {
  if (option === "PARENT_SCOPE") variables.setInParent(name, undefined);
  return option === undefined ? [[name, undefined]] : [];
}

/** `<prefix> <options> <one> <multi> <arguments>…`, or `PARSE_ARGV <n> <prefix> <options> <one> <multi>`. */
function parseArguments(texts: readonly string[], lookUp: (name: string) => string | undefined): Assigned {
  const isIndexed = texts[0] === "PARSE_ARGV";
  const [prefix = "", options = "", one = "", multi = "", ...rest] = isIndexed ? texts.slice(2) : texts;
  // Only the first form divides lists and leaves out what is empty.
  const given = isIndexed
    ? argumentsFrom(Number(texts[1]), lookUp)
    : rest.flatMap(splitList).filter((text) => text !== "");
  const keywords = { options: splitList(options), one: splitList(one), multi: splitList(multi) };
  const parsed = parseKeywords(given, keywords);
  const result: Assigned = [["UNPARSED_ARGUMENTS", parsed.unparsed.length > 0 ? parsed.unparsed.join(";") : undefined]];
  for (const option of keywords.options) {
    result.push([option, parsed.mayHaveMore ? unknown : parsed.options.has(option) ? "TRUE" : "FALSE"]);
  }
  for (const name of [...keywords.one, ...keywords.multi]) {
    result.push([name, parsed.values.get(name)?.join(";") ?? (parsed.mayHaveMore ? unknown : undefined)]);
  }
  return result.map(([name, value]) => [`${prefix}_${name}`, value]);
}

function argumentsFrom(first: number, lookUp: (name: string) => string | undefined): string[] {
  const count = Number(lookUp("ARGC") ?? 0);
  const given: string[] = [];
  for (let at = first; at < count; at += 1) given.push((lookUp(`ARGV${at}`) ?? "").replaceAll(";", String.raw`\;`));
  return given;
}

/** The keywords of a command: options stand alone, `one` takes a value, `multi` takes all up to the next keyword. */
export interface Keywords {
  readonly options: readonly string[];
  readonly one: readonly string[];
  readonly multi: readonly string[];
}

/** The arguments of a command by keyword. */
export interface ParsedArguments {
  readonly options: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly unparsed: readonly string[];
  /** Whether there is an unknown argument in a place where it may bring keywords. */
  readonly mayHaveMore: boolean;
}

/** The arguments of a command by keyword, as `cmake_parse_arguments` has them. */
export function parseKeywords(given: readonly string[], keywords: Keywords): ParsedArguments {
  const [options, one, multi] = [new Set(keywords.options), new Set(keywords.one), new Set(keywords.multi)];
  const found = new Set<string>();
  const values = new Map<string, string[]>();
  const unparsed: string[] = [];
  let current: { readonly name: string; readonly list: string[] } | undefined;
  let mayHaveMore = false;
  for (const text of given) {
    if (options.has(text)) {
      found.add(text);
      current = undefined;
    } else if (one.has(text) || multi.has(text)) {
      current = { name: text, list: multi.has(text) ? (values.get(text) ?? []) : [] };
    } else if (current) {
      current.list.push(text);
      values.set(current.name, current.list);
      if (!multi.has(current.name)) current = undefined;
    } else {
      unparsed.push(text);
      mayHaveMore ||= isUnknown(text);
    }
  }
  return { options: found, values, unparsed, mayHaveMore };
}

function filenameComponent([name = "", path = "", component = ""]: readonly string[]): Assigned | undefined {
  // A backslash divides paths or does not, depending on the system.
  if (isUnknown(path) || path.includes("\\")) return [[name, unknown]];
  const base = nameIn(path);
  switch (component) {
    case "NAME":
      return [[name, base]];
    case "NAME_WE":
      return [[name, base.includes(".") ? base.slice(0, base.indexOf(".", 1)) : base]];
    case "NAME_WLE":
      return [[name, base.lastIndexOf(".") > 0 ? base.slice(0, base.lastIndexOf(".")) : base]];
    case "DIRECTORY":
    case "PATH":
      return [[name, folderOf(path)]];
    default:
      return undefined;
  }
}
