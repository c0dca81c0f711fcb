import { parseJson, type JsonObject } from "../json.ts";
import type { Note, Problem } from "@security-actions/core";
import { folderOf } from "../path.ts";
import type { Tree } from "../tree.ts";
import { readConfiguration, type Configuration } from "./configuration.ts";
import type { Complain } from "./fields.ts";
import { readManifest, type Manifest } from "./manifest.ts";
import { insideTree } from "./paths.ts";

/** A project manifest with its configuration. */
export interface Project {
  /** Path of its `vcpkg.json`. */
  readonly path: string;
  /** Its folder, empty for the root. */
  readonly folder: string;
  /** Undefined when it cannot be read at all. */
  readonly manifest: Manifest | undefined;
  readonly configuration: Configuration;
  /** The file that the configuration is in. */
  readonly configurationPath: string;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

const noConfiguration: Configuration = { registries: [], overlayPorts: [], overlayTriplets: [] };

/** Reads a `vcpkg.json` and the `vcpkg-configuration.json` beside it. */
export async function readProject(tree: Tree, path: string): Promise<Project> {
  const folder = folderOf(path);
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const content = await tree.read(path);
  if (!content) {
    problems.push(invalid("vcpkg-manifest-invalid", path, 1, "It is a link, or too large."));
    return {
      path,
      folder,
      manifest: undefined,
      configuration: noConfiguration,
      configurationPath: path,
      problems,
      notes,
    };
  }
  const { manifest, complaints } = readManifest(content, { isPort: false, isStrict: true });
  problems.push(...complaints.map(({ message, line }) => invalid("vcpkg-manifest-invalid", path, line, message)));
  const found = manifest
    ? await findConfiguration(tree, path, manifest, { problems, notes })
    : { configuration: noConfiguration, configurationPath: path };
  const { configuration, configurationPath } = found;
  const baseline = manifest?.builtinBaseline;
  if (baseline && configuration.defaultRegistry !== undefined) {
    const message = 'Both "builtin-baseline" and "default-registry" are there, and the second is what counts.';
    if (configurationPath === path) problems.push(invalid("vcpkg-configuration-invalid", path, baseline.line, message));
    else notes.push({ message, location: { path, line: baseline.line } });
  }
  return { path, folder, manifest, configuration, configurationPath, problems, notes };
}

/**
 * Folders that a project names as its own ports or registries: what lies in them are recipes. One that the project itself
 * lies in is not among them, or naming it would hide projects.
 */
export function recipeFolders({ folder, configuration }: Project): string[] {
  const { overlayPorts, registries, defaultRegistry } = configuration;
  const declared = [...registries.map(({ registry }) => registry), defaultRegistry];
  const paths = declared.flatMap((registry) => (registry?.kind === "filesystem" ? [registry.path] : []));
  return [...overlayPorts.map((entry) => entry.path), ...paths]
    .flatMap((named) => insideTree(folder, named) ?? [])
    .filter((named) => named !== "" && !`${folder}/`.startsWith(`${named}/`));
}

async function findConfiguration(
  tree: Tree,
  path: string,
  manifest: Manifest,
  { problems, notes }: { problems: Problem[]; notes: Note[] },
): Promise<{ configuration: Configuration; configurationPath: string }> {
  const beside = path.replace(/vcpkg\.json$/u, "vcpkg-configuration.json");
  const content = await tree.read(beside);
  const complain =
    (file: string): Complain =>
    (message, { line }) =>
      problems.push(invalid("vcpkg-configuration-invalid", file, line, message));
  const read = (object: JsonObject, file: string): { configuration: Configuration; configurationPath: string } => {
    const remark: Complain = (message, { line }) => notes.push({ message, location: { path: file, line } });
    return { configuration: readConfiguration(object, complain(file), remark), configurationPath: file };
  };
  if (content && manifest.configuration) {
    complain(beside)('The manifest has a "vcpkg-configuration" too, and vcpkg takes neither: delete one.', { line: 1 });
    // What is built then nobody knows; without a registry every port is a port without a version.
    return { configuration: { ...noConfiguration, defaultRegistry: null }, configurationPath: beside };
  }
  if (manifest.configuration) return read(manifest.configuration, path);
  if (!content) return { configuration: noConfiguration, configurationPath: path };
  const parsed = parseJson(content);
  if (parsed.value?.kind === "object") return read(parsed.value, beside);
  const why = parsed.error
    ? `It is not valid JSON: in column ${parsed.error.column}, ${parsed.error.message}.`
    : "It has to be an object.";
  complain(beside)(why, { line: parsed.error?.line ?? 1 });
  return { configuration: { ...noConfiguration, defaultRegistry: null }, configurationPath: beside };
}

function invalid(code: string, path: string, line: number, message: string): Problem {
  return {
    code,
    message: `${path} is not as vcpkg wants it. ${message}`,
    hint: "Correct the file; vcpkg refuses it, or ignores it, as it is.",
    location: { path, line },
  };
}
