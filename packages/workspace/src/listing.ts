import { isUtf8 } from "node:buffer";
import { lstat, readdir } from "node:fs/promises";
import path from "node:path";
import type { Repository } from "@security-actions/git";
import type { Exclusions } from "./exclusions.ts";
import { inRepository, isOutside, shown, type Workspace } from "./workspace.ts";

/** A file or symbolic link. */
export interface Entry {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly isLink: boolean;
  /** False where the path has bytes that are no UTF-8: they are U+FFFD in `path`, which then names no file. */
  readonly isUtf8: boolean;
  /** False where it is listed as it lies there, and git has nothing of it. */
  readonly isTracked: boolean;
}

/** A submodule as the index has it. */
export interface Submodule {
  /** The folder that it belongs in, relative to the workspace. */
  readonly path: string;
  /** The commit that is recorded for it, in hex. */
  readonly commit: string;
  readonly isCheckedOut: boolean;
}

/** What belongs to the workspace, without what the caller left out. */
export interface Listing {
  readonly files: readonly Entry[];
  readonly submodules: readonly Submodule[];
  /** Folders that could not be read, relative to the workspace: what is in them is not listed. */
  readonly unreadable: readonly string[];
  /** Those of the files that are not there, as a sparse checkout leaves them out, relative to the workspace. */
  readonly leftOut: readonly string[];
  /** True when git tracks a file of the workspace. */
  readonly isTracked: boolean;
}

/**
 * Lists what git tracks in the workspace, its submodules included; where that is nothing, what lies there. A path that
 * the caller names and in which git tracks nothing, such as the zip that a job just built, is listed as it lies there.
 */
export async function listFiles(workspace: Workspace, exclusions: Exclusions): Promise<Listing> {
  const { root, paths } = workspace;
  // Of the whole workspace there is nothing to compute for each of many files.
  const isWhole = paths.includes(root);
  const isNamed = (file: string) =>
    isWhole ? !/^\.\.(?:\/|$)/u.test(file) : paths.some((folder) => !isOutside(folder, path.join(root, file)));
  const isWanted = (file: string) => !exclusions.covers(file) && isNamed(file);
  const isEntered = (folder: string) =>
    isWanted(folder) || (!exclusions.covers(folder) && paths.some((one) => !isOutside(path.join(root, folder), one)));
  const tracked = await trackedFiles(workspace, isEntered);
  const files = tracked.files.filter((file) => isWanted(file.path));
  const isTracked = tracked.files.length > 0 || tracked.submodules.length > 0;
  const isKnown = (start: string) => files.some((file) => !isOutside(start, path.join(root, file.path)));
  const asked = [...new Set(paths)].filter((start) => !isTracked || (start !== root && !isKnown(start)));
  const starts = asked.filter((one) => !asked.some((other) => other !== one && !isOutside(other, one)));
  const [leftOut, ...untracked] = await Promise.all([
    notThere(tracked.leftOut.filter(isWanted), root),
    ...starts.map((start) => filesBelow(start, root)),
  ]);
  return {
    files: [...files, ...untracked.flatMap((found) => found.files).filter((file) => isWanted(file.path))],
    submodules: tracked.submodules,
    unreadable: [tracked, ...untracked].flatMap(({ unreadable }) => unreadable).filter(isWanted),
    leftOut,
    isTracked,
  };
}

/** `leftOut` is what may not be there. */
type Tracked = Omit<Listing, "isTracked">;

const nothing: Tracked = { files: [], submodules: [], unreadable: [], leftOut: [] };

async function trackedFiles(workspace: Workspace, isEntered: (folder: string) => boolean): Promise<Tracked> {
  const { root, repository } = workspace;
  if (!repository) return nothing;
  const prefix = inRepository(workspace, repository, ".");
  const start = `${prefix}/`;
  const place = (file: string) => {
    if (prefix === "" || prefix === ".") return file;
    return file.startsWith(start) ? file.slice(start.length) : "..";
  };
  return trackedIn({ repository, place, root, isEntered });
}

interface Place {
  readonly repository: Repository;
  /** From a path in the repository to one in the workspace; outside of it that begins with `..`. */
  readonly place: (file: string) => string;
  /** Of the workspace. */
  readonly root: string;
  /** Whether a submodule is of interest, by its path in the workspace. */
  readonly isEntered: (folder: string) => boolean;
}

