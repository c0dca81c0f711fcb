import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, relative, sep } from "node:path";

import type { GitFile } from "./git.ts";

/** All files and links of a folder, by path relative to it with forward slashes. */
export function readFolder(folder: string): Record<string, GitFile> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  const files = paths.flatMap((path): [string, GitFile][] => {
    const name = relative(folder, path).replaceAll(sep, "/");
    const kind = lstatSync(path);
    if (kind.isSymbolicLink()) return [[name, { link: readlinkSync(path) }]];
    return kind.isFile() ? [[name, readFileSync(path)]] : [];
  });
  return Object.fromEntries(files);
}
