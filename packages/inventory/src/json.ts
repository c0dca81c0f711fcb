/** Where a value begins, both from 1. */
export interface JsonPosition {
  readonly line: number;
  /** In characters of UTF-16. */
  readonly column: number;
}

/** A value with its place. */
export type JsonValue = JsonPosition &
  (
    | { readonly kind: "null" }
    | { readonly kind: "boolean"; readonly value: boolean }
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "string"; readonly value: string }
    | { readonly kind: "array"; readonly items: readonly JsonValue[] }
    | { readonly kind: "object"; readonly members: ReadonlyMap<string, JsonValue> }
  );

/** An object with its place. */
export type JsonObject = Extract<JsonValue, { kind: "object" }>;

/** Why a text is no JSON, and where it stops being it. */
export interface JsonError extends JsonPosition {
  /** A part of a sentence, such as `a comment is not allowed in JSON`. */
  readonly message: string;
}

/** Deeper values are an error. */
const depthLimit = 200;

/**
 * Reads JSON as RFC 8259 has it: no comments, no trailing commas, no key twice in an object. A byte-order mark at the start
 * is skipped. Values nested deeper than 200 are an error.
 */
export function parseJson(
  text: string | Buffer,
):
  | { readonly value: JsonValue; readonly error?: undefined }
  | { readonly value?: undefined; readonly error: JsonError } {
  try {
    const decoded = typeof text === "string" ? text : new TextDecoder("utf-8", { fatal: true }).decode(text);
    return { value: new Parser(decoded.replace(/^\uFEFF/u, "")).document() };
  } catch (error) {
    if (error instanceof Stop) return { error: { message: error.message, line: error.line, column: error.column } };
    if (error instanceof TypeError) return { error: { message: "it is not UTF-8", line: 1, column: 1 } };
    throw error;
  }
}

/** The member of an object, or undefined. */
export function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return value?.kind === "object" ? value.members.get(name) : undefined;
}

/** Leaves the parser from any depth. */
class Stop extends Error implements JsonError {
  readonly line: number;
  readonly column: number;

  constructor(message: string, { line, column }: JsonPosition) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

class Parser {
  readonly #text: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonValue {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) throw this.#unexpected("the end of the file");
    return value;
  }

  #value(depth: number): JsonValue {
    this.#space();
    const line = this.#line;
    const column = this.#at - this.#lineStart + 1;
    if (depth > depthLimit) throw new Stop(`values are nested deeper than ${depthLimit}`, { line, column });
    switch (this.#text[this.#at] ?? "") {
      case "{":
        return { kind: "object", line, column, members: this.#members(depth) };
      case "[":
        return { kind: "array", line, column, items: this.#items(depth) };
      case '"':
        return { kind: "string", line, column, value: this.#string() };
      case "t":
        return { kind: "boolean", line, column, value: this.#word("true", true) };
      case "f":
        return { kind: "boolean", line, column, value: this.#word("false", false) };
      case "n":
        return { kind: this.#word("null", "null"), line, column };
      default:
        return { kind: "number", line, column, value: this.#number() };
    }
  }

  #word<Value>(word: string, value: Value): Value {
    if (!this.#text.startsWith(word, this.#at)) throw this.#unexpected("a value");
    this.#at += word.length;
    return value;
  }

  #members(depth: number): Map<string, JsonValue> {
    const members = new Map<string, JsonValue>();
    this.#sequence("}", () => {
      const here = this.#here();
      if (this.#text[this.#at] !== '"') throw this.#unexpected("a name in quotes");
      const name = this.#string();
      if (members.has(name)) throw new Stop(`the key ${JSON.stringify(name.slice(0, 100))} is there twice`, here);
      this.#space();
      if (this.#text[this.#at] !== ":") throw this.#unexpected("a colon");
      this.#at += 1;
      members.set(name, this.#value(depth + 1));
    });
    return members;
  }

  #items(depth: number): JsonValue[] {
    const items: JsonValue[] = [];
    this.#sequence("]", () => items.push(this.#value(depth + 1)));
    return items;
  }

  /** What stands between brackets, separated by commas. */
  #sequence(close: "}" | "]", read: () => void): void {
    this.#at += 1;
    this.#space();
    if (this.#text[this.#at] === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      read();
      this.#space();
      const comma = this.#here();
      const next = this.#text[this.#at];
      if (next !== close && next !== ",") throw this.#unexpected(`a comma or ${close}`);
      this.#at += 1;
      if (next === close) return;
      this.#space();
      if (this.#text[this.#at] === close) throw new Stop(`there is a comma before ${close}`, comma);
    }
  }

  #string(): string {
    const start = this.#here();
    this.#at += 1;
    let value = "";
    for (;;) {
      const from = this.#at;
      while (isPlain(this.#text.charCodeAt(this.#at))) this.#at += 1;
      value += this.#text.slice(from, this.#at);
      const next = this.#text[this.#at];
      if (next === undefined) throw new Stop("a text has no closing quote", start);
      if (next === '"') {
        this.#at += 1;
        return value;
      }
      if (next !== "\\") throw new Stop("a text has a line break or control character in it", this.#here());
      value += this.#escape();
    }
  }

  #escape(): string {
    const [whole, hex] = /^\\u([0-9A-Fa-f]{4})/u.exec(this.#text.slice(this.#at, this.#at + 6)) ?? [];
    const plain = escapes[this.#text[this.#at + 1] ?? ""];
    if (hex === undefined && plain === undefined) throw new Stop("a text has an unknown escape", this.#here());
    this.#at += whole?.length ?? 2;
    return hex === undefined ? (plain ?? "") : String.fromCharCode(Number.parseInt(hex, 16));
  }

  #number(): number {
    const from = this.#at;
    while (/[-+.0-9Ee]/u.test(this.#text[this.#at] ?? "")) this.#at += 1;
    const text = this.#text.slice(from, this.#at);
    if (/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[Ee][-+]?[0-9]+)?$/u.test(text)) return Number(text);
    this.#at = from;
    throw this.#unexpected("a value");
  }

  #space(): void {
    for (;;) {
      const next = this.#text[this.#at];
      if (next !== " " && next !== "\t" && next !== "\r" && next !== "\n") return;
      this.#at += 1;
      if (next !== "\n") continue;
      this.#line += 1;
      this.#lineStart = this.#at;
    }
  }

  #here(): JsonPosition {
    return { line: this.#line, column: this.#at - this.#lineStart + 1 };
  }

  #unexpected(wanted: string): Stop {
    const next = this.#text[this.#at];
    const found =
      next === undefined
        ? "the file ends"
        : next === "/" || next === "#"
          ? "there is a comment, which JSON does not have,"
          : `there is ${JSON.stringify(next)}`;
    return new Stop(`${found} where ${wanted} should be`, this.#here());
  }
}

/** Whether a character of a text stands for itself; NaN is the end. */
function isPlain(code: number): boolean {
  return code >= 0x20 && code !== 0x22 && code !== 0x5c;
}
