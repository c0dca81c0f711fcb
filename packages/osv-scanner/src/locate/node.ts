/** A string in a document. */
export interface Text {
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

/**
 * A JSON object or string item, YAML mapping, TOML table or XML element. It and its path are only valid during the
 * visit: they are reused, as documents of some megabytes have very many of them.
 */
export interface Node {
  /** Keys, element names and array indexes from the root. */
  readonly path: readonly string[];
  /** From 1: that of the key where there is one. */
  readonly line: number;
  /** Of the members asked for, those that are strings. In XML attributes and elements with text alike. */
  readonly fields: ReadonlyMap<string, Text>;
  /** Of an XML element and of a string in an array. */
  readonly text?: string;
}

/** Called for every node of a document when it ends, so for children before their parents. */
export type Visit = (node: Node) => void;

/** Reads a document and calls `visit`; `keys` are the members that nodes keep. Never throws. */
export type Walk = (text: string, keys: ReadonlySet<string>, visit: Visit) => void;

/** Deeper documents are not read to their end. npm's oldest lockfiles, the deepest, have about two levels per dependency. */
export const MAX_DEPTH = 512;

/** Longer strings are left out. */
export const MAX_TEXT_LENGTH = 2048;

/** The fields of a node that has none. */
export const NO_FIELDS: ReadonlyMap<string, Text> = new Map();

/** The line of the first of the fields that the node has, else that of the node. */
export function lineOf(node: Node, ...fields: string[]): number {
  for (const field of fields) {
    const line = node.fields.get(field)?.line;
    if (line !== undefined) return line;
  }
  return node.line;
}

/** The value of a field, "" without it. */
export function valueOf(node: Node, field: string): string {
  return node.fields.get(field)?.value ?? "";
}
