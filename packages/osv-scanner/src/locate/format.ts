import type { Node, Walk } from "./node.ts";
import type { Places } from "./places.ts";

/** Finds all places in the text of a file. Never throws, takes linear time. */
export type Read = (text: string, places: Places) => void;

/** A kind of file that names packages. */
export interface Format {
  /** Tested against the path with slashes; most only look at its end. */
  readonly files: RegExp;
  /** The OSV ecosystem of all its packages, where there is only one. */
  readonly ecosystem?: string;
  readonly read: Read;
}

/** The reader of a format whose packages are nodes of a document, each to be looked at on its own. */
export function nodes(walk: Walk, keys: readonly string[], read: (node: Node, places: Places) => void): Read {
  const members = new Set(keys);
  return (text, places) => walk(text, members, (node) => read(node, places));
}
