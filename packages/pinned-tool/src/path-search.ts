import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join, relative, resolve, sep } from "node:path";
import { executableName, type Target, type ToolRequest } from "./tool.ts";

/** What a search along PATH found: an executable that may be run, one that may not, or nothing. */
export type PathMatch =
  | { readonly kind: "found"; readonly path: string }
  | { readonly kind: "inside-workspace"; readonly path: string }
  | { readonly kind: "none" };

type Place = Pick<ToolRequest, "environment" | "workspace">;

/**
 * Looks an executable up as a shell would, with two differences: relative entries of PATH are not searched, and nothing
 * that lies in the scanned tree is taken, for a pull request can plant both.
 */
export async function findOnPath(name: string, place: Place, target: Target): Promise<PathMatch> {
  let match: PathMatch = { kind: "none" };
  for (const folder of pathEntries(place.environment)) {
    const path = join(folder, executableName(name, target));
    if (!(await isExecutable(path))) continue;
    if (!(await isInside(place.workspace, path))) return { kind: "found", path };
    if (match.kind === "none") match = { kind: "inside-workspace", path };
  }
  return match;
}

/** PATH without its relative entries and without those in the scanned tree, for a program that starts others. */
export async function trustedPath(place: Place): Promise<string> {
  const trusted: string[] = [];
  for (const folder of pathEntries(place.environment)) {
    if (!(await isInside(place.workspace, folder))) trusted.push(folder);
  }
  return trusted.join(delimiter);
}

/** Whether a path, or what it links to, lies in a folder or is it. */
export async function isInside(folder: string, path: string): Promise<boolean> {
  const root = await realPathOf(folder);
  return contains(resolve(folder), resolve(path)) || contains(root, await realPathOf(path));
}

/** Whether a path is a file, or a link to one, that this process may execute. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function pathEntries(environment: ToolRequest["environment"]): string[] {
  // Windows calls it Path.
  const [, value = ""] = Object.entries(environment).find(([name]) => name.toUpperCase() === "PATH") ?? [];
  return value.split(delimiter).filter((entry) => isAbsolute(entry));
}

async function realPathOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
