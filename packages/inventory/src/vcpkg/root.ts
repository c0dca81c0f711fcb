import { declarationsIn } from "../fetched/declarations.ts";
import type { Tree } from "../tree.ts";

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

/**
 * Which vcpkg the tree pins: by a submodule whose path ends in `vcpkg`, or by a download in CMake (`FetchContent_Declare`,
 * `ExternalProject_Add`, `CPMAddPackage`) with a tag or commit. Undefined when it pins none, or several: which of them
 * builds the tree cannot be told, and one may have been put there to be taken for the other.
 */
export async function pinnedVcpkg(tree: Tree): Promise<PinnedVcpkg | undefined> {
  const [submodule, ...others] = tree.submodules.filter(({ path }) => /(?:^|\/)vcpkg$/iu.test(path));
  if (submodule) {
    if (others.some(({ commit }) => commit !== submodule.commit)) return undefined;
    const lines = (await tree.read(".gitmodules"))?.toString().split("\n") ?? [];
    const line = lines.findIndex((text) => text.trim() === `path = ${submodule.path}`) + 1;
    const location = { path: ".gitmodules", line: Math.max(line, 1) };
    return { address: vcpkgAddress, revision: submodule.commit, location };
  }
  return pinnedByCMake(tree);
}

async function pinnedByCMake(tree: Tree): Promise<PinnedVcpkg | undefined> {
  const { declarations } = await declarationsIn(tree, /microsoft\/vcpkg/iu);
  const pins = declarations.flatMap(({ declaration: { upstream }, path, line }) => {
    if (!upstream || !isVcpkgAddress(upstream.repository)) return [];
    return [{ revision: upstream.commit ?? upstream.tag, location: { path, line } }];
  });
  const [first] = pins;
  if (first?.revision === undefined || !/^\w[\w./-]{0,200}$/u.test(first.revision)) return undefined;
  const { revision, location } = first;
  return pins.every((pin) => pin.revision === revision) ? { address: vcpkgAddress, revision, location } : undefined;
}
