import { MAX_DEPTH, MAX_TEXT_LENGTH, NO_FIELDS, type Text, type Visit } from "./node.ts";

interface Element {
  readonly name: string;
  readonly line: number;
  text: string;
  fields: Map<string, Text> | undefined;
}

/** Visits the elements of an XML document, their names without prefixes. Not a validator: it goes on after errors. */
export function walkXml(text: string, keys: ReadonlySet<string>, visit: Visit): void {
  new XmlWalk(text, keys, visit).run();
}

class XmlWalk {
  readonly #text: string;
  readonly #keys: ReadonlySet<string>;
  readonly #visit: Visit;
  readonly #stack: Element[] = [];
  readonly #path: string[] = [];
  /** How many elements of a name are open. */
  readonly #open = new Map<string, number>();
  #position = 0;
  #line = 1;
  #newline: number;

  constructor(text: string, keys: ReadonlySet<string>, visit: Visit) {
    this.#text = text;
    this.#keys = keys;
    this.#visit = visit;
    this.#newline = indexOrEnd(text, "\n", 0);
  }

  run(): void {
    while (this.#position < this.#text.length && this.#stack.length <= MAX_DEPTH) {
      const tag = this.#text.indexOf("<", this.#position);
      if (tag < 0) return;
      this.#addText(this.#position, tag);
      this.#moveTo(tag);
      if (!this.#markup()) return;
    }
  }

  /** Reads what starts with "<" at the position. False when it has no end. */
  #markup(): boolean {
    if (this.#text.startsWith("<!--", this.#position)) return this.#skipPast("-->");
    if (this.#text.startsWith("<![CDATA[", this.#position)) return this.#characterData();
    if (this.#text.startsWith("<?", this.#position)) return this.#skipPast("?>");
    if (this.#text.startsWith("<!", this.#position)) return this.#declaration();
    const end = this.#endOfTag();
    if (end < 0) return false;
    this.#tag(this.#text.slice(this.#position + 1, end));
    this.#moveTo(Math.min(end + 1, this.#text.length));
    return true;
  }

  #characterData(): boolean {
    const start = this.#position + "<![CDATA[".length;
    const end = this.#text.indexOf("]]>", start);
    if (end < 0) return false;
    this.#addText(start, end);
    return this.#skipPast("]]>");
  }

  #declaration(): boolean {
    const end = this.#text.indexOf(">", this.#position);
    const subset = end < 0 ? -1 : this.#text.slice(this.#position, end).indexOf("[");
    return this.#skipPast(subset < 0 ? ">" : "]>");
  }

  /** Position of the ">" that ends the tag. A "<" outside of quotes ends a broken one. */
  #endOfTag(): number {
    let quote = "";
    for (let at = this.#position + 1; at < this.#text.length; at++) {
      const char = this.#text[at];
      if (quote !== "") quote = char === quote ? "" : quote;
      else if (char === '"' || char === "'") quote = char;
      else if (char === ">") return at;
      else if (char === "<") return at - 1;
    }
    return -1;
  }

  #tag(inside: string): void {
    if (inside.startsWith("/")) {
      this.#close(localName(inside.slice(1).trim()));
      return;
    }
    const isEmpty = inside.endsWith("/");
    const [name, attributes] = splitTag(isEmpty ? inside.slice(0, -1) : inside);
    if (name === "") return;
    const element: Element = {
      name: localName(name),
      line: this.#line,
      text: "",
      fields: undefined,
    };
    this.#readAttributes(attributes, element);
    this.#stack.push(element);
    this.#path.push(element.name);
    this.#open.set(element.name, (this.#open.get(element.name) ?? 0) + 1);
    if (isEmpty) this.#close(element.name);
  }

  #readAttributes(attributes: string, element: Element): void {
    if (this.#keys.size === 0) return;
    for (let at = 0; ;) {
      const equals = attributes.indexOf("=", at);
      if (equals < 0) return;
      const name = attributes.slice(at, equals).trim();
      const quoteAt = equals + 1 + leadingSpace(attributes, equals + 1);
      const quote = attributes[quoteAt];
      const end = quote === '"' || quote === "'" ? attributes.indexOf(quote, quoteAt + 1) : -1;
      if (end < 0) return;
      this.#setField(element, localName(name), attributes.slice(quoteAt + 1, end), element.line);
      at = end + 1;
    }
  }

  #close(name: string): void {
    // What was left open inside ends here too. An end tag of nothing open is skipped.
    if (!this.#open.get(name)) return;
    for (let element = this.#stack.pop(); element; element = this.#stack.pop()) {
      const { line, fields } = element;
      const text = decoded(element.text.trim());
      this.#visit({ path: this.#path, line, fields: fields ?? NO_FIELDS, text });
      this.#path.pop();
      this.#open.set(element.name, (this.#open.get(element.name) ?? 1) - 1);
      const parent = this.#stack.at(-1);
      if (parent && text !== "") this.#setField(parent, element.name, text, line);
      if (element.name === name) return;
    }
  }

  #setField(element: Element, name: string, value: string, line: number): void {
    if (!this.#keys.has(name) || value.length > MAX_TEXT_LENGTH || element.fields?.has(name)) return;
    element.fields ??= new Map();
    element.fields.set(name, { value: decoded(value), line });
  }

  #addText(start: number, end: number): void {
    const element = this.#stack.at(-1);
    if (!element || element.text.length + end - start > MAX_TEXT_LENGTH) return;
    element.text += this.#text.slice(start, end);
  }

  #skipPast(end: string): boolean {
    const at = this.#text.indexOf(end, this.#position);
    if (at < 0) return false;
    this.#moveTo(at + end.length);
    return true;
  }

  #moveTo(position: number): void {
    // The next line end is kept: on one long line, searching it for every tag would take quadratic time.
    while (this.#newline < position) {
      this.#line++;
      this.#newline = indexOrEnd(this.#text, "\n", this.#newline + 1);
    }
    this.#position = position;
  }
}

function indexOrEnd(text: string, search: string, from: number): number {
  const at = text.indexOf(search, from);
  return at < 0 ? text.length : at;
}

function splitTag(inside: string): [name: string, attributes: string] {
  const end = inside.search(/\s/);
  return end < 0 ? [inside, ""] : [inside.slice(0, end), inside.slice(end)];
}

function leadingSpace(text: string, from: number): number {
  let length = 0;
  while (" \t\r\n".includes(text[from + length] ?? "-")) length++;
  return length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  return text.includes("&")
    ? text.replace(/&(amp|lt|gt|quot|apos);/g, (all, name: string) => ENTITIES[name] ?? all)
    : text;
}
