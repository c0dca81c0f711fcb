import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "@security-actions/core";
import { isFile } from "./files.ts";
import { createLocator } from "./locate/index.ts";
import { isRequirements } from "./manifests.ts";
import { includedBy, rangeIn } from "./requirements.ts";
import type { Package, Source } from "./result.ts";
import { account, tooLong, type Tree } from "./unchecked.ts";

/** A package with its place. */
export interface LocatedPackage extends Package {
  /** Line in the source, from 1. */
  readonly line?: number;
  /** The requirement as written, when it is a range that was checked as its lowest version. */
  readonly range?: string;
}

/** A file that was read, and what is in it. */
export interface ScannedFile {
  /** Absolute. */
  readonly path: string;
  readonly packages: readonly LocatedPackage[];
}

/** Lockfiles of more than this are not searched for lines, in bytes. */
const locateLimit = 64 * 1024 * 1024;

/** A file with, for requirements, the included file that each package comes from. */
export interface FileWithIncludes extends ScannedFile {
  readonly includes: ReadonlyMap<LocatedPackage, string>;
  readonly problems: readonly Problem[];
}

/** A few at a time: there may be more files than a process may open. */
export async function locateAll(sources: readonly Source[], root: string): Promise<FileWithIncludes[]> {
  const tree = { root, read: new Set(sources.map((source) => path.resolve(source.path))) };
  const located: FileWithIncludes[] = [];
  for (let at = 0; at < sources.length; at += 32) {
    located.push(...(await Promise.all(sources.slice(at, at + 32).map((source) => locate(source, tree)))));
  }
  return located;
}

/** Adds lines, where something is to be said of a package: reading every lockfile twice would take its time. */
async function locate({ path: file, packages }: Source, tree: Tree): Promise<FileWithIncludes> {
  const isText = isRequirements(file.replaceAll(path.sep, "/"));
  const isWorthIt = packages.some(({ advisories, version }) => advisories.length > 0 || version === undefined);
  if (!(isWorthIt || isText) || !(await isFile(file)))
    return { path: file, packages, includes: new Map(), problems: [] };
  if ((await stat(file)).size > locateLimit) {
    return { path: file, packages, includes: new Map(), problems: isText ? [tooLong(file)] : [] };
  }
  const text = await readFile(file, "utf8");
  const lineOf = createLocator(path.basename(file), text);
  const lines = isText ? text.split(/\r?\n/u) : [];
  const includes = new Map<LocatedPackage, string>();
  const located = packages.map((found): LocatedPackage => {
    const line = lineOf(found);
    if (line === undefined) return found;
    const written = lines[line - 1] ?? "";
    const range = found.version === undefined ? undefined : rangeIn(written);
    const place = { ...found, line, ...(range !== undefined && { range }) };
    const included = includedBy(written);
    if (included !== undefined) includes.set(place, path.resolve(path.dirname(file), included));
    return place;
  });
  if (!isText) return { path: file, packages: located, includes, problems: [] };
  const { packages: own, unchecked, problems } = await account(file, text, located, tree);
  return { path: file, packages: [...own, ...unchecked], includes, problems };
}

/**
 * Requirements that come from an included file are said of both files. They stay with the included one, where it was
 * read under its own name, so that each is one finding at the line where it can be changed.
 */
export function withoutIncluded(files: readonly FileWithIncludes[]): ScannedFile[] {
  const identity = (file: string, found: LocatedPackage) => JSON.stringify([file, found.name, found.version]);
  const own = new Set(
    files.flatMap(({ path: file, packages, includes }) =>
      packages.filter((found) => !includes.has(found)).map((found) => identity(file, found)),
    ),
  );
  return files.map(({ path: file, packages, includes }) => ({
    path: file,
    packages: packages.filter((found) => !own.has(identity(includes.get(found) ?? "", found))),
  }));
}
