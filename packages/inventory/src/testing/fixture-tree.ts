import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Tree } from "../tree.ts";
import { memoryTree } from "./memory-tree.ts";

const root = path.join(import.meta.dirname, "../../fixtures");

/** The folder `fixtures/<name>` as a tree. */
export function fixtureTree(name: string): Tree {
  const folder = path.join(root, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const contents = files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file).split(path.sep).join("/"), readFileSync(file)] as const;
  });
  return memoryTree(Object.fromEntries(contents));
}
