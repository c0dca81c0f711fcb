import type { Tree } from "../tree.ts";
import { databasePath, readBaseline, readVersionDatabase, type VersionEntry } from "./database.ts";
import { loadPort, treeFolder, type PortFailure, type PortResult } from "./port.ts";
import { failed, noSuchVersion, notInBaseline, type Outcome, type PortRegistry, type PortRequest } from "./registry.ts";
import { isSameVersion, type Version } from "./version.ts";

/**
 * A registry that is a folder of the tree. `root` is its path, `baseline` a key of its `versions/baseline.json`.
 * https://learn.microsoft.com/vcpkg/maintainers/registries#filesystem-registries
 */
export function filesystemRegistry(tree: Tree, root: string, baseline: string): PortRegistry {
  const inRoot = (path: string): string => (root === "" ? path : `${root}/${path}`);
  const label = `the registry ${root || "."}`;

  const invalid = (path: string, { message, line }: { message: string; line: number }): PortFailure => ({
    code: "vcpkg-registry-invalid",
    message: `${path} cannot be read. ${message}`,
    hint: "Correct the file.",
    location: { path, line },
  });

  const find = async (request: PortRequest): Promise<Outcome<VersionEntry>> => {
    const path = inRoot(databasePath(request.name));
    const content = await tree.read(path);
    if (!content) return { failure: noSuchVersion(request, label) };
    const reading = readVersionDatabase(content);
    if (!reading.value) return { failure: invalid(path, reading.complaint) };
    const value = reading.value.find((entry) => isSameVersion(entry, request.version));
    return value ? { value } : { failure: noSuchVersion(request, label) };
  };

  const load = async (request: PortRequest): Promise<PortResult> => {
    const entry = await find(request);
    if (entry.failure) return failed(entry.failure);
    const path = inRoot(databasePath(request.name));
    if (entry.value.path === undefined) return failed(invalid(path, { message: "The entry has no path.", line: 1 }));
    const folder = inRoot(entry.value.path);
    const place = { source: "filesystem", registry: folder } as const;
    const result = await loadPort(request.name, treeFolder(tree, folder), place, { inTree: folder });
    if (!result) return failed(invalid(path, { message: `There is no port in ${folder}.`, line: 1 }));
    const { port } = result;
    if (!port || (port.manifest.name === request.name && isSameVersion(port.version, request.version))) return result;
    return failed(
      invalid(port.file, { message: "Its name or version is not what the version database says.", line: 1 }),
    );
  };

  const readVersions = async (): Promise<Outcome<ReadonlyMap<string, Version>>> => {
    const path = inRoot("versions/baseline.json");
    const content = await tree.read(path);
    if (!content) return { failure: invalid(path, { message: "There is no such file.", line: 1 }) };
    const reading = readBaseline(content, baseline);
    return reading.value ? { value: reading.value } : { failure: invalid(path, reading.complaint) };
  };
  let versions: Promise<Outcome<ReadonlyMap<string, Version>>> | undefined;

  return {
    baseline: async (name) => {
      const known = await (versions ??= readVersions());
      if (known.failure) return known;
      const value = known.value.get(name);
      return value ? { value } : { failure: notInBaseline(name, label) };
    },
    describe: find,
    load: (requests) => Promise.all(requests.map(load)),
  };
}
