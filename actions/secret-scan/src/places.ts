import { lstatSync, realpathSync } from "node:fs";
import path from "node:path";
import type { Occurrence } from "@security-actions/secrets";
import { inRepository, isOutside, shown, type Exclusions, type Workspace } from "@security-actions/workspace";

/** The two ways to name a file: from the root of the repository, as its history does, and from the workspace. */
export interface Places {
  /** Absolute path of what the engine's paths start from: the root of the repository, or of the workspace. */
  readonly root: string;
  /** What git is to read of the history: the paths that are scanned, without those that the caller left out. */
  readonly pathspecs: readonly string[];
  /** Whether a file of a commit, by its path from `root`, is looked at. */
  readonly holds: (path: string) => boolean;
  /** From a path in the workspace to one from `root`. */
  readonly inRepository: (path: string) => string;
  /** An occurrence as it is shown, its path from the workspace; none for one in what was left out. */
  readonly shown: (occurrence: Occurrence) => Occurrence[];
  /** The files of the working tree, from the workspace, in which something of the history may still be. */
  readonly filesWith: (occurrences: readonly Occurrence[]) => string[];
}

/** How files are named in this workspace. */
export function placesIn(workspace: Workspace, exclusions: Exclusions): Places {
  const { root, paths, repository } = workspace;
  const prefix = repository ? inRepository(workspace, repository, ".") : "";
  const start = prefix === "" || prefix === "." ? "" : `${prefix}/`;
  const inWorkspace = (file: string) => (file.startsWith(start) ? file.slice(start.length) : undefined);
  const isInside = (file: string) => paths.some((one) => !isOutside(one, path.join(root, file)));
  const isWanted = (file: string) =>
    !exclusions.covers(asFolders(root, file)) && outerFiles(file).some((outer) => isInside(outer));
  const named = paths.map((one) => shown({ root }, one));
  const below = named.map((one) => (one === "." ? start.slice(0, -1) : `${start}${one}`));
  const included = below.includes("") ? [] : below.map((one) => `:(literal)${one}`);
  return {
    root: repository?.root ?? root,
    pathspecs: [...included, ...exclusions.pathspecs(start)],
    holds: (place) => {
      const file = inWorkspace(place);
      return file !== undefined && !exclusions.covers(file) && isInside(file);
    },
    inRepository: (file) => `${start}${file}`,
    shown: (occurrence) => {
      const file = inWorkspace(occurrence.path);
      return file !== undefined && isWanted(file) ? [{ ...occurrence, path: file }] : [];
    },
    filesWith: (occurrences) => {
      const places = occurrences.flatMap((occurrence) => inWorkspace(occurrence.path) ?? []);
      const files = places
        .filter(isWanted)
        .flatMap((file) => outerFiles(file).find((one) => isFile(path.join(root, one))) ?? []);
      return [...new Set(files)];
    },
  };
}

/** What is in an archive counts as if the archive were a folder. What is not on disk any more is one by its name. */
function asFolders(root: string, file: string): string {
  const outers = outerFiles(file);
  const outer = outers.find((one) => isFile(path.join(root, one))) ?? outers.find((one) => /\.\w+$/.test(one)) ?? file;
  return outer + file.slice(outer.length).replaceAll("!", "/");
}

/** What a path may name on disk: itself, or an archive that it goes on in. The names of files may have a `!`, too. */
function outerFiles(file: string): string[] {
  const parts = file.split("!");
  return parts.map((_, index) => parts.slice(0, index + 1).join("!"));
}

/** A file, and no link, at a path none of whose folders is a link. */
function isFile(file: string): boolean {
  return (lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false) && realpathSync(file) === file;
}
