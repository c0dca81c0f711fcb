import type { Problem } from "@security-actions/core";
import { nameIn } from "../path.ts";
import type { Tree } from "../tree.ts";
import { libraries } from "./libraries.ts";
import { namesOf, type Library } from "./library.ts";
import { isSkipped, scopeOf, unitOf } from "./places.ts";
import { bannerLength, lineAt, readVersion } from "./version.ts";

/** A file that was recognised as a library's. */
export interface Sighting {
  readonly library: Library;
  readonly path: string;
  /** Where it says its version, else where it says what it is. */
  readonly line: number;
  readonly version?: string;
  /** 40 hex digits. */
  readonly commit?: string;
  /** True when only the name of the file says the version. */
  readonly byFileName: boolean;
  readonly scope: "runtime" | "development";
  readonly unit?: string;
}

/** Of a tree. */
export interface Sightings {
  readonly sightings: readonly Sighting[];
  /** Of the project that the tree itself is. */
  readonly own: readonly Sighting[];
  /** Files that may be a library's by their names and are too large to be read. */
  readonly unreadable: readonly string[];
  readonly problems: readonly Problem[];
}

/** `sqlite3.c` has 9 MB and grows. */
const maxBytes = 16 * 1024 * 1024;
/** So many files are opened at most. GDAL, which carries most, has about 100. */
const maxCandidates = 5000;

/**
 * The files of a tree that are a known library's. Paths decide which files are opened. What has one of the plain names
 * that the tree has itself is no copy, unless it lies in a folder of copies.
 */
export async function findSightings(tree: Tree, treeNames: ReadonlySet<string>): Promise<Sightings> {
  const byName = indexByName();
  const sightings: Sighting[] = [];
  const unreadable: string[] = [];
  const problems: Problem[] = [];
  let opened = 0;
  for (const { path, isLink } of tree.files) {
    const candidates = isLink || isSkipped(path) ? [] : candidatesFor(path, byName);
    if (candidates.length === 0 && (isLink || !isBundle(path))) continue;
    opened += 1;
    if (opened > maxCandidates) {
      problems.push(tooMany(path));
      break;
    }
    const content = await tree.read(path, maxBytes);
    if (content === undefined) unreadable.push(path);
    else if (candidates.length > 0) sightings.push(...recognise(path, content.toString("utf8"), candidates));
    else sightings.push(...inBundle(path, content.toString("utf8")));
  }
  const isOwn = ({ unit, library }: Sighting): boolean =>
    unit === undefined && [...namesOf(library)].some((name) => treeNames.has(name));
  return {
    sightings: sightings.filter((sighting) => !isOwn(sighting)),
    own: sightings.filter(isOwn),
    unreadable,
    problems,
  };
}

/** The libraries that a file is, by its content. Exported for the table's tests. */
export function recognise(path: string, text: string, candidates: readonly Library[]): Sighting[] {
  const unit = unitOf(path);
  return candidates.flatMap((library) => {
    const read = readVersion(text, library.version ?? []);
    if (library.mark === undefined ? read === undefined : !text.includes(library.mark)) return [];
    const fromName = read === undefined && library.npm !== undefined ? webName(nameIn(path)).version : undefined;
    const version = read?.version ?? fromName;
    const commit = library.commit?.exec(text.slice(0, bannerLength))?.[1];
    const offset = library.mark === undefined ? 0 : text.indexOf(library.mark);
    return {
      library,
      path,
      line: read?.line ?? lineAt(text, offset),
      ...(commit === undefined ? {} : { commit }),
      ...(version === undefined ? {} : { version }),
      byFileName: fromName !== undefined,
      scope: library.scope ?? scopeOf(path),
      ...(unit === undefined ? {} : { unit }),
    };
  });
}

/** Whether a file's name says that a bundler put several libraries into it. */
export function isBundle(path: string): boolean {
  return !isSkipped(path) && /(?:^|[._/-])(?:vendors?|bundle|libs|plugins)(?:[._-][\w.-]{0,60})?\.js$/iu.test(path);
}

/** At most so many comments of a bundle are looked at. */
const maxBanners = 1000;

/** The libraries whose banners, `/*! Name v1.2.3`, are anywhere in a bundle. */
function inBundle(path: string, text: string): Sighting[] {
  const unit = unitOf(path);
  const web = libraries.filter(({ npm }) => npm !== undefined);
  const sightings: Sighting[] = [];
  let at = text.indexOf("/*");
  for (let seen = 0; at >= 0 && seen < maxBanners; seen += 1, at = text.indexOf("/*", at + 2)) {
    const banner = text.slice(at, at + 300).replace(/^[/*!\s]{2,40}/u, "");
    for (const library of web) {
      const [rule] = library.version ?? [];
      const found = rule && "pattern" in rule ? rule.pattern.exec(banner) : null;
      if (found?.index !== 0 || found[1] === undefined) continue;
      const base = { library, path, line: lineAt(text, at), version: found[1], byFileName: false };
      sightings.push({ ...base, scope: scopeOf(path), ...(unit === undefined ? {} : { unit }) });
    }
  }
  return sightings;
}

/** Libraries by the last part of the paths that may hold them. */
export function indexByName(): ReadonlyMap<string, readonly { ending: string; library: Library }[]> {
  const index = new Map<string, { ending: string; library: Library }[]>();
  for (const library of libraries) {
    for (const ending of library.files) {
      const name = nameIn(ending);
      const entries = index.get(name);
      if (entries) entries.push({ ending, library });
      else index.set(name, [{ ending, library }]);
    }
  }
  return index;
}

/** The libraries that a path may hold. */
export function candidatesFor(
  path: string,
  byName: ReadonlyMap<string, readonly { ending: string; library: Library }[]>,
): Library[] {
  const lower = path.toLowerCase();
  const file = nameIn(lower);
  const found = (byName.get(file) ?? []).filter(({ ending }) => lower === ending || lower.endsWith(`/${ending}`));
  const plain = webName(file).name;
  const web = plain === file ? [] : (byName.get(plain) ?? []).filter(({ library }) => library.npm !== undefined);
  return [...new Set([...found, ...web].map(({ library }) => library))];
}

const webEnding =
  /(?:[.-](?:min|slim|umd|esm|iife|prod|production|browser|global|full|lite|v\d{1,3})|[.@_-]v?(\d{1,4}(?:\.\d{1,5}){1,3}))$/u;

/** A JavaScript or CSS file's name without `.min`, version and the like: `jquery.js` and `3.3.1`. */
function webName(file: string): { readonly name: string; readonly version?: string } {
  const [, stem, extension] = /^(.{1,100})\.(js|mjs|cjs|css)$/u.exec(file.toLowerCase()) ?? [];
  if (stem === undefined) return { name: file };
  let name = stem;
  let version: string | undefined;
  for (let ending = webEnding.exec(name); ending !== null; ending = webEnding.exec(name)) {
    version ??= ending[1];
    name = name.slice(0, ending.index);
  }
  const kind = extension === "css" ? "css" : "js";
  return { name: `${name}.${kind}`, ...(version === undefined ? {} : { version }) };
}

function tooMany(path: string): Problem {
  return {
    code: "vendored-too-many-files",
    message: `More than ${maxCandidates} files are named like known libraries; from ${path} on they were not looked at.`,
    hint: "Scan the parts of this tree one at a time.",
    location: { path },
  };
}
