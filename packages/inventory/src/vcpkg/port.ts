import type { TreeItem } from "@security-actions/git";
import type { Tree } from "../tree.ts";
import { readControl } from "./control.ts";
import type { Complaint } from "./fields.ts";
import { readManifest, type Manifest } from "./manifest.ts";
import type { SchemedVersion } from "./version.ts";

/** The files of a port's folder. */
export interface PortFolder {
  /** Names of all files, with forward slashes. */
  files(): Promise<readonly string[]>;
  /** A file, or undefined when there is none or it is too large. */
  read(file: string): Promise<Buffer | undefined>;
}

/** Where a port was found. */
export interface PortPlace {
  readonly source: "registry" | "overlay" | "filesystem" | "checkout";
  /** Address of the git registry, or path of the port's folder in the tree. */
  readonly registry?: string | undefined;
  readonly gitTree?: string | undefined;
}

/** A port at one version. */
export interface LoadedPort extends PortPlace {
  readonly manifest: Manifest;
  readonly version: SchemedVersion;
  readonly folder: PortFolder;
  /** What is wrong with its manifest, though it could be used. */
  readonly complaints: readonly Complaint[];
  /** Name of its manifest, for people. */
  readonly file: string;
}

/** Why a port cannot be had. */
export interface PortFailure {
  /** Kebab-case. */
  readonly code: string;
  /** One plain-text sentence. */
  readonly message: string;
  readonly hint: string;
  /** In the tree, when it is a file of the tree that is wrong. */
  readonly location?: { readonly path: string; readonly line: number } | undefined;
}

/** A port, or why there is none. */
export type PortResult = { readonly port: LoadedPort } | { readonly port?: undefined; readonly failure: PortFailure };

/** Larger files of a port are no recipe. */
export const portFileLimit = 2 * 1024 * 1024;

/** Files of a port's folder that are looked at. */
const fileLimit = 2000;

/**
 * Reads the manifest of a port, or undefined when the folder has none. `inTree` is the folder's path when it is one of the
 * scanned tree: then what is wrong has a place there.
 */
export async function loadPort(
  name: string,
  folder: PortFolder,
  place: PortPlace,
  { inTree }: { inTree?: string | undefined } = {},
): Promise<PortResult | undefined> {
  const [manifest, control] = await Promise.all([folder.read("vcpkg.json"), folder.read("CONTROL")]);
  const content = manifest ?? control;
  if (!content) return undefined;
  const file = manifest ? "vcpkg.json" : "CONTROL";
  const shown = inTree === undefined ? `${file} of port ${name}` : `${inTree}/${file}`;
  const reading = manifest
    ? readManifest(manifest, { isPort: true, isStrict: inTree !== undefined })
    : readControl(content.toString());
  const [complaint] = reading.complaints;
  const version = reading.manifest?.version;
  if (reading.manifest && version && !(manifest && control)) {
    return {
      port: { ...place, manifest: reading.manifest, version, folder, complaints: reading.complaints, file: shown },
    };
  }
  const why = complaint?.message ?? "It has vcpkg.json and CONTROL, of which only one can be right.";
  return {
    failure: {
      code: "vcpkg-port-invalid",
      message: `${shown} cannot be read. ${why}`,
      hint: "Correct the port.",
      location: inTree === undefined ? undefined : { path: shown, line: complaint?.line ?? 1 },
    },
  };
}

/** A folder of a tree as a port's. */
export function treeFolder(tree: Tree, folder: string): PortFolder {
  const prefix = folder === "" ? "" : `${folder}/`;
  return {
    files: async () =>
      tree.files
        .filter(({ path, isLink }) => path.startsWith(prefix) && !isLink)
        .slice(0, fileLimit)
        .map(({ path }) => path.slice(prefix.length)),
    read: (file) => tree.read(prefix + file, portFileLimit),
  };
}

/** What reads objects of a repository. */
export interface Objects {
  read(
    name: string,
    limit?: number,
  ): Promise<{ readonly id: string; readonly kind: string; readonly content: Buffer } | undefined>;
}

/** A tree object as a port's folder. `items` reads the entries of a tree object. */
export function gitFolder(
  items: (id: string) => Promise<readonly TreeItem[]>,
  objects: Objects,
  id: string,
): PortFolder {
  const list = async (tree: string, prefix: string, depth: number): Promise<[string, string][]> => {
    const parts = (await items(tree)).slice(0, fileLimit).map(async (item): Promise<[string, string][]> => {
      if (item.kind === "file") return [[prefix + item.name, item.id]];
      return item.kind === "folder" && depth < 5 ? list(item.id, `${prefix}${item.name}/`, depth + 1) : [];
    });
    return (await Promise.all(parts)).flat();
  };
  let listing: Promise<ReadonlyMap<string, string>> | undefined;
  const ids = (): Promise<ReadonlyMap<string, string>> =>
    (listing ??= list(id, "", 0).then((entries) => new Map(entries.slice(0, fileLimit))));
  return {
    files: async () => [...(await ids()).keys()],
    read: async (file) => {
      const blob = (await ids()).get(file);
      return blob === undefined ? undefined : (await objects.read(blob, portFileLimit))?.content;
    },
  };
}
