import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/** The repository's root. */
export const root = path.resolve(import.meta.dirname, "../../..");

/** Paths relative to the root, with forward slashes, sorted. */
export function files(pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: (name) => name.split(path.sep).includes("node_modules") })
    .map((file) => file.replaceAll(path.sep, "/"))
    .toSorted();
}

/** The text of a file of the repository. */
export function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}
