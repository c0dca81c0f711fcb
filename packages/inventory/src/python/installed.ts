import { folderOf, pathIn } from "../path.ts";
import type { Tree } from "../tree.ts";
import { parseCoreMetadata } from "./core-metadata.ts";
import { type Distribution, type Owned } from "./distribution.ts";
import { importNamesOf } from "./import-names.ts";
import { normalName } from "./name.ts";

const metadataFile =
  /^(?:.*\/)?(?:[^/]+\.dist-info\/METADATA|[^/]+\.egg-info\/PKG-INFO|[^/]+\.egg-info|EGG-INFO\/PKG-INFO)$/u;
const recordLimit = 16 * 1024 * 1024;

/** Distributions that were installed with their metadata, and what could not be read of them. */
export interface Installed {
  readonly distributions: readonly Distribution[];
  /** Metadata files that say no name or no version. */
  readonly unreadable: readonly string[];
}

/**
 * Distributions by `*.dist-info/METADATA` and `*.egg-info/PKG-INFO` among the paths. Their files are added to `owned`.
 * @see https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 */
export async function findInstalled(paths: readonly string[], tree: Tree, owned: Owned): Promise<Installed> {
  const all = new Set(paths);
  const distributions: Distribution[] = [];
  const unreadable: string[] = [];
  for (const path of paths) {
    if (!metadataFile.test(path)) continue;
    const bytes = await tree.read(path);
    const found = bytes && fromMetadata(path, bytes);
    if (!found) {
      unreadable.push(path);
      continue;
    }
    distributions.push(found);
    await addFiles(found, path, all, tree, owned);
  }
  return { distributions, unreadable };
}

function fromMetadata(path: string, bytes: Buffer): Distribution | undefined {
  const { name, version, licence, isLatin1 } = parseCoreMetadata(bytes);
  const fromPath = /([A-Za-z0-9][\w.]*)-([\w.+!]+?)(?:-py[\d.]+)?\.(?:dist-info|egg-info|egg)(?:\/|$)/u.exec(path);
  const knownName = name ?? fromPath?.[1];
  const knownVersion = version ?? fromPath?.[2];
  if (knownName === undefined || knownVersion === undefined) return undefined;
  return {
    name: knownName,
    version: knownVersion,
    path,
    ...(licence !== undefined && { licence }),
    remarks: [
      ...(isLatin1 ? ["Its metadata is not UTF-8 and was read as Latin-1."] : []),
      ...(name === undefined || version === undefined
        ? ["Its metadata is incomplete; name or version is that of its folder."]
        : []),
    ],
  };
}

/** The files that `RECORD` lists, else the packages that it gives to import. */
async function addFiles(
  { name }: Distribution,
  path: string,
  all: ReadonlySet<string>,
  tree: Tree,
  owned: Owned,
): Promise<void> {
  const isFile = path.endsWith(".egg-info");
  const info = isFile ? path : folderOf(path);
  const base = folderOf(info);
  // An egg is a folder that holds one distribution.
  owned.addFolder(info.endsWith("/EGG-INFO") ? base : info);
  const record = all.has(`${info}/RECORD`) ? await tree.read(`${info}/RECORD`, recordLimit) : undefined;
  const listed = record ? recorded(record.toString("utf8"), base).filter((file) => all.has(file)) : [];
  for (const file of listed) owned.addFile(file, base);
  if (listed.some((file) => !file.startsWith(`${info}/`))) return;
  const topLevel = all.has(`${info}/top_level.txt`) ? await tree.read(`${info}/top_level.txt`) : undefined;
  const imports = topLevel?.toString("utf8").split(/\s+/u) ?? [];
  for (const importName of [...imports, ...importNamesOf(normalName(name), normalName)]) {
    if (!/^\w[\w./]*$/u.test(importName)) continue;
    const place = pathIn(base, importName.replaceAll(".", "/"));
    owned.addFolder(place);
    owned.addFolder(`${place}.libs`);
    owned.addFile(`${place}.py`, base);
  }
}

/** Paths of `RECORD`, a CSV file whose first field is a path that may be quoted. */
function recorded(text: string, base: string): readonly string[] {
  return text
    .split(/\r\n|\n/u)
    .map((line) => /^(?:"([^"]{1,1000})"|([^,"]{1,1000})),/u.exec(line))
    .map((match) => match?.[1] ?? match?.[2] ?? "")
    .filter((file) => file !== "" && !file.startsWith("/") && !file.split("/").includes(".."))
    .map((file) => pathIn(base, file));
}
