import { formatOf } from "./formats.ts";
import { PlaceIndex } from "./places.ts";

/** A package as osv-scanner prints it: `ecosystem` as in OSV ("PyPI", "Debian:12"), `version` without a leading "v". */
export interface PackageReference {
  readonly ecosystem: string;
  readonly name: string;
  readonly version?: string;
}

/**
 * A function that gives the line (from 1) of a package in `text`, or undefined. `fileName`, a base name or a relative
 * path with slashes, decides the format; of an unknown format nothing is found. A place with the version asked for wins
 * over one that only has the name; of several equal ones the first wins.
 *
 * The text is read once, in linear time, and nothing in it makes this throw: broken text only hides places.
 */
export function createLocator(fileName: string, text: string): (reference: PackageReference) => number | undefined {
  const format = formatOf(fileName.replaceAll("\\", "/"));
  if (!format) return () => undefined;
  const index = new PlaceIndex(format.ecosystem);
  format.read(text, index);
  return (reference) => index.find(reference);
}
