import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { hasCode, PinnedToolError, reasonOf } from "./errors.ts";
import type { Search } from "./tool.ts";

const prefix = ".staging-";
/** Milliseconds after which a staging folder is what a killed run left behind. */
const longestLife = 24 * 60 * 60 * 1000;

/**
 * Makes a folder of this run alone, in the file system of the cache, and the parent of `destination`, to which its
 * content will be renamed.
 */
export async function makeStaging(search: Search, destination: string): Promise<string> {
  const parent = dirname(destination);
  await mkdir(parent, { recursive: true });
  await refuseLinks(search.request.cache, parent);
  const home = homeOf(search);
  await sweep(home);
  return mkdtemp(join(home, prefix));
}

/** Removes a staging folder with all that is in it. */
export async function removeStaging(staging: string): Promise<void> {
  // What cannot be removed now is swept by a later run; it is no reason to fail.
  await rm(staging, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}

/** Deletes a folder of the cache. It is renamed first, so that nobody finds it half deleted. */
export async function setAside(search: Search, folder: string): Promise<void> {
  const aside = join(homeOf(search), `${prefix}${randomUUID()}`);
  try {
    await rename(folder, aside);
  } catch (error) {
    // Another run was faster.
    if (hasCode(error, "ENOENT")) return;
    throw error;
  }
  await removeStaging(aside);
}

/** Does something with the cache; what the file system throws becomes a `cache-unusable`. */
export async function asCacheError<Result>({ request }: Search, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (cause) {
    throw new PinnedToolError(
      "cache-unusable",
      `The tool cache ${request.cache} cannot be used: ${reasonOf(cause)}`,
      "Make that folder writable, or choose another one.",
      cause,
    );
  }
}

function homeOf({ request, tool }: Search): string {
  return join(request.cache, tool.name);
}

/** A link that someone planted in the cache must not lead our writing out of it. */
async function refuseLinks(cache: string, folder: string): Promise<void> {
  const expected = join(await realpath(cache), relative(cache, folder));
  if ((await realpath(folder)) !== expected) throw new Error(`${folder} is reached through a link`);
}

async function sweep(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (!name.startsWith(prefix)) continue;
    const status = await stat(join(home, name)).catch(() => undefined);
    if (status && Date.now() - status.mtimeMs > longestLife) await removeStaging(join(home, name));
  }
}
