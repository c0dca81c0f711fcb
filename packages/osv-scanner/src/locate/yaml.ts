import { linesOf, unquoted } from "./lines.ts";
import { MAX_DEPTH, NO_FIELDS, type Text, type Visit } from "./node.ts";

interface Mapping {
  /** Column of its key or dash. */
  readonly indent: number;
  readonly isItem: boolean;
  readonly line: number;
  items: number;
  fields: Map<string, Text> | undefined;
}

/**
 * Visits the mappings of a YAML document in block style, as lock file writers write it: one key a line, no anchors.
 * Mappings in braces are nodes without fields.
 */
export function walkYaml(text: string, keys: ReadonlySet<string>, visit: Visit): void {
  const walk = new YamlWalk(keys, visit);
  for (const { text: line, number } of linesOf(text)) {
    if (!walk.line(line, number)) return;
  }
  walk.closeFrom(0);
}

class YamlWalk {
  readonly #keys: ReadonlySet<string>;
  readonly #visit: Visit;
  readonly #stack: Mapping[] = [];
  readonly #path: string[] = [];
  /** Indentation of the key whose text goes on over lines. */
  #textOf: number | undefined;

  constructor(keys: ReadonlySet<string>, visit: Visit) {
    this.#keys = keys;
    this.#visit = visit;
  }

  /** False when the document is too deep to go on. */
  line(line: string, number: number): boolean {
    const content = line.trim();
    let indent = line.length - line.trimStart().length;
    if (content === "" || content.startsWith("#") || (indent === 0 && content === "---")) return true;
    if (this.#textOf !== undefined && indent > this.#textOf) return true;
    this.#textOf = undefined;
    let rest = content;
    while (rest === "-" || rest.startsWith("- ")) {
      this.#item(indent, number);
      const after = rest.slice(1).trimStart();
      indent += rest.length - after.length;
      rest = after;
      if (this.#stack.length > MAX_DEPTH) return false;
    }
    if (rest !== "") this.#member(rest, indent, number);
    return this.#stack.length <= MAX_DEPTH;
  }

  /** Ends the mappings whose key is at this column or further right. */
  closeFrom(indent: number): void {
    for (let top = this.#stack.at(-1); top && top.indent >= indent; top = this.#stack.at(-1)) this.#close(top);
  }

  #item(indent: number, line: number): void {
    this.closeFrom(indent + 1);
    // A list may stand at the column of its own key: only the previous item ends there, not the key.
    const top = this.#stack.at(-1);
    if (top?.isItem && top.indent === indent) this.#close(top);
    const parent = this.#stack.at(-1);
    this.#open(String(parent ? parent.items++ : 0), {
      indent,
      isItem: true,
      line,
      items: 0,
      fields: undefined,
    });
  }

  #member(content: string, indent: number, line: number): void {
    const colon = endOfKey(content);
    if (colon < 0) return;
    this.closeFrom(indent);
    const key = unquoted(content.slice(0, colon).trim());
    const value = content.slice(colon + 1).trim();
    if (value === "" || value.startsWith("{")) {
      this.#open(key, { indent, isItem: false, line, items: 0, fields: undefined });
    } else if (value.startsWith("|") || value.startsWith(">")) {
      this.#textOf = indent;
    } else if (this.#keys.has(key)) {
      const parent = this.#stack.at(-1);
      if (!parent) return;
      parent.fields ??= new Map();
      parent.fields.set(key, { value: unquoted(value), line });
    }
  }

  #open(key: string, mapping: Mapping): void {
    this.#path.push(key);
    this.#stack.push(mapping);
  }

  #close({ line, fields }: Mapping): void {
    this.#visit({ path: this.#path, line, fields: fields ?? NO_FIELDS });
    this.#stack.pop();
    this.#path.pop();
  }
}

/** Position of the colon after the key, quoted or not; -1 when there is none. */
function endOfKey(content: string): number {
  const quote = content[0];
  const from = quote === '"' || quote === "'" ? content.indexOf(quote, 1) : 0;
  if (from < 0) return -1;
  const inside = content.indexOf(": ", from);
  if (inside >= 0) return inside;
  return content.endsWith(":") ? content.length - 1 : -1;
}