async function trackedIn({ repository, place, root, isEntered }: Place): Promise<Tracked> {
  const all = (await repository.trackedFiles())
    .map((file) => ({ ...file, own: file.path, path: place(file.path) }))
    .filter((file) => file.path !== "" && file.path !== ".." && !file.path.startsWith("../"));
  const submodules = all.filter((file) => file.kind === "submodule" && isEntered(file.path));
  const inSubmodules = await Promise.all(
    submodules.map(async ({ path: folder, own, id: commit }): Promise<Tracked> => {
      const absolute = path.join(root, folder);
      const isCheckedOut = await hasFiles(absolute);
      const recorded = { path: folder, commit, isCheckedOut };
      if (!isCheckedOut) return { ...nothing, submodules: [recorded] };
      const submodule = await repository.submodule(own);
      // What was unpacked in its place, without git, is looked through.
      if (!submodule) return { ...nothing, ...(await filesBelow(absolute, root)), submodules: [recorded] };
      const inside = await trackedIn({ repository: submodule, place: (file) => `${folder}/${file}`, root, isEntered });
      return { ...inside, submodules: [recorded, ...inside.submodules] };
    }),
  );
  const files = all
    .filter((file) => file.kind !== "submodule")
    .map((file) => ({ path: file.path, isLink: file.kind === "link", isUtf8: file.isUtf8, isTracked: true }));
  return {
    files: [...files, ...inSubmodules.flatMap((inside) => inside.files)],
    submodules: inSubmodules.flatMap((inside) => inside.submodules),
    unreadable: inSubmodules.flatMap((inside) => inside.unreadable),
    leftOut: [
      ...all.filter(({ kind, isLeftOut }) => kind === "file" && isLeftOut).map((file) => file.path),
      ...inSubmodules.flatMap((inside) => inside.leftOut),
    ],
  };
}

async function notThere(files: readonly string[], root: string): Promise<string[]> {
  const isThere = (file: string) =>
    lstat(path.join(root, file)).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code !== "ENOENT",
    );
  const there = await Promise.all(files.map(isThere));
  return files.filter((_, index) => !there[index]);
}

/** True for a folder, not a link to one, with something beside git's own. */
async function hasFiles(folder: string): Promise<boolean> {
  const isFolder = (await lstat(folder).catch(() => undefined))?.isDirectory() ?? false;
  return isFolder && (await readdir(folder).catch(() => [])).some((name) => name !== ".git");
}

/** What lies there, whatever git says of it. */
async function filesBelow(start: string, root: string): Promise<Pick<Listing, "files" | "unreadable">> {
  const found = await walk(Buffer.from(start));
  const entries = found.map(({ place, kind }) => ({
    path: shown({ root }, place.toString()),
    kind,
    isUtf8: isUtf8(place),
  }));
  return {
    files: entries
      .filter(({ kind }) => kind !== "unreadable")
      .map(({ path: file, kind, isUtf8: isName }) => ({
        path: file,
        isLink: kind === "link",
        isUtf8: isName,
        isTracked: false,
      })),
    unreadable: entries.filter(({ kind }) => kind === "unreadable").map((entry) => entry.path),
  };
}

interface Found {
  readonly place: Buffer;
  readonly kind: "file" | "link" | "unreadable";
}

/** In bytes: a name need not be UTF-8. */
async function walk(start: Buffer): Promise<Found[]> {
  const entries = await readdir(start, { withFileTypes: true, encoding: "buffer" }).catch(
    (error: NodeJS.ErrnoException) => error.code,
  );
  if (entries === "ENOTDIR") return [{ place: start, kind: "file" }];
  // What is removed while it is looked for is not there.
  if (entries === "ENOENT") return [];
  if (!Array.isArray(entries)) return [{ place: start, kind: "unreadable" }];
  const below = entries.map(async (entry): Promise<Found[]> => {
    const place = Buffer.concat([start, Buffer.from(path.sep), entry.name]);
    if (entry.isDirectory()) return walk(place);
    if (entry.isSymbolicLink()) return [{ place, kind: "link" }];
    return entry.isFile() ? [{ place, kind: "file" }] : [];
  });
  return (await Promise.all(below)).flat();
}
