import { MAX_DEPTH, MAX_TEXT_LENGTH, NO_FIELDS, type Text, type Visit } from "./node.ts";

interface Container {
  readonly isArray: boolean;
  readonly line: number;
  index: number;
  /** The member being read; absent until its key was seen. */
  key: string | undefined;
  keyLine: number;
  fields: Map<string, Text> | undefined;
}

/**
 * Visits the objects of a JSON document and the strings in its arrays. Not a validator: it takes comments and trailing
 * commas (bun.lock has them) and goes on after errors. `JSON.parse` is of no use here, it gives no positions.
 */
export function walkJson(text: string, keys: ReadonlySet<string>, visit: Visit): void {
  new JsonWalk(text, keys, visit).run();
}

class JsonWalk {
  readonly #text: string;
  readonly #keys: ReadonlySet<string>;
  readonly #visit: Visit;
  readonly #stack: Container[] = [];
  readonly #path: string[] = [];
  #position = 0;
  #line = 1;

  constructor(text: string, keys: ReadonlySet<string>, visit: Visit) {
    this.#text = text;
    this.#keys = keys;
    this.#visit = visit;
  }

  run(): void {
    for (; this.#position < this.#text.length && this.#stack.length <= MAX_DEPTH; this.#position++) {
      switch (this.#text.charAt(this.#position)) {
        case "\n":
          this.#line++;
          break;
        case '"':
          this.#string();
          break;
        case "{":
          this.#open(false);
          break;
        case "[":
          this.#open(true);
          break;
        case "}":
        case "]":
          this.#close();
          break;
        case ",":
          this.#nextMember();
          break;
        case "/":
          this.#comment();
          break;
        default: // Space, colons, numbers and words.
      }
    }
  }

  #open(isArray: boolean): void {
    const parent = this.#stack.at(-1);
    const line = parent && !parent.isArray && parent.key !== undefined ? parent.keyLine : this.#line;
    if (parent) this.#path.push(parent.isArray ? String(parent.index) : (parent.key ?? ""));
    this.#stack.push({ isArray, line, index: 0, key: undefined, keyLine: line, fields: undefined });
  }

  #close(): void {
    const container = this.#stack.pop();
    if (!container) return;
    if (!container.isArray) {
      this.#visit({
        path: this.#path,
        line: container.line,
        fields: container.fields ?? NO_FIELDS,
      });
    }
    this.#path.pop();
  }

  #nextMember(): void {
    const container = this.#stack.at(-1);
    if (!container) return;
    container.key = undefined;
    container.index++;
  }

  #string(): void {
    const start = this.#position + 1;
    const closed = this.#skipString();
    const container = this.#stack.at(-1);
    if (!container || !closed) return;
    if (container.isArray) {
      this.#path.push(String(container.index));
      this.#visit({
        path: this.#path,
        line: this.#line,
        fields: NO_FIELDS,
        text: this.#decode(start),
      });
      this.#path.pop();
    } else if (container.key === undefined) {
      container.key = this.#decode(start);
      container.keyLine = this.#line;
    } else if (this.#keys.has(container.key)) {
      container.fields ??= new Map();
      container.fields.set(container.key, { value: this.#decode(start), line: this.#line });
    }
  }

  /** Moves to the closing quote, or before the end of the line: broken text must not make all that follows a string. */
  #skipString(): boolean {
    for (this.#position++; this.#position < this.#text.length; this.#position++) {
      const char = this.#text[this.#position];
      if (char === '"') return true;
      if (char === "\\") this.#position++;
      if (this.#text[this.#position] === "\n") {
        this.#position--;
        return false;
      }
    }
    return false;
  }

  #decode(start: number): string {
    if (this.#position - start > MAX_TEXT_LENGTH) return "";
    const raw = this.#text.slice(start, this.#position);
    if (!raw.includes("\\")) return raw;
    try {
      return String(JSON.parse(`"${raw}"`));
    } catch {
      return raw;
    }
  }

  #comment(): void {
    if (this.#text[this.#position + 1] !== "/") return;
    const newline = this.#text.indexOf("\n", this.#position);
    this.#position = (newline < 0 ? this.#text.length : newline) - 1;
  }
}
