import { isUtf8 } from "node:buffer";
import { lstat, readdir } from "node:fs/promises";
import path from "node:path";
import type { Repository } from "@security-actions/git";
import { inRepository, isOutside, shown, type Workspace } from "./workspace.ts";

/** A file or symbolic link. */
export interface Entry {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly isLink: boolean;
  /** False where the path has bytes that are no UTF-8: they are U+FFFD in `path`, which then names no file. */
  readonly isUtf8: boolean;
}

/** What belongs to the workspace. */
export interface Listing {
  readonly files: readonly Entry[];
  /** Folders of submodules that are not checked out, relative to the workspace. */
  readonly missing: readonly string[];
  /** True when git tracks a file of the workspace. */
  readonly isTracked: boolean;
}

/**
 * Lists what git tracks in the workspace, its submodules included; where that is nothing, what lies there.
 *
 * @param isEntered whether a submodule is of interest, by its path in the workspace
 */
export async function listFiles(workspace: Workspace, isEntered: (folder: string) => boolean): Promise<Listing> {
  const { root, paths, repository } = workspace;
  if (repository) {
    const prefix = inRepository(workspace, repository, ".");
    const place = (file: string) => (prefix === "" || prefix === "." ? file : path.posix.relative(prefix, file));
    const tracked = await trackedIn({ repository, place, root, isEntered });
    if (tracked.files.length > 0 || tracked.missing.length > 0) return { ...tracked, isTracked: true };
  }
  const starts = paths.filter((one) => !paths.some((other) => other !== one && !isOutside(other, one)));
  const files = (await Promise.all([...new Set(starts)].map((start) => filesBelow(start, root)))).flat();
  return { files, missing: [], isTracked: false };
}

interface Place {
  readonly repository: Repository;
  /** From a path in the repository to one in the workspace; outside of it that begins with `..`. */
  readonly place: (file: string) => string;
  /** Of the workspace. */
  readonly root: string;
  readonly isEntered: (folder: string) => boolean;
}

type Tracked = Omit<Listing, "isTracked">;

async function trackedIn({ repository, place, root, isEntered }: Place): Promise<Tracked> {
  const all = (await repository.trackedFiles())
    .map((file) => ({ ...file, own: file.path, path: place(file.path) }))
    .filter((file) => file.path !== "" && file.path !== ".." && !file.path.startsWith("../"));
  const submodules = all.filter((file) => file.kind === "submodule" && isEntered(file.path));
  const inSubmodules = await Promise.all(
    submodules.map(async ({ path: folder, own }): Promise<Tracked> => {
      const absolute = path.join(root, folder);
      if (!(await hasFiles(absolute))) return { files: [], missing: [folder] };
      const submodule = await repository.submodule(own);
      // What was unpacked in its place, without git, is looked through.
      if (!submodule) return { files: await filesBelow(absolute, root), missing: [] };
      return trackedIn({ repository: submodule, place: (file) => `${folder}/${file}`, root, isEntered });
    }),
  );
  const files = all
    .filter((file) => file.kind !== "submodule")
    .map((file) => ({ path: file.path, isLink: file.kind === "link", isUtf8: file.isUtf8 }));
  return {
    files: [...files, ...inSubmodules.flatMap((submodule) => submodule.files)],
    missing: inSubmodules.flatMap((submodule) => submodule.missing),
  };
}

/** True for a folder, not a link to one, with something beside git's own. */
async function hasFiles(folder: string): Promise<boolean> {
  const isFolder = (await lstat(folder).catch(() => undefined))?.isDirectory() ?? false;
  return isFolder && (await readdir(folder).catch(() => [])).some((name) => name !== ".git");
}

/** A folder that cannot be read counts as empty: osv-scanner says so itself. */
async function filesBelow(start: string, root: string): Promise<Entry[]> {
  const found = await walk(Buffer.from(start));
  return found.map(({ place, isLink }) => ({
    path: shown({ root }, place.toString()),
    isLink,
    isUtf8: isUtf8(place),
  }));
}

/** In bytes: a name need not be UTF-8. */
async function walk(start: Buffer): Promise<{ place: Buffer; isLink: boolean }[]> {
  const entries = await readdir(start, { withFileTypes: true, encoding: "buffer" }).catch(
    (error: NodeJS.ErrnoException) => error.code,
  );
  if (!Array.isArray(entries)) return entries === "ENOTDIR" ? [{ place: start, isLink: false }] : [];
  const below = entries.map(async (entry) => {
    const place = Buffer.concat([start, Buffer.from(path.sep), entry.name]);
    if (entry.isDirectory()) return walk(place);
    return entry.isFile() || entry.isSymbolicLink() ? [{ place, isLink: entry.isSymbolicLink() }] : [];
  });
  return (await Promise.all(below)).flat();
}
