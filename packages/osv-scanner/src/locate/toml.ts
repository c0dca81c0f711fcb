import { cut, linesOf, unquoted } from "./lines.ts";
import { NO_FIELDS, type Text, type Visit } from "./node.ts";

/**
 * Visits the tables of a TOML document and the inline tables that stand on a line of their own in an array, each with
 * the name of its header or array as the path. Reads what lock file writers write: one key a line, simple strings.
 */
export function walkToml(text: string, keys: ReadonlySet<string>, visit: Visit): void {
  const walk = new TomlWalk(keys, visit);
  for (const { text: line, number } of linesOf(text)) walk.line(line.trim(), number);
  walk.end();
}

class TomlWalk {
  readonly #keys: ReadonlySet<string>;
  readonly #visit: Visit;
  #path: string[] = [];
  #line = 1;
  #fields: Map<string, Text> | undefined;
  /** Of an array that goes on over lines. */
  #array: string | undefined;
  /** What ends the string that goes on over lines. */
  #quotes: string | undefined;

  constructor(keys: ReadonlySet<string>, visit: Visit) {
    this.#keys = keys;
    this.#visit = visit;
  }

  line(line: string, number: number): void {
    if (this.#quotes) {
      if (line.includes(this.#quotes)) this.#quotes = undefined;
    } else if (isHeader(line, this.#array !== undefined)) {
      this.end();
      this.#array = undefined;
      this.#path = [
        line
          .replace(/^\[{1,2}/, "")
          .replace(/\]{1,2}$/, "")
          .trim(),
      ];
      this.#line = number;
    } else if (line.startsWith("]")) {
      this.#array = undefined;
    } else if (line.startsWith("{") && this.#array !== undefined) {
      this.#inlineTable(line, number);
    } else if (this.#array === undefined) {
      this.#member(line, number);
    }
  }

  /** Ends the open table. */
  end(): void {
    if (this.#path.length > 0) this.#visit({ path: this.#path, line: this.#line, fields: this.#fields ?? NO_FIELDS });
    this.#fields = undefined;
  }

  #member(line: string, number: number): void {
    const [before, after] = cut(line, "=");
    const key = unquoted(before.trim());
    const value = after.trim();
    const quotes = value.slice(0, 3);
    if (quotes === '"""' || quotes === "'''") {
      if (!value.slice(3).includes(quotes)) this.#quotes = quotes;
    } else if (value === "[") {
      this.#array = key;
    } else if (this.#keys.has(key)) {
      const string = simpleString(value);
      if (string === undefined) return;
      this.#fields ??= new Map();
      this.#fields.set(key, { value: string, line: number });
    }
  }

  #inlineTable(line: string, number: number): void {
    const fields = new Map<string, Text>();
    for (const member of line.slice(1).split(",")) {
      const [before, after] = cut(member, "=");
      const value = simpleString(after.trim());
      const key = before.trim();
      if (value !== undefined && this.#keys.has(key) && !fields.has(key)) fields.set(key, { value, line: number });
    }
    // Only the arrays of the document itself: those of a table are its members, such as its dependencies.
    if (this.#path.length === 0) this.#visit({ path: [this.#array ?? ""], line: number, fields });
  }
}

/** Inside of an array only that of an array of tables is taken as one: then the array was never closed. */
function isHeader(line: string, inArray: boolean): boolean {
  return inArray ? line.startsWith("[[") && line.endsWith("]]") : line.startsWith("[") && line.endsWith("]");
}

/** The string that `value` starts with, without what may follow it, such as a comment. */
function simpleString(value: string): string | undefined {
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return undefined;
  const end = value.indexOf(quote, 1);
  return end < 0 ? undefined : value.slice(1, end);
}
