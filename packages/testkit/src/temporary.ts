import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders = new Set<string>();
let watching = false;

/** A new folder. It is removed when this process ends, or earlier by `removeFolder`. */
export function makeFolder(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)));
  if (!watching) process.once("exit", () => folders.forEach(removeFolder));
  watching = true;
  folders.add(folder);
  return folder;
}

/** Removes a folder and everything in it. */
export function removeFolder(folder: string): void {
  folders.delete(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
