import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { ObjectReader, type GitObject, type GitSettings } from "@security-actions/git";
import type { RegistryObjects } from "./git-registry.ts";
import type { Overlay } from "./overlay.ts";
import { loadPort, portFileLimit, type PortFolder } from "./port.ts";

/** A checkout of vcpkg on disk. */
export interface Checkout {
  /** Its ports as they lie there. */
  readonly ports: Overlay;
  /** A file of it, or undefined. */
  read(file: string): Promise<Buffer | undefined>;
  /** Names of the files in a folder of it. */
  files(folder: string): Promise<readonly string[]>;
}

/** A checkout of vcpkg, or undefined when the folder is none. */
export async function openCheckout(folder: string): Promise<Checkout | undefined> {
  const isCheckout = await stat(path.join(folder, "ports")).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isCheckout) return undefined;
  const read = (file: string): Promise<Buffer | undefined> => readSmall(path.join(folder, file));
  return {
    ports: {
      find: (name) => loadPort(name, diskFolder(path.join(folder, "ports", name)), { source: "checkout" }),
    },
    read,
    files: async (inside) => {
      const entries = await readdir(path.join(folder, inside), { withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    },
  };
}

/**
 * Objects of a checkout's own repository, and for what it does not have those of the remote one, which is opened when it is
 * needed first.
 */
export function checkoutObjects(
  folder: string,
  settings: GitSettings,
  openRemote: () => Promise<RegistryObjects>,
): RegistryObjects & { close(): void } {
  const local = new ObjectReader(folder, [], settings);
  let remote: Promise<RegistryObjects> | undefined;
  const far = (): Promise<RegistryObjects> => (remote ??= openRemote());
  const near = (name: string, limit?: number): Promise<GitObject | undefined> =>
    local.read(name, limit).catch(() => undefined);
  return {
    read: async (name, limit) => {
      const object = await near(name, limit);
      return object ?? (remote && (await (await remote).read(name, limit)));
    },
    fetchCommit: async (commit) => {
      if ((await near(`${commit}:versions`))?.kind !== "tree") await (await far()).fetchCommit(commit);
    },
    fetchTrees: async (ids) => {
      const here = await Promise.all(ids.map((id) => near(id)));
      const missing = ids.filter((_, index) => !here[index]);
      if (missing.length > 0) await (await far()).fetchTrees(missing);
    },
    resolve: async (reference) => (await far()).resolve(reference),
    close: () => local.close(),
  };
}

function diskFolder(folder: string): PortFolder {
  return {
    files: async () => {
      const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile())
        .slice(0, 2000)
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
    },
    read: (file) => readSmall(path.join(folder, file)),
  };
}

async function readSmall(file: string): Promise<Buffer | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() && found.size <= portFileLimit ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
