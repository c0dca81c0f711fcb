import type { Archive } from "@security-actions/archive";
import { firstFew, type Problem } from "@security-actions/core";
import { folderOf, nameIn } from "../path.ts";
import type { Tree } from "../tree.ts";
import { Owned, type Distribution } from "./distribution.ts";
import { foldersOf } from "./folders.ts";
import { findInstalled } from "./installed.ts";
import { findByLayout } from "./layout.ts";
import { vendorKind } from "./vendor-folders.ts";
import { readWheel, sourceDistributionName } from "./wheel.ts";

/** Python distributions that lie in a tree. */
export interface Bundled {
  readonly distributions: readonly Distribution[];
  /** Which files belong to them. */
  readonly owned: Owned;
  readonly problems: readonly Problem[];
}

/**
 * All Python distributions among the sorted paths, which lie below `root`: installed, as wheels, as source distributions, and
 * by their layout. `root` ends in a slash or is empty.
 */
export async function findBundled(
  paths: readonly string[],
  root: string,
  tree: Tree,
  open: (path: string) => Promise<Archive | { readonly problem: Problem }>,
  isDeclared: (path: string) => boolean,
): Promise<Bundled> {
  const owned = new Owned();
  const { distributions: installed, unreadable } = await findInstalled(paths, tree, owned);
  const wheels: Distribution[] = [];
  const problems: Problem[] = unreadable.map((path) => withoutName(path));
  for (const path of paths) {
    if (!/\.whl$/iu.test(path) || owned.has(path)) continue;
    const archive = await open(path);
    const wheel = await readWheel(path, archive);
    if (!("problem" in archive)) await archive.close();
    if (wheel.distribution) wheels.push(wheel.distribution);
    problems.push(...wheel.problems.map((problem) => ({ location: { path }, ...problem })));
  }
  const sources = sourceDistributions(paths, owned);
  const layout = await findByLayout(paths, foldersOf(paths, root), tree, owned);
  const unknown = [...layout.unknown].flatMap(([folder, packages]) => {
    const names = packages.filter((each) => !isDeclared(each.path)).map(({ name }) => name);
    return names.length > 0 ? withoutVersion(folder, names) : [];
  });
  return {
    distributions: [...installed, ...wheels, ...sources, ...layout.distributions],
    owned,
    problems: [...problems, ...unknown],
  };
}

/** Source distributions in vendor folders and beside wheels. They are not opened. */
function sourceDistributions(paths: readonly string[], owned: Owned): readonly Distribution[] {
  const wheelFolders = new Set(paths.filter((path) => /\.whl$/iu.test(path)).map((path) => folderOf(path)));
  return paths.flatMap((path) => {
    const folder = folderOf(path);
    const isVendored = wheelFolders.has(folder) || folder.split("/").some((part) => vendorKind(part) !== undefined);
    const named = isVendored && !owned.has(path) ? sourceDistributionName(nameIn(path)) : undefined;
    return named ? [{ ...named, path, remarks: ["A source distribution, by its file name; it was not opened."] }] : [];
  });
}

function withoutName(path: string): Problem {
  return {
    code: "distribution-unreadable",
    message: `${path} does not say the name and version of what is installed there.`,
    hint: "Install it anew with pip.",
    location: { path },
  };
}

function withoutVersion(folder: string, names: readonly string[]): Problem {
  return {
    code: "vendored-version-unknown",
    message: `${folder} has packages whose version is not known: ${firstFew(names)}.`,
    hint:
      "Keep the .dist-info folders that pip writes when you pack the plugin, or declare each in .security.toml: " +
      "[[vendored]] with path, version and purl (pkg:pypi/name@1.2.3).",
    location: { path: folder },
  };
}
