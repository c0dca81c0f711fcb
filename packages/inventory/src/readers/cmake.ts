import path from "node:path";
import { groupBy, type Component, type Problem } from "@security-actions/core";
import { component } from "../component.ts";
import { readCpmPackage, readDeclaration, type Declaration } from "../fetched/declaration.ts";
import { keywordsOf, type Keywords } from "../fetched/keywords.ts";
import { walkCMake, type Call } from "../fetched/walk.ts";
import { purlOf } from "../purl.ts";
import { emptyReading, joinReadings, type Reading } from "../reader.ts";
import { scopeOf } from "../scope.ts";
import type { Tree } from "../tree.ts";

const readersOfCalls: ReadonlyMap<string, (keywords: Keywords) => Declaration | undefined> = new Map([
  ["fetchcontent_declare", readDeclaration],
  ["externalproject_add", readDeclaration],
  ["cpmaddpackage", readCpmPackage],
  ["cpmfindpackage", readCpmPackage],
]);

/**
 * What a tree's CMake files fetch: `FetchContent_Declare`, `ExternalProject_Add`, `CPMAddPackage` and `CPMFindPackage` in
 * `CMakeLists.txt` and `*.cmake`. The minimum that `find_package` asks for is no version of anything, so it is not read.
 */
export async function readCMake(tree: Tree): Promise<Reading> {
  const readings: Reading[] = [];
  const problems = await walkCMake(tree, {
    wanted: new Set(readersOfCalls.keys()),
    call: (call) => readings.push(readCall(call)),
  });
  const { components, ...rest } = joinReadings([{ ...emptyReading, problems }, ...readings]);
  // Branches of one file often declare the same thing with other options.
  const once = groupBy(components, ({ origin, name, version, upstreams, downloads }) =>
    JSON.stringify([origin.path, name, version, upstreams, downloads]),
  );
  return { ...rest, components: [...once.values()].flatMap(([first]) => first ?? []) };
}

function readCall({ path: file, command, variables }: Call): Reading {
  const read = readersOfCalls.get(command.name)?.(keywordsOf(command.arguments, variables));
  if (!read) return emptyReading;
  return {
    ...emptyReading,
    components: [toComponent(read, file, command.line)],
    problems: read.gaps.map(({ text, hint, line }) =>
      gapProblem(read, { text, hint }, { path: file, line: line ?? command.line }),
    ),
  };
}

function gapProblem(
  { name }: Declaration,
  { text, hint }: { text: string; hint: string },
  location: Problem["location"],
): Problem {
  return { code: "cmake-unresolved", message: `The source of ${name} ${text}.`, hint, ...(location && { location }) };
}

function toComponent(read: Declaration, file: string, line: number): Component {
  const { name, version, upstream, downloads, hashes, patches } = read;
  const repository = upstream?.repository ?? "";
  const purl = purlOf({ name, version, upstream, download: downloads[0] });
  const isVcpkg = repository.toLowerCase() === "https://github.com/microsoft/vcpkg";
  return component({
    id: `cmake:${file}:${line}:${name}`,
    name,
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
    origin: { reader: "cmake", path: file, line },
    upstreams: upstream ? [upstream] : [],
    downloads,
    hashes,
    patches,
    // vcpkg builds what its manifest names; nothing of itself is in the result.
    scope: isVcpkg
      ? "build"
      : scopeOf(path.posix.dirname(file), name, repository.slice(repository.lastIndexOf("/") + 1)),
    remarks:
      version === undefined && upstream?.tag !== undefined
        ? [`The tag ${upstream.tag} names no version that could be told.`]
        : [],
  });
}
