import { readdir, realpath } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "@security-actions/core";
import { isManifest, isUnreadManifest } from "@security-actions/osv-scanner";
import type { Exclusions } from "./exclusions.ts";
import { inRepository, isOutside, shown, type Workspace } from "./workspace.ts";

/** Where osv-scanner does not look by itself. */
export interface BlindSpots {
  /** Absolute paths of the manifests that should be read, whatever `.gitignore` files say. */
  readonly manifests: readonly string[];
  /** True when git tracks a file of the workspace, so that its `.gitignore` files say what does not belong to it. */
  readonly isTracked: boolean;
  /** Symbolic links with the name of a manifest, relative to the workspace. */
  readonly links: readonly string[];
  /** Files that declare dependencies in a form that osv-scanner does not read, relative to the workspace. */
  readonly unread: readonly string[];
}

/** Looks for what osv-scanner leaves out without a word. */
export async function findBlindSpots(workspace: Workspace, exclusions: Exclusions): Promise<BlindSpots> {
  const isWanted = (file: string) =>
    !exclusions.covers(file) && workspace.paths.some((folder) => !isOutside(folder, path.join(workspace.root, file)));
  const { files: all, isTracked } = await listFiles(workspace);
  const named = all.filter(({ path: file }) => isManifest(file) || isUnreadManifest(file));
  const files = named.filter((file) => isWanted(file.path));
  const manifests = files.filter((file) => !file.isLink && isManifest(file.path) && !isCompanion(file.path));
  return {
    manifests: manifests.map((file) => path.join(workspace.root, file.path)),
    isTracked,
    links: files.filter((file) => file.isLink && isManifest(file.path)).map((file) => file.path),
    unread: files.filter((file) => !file.isLink && isUnreadManifest(file.path)).map((file) => file.path),
  };
}

/** Read with go.mod, not by itself. */
function isCompanion(file: string): boolean {
  return path.posix.basename(file) === "go.sum";
}

/** A link is no problem when what it leads to was read under its own name. */
export async function problemsOfLinks(
  links: readonly string[],
  workspace: Workspace,
  read: ReadonlySet<string>,
): Promise<Problem[]> {
  const problems = await Promise.all(
    links.map(async (link): Promise<Problem[]> => {
      const place = path.join(workspace.root, link);
      const target = await realpath(place).catch(() => undefined);
      // Where git makes no links (on Windows), the file in its place holds the name of another.
      const isRead = target !== undefined && target !== place && read.has(shown(workspace, target));
      if (isRead && !isOutside(workspace.root, target)) return [];
      const where =
        target === undefined
          ? "nowhere"
          : isOutside(workspace.root, target)
            ? "out of the workspace"
            : "to another file";
      return [
        {
          code: "link-not-followed",
          message: `The manifest is a symbolic link that leads ${where}, so its packages were not checked.`,
          hint: "Replace the link by the file, or leave it out with exclude.",
          location: { path: link },
        },
      ];
    }),
  );
  return problems.flat();
}

interface Entry {
  readonly path: string;
  readonly isLink: boolean;
}

/** What git tracks in the workspace; where that is nothing, what lies there. */
async function listFiles(workspace: Workspace): Promise<{ files: Entry[]; isTracked: boolean }> {
  const tracked = (await workspace.repository?.trackedFiles()) ?? [];
  const files = tracked
    .map((file) => ({ ...file, path: fromRepository(workspace, file.path) }))
    .filter((file) => !file.path.startsWith("../"));
  if (files.length > 0) return { files, isTracked: true };
  const { root, paths } = workspace;
  const starts = paths.filter((one) => !paths.some((other) => other !== one && !isOutside(other, one)));
  const found = (await Promise.all([...new Set(starts)].map(filesBelow))).flat();
  return {
    files: found.map(({ place, isLink }) => ({ path: shown({ root }, place), isLink })),
    isTracked: false,
  };
}

/** A folder that cannot be read counts as empty: osv-scanner says so itself. */
async function filesBelow(start: string): Promise<{ place: string; isLink: boolean }[]> {
  const entries = await readdir(start, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error.code);
  if (!Array.isArray(entries)) return entries === "ENOTDIR" ? [{ place: start, isLink: false }] : [];
  const below = entries.map(async (entry) => {
    const place = path.join(start, entry.name);
    if (entry.isDirectory()) return filesBelow(place);
    return entry.isFile() || entry.isSymbolicLink() ? [{ place, isLink: entry.isSymbolicLink() }] : [];
  });
  return (await Promise.all(below)).flat();
}

/** Relative to the workspace; outside of it the path begins with `..`. */
function fromRepository(workspace: Workspace, file: string): string {
  const prefix = workspace.repository ? inRepository(workspace, workspace.repository, ".") : "";
  return prefix === "" || prefix === "." ? file : path.posix.relative(prefix, file);
}
