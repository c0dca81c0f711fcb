import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "@security-actions/core";
import { isManifest, isUnreadManifest } from "@security-actions/osv-scanner";
import { isOutside, shown, type Listing, type Workspace } from "@security-actions/workspace";

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
  /** What is known to be out of sight before anything is read. */
  readonly problems: readonly Problem[];
}

/** Looks for what osv-scanner leaves out without a word. */
export async function findBlindSpots(workspace: Workspace, listing: Listing): Promise<BlindSpots> {
  const { root } = workspace;
  const named = listing.files.filter((file) => file.isLink || isManifest(file.path) || isUnreadManifest(file.path));
  const files = named.filter((file) => file.isUtf8);
  const manifests = files.filter((file) => !file.isLink && isManifest(file.path) && !isCompanion(file.path));
  const links = files.filter((file) => file.isLink).map((file) => file.path);
  return {
    manifests: manifests.map((file) => path.join(root, file.path)),
    isTracked: listing.isTracked,
    links: links.filter((link) => isManifest(link)),
    unread: files.filter((file) => isUnreadManifest(file.path)).map((file) => file.path),
    problems: [
      ...listing.submodules.filter((one) => !one.isCheckedOut).map((one) => missingSubmodule(one.path)),
      ...named.filter((file) => !file.isUtf8).map((file) => notUtf8(file.path)),
      ...(await problemsOfFolderLinks(
        links.filter((link) => !isManifest(link)),
        workspace,
      )),
    ],
  };
}

function missingSubmodule(folder: string): Problem {
  return {
    code: "submodule-missing",
    message: "The submodule is not checked out, so nothing in it was checked.",
    hint: "Give actions/checkout `submodules: true` (`recursive` for one in a submodule), or leave it out with exclude.",
    location: { path: folder },
  };
}

function notUtf8(file: string): Problem {
  return {
    code: "path-not-utf8",
    message: "The path is not UTF-8, so it cannot be told whether the file was checked.",
    hint: "Rename it, or leave it out with exclude.",
    location: { path: file },
  };
}

/** A folder in the workspace is scanned under its own name. */
async function problemsOfFolderLinks(links: readonly string[], { root }: Workspace): Promise<Problem[]> {
  const problems = await Promise.all(
    links.map(async (link): Promise<Problem[]> => {
      const target = await realpath(path.join(root, link)).catch(() => undefined);
      if (target === undefined || !isOutside(root, target)) return [];
      const isFolder = (await stat(target).catch(() => undefined))?.isDirectory() ?? false;
      if (!isFolder) return [];
      return [
        {
          code: "link-not-followed",
          message: "The symbolic link leads to a folder out of the workspace, so nothing in it was checked.",
          hint: "Replace the link by the folder, or leave it out with exclude.",
          location: { path: link },
        },
      ];
    }),
  );
  return problems.flat();
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
