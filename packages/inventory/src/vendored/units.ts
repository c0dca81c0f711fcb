import { groupBy } from "@security-actions/core";
import { folderOf, nameIn } from "../path.ts";
import type { Tree } from "../tree.ts";
import { namesOf, plainName } from "./library.ts";
import type { Part } from "./parts.ts";
import { accountsFor, isSkipped, isSource, scopeOf, unitOf } from "./places.ts";
import { isBundle, type Sighting } from "./sightings.ts";
import { isRecord, isStatement, readManifest, readStatement, type Statement } from "./statement.ts";

/** A child of a folder such as `external` or `third_party`: somebody else's code, until the project says otherwise. */
export interface Unit {
  readonly path: string;
  readonly scope: "runtime" | "development";
  /** Text by path of the files in its top that may say where it is from, those about the copy first. */
  readonly statements: ReadonlyMap<string, string>;
}

/** So many files that may say where a unit is from are opened for each unit. */
const maxStatements = 6;
const maxStatementBytes = 1024 * 1024;

/** The units of a tree that have source, by path. */
export async function findUnits(tree: Tree): Promise<ReadonlyMap<string, Unit>> {
  const paths = tree.files.filter(({ path, isLink }) => !isLink && !isSkipped(path)).map(({ path }) => path);
  const managed = managedFolders(paths);
  const units = new Map<string, Unit>();
  for (const [unit, files] of groupBy(paths, unitOf)) {
    if (unit === undefined || managed.has(folderOf(unit)) || !files.some(isSource)) continue;
    // A Python package with some JavaScript in it: the readers of Python know what it is.
    if (files.includes(`${unit}/__init__.py`)) continue;
    units.set(unit, { path: unit, scope: scopeOf(`${unit}/`), statements: await readStatements(tree, unit, files) });
  }
  return units;
}

/** Folders named `vendor` that Go's or Composer's tools fill: their own readers know what is in there. */
function managedFolders(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.filter((path) => /(?:^|\/)vendor\/(?:modules\.txt|autoload\.php)$/u.test(path)).map(folderOf));
}

async function readStatements(tree: Tree, unit: string, files: readonly string[]): Promise<Map<string, string>> {
  const named = files
    .filter((path) => folderOf(path) === unit && isStatement(nameIn(path)))
    .toSorted((a, b) => Number(isRecord(nameIn(b))) - Number(isRecord(nameIn(a))))
    .slice(0, maxStatements);
  const texts = new Map<string, string>();
  for (const path of named) {
    const content = await tree.read(path, maxStatementBytes);
    if (content !== undefined) texts.set(path, content.toString("utf8"));
  }
  return texts;
}

/** Sightings by the unit that they say the nature of. */
export function accounted(sightings: readonly Sighting[]): ReadonlyMap<string, readonly Sighting[]> {
  const accounting = sightings.filter(
    ({ unit, path, library }) => unit !== undefined && accountsFor(unit, path, namesOf(library)),
  );
  return groupBy(accounting, ({ unit }) => unit ?? "");
}

/**
 * What a unit's files say of a sighting in it, when the sighting is what the unit is: it has the unit's name, or
 * nothing else is in the unit.
 */
export function statementOf(unit: Unit, { library }: Sighting, inUnit: readonly Sighting[]): Statement | undefined {
  const names = namesOf(library);
  const isMain =
    names.has(plainName(nameIn(unit.path))) || inUnit.every((other) => other.library.name === library.name);
  if (!isMain) return undefined;
  const statements = [...unit.statements].flatMap(
    ([path, text]) => readStatement(path, text, { names, repository: library.repository }) ?? [],
  );
  return statements.find(({ version, commit }) => (version ?? commit) !== undefined) ?? statements[0];
}

/** The part that a unit in which no known library was seen is by its own files, or undefined. */
export function partOfUnit(unit: Unit): Part | undefined {
  const name = nameIn(unit.path);
  const base = { places: [unit.path], kind: "library", scope: unit.scope } as const;
  for (const [path, text] of unit.statements) {
    if (isRecord(nameIn(path))) {
      const statement = readStatement(path, text, { names: new Set([plainName(name)]) });
      const part = statement && partOfRecord(name, statement);
      if (part) return { ...base, ...part };
    }
    const manifest = nameIn(path) === "package.json" ? readManifest(text) : undefined;
    if (manifest) {
      const { version } = manifest;
      const names = new Set([manifest.name, name]);
      const npm = manifest.name;
      return { ...base, name: npm, names, version, evidence: "statement", path, npm, upstreams: [], remarks: [] };
    }
  }
  return undefined;
}

function partOfRecord(
  name: string,
  { path, line, version, tag, repository, commit, remarks }: Statement,
): Pick<Part, "name" | "names" | "version" | "evidence" | "path" | "line" | "upstreams" | "remarks"> | undefined {
  if (repository === undefined || (commit ?? tag ?? version) === undefined) return undefined;
  return {
    name,
    names: new Set([name]),
    ...(version === undefined ? {} : { version, evidence: "statement" }),
    path,
    ...(line === undefined ? {} : { line }),
    upstreams: [{ repository, ...(commit === undefined ? (tag === undefined ? {} : { tag }) : { commit }) }],
    remarks: [`What this is was read from ${path}.`, ...remarks],
  };
}

/**
 * Scripts that are somebody else's by their looks and that nothing accounts for: bundles of libraries, of which banners
 * name only a part, and minified files.
 */
export function strangeScripts(tree: Tree, sightings: readonly Sighting[]): string[] {
  const paths = new Set(tree.files.flatMap(({ path, isLink }) => (isLink ? [] : path)));
  const web = sightings.filter(({ library, path }) => library.npm !== undefined && !isBundle(path));
  // The folder `trumbowyg` with `trumbowyg.js` is its, with all plugins; a folder `js` is nobody's.
  const known = new Set(
    web
      .filter(({ path, library }) => namesOf(library).has(plainName(nameIn(folderOf(path)))))
      .map(({ path }) => folderOf(path)),
  );
  const isMinified = (path: string): boolean =>
    path.endsWith(".min.js") && !paths.has(path.replace(/\.min\.js$/u, ".js")) && !isBelow(path, known);
  const seen = new Set(web.map(({ path }) => path));
  return [...paths].filter(
    (path) =>
      /\.js$/iu.test(path) &&
      !isSkipped(path) &&
      scopeOf(path) === "runtime" &&
      unitOf(path) === undefined &&
      !seen.has(path) &&
      (isVendorBundle(path) || isMinified(path)),
  );
}

/** What webpack and its like call the file with all libraries. */
function isVendorBundle(path: string): boolean {
  return isBundle(path) && /vendor/iu.test(nameIn(path));
}

function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) if (folders.has(folder)) return true;
  return false;
}
