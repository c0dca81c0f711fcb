import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/** The repository's root. */
export const root = path.resolve(import.meta.dirname, "../../..");

/** One import of one source file. */
export interface Import {
  /** The importing file, relative to the root. */
  readonly file: string;
  /** The package of the importing file, as `packages/core`. */
  readonly from: string;
  /** What is imported, as written. */
  readonly what: string;
}

/** Every import, also type imports and dynamic ones, of the code that is shipped. */
export function importsOfSources(): Import[] {
  return sources().flatMap((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    const found = text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;"']*?from\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gu,
    );
    const from = file.split(path.sep).slice(0, 2).join("/");
    return [...found].map(([, named, dynamic]) => ({ file, from, what: named ?? dynamic ?? "" }));
  });
}

/** A JSON file of the repository. */
export function readJson<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(path.join(root, file), "utf8")) as Shape;
}

/** Paths relative to the root, with forward slashes, sorted. */
export function files(pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: (name) => name.split(path.sep).includes("node_modules") })
    .map((file) => file.replaceAll(path.sep, "/"))
    .toSorted();
}

function sources(): string[] {
  const all = files("{packages,actions}/*/src/**/*.ts");
  return all.filter(
    (file) =>
      !file.includes(".test.") &&
      !file.includes("/testing/") &&
      !file.includes("/fixture/") &&
      !file.startsWith("packages/testkit/"),
  );
}
