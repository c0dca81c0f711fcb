import { lstat, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sha256OfFile } from "./digest.ts";
import { hasCode, reasonOf } from "./errors.ts";
import { isInside } from "./path-search.ts";
import { asCacheError, makeStaging, removeStaging, setAside } from "./staging.ts";
import { executableName, type Search } from "./tool.ts";

const recordName = "record.json";
const publishTries = 5;

/** What lies beside an executable in the cache. */
export interface CacheRecord {
  readonly origin: "download" | "go install";
  /** Of the executable, 64 lower-case hex digits. */
  readonly sha256: string;
}

/** A place in the cache: nothing, an executable that is what its digest says, or one that must not be run. */
export type CacheEntry =
  | { readonly kind: "absent" }
  | { readonly kind: "good"; readonly path: string; readonly record: CacheRecord }
  | { readonly kind: "bad"; readonly reason: string };

/** The folder of one version for one platform: `<cache>/<name>/<version>/<platform>-<arch>`. */
export function entryFolder({ tool, request, version, target }: Search): string {
  return join(request.cache, tool.name, version, `${target.platform}-${target.arch}`);
}

/**
 * Reads an entry and hashes its executable. A download must have the digest that is committed in this repository. What
 * Go built has other bytes on every machine: it must have the digest that was recorded after the build, which is worth
 * something only where a pull request cannot write.
 */
export async function readEntry(search: Search): Promise<CacheEntry> {
  const folder = entryFolder(search);
  const kind = await kindOf(folder);
  if (kind !== "folder") return kind === "absent" ? { kind } : { kind: "bad", reason: "it is not a folder" };
  try {
    const record = readRecord(await readFile(join(folder, recordName), "utf8"));
    if (!record) return { kind: "bad", reason: "its record cannot be read" };
    const path = join(folder, executableName(search.tool.name, search.target));
    if ((await kindOf(path)) !== "file") return { kind: "bad", reason: "it has no executable" };
    const reason = await findFault(search, record, path);
    return reason === undefined ? { kind: "good", path, record } : { kind: "bad", reason };
  } catch (error) {
    return { kind: "bad", reason: reasonOf(error) };
  }
}

/** Deletes an entry. Another run that has just begun to use it may fail; one that comes later finds nothing. */
export async function discardEntry(search: Search): Promise<void> {
  await asCacheError(search, async () => setAside(search, entryFolder(search)));
}

/**
 * Makes an entry: `fill` puts the executable into place, the record is added, and the folder that holds both is
 * renamed, so that they appear at once. Where another run was faster, its entry is used if it is good.
 *
 * @returns Path of the executable in the cache.
 * @throws PinnedToolError `cache-unusable`, and whatever `fill` throws. Nothing is left behind.
 */
export async function addEntry(
  search: Search,
  origin: CacheRecord["origin"],
  fill: (executable: string, scratch: string) => Promise<void>,
): Promise<string> {
  const folder = entryFolder(search);
  const staging = await asCacheError(search, async () => makeStaging(search, folder));
  try {
    const prepared = join(staging, "entry");
    await asCacheError(search, async () => mkdir(prepared));
    const executable = join(prepared, executableName(search.tool.name, search.target));
    await fill(executable, staging);
    return await asCacheError(search, async () => {
      const record: CacheRecord = { origin, sha256: await sha256OfFile(executable) };
      await writeFile(join(prepared, recordName), `${JSON.stringify(record, undefined, 2)}\n`);
      return publish(search, prepared);
    });
  } finally {
    await removeStaging(staging);
  }
}

async function publish(search: Search, prepared: string): Promise<string> {
  const folder = entryFolder(search);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(prepared, folder);
      return join(folder, executableName(search.tool.name, search.target));
    } catch (error) {
      // What a folder in the way is called depends on the system.
      const mayPass = hasCode(error, "EEXIST", "ENOTEMPTY", "ENOTDIR", "EPERM", "EACCES", "EBUSY");
      if (attempt === publishTries || !mayPass) throw error;
      const winner = await readEntry(search);
      if (winner.kind === "good") return winner.path;
      if (winner.kind === "bad") await setAside(search, folder);
      // Windows refuses while a virus scanner reads the new file.
      else await wait(100 * attempt);
    }
  }
}

async function findFault(
  { request, release }: Search,
  { origin, sha256 }: CacheRecord,
  path: string,
): Promise<string | undefined> {
  if (origin === "go install" && (await isInside(request.workspace, request.cache))) {
    return "it was built by Go, and lies in the scanned tree, where a pull request can replace it";
  }
  const expected = origin === "download" ? release?.sha256 : sha256;
  if (expected === undefined) return "it was downloaded, and no SHA-256 of this version is committed";
  const actual = await sha256OfFile(path);
  return actual === expected ? undefined : `its SHA-256 is ${actual}; expected is ${expected}`;
}

function readRecord(text: string): CacheRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || !("origin" in value && "sha256" in value)) return undefined;
  const { origin, sha256 } = value;
  if (origin !== "download" && origin !== "go install") return undefined;
  return typeof sha256 === "string" && /^[0-9a-f]{64}$/u.test(sha256) ? { origin, sha256 } : undefined;
}

/** Links are neither: an entry holds its own file. */
async function kindOf(path: string): Promise<"absent" | "folder" | "file" | "other"> {
  const status = await lstat(path).catch(() => undefined);
  if (!status) return "absent";
  if (status.isDirectory()) return "folder";
  return status.isFile() ? "file" : "other";
}
