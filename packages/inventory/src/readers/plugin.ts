import type { Archive } from "@security-actions/archive";
import { firstFew, type Problem } from "@security-actions/core";
import { declarationsOf } from "../declarations/read.ts";
import type { Declaration } from "../declarations/vendored.ts";
import { placeIn, type Gap } from "../gaps.ts";
import {
  dependencyComponents,
  distributionComponent,
  nativeComponent,
  pluginComponent,
  pluginNotes,
} from "../plugin/components.ts";
import { archiveContainer, treeContainer, type ArchiveContainer, type Container } from "../plugin/container.ts";
import { findPlugins, type Plugin } from "../plugin/find.ts";
import { findNative, withoutVersion, type NativeFile } from "../plugin/native.ts";
import { placedInArchive, readVendoredInArchive } from "../plugin/vendored.ts";
import { findBundled } from "../python/bundled.ts";
import { readDeclared } from "../python/declared.ts";
import { normalName } from "../python/name.ts";
import { vendorKind } from "../python/vendor-folders.ts";
import { emptyReading, joinReadings, type Reader, type Reading } from "../reader.ts";
import { isWithin } from "../path.ts";

/**
 * QGIS plugins, in folders and in zip files: the plugin, the plugins that it needs, the Python distributions and the compiled
 * code that lie in it, what its requirements files name, and in a zip file the source of others that was copied into it. The
 * origin's reader is `plugin`, `python` for what is only named, and `vendored` for copied source.
 */
export const readPlugins: Reader = async (tree, context) => {
  const { counting } = await declarationsOf(tree, context.declarations);
  return readContainer(treeContainer(tree), counting.declarations);
};

/** @param declarations what the repository declares, about files of the tree that is scanned */
async function readContainer(container: Container, declarations: readonly Declaration[]): Promise<Reading> {
  const readings: Reading[] = [];
  const bundled = new Set<string>();
  const { plugins, problems } = await findPlugins(container);
  const placed = container.isArchive ? placedInArchive(declarations, container.tree, plugins) : declarations;
  readings.push({ ...emptyReading, problems });
  for (const plugin of plugins) {
    const { reading, names } = await readPlugin(container, plugin, placed);
    readings.push(reading);
    for (const name of names) bundled.add(name);
  }
  if (plugins.length > 0) {
    const paths = declaringPaths(container);
    readings.push(await readDeclared(paths, container.tree, bundled, (path) => container.origin(path)));
    if (container.isArchive) readings.push(await readVendoredInArchive(container, placed));
  }
  readings.push(...(await readZips(container, declarations)));
  return joinReadings(readings);
}

/** The zip files in a container, those for tests aside. */
async function readZips(container: Container, declarations: readonly Declaration[]): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const { path, isLink } of container.tree.files) {
    if (isLink || !/\.zip$/iu.test(path) || isForTests(path)) continue;
    const archive = await container.open(path);
    if (!("problem" in archive)) {
      readings.push(await readZip(archiveContainer(container, path, archive), archive, declarations));
      continue;
    }
    readings.push({ ...emptyReading, problems: [archive.problem] });
    // The same is so for all that follow.
    if (archive.problem.code === "archive-too-deep" || archive.problem.code === "archive-too-many-archives") break;
  }
  return readings;
}

/** A zip file. Nothing is said of bad members of one that cannot be a plugin. */
async function readZip(
  container: ArchiveContainer,
  { problems }: Archive,
  declarations: readonly Declaration[],
): Promise<Reading> {
  const reading = await readContainer(container, declarations);
  await container.close();
  const maybePlugin =
    problems.some(({ code, member }) => code.startsWith("archive-") || isMetadata(member ?? "")) ||
    container.tree.files.some(({ path }) => isMetadata(path));
  return maybePlugin ? { ...reading, problems: [...reading.problems, ...container.problems()] } : reading;
}

function isMetadata(path: string): boolean {
  return /(?:^|\/)metadata\.txt$/u.test(path);
}

/** Files that may declare requirements. Those of what is bundled do not: their requirements are others' business. */
function declaringPaths({ tree }: Container): readonly string[] {
  const isVendored = (path: string) => path.split("/").some((part) => vendorKind(part) === "all");
  return tree.files.filter(({ isLink, path }) => !isLink && !isVendored(path)).map(({ path }) => path);
}

/** A plugin, and the normalised names of what is bundled with it. */
async function readPlugin(
  container: Container,
  plugin: Plugin,
  declarations: readonly Declaration[],
): Promise<{ readonly reading: Reading; readonly names: readonly string[] }> {
  const { folder, files } = plugin;
  const metadata = container.origin(`${folder}metadata.txt`);
  // What is declared, and does not say its version itself, is listed by the reader of copied source.
  const isDeclared = (path: string) => declarations.some((declared) => isWithin(path, declared.path));
  const isKnown = (each: { readonly path: string; readonly version?: string }) =>
    each.version !== undefined || !isDeclared(each.path);
  const open = async (path: string) => container.open(path);
  const { owned, problems, ...bundled } = await findBundled(files, folder, container.tree, open, isDeclared);
  const distributions = bundled.distributions.filter(isKnown);
  const native = findNative(files, owned).filter(isKnown);
  // A folder of tests is not packed. In a zip file it was.
  const scope = (path: string) => (container.isArchive || !isForTests(path) ? {} : { scope: "development" as const });
  const isTest = scope(`${folder}metadata.txt`);
  return {
    names: distributions.map(({ name }) => normalName(name)),
    reading: {
      ...emptyReading,
      components: [
        { ...pluginComponent(plugin, metadata), ...isTest },
        ...dependencyComponents(plugin, metadata).map((each) => ({ ...each, ...isTest })),
        ...distributions.map((each) => ({
          ...distributionComponent(each, container.origin(each.path)),
          ...scope(each.path),
        })),
        ...native.map((each) => ({ ...nativeComponent(each, container.origin(each.path)), ...scope(each.path) })),
      ],
      problems: problems.map((problem) => located(problem, container, metadata.path)),
      gaps: [...withoutVersion(native)].map(([inside, some]) => nativeGap(inside, some, container, metadata.path)),
      notes: pluginNotes(plugin, distributions, metadata),
    },
  };
}

/** In an archive a problem is located at the archive, for that is the file of the tree. */
function located(problem: Problem, container: Container, fallback: string): Problem {
  const path = problem.location?.path;
  if (path === undefined || container.isArchive) return { ...problem, location: { path: fallback } };
  return problem;
}

function isForTests(path: string): boolean {
  return path.split("/").some((part) => /^(?:tests?|testdata|test[-_]data|fixtures)$/iu.test(part));
}

/** Compiled code of a folder whose version is not known. */
function nativeGap(folder: string, files: readonly NativeFile[], container: Container, fallback: string): Gap {
  const subjects = files.map(({ name, path }) => ({ name, places: [placeIn(container.origin(path))] }));
  const problem: Gap["problem"] = (isOpen) => {
    const names = subjects.filter(isOpen).map(({ name }) => name);
    const unknown = {
      code: "native-version-unknown",
      message: `${folder || "The plugin's folder"} has compiled code whose version is not known: ${firstFew(names)}.`,
      hint: "Declare what it is in .security.toml: [[vendored]] with path, name and version; or say how you follow it by hand: [[unchecked]] with path and reason.",
      ...(folder !== "" && { location: { path: folder } }),
    };
    return located(unknown, container, fallback);
  };
  return { subjects, problem };
}
