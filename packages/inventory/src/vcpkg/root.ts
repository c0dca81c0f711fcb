import type { Tree } from "../tree.ts";
import { cmakeCommands } from "./cmake-commands.ts";

/** The repository of vcpkg itself, which is its built-in registry too. */
export const vcpkgAddress = "https://github.com/microsoft/vcpkg";

/** The vcpkg that a tree pins. */
export interface PinnedVcpkg {
  readonly address: string;
  /** A commit, or the name of a tag. */
  readonly revision: string;
  /** Where in the tree it is pinned. */
  readonly location: { readonly path: string; readonly line: number };
}

/** Whether an address is that of vcpkg's own repository, in one of its spellings. */
export function isVcpkgAddress(address: string): boolean {
  return /^(?:https:\/\/github\.com\/|git@github\.com:)microsoft\/vcpkg(?:\.git)?\/?$/iu.test(address);
}

/** CMake files that are searched for a pin, and how large they may be. */
const limits = { files: 3000, bytes: 1024 * 1024 };

/**
 * Which vcpkg the tree pins: by a submodule whose path ends in `vcpkg`, or by a download in CMake (`FetchContent_Declare`,
 * `ExternalProject_Add`, `CPMAddPackage`) whose tag is written there or in a variable. Undefined when it pins none, or several:
 * which of them builds the tree cannot be told, and one may have been put there to be taken for the other.
 */
export async function pinnedVcpkg(tree: Tree): Promise<PinnedVcpkg | undefined> {
  const [submodule, ...others] = tree.submodules.filter(({ path }) => /(?:^|\/)vcpkg$/iu.test(path));
  if (submodule) {
    if (others.some(({ commit }) => commit !== submodule.commit)) return undefined;
    const lines = (await tree.read(".gitmodules", limits.bytes))?.toString().split("\n") ?? [];
    const line = lines.findIndex((text) => text.trim() === `path = ${submodule.path}`) + 1;
    const location = { path: ".gitmodules", line: Math.max(line, 1) };
    return { address: vcpkgAddress, revision: submodule.commit, location };
  }
  return pinnedByCMake(tree);
}

interface Download {
  readonly tag: string;
  readonly path: string;
  readonly line: number;
}

async function pinnedByCMake(tree: Tree): Promise<PinnedVcpkg | undefined> {
  const files = tree.files
    .filter(({ path, isLink }) => !isLink && /(?:^|\/)CMakeLists\.txt$|\.cmake$/u.test(path))
    .slice(0, limits.files);
  const downloads: Download[] = [];
  const values = new Map<string, Set<string>>();
  for (const { path } of files) {
    const text = (await tree.read(path, limits.bytes))?.toString() ?? "";
    for (const [, name, value] of text.matchAll(/^[ \t]*set[ \t]*\([ \t]*(\w+)[ \t]+"?([\w.-]+)"?[ \t)]/gimu)) {
      if (name && value) values.set(name, (values.get(name) ?? new Set()).add(value));
    }
    if (/microsoft\/vcpkg/iu.test(text)) downloads.push(...downloadsIn(path, text));
  }
  const pins = downloads.flatMap(({ tag, path, line }): PinnedVcpkg[] => {
    const [, variable] = /^\$\{(\w+)\}$/u.exec(tag) ?? [];
    // A variable with several values says nothing for certain.
    const [revision, ...others] = variable === undefined ? [tag] : (values.get(variable) ?? []);
    if (revision === undefined || others.length > 0 || !/^[\w][\w./-]{0,200}$/u.test(revision)) return [];
    return [{ address: vcpkgAddress, revision, location: { path, line } }];
  });
  return new Set(pins.map(({ revision }) => revision)).size === 1 ? pins[0] : undefined;
}

function downloadsIn(path: string, text: string): Download[] {
  return (cmakeCommands(text) ?? []).flatMap(({ name, line, arguments: parts }) => {
    if (!/^(?:fetchcontent_declare|externalproject_add|cpmaddpackage)$/u.test(name)) return [];
    const after = (word: string): string | undefined => {
      const index = parts.findIndex(({ text: part }) => part === word);
      return index < 0 ? undefined : parts[index + 1]?.text;
    };
    const repository = after("GIT_REPOSITORY") ?? `https://github.com/${after("GITHUB_REPOSITORY") ?? ""}`;
    const tag = after("GIT_TAG");
    return isVcpkgAddress(repository) && tag !== undefined ? [{ tag, path, line }] : [];
  });
}
