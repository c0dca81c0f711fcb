import { nameIn, pathIn } from "../path.ts";
import type { Tree } from "../tree.ts";
import { type Distribution, type Owned } from "./distribution.ts";
import type { Folder, Folders } from "./folders.ts";
import { distributionOf, isKnownNamespace } from "./import-names.ts";
import { normalName } from "./name.ts";
import { vendorKind } from "./vendor-folders.ts";
import { packageVersion, sourceLimit, versionIn, versionInName } from "./version-literal.ts";

/** Folders in vendor folders that are no packages. */
const noPackage =
  /^(?:__pycache__|\..*|bin|scripts|include|share|docs?|tests?|licen[cs]es|.*\.(?:dist-info|egg-info|libs|data))$/iu;
const noModule = /^(?:__init__|__main__|setup|conftest)\.py$/u;
/** Python, its type stubs, and Cython, of which a package may have nothing but sources. */
const source = /\.py[ix]?$/u;
const compiled = /\.(?:so|pyd|dll|dylib)$/iu;
const platformFolder = /linux|win|mac|darwin|^py|x86|amd|arm|^lib/iu;
const deepest = 3;
const emptyFolder: Folder = { files: [], folders: [] };

/** Packages and modules that were found by their place and name. */
export interface Layout {
  readonly distributions: readonly Distribution[];
  /** Vendor folders → what in them has no version. */
  readonly unknown: ReadonlyMap<string, readonly Unversioned[]>;
}

/** A package by the distribution's name, and its folder or module. */
type Unversioned = Pick<Distribution, "name" | "path">;

interface Scan {
  readonly tree: Tree;
  readonly paths: ReadonlySet<string>;
  readonly folders: Folders;
  readonly owned: Owned;
  readonly found: Distribution[];
  readonly unknown: Map<string, readonly Unversioned[]>;
}

/** What lies in one vendor folder, by the distribution's name. */
type Packages = Map<string, { readonly path: string; readonly version: string | undefined; readonly isKnown: boolean }>;

/** What of a vendor folder is listed although it has no version. */
type Listed = "all" | "known" | "none";

/**
 * Python packages whose metadata was deleted, by their layout: all that lies in a vendor folder, and packages of a known
 * name with a version anywhere. What `owned` has is left out; what is found is added to it.
 */
export async function findByLayout(
  paths: readonly string[],
  folders: Folders,
  tree: Tree,
  owned: Owned,
): Promise<Layout> {
  const scan: Scan = { tree, paths: new Set(paths), folders, owned, found: [], unknown: new Map() };
  const sorted = [...folders.keys()].toSorted();
  for (const folder of sorted) {
    const kind = vendorKind(nameIn(folder));
    if (!kind || /\.(?:dist-info|egg-info)(?:\/|$)/u.test(folder)) continue;
    const packages: Packages = new Map();
    // A package that vendors others is somebody else's: its own maintainers know what it holds.
    await scanFolder(scan, folder, "", owned.has(folder) ? "none" : kind === "all" ? "all" : "known", packages);
    report(scan, folder, packages);
  }
  for (const folder of sorted) await scanAnywhere(scan, folder);
  return { distributions: scan.found, unknown: scan.unknown };
}

/** The packages and modules right in a folder; `namespace` is `google.` for those in the namespace package `google`. */
async function scanFolder(
  scan: Scan,
  folder: string,
  namespace: string,
  listed: Listed,
  packages: Packages,
  depth = 0,
): Promise<void> {
  const { files, folders } = scan.folders.get(folder) ?? emptyFolder;
  for (const child of folders) {
    const path = pathIn(folder, child);
    const importName = namespace + child;
    if (noPackage.test(child) || scan.owned.has(path)) continue;
    const code = firstSource(scan, path);
    if (code === undefined) continue;
    const isNamespace = isKnownNamespace(importName) || (!distributionOf(importName) && isShared(scan, path));
    const unpacked = unpackedName(child);
    if (unpacked) {
      add(packages, unpacked.name, path, unpacked.version, true);
      scan.owned.addFolder(path);
    } else if (!isNamespace) {
      // A known package may have code only in its folders: `google.gapic` has it in `google/gapic/metadata`.
      if (!scan.owned.has(code)) await addPackage(scan, path, importName, listed, packages);
    } else if (depth < deepest) {
      const isPlatform = vendorKind(child) !== undefined || platformFolder.test(child);
      await scanFolder(scan, path, isPlatform ? namespace : `${importName}.`, listed, packages, depth + 1);
    }
  }
  for (const file of files) await addModule(scan, folder, file, namespace, packages);
  // Wheels carry the native libraries that they need in a folder of this name.
  const names = new Set([...packages.keys()].map((name) => normalName(name)));
  for (const child of folders) {
    const owner = normalName(/^(.+)\.libs$/u.exec(child)?.[1] ?? "").replace(/-binary$/u, "");
    if (names.has(owner)) scan.owned.addFolder(pathIn(folder, child));
  }
}

