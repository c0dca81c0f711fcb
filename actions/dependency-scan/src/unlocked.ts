import { lstat, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "@security-actions/core";
import { declaresDependencies } from "./declarations.ts";
import type { Seen } from "./seen.ts";
import { isOutside, type Workspace } from "@security-actions/workspace";

/** Lockfiles that stand for each other, and what to commit where none is there. */
interface Family {
  readonly manifests: RegExp;
  readonly lockfiles?: RegExp;
  readonly hint: string;
}

const families: readonly Family[] = [
  {
    manifests: /^package\.json$/u,
    lockfiles: /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock)$/u,
    hint: "Commit the lockfile (package-lock.json, pnpm-lock.yaml, yarn.lock or bun.lock), or leave the file out with exclude.",
  },
  {
    manifests: /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile)$/u,
    lockfiles: /^(?:(?:uv|poetry|pdm|Pipfile)\.lock|pylock(?:\.[^.]+)?\.toml|.*requirements.*\.txt)$/iu,
    hint: "Commit a lockfile (uv.lock, poetry.lock, pdm.lock, Pipfile.lock) or a requirements.txt with versions beside it, or leave the file out with exclude.",
  },
  {
    manifests: /^Cargo\.toml$/u,
    lockfiles: /^Cargo\.lock$/u,
    hint: "Commit Cargo.lock, or leave the file out with exclude.",
  },
  {
    manifests: /^conanfile\.(?:txt|py)$/u,
    lockfiles: /^conan\.lock$/u,
    hint: "Commit conan.lock (conan lock create), or leave the file out with exclude.",
  },
];
const withoutLockfiles: Family = {
  manifests: /^/u,
  hint: "There is no lockfile for it that could be read: commit an SBOM of what is installed and leave the file out with exclude.",
};

/**
 * What declares dependencies, while no lockfile that was read says which versions they have.
 *
 * @param unread manifests that osv-scanner does not read, relative to the workspace
 * @param seen what it did read, and what it could not: that is said already
 */
export async function problemsOfUnlocked(
  unread: readonly string[],
  workspace: Workspace,
  { files, problems: known }: Seen,
): Promise<Problem[]> {
  // A lockfile without a package locks nothing.
  const filled = files.filter(({ packages }) => packages.length > 0).map((file) => file.path);
  const locks = new Set([...filled, ...known.flatMap(({ location }) => location?.path ?? [])].flatMap(lockedBy));
  const unlocked = unread
    .map((file) => ({ file, family: familyOf(file) }))
    .filter(({ file, family }) => !foldersAbove(file).some((folder) => locks.has(key(family, folder))));
  const problems: Problem[] = [];
  // A few at a time: there may be more files than a process may open.
  for (let at = 0; at < unlocked.length; at += 32) {
    const some = unlocked.slice(at, at + 32).map(async ({ file, family }) => {
      return (await declares(workspace, file)) ? [problemOf(file, family)] : [];
    });
    problems.push(...(await Promise.all(some)).flat());
  }
  return problems;
}

function problemOf(file: string, { hint }: Family): Problem {
  return {
    code: "manifest-without-lockfile",
    message: "The file declares dependencies, and no lockfile says which versions are used, so they were not checked.",
    hint,
    location: { path: file },
  };
}

function familyOf(file: string): Family {
  const name = path.posix.basename(file);
  return families.find(({ manifests }) => manifests.test(name)) ?? withoutLockfiles;
}

/** The families and folders that a lockfile speaks for; those in a folder `requirements` for the one around it, too. */
function lockedBy(file: string): string[] {
  const folder = path.posix.dirname(file);
  const name = path.posix.basename(file);
  const isInRequirements = path.posix.basename(folder).toLowerCase() === "requirements" && /\.txt$/iu.test(name);
  return families
    .filter(({ lockfiles }) => lockfiles?.test(isInRequirements ? "requirements.txt" : name))
    .flatMap((family) => [key(family, folder), ...(isInRequirements ? [key(family, path.posix.dirname(folder))] : [])]);
}

function key(family: Family, folder: string): string {
  return `${families.indexOf(family)} ${folder}`;
}

/** The folder of a file, and those around it up to the workspace. */
function foldersAbove(file: string): string[] {
  const folder = path.posix.dirname(file);
  return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}

/** Files of more than this are not read, and count as declaring, in bytes. */
const sizeLimit = 1024 * 1024;

/** What cannot be read counts as declaring; what is not there declares nothing. */
async function declares(workspace: Workspace, file: string): Promise<boolean> {
  const place = path.join(workspace.root, file);
  const found = await lstat(place).catch((error: NodeJS.ErrnoException) => error.code);
  if (typeof found !== "object") return found !== "ENOENT" && found !== "ENOTDIR";
  if (found.isSymbolicLink()) return !(await isLookedAtElsewhere(workspace, place));
  if (!found.isFile() || found.size > sizeLimit) return true;
  const text = await readFile(place, "utf8").catch(() => undefined);
  return text === undefined || declaresDependencies(path.basename(place), text);
}

/** A link is not followed. What it leads to is judged in its own place, if it has the same name. */
async function isLookedAtElsewhere({ root }: Workspace, link: string): Promise<boolean> {
  const target = await realpath(link).catch(() => undefined);
  return target !== undefined && !isOutside(root, target) && path.basename(target) === path.basename(link);
}
