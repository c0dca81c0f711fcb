import path from "node:path";
import { groupBy, type Component, type Problem } from "@security-actions/core";
import { component } from "../component.ts";
import type { Declaration } from "../fetched/declaration.ts";
import { declarationsIn, type PlacedDeclaration } from "../fetched/declarations.ts";
import { nameIn } from "../path.ts";
import { purlOf } from "../purl.ts";
import { emptyReading, joinReadings, type Reading } from "../reader.ts";
import { scopeOf } from "../scope.ts";
import type { Tree } from "../tree.ts";
import { isVcpkgAddress } from "../vcpkg/root.ts";

/** Whether a text has a call that fetches. */
const mention = /\b(?:FetchContent_Declare|FetchContent_Populate|ExternalProject_Add|CPM\w{0,20}Package)\b/iu;

/** What a tree's CMake files fetch. The minimum that `find_package` asks for is no version of anything: it is not read. */
export async function readCMake(tree: Tree): Promise<Reading> {
  const { declarations, problems } = await declarationsIn(tree, mention);
  const { components, ...rest } = joinReadings([{ ...emptyReading, problems }, ...declarations.map(toReading)]);
  // Branches of one file often declare the same thing with other options.
  const once = groupBy(components, ({ origin, name, version, upstreams, downloads }) =>
    JSON.stringify([origin.path, name, version, upstreams, downloads]),
  );
  const distinct = [...once.values()].flatMap(([first]) => first ?? []);
  const problemsOnce = new Map(rest.problems.map((problem) => [JSON.stringify(problem), problem]));
  return { ...rest, components: withOwnIds(distinct), problems: [...problemsOnce.values()] };
}

/** One call declares several things when its file is included several times, with other variables. */
function withOwnIds(components: readonly Component[]): Component[] {
  return [...groupBy(components, ({ id }) => id).values()].flatMap((same) =>
    same.map((one, index) => (index === 0 ? one : { ...one, id: `${one.id}:${index + 1}` })),
  );
}

function toReading({ declaration, path: file, line }: PlacedDeclaration): Reading {
  return {
    ...emptyReading,
    components: [toComponent(declaration, file, line)],
    problems: declaration.gaps.map(({ text, hint, line: at = line }) =>
      gapProblem(declaration, { text, hint }, { path: file, line: at }),
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
    scope: isVcpkgAddress(repository) ? "build" : scopeOf(path.posix.dirname(file), name, nameIn(repository)),
    remarks:
      version === undefined && upstream?.tag !== undefined
        ? [`The tag ${upstream.tag} names no version that could be told.`]
        : [],
  });
}
