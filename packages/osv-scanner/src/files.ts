import { lstat } from "node:fs/promises";

/** A symbolic link is no file: osv-scanner does not follow it, and neither do we. */
export async function isFile(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => undefined))?.isFile() ?? false;
}