async function addPackage(
  scan: Scan,
  path: string,
  importName: string,
  listed: Listed,
  packages: Packages,
): Promise<void> {
  const known = distributionOf(importName);
  const version = await versionOf(scan, path);
  const isListed = listed === "all" || (known !== undefined && (version !== undefined || listed === "known"));
  if (!isListed) return;
  add(packages, known ?? importName, path, version, known !== undefined);
  scan.owned.addFolder(path);
}

/**
 * A module counts when its name is known or it says its version: what else lies there may be the plugin's own. A compiled
 * module is named `name.cpython-312-x86_64-linux-gnu.so`.
 */
async function addModule(
  { tree, owned }: Scan,
  folder: string,
  file: string,
  namespace: string,
  packages: Packages,
): Promise<void> {
  const path = pathIn(folder, file);
  const isSource = file.endsWith(".py");
  if ((!isSource && !compiled.test(file)) || noModule.test(file) || owned.has(path)) return;
  const importName = namespace + (file.split(".", 1)[0] ?? "");
  const known = distributionOf(importName);
  const bytes = isSource ? await tree.read(path, sourceLimit) : undefined;
  const version = bytes && versionIn(file, bytes.toString("utf8"));
  if (known === undefined && version === undefined) return;
  add(packages, known ?? importName, path, version, known !== undefined);
  owned.addFile(path, folder);
}

/** Several packages of one distribution are one: the first that says the version counts. */
function add(packages: Packages, name: string, path: string, version: string | undefined, isKnown: boolean): void {
  const before = packages.get(name);
  if (before?.version === undefined) packages.set(name, { path: before?.path ?? path, version, isKnown });
}

function report(scan: Scan, folder: string, packages: Packages): void {
  for (const [name, { version, path, isKnown }] of packages) {
    scan.found.push({
      name,
      path,
      ...(version !== undefined && { version }),
      isNameGuessed: !isKnown,
      remarks: ["Found by its folder and files, for its metadata was deleted."],
    });
  }
  const unknown = [...packages].flatMap(([name, { version, path }]) => (version === undefined ? { name, path } : []));
  if (unknown.length > 0) scan.unknown.set(folder, unknown);
}

/** A package or module of a known name that lies among a plugin's own code counts only with its version. */
async function scanAnywhere(scan: Scan, folder: string): Promise<void> {
  if (scan.owned.has(folder)) return;
  const { files } = scan.folders.get(folder) ?? emptyFolder;
  const remarks = ["Found by its name and version among the plugin's own code."];
  const known = files.includes("__init__.py") ? distributionOf(nameIn(folder)) : undefined;
  const version = known === undefined ? undefined : await versionOf(scan, folder);
  if (known !== undefined && version !== undefined) {
    scan.found.push({ name: known, version, path: folder, remarks });
    scan.owned.addFolder(folder);
    return;
  }
  for (const file of files) {
    const path = pathIn(folder, file);
    const name = file.endsWith(".py") ? distributionOf(file.slice(0, -".py".length)) : undefined;
    if (name === undefined || scan.owned.has(path)) continue;
    const bytes = await scan.tree.read(path, sourceLimit);
    const ofModule = bytes && versionIn(file, bytes.toString("utf8"));
    if (ofModule === undefined) continue;
    scan.found.push({ name, version: ofModule, path, remarks });
    scan.owned.addFile(path, folder);
  }
}

/** The version that the package's files say, else the one in the names of its compiled files, when they agree. */
async function versionOf({ tree, paths, folders }: Scan, folder: string): Promise<string | undefined> {
  const written = await packageVersion(folder, (path) => paths.has(path), tree);
  if (written !== undefined) return written;
  const inNames = (folders.get(folder)?.files ?? [])
    .filter((file) => compiled.test(file))
    .map((file) => versionInName(file))
    .filter((version) => version !== undefined);
  return new Set(inNames).size === 1 ? inNames[0] : undefined;
}

/** An unpacked source distribution, whose folder is named `name-1.2.3`. */
function unpackedName(folder: string): { readonly name: string; readonly version: string } | undefined {
  const [, name, version] = /^([A-Za-z][\w.]*(?:-[A-Za-z][\w.]*)*)-(\d[\w.]*)$/u.exec(folder) ?? [];
  return name !== undefined && version !== undefined ? { name, version } : undefined;
}

/** A folder without code of its own, whose folders have some: a namespace package, or one folder per platform. */
function isShared({ folders }: Scan, path: string): boolean {
  return !folders.get(path)?.files.some((file) => source.test(file));
}

/** The outermost source file in a folder, or undefined when there is none. */
function firstSource({ folders }: Scan, path: string): string | undefined {
  const queue: string[] = [path];
  // The queue grows while it is gone through.
  for (const at of queue) {
    const { files, folders: children } = folders.get(at) ?? emptyFolder;
    const found = files.find((file) => source.test(file));
    if (found !== undefined) return pathIn(at, found);
    for (const child of children) queue.push(pathIn(at, child));
  }
  return undefined;
}
