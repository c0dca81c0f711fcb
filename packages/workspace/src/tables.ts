import type { Problem } from "@security-actions/core";

/** Where declarations are written. */
export const declarationsFile = ".security.toml";

/** A table of `.security.toml`. */
export interface Table {
  readonly entries: readonly (readonly [key: string, value: unknown])[];
  /** Line of its header, from 1. */
  readonly line?: number;
}

/** What each key of a table has to be, and how a value is told to be wrong. */
export type Checks = Readonly<
  Record<string, { readonly check: (value: unknown) => boolean; readonly wanted: string } | undefined>
>;

const maxTables = 1000;

/** The tables `[[name]]` of a file, or why there are none to be had. */
export function tablesOf(
  content: Readonly<Record<string, unknown>>,
  text: string,
  name: string,
): { readonly tables: readonly Table[]; readonly problems: readonly Problem[] } {
  const values = Object.hasOwn(content, name) ? content[name] : [];
  const brackets = `Write [[${name}]], with two brackets.`;
  if (!Array.isArray(values)) {
    return { tables: [], problems: [problemIn(name, `has ${aOrAn(name)} that is no list of tables`, brackets)] };
  }
  if (values.length > maxTables) {
    const hint = "Name whole folders instead of their files.";
    return { tables: [], problems: [problemIn(name, `has more than ${maxTables} ${name} tables`, hint)] };
  }
  const lines = tableLines(text, name, values.length);
  const tables: Table[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of values.entries()) {
    const line = lines?.[index];
    if (typeof value !== "object" || value === null) {
      problems.push(problemIn(name, `has ${aOrAn(name)} that is no table`, brackets, line));
    } else tables.push({ entries: Object.entries(value), ...(line !== undefined && { line }) });
  }
  return { tables, problems };
}

/** What is wrong with the first wrong key or value of a table, or undefined. */
export function problemOfKeys(name: string, { entries, line }: Table, checks: Checks): Problem | undefined {
  for (const [key, value] of entries) {
    const known = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (!known) {
      const hint = `Known keys are ${Object.keys(checks).join(", ")}.`;
      return problemIn(
        name,
        `has the unknown key ${JSON.stringify(key.slice(0, 40))} in ${aOrAn(name)} table`,
        hint,
        line,
      );
    }
    if (!known.check(value)) {
      const what = `has ${aOrAn(key)} that cannot be used in ${aOrAn(name)} table`;
      return problemIn(name, what, `It has to be ${known.wanted}.`, line);
    }
  }
  return undefined;
}

/** The problem that the file does what `what` says, as the rest of a sentence. */
export function problemIn(name: string, what: string, hint: string, line?: number): Problem {
  return {
    code: `${name}-declaration-invalid`,
    message: `${declarationsFile} ${what}.`,
    hint,
    location: { path: declarationsFile, ...(line !== undefined && { line }) },
  };
}

/** The check of a text. */
export function textThat(check: (value: string) => boolean): (value: unknown) => boolean {
  return (value) => typeof value === "string" && check(value);
}

/** Whether a text is a file or folder of the tree, which is not its root. */
export function isPath(value: string): boolean {
  return (
    value.length <= 1000 &&
    !/[\\\p{Cc}]/u.test(value) &&
    value
      .replace(/\/$/u, "")
      .split("/")
      .every((segment) => segment !== "" && segment !== "." && segment !== "..")
  );
}

/** Whether a text says something, in one line of so many characters. */
export function isPlain(value: string, limit: number): boolean {
  return value.trim() !== "" && value.length <= limit && !/\p{Cc}/u.test(value);
}

function aOrAn(word: string): string {
  return `${/^[aeiou]/u.test(word) ? "an" : "a"} ${word}`;
}

/**
 * Lines, from 1, of the tables, by counting their headers, since the parser keeps none. Undefined when there are more or
 * fewer headers than tables, such as with an inline array or a header in a multi-line string.
 */
function tableLines(content: string, name: string, count: number): readonly number[] | undefined {
  const lines = content.split("\n").flatMap((line, index) => {
    const header = /^\s{0,100}\[\[\s{0,20}["']?(\w{1,40})["']?\s{0,20}\]\]/u.exec(line);
    return header?.[1] === name ? index + 1 : [];
  });
  return lines.length === count ? lines : undefined;
}
