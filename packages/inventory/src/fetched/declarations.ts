import type { Problem } from "@security-actions/core";
import type { Tree } from "../tree.ts";
import { readCpmPackage, readDeclaration, type Declaration } from "./declaration.ts";
import { keywordsOf, type Keywords } from "./keywords.ts";
import { walkCMake } from "./walk.ts";

/** A declaration, and the call that makes it. */
export interface PlacedDeclaration {
  readonly declaration: Declaration;
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

const readers: ReadonlyMap<string, (keywords: Keywords) => Declaration | undefined> = new Map([
  ["fetchcontent_declare", readDeclaration],
  ["fetchcontent_populate", readDeclaration],
  ["externalproject_add", readDeclaration],
  ["cpmaddpackage", readCpmPackage],
  ["cpmfindpackage", readCpmPackage],
]);

/**
 * What a tree's CMake files fetch: `FetchContent_Declare`, `ExternalProject_Add`, `CPMAddPackage` and `CPMFindPackage` in
 * `CMakeLists.txt` and `*.cmake`, and what could not be read. Nothing is looked for when no file has `mention`.
 */
export async function declarationsIn(
  tree: Tree,
  mention: RegExp,
): Promise<{ readonly declarations: readonly PlacedDeclaration[]; readonly problems: readonly Problem[] }> {
  const declarations: PlacedDeclaration[] = [];
  const problems = await walkCMake(tree, {
    wanted: new Set(readers.keys()),
    mention,
    call: ({ path, command, variables }) => {
      const declaration = readers.get(command.name)?.(keywordsOf(command.arguments, variables));
      if (declaration) declarations.push({ declaration, path, line: command.line });
    },
  });
  return { declarations, problems };
}
