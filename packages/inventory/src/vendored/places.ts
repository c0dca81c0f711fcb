import { folderOf, isWithin, nameIn } from "../path.ts";
import type { Tree } from "../tree.ts";
import { plainName } from "./library.ts";

/** Names of folders that hold copies of other projects, one in each subfolder. */
const vendorFolders: ReadonlySet<string> = new Set([
  "external",
  "externals",
  "extern",
  "deps",
  "third_party",
  "third-party",
  "thirdparty",
  "3rdparty",
  "3rd_party",
  "3rd-party",
  "vendor",
  "vendors",
  "vendored",
  "bundled",
]);

/** Names of folders whose content is not shipped. */
const developmentFolders: ReadonlySet<string> = new Set(
  (
    "test tests testing unittest unittests autotest regress fuzz fuzzer fuzzers " +
    "doc docs example examples sample samples demo demos benchmark benchmarks bench perf ci .github .circleci travis"
  ).split(" "),
);

/** Folders whose content is a package manager's, and is known by its manifest. */
const skippedFolders: ReadonlySet<string> = new Set(["node_modules", ".git", "bower_components", "site-packages"]);

/** Folders inside a library that say nothing of whose they are. */
const neutralFolders: ReadonlySet<string> = new Set([
  "src",
  "source",
  "sources",
  "include",
  "inc",
  "lib",
  "core",
  "dist",
]);

const sourceFile = /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|inl|ipp|tpp|cu|m|mm|f|f90|js|mjs|cjs|css)$/iu;

/** Whether a file is source that could be a library's: C, C++, Fortran, JavaScript or CSS. */
export function isSource(path: string): boolean {
  return sourceFile.test(path);
}

/** Whether a path lies where another reader knows better, such as `node_modules`. */
export function isSkipped(path: string): boolean {
  return path.split("/").some((folder) => skippedFolders.has(folder));
}

/** Whether what lies there is shipped or only for tests and documentation. */
export function scopeOf(path: string): "runtime" | "development" {
  return path
    .split("/")
    .slice(0, -1)
    .some((folder) => developmentFolders.has(folder.toLowerCase()))
    ? "development"
    : "runtime";
}

/**
 * The vendored unit that a file belongs to: the child of the innermost folder that holds copies of other projects,
 * a folder or the file itself.
 */
export function unitOf(path: string): string | undefined {
  const segments = path.split("/");
  for (let at = segments.length - 2; at >= 0; at -= 1) {
    if (vendorFolders.has(segments[at]?.toLowerCase() ?? "")) return segments.slice(0, at + 2).join("/");
  }
  return undefined;
}

/** Whether two folders are one in the other, or beside each other, as `src` and `include` are. */
export function areNear(one: string, other: string): boolean {
  if (folderOf(one) === folderOf(other)) return true;
  return one !== "" && other !== "" && (isWithin(one, other) || isWithin(other, one));
}

/**
 * Whether a library's file says what a unit is: it has the unit's name, or the file lies in the unit's top, not in a
 * folder with a name of its own.
 */
export function accountsFor(unit: string, file: string, names: ReadonlySet<string>): boolean {
  const name = plainName(nameIn(unit));
  if (file === unit || names.has(name)) return true;
  const inner = folderOf(file)
    .slice(unit.length + 1)
    .split("/");
  return inner.every(
    (folder) => folder === "" || neutralFolders.has(folder.toLowerCase()) || plainName(folder) === name,
  );
}

/** All files and folders of a tree. */
export function placesOf(tree: Tree): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { path } of tree.files) {
    for (let place = path; place !== "" && !places.has(place); place = folderOf(place)) places.add(place);
  }
  return places;
}
