import { groupBy, type Component, type Note, type Problem } from "@security-actions/core";
import { folderOf } from "../path.ts";
import {
  emptyReading,
  joinReadings,
  type Reader,
  type ReaderContext,
  type Reading,
  type VcpkgSettings,
} from "../reader.ts";
import type { Tree } from "../tree.ts";
import { componentOf } from "../vcpkg/component.ts";
import { PortCatalogue } from "../vcpkg/load.ts";
import type { Dependency } from "../vcpkg/dependency.ts";
import type { Manifest } from "../vcpkg/manifest.ts";
import { planOf, type PlannedPort, type PlanProblem } from "../vcpkg/plan.ts";
import { holds, unknownNames, type PlatformFacts } from "../vcpkg/platform.ts";
import { readProject, recipeFolders, type Project } from "../vcpkg/project.ts";
import { settle } from "../vcpkg/resolve.ts";
import { Session } from "../vcpkg/session.ts";
import { openSources } from "../vcpkg/sources.ts";
import {
  findTriplet,
  nativeTriplet,
  type Triplet,
  type TripletComplaint,
  type TripletPlaces,
} from "../vcpkg/triplet.ts";

/** Reads every `vcpkg.json` of a project, and resolves it as vcpkg does: each port that would be built, with its version. */
export const readVcpkg: Reader = async (tree, context) => {
  const { projects, notes } = await findProjects(tree);
  if (projects.length === 0) return { ...emptyReading, notes };
  const session = new Session(tree, context);
  try {
    const rest = projects[projectLimit];
    const readings: Reading[] = [{ ...emptyReading, problems: rest ? [tooMany(rest)] : [], notes }];
    for (const project of projects.slice(0, projectLimit))
      readings.push(await readOne(tree, project, session, context));
    return joinReadings(readings);
  } finally {
    await session.close();
  }
};

/** So many manifests of a tree are resolved. */
const projectLimit = 200;

function tooMany({ path }: Project): Problem {
  return {
    code: "vcpkg-too-many",
    message: `There are more than ${projectLimit} manifests of projects, and those from ${path} on are not resolved.`,
    hint: "Name the folder that matters.",
    location: { path },
  };
}

/** Manifests of projects; those of ports are recipes, and read when a project needs them. */
async function findProjects(tree: Tree): Promise<{ readonly projects: readonly Project[]; readonly notes: Note[] }> {
  const paths = new Set(tree.files.map(({ path }) => path));
  const checkouts = [...paths].filter((path) => path.endsWith("/.vcpkg-root")).map((path) => folderOf(path));
  const manifests = [...paths].filter((path) => path === "vcpkg.json" || path.endsWith("/vcpkg.json"));
  const checkoutOf = (path: string) => checkouts.find((folder) => isOfVcpkg(path, folder, tree));
  const read = await Promise.all(
    manifests.filter((path) => checkoutOf(path) === undefined).map((path) => readProject(tree, path)),
  );
  const recipes = new Set(read.flatMap(recipeFolders));
  const isRecipe = (project: Project): boolean =>
    paths.has(project.path.replace(/vcpkg\.json$/u, "portfile.cmake")) &&
    !hasPin(project) &&
    (isNamedFor(project) || isBelowOne(project.folder, recipes));
  // A submodule is listed as such.
  const copies = checkouts.filter(
    (folder) =>
      !tree.submodules.some(({ path }) => path === folder) && manifests.some((path) => checkoutOf(path) === folder),
  );
  return { projects: read.filter((project) => !isRecipe(project)), notes: copies.map(copyOfVcpkg) };
}

/** Folders of vcpkg that have manifests of ports and of its tests. */
const foldersOfVcpkg = /^(?:ports|scripts|azure-pipelines|docs|toolsrc)\//u;

/** Whether a manifest is one of vcpkg itself. One marker file in a project does not make it a vcpkg. */
function isOfVcpkg(manifest: string, checkout: string, { submodules }: Tree): boolean {
  if (!manifest.startsWith(`${checkout}/`)) return false;
  const isSubmodule = submodules.some(({ path }) => path === checkout);
  return isSubmodule || foldersOfVcpkg.test(manifest.slice(checkout.length + 1));
}

/** Recipes pin nothing: what does is a project, whatever lies beside it. */
function hasPin({ manifest, configuration }: Project): boolean {
  const { defaultRegistry, registries } = configuration;
  return manifest?.builtinBaseline !== undefined || defaultRegistry !== undefined || registries.length > 0;
}

/** Ports lie in a folder of their name, such as `ports/zlib`, `zlib/1.3` and `zlib-1.3`. */
function isNamedFor({ folder, manifest }: Project): boolean {
  const name = manifest?.name;
  return !!name && folder.split("/").some((part) => part === name || part.startsWith(`${name}-`));
}

function isBelowOne(folder: string, parents: ReadonlySet<string>): boolean {
  return [...parents].some((parent) => `${folder}/`.startsWith(`${parent}/`));
}

function copyOfVcpkg(folder: string): Note {
  const message = `${folder} is taken for a copy of vcpkg, so the manifests of its ports and tests are not resolved.`;
  return { message, location: { path: `${folder}/.vcpkg-root` } };
}

async function readOne(tree: Tree, project: Project, session: Session, context: ReaderContext): Promise<Reading> {
  const { path, manifest } = project;
  if (!manifest) return { ...emptyReading, problems: project.problems };
  const sources = await openSources(tree, project, session, context);
  const problems: Problem[] = [...project.problems, ...sources.problems];
  const notes: Note[] = [...project.notes, ...sources.notes];
  const triplets = await findTriplets(context.vcpkg, sources.triplets, path);
  if ("problem" in triplets) return { ...emptyReading, problems: [...problems, triplets.problem], notes };
  const { target, host } = triplets;

  const facts = factsOf(target, host);
  const { dependencies, unknown } = chosenDependencies(manifest, context.vcpkg, facts(manifest.name, target.name));
  notes.push(...unknown.map((feature) => unknownFeature(feature, path)));
  notes.push(...unknownPlatforms(dependencies, facts(manifest.name, target.name), path));
  const overrides = new Map(manifest.overrides.map((override) => [override.name, override]));
  const catalogue = new PortCatalogue(sources.provider, overrides, ownPort(manifest, path));
  const request = { project: manifest, dependencies, triplet: target.name, hostTriplet: host.name, catalogue, facts };
  const plan = planOf(request, await settle(request));

  const variables = (port: string, triplet: string): PlatformFacts["variables"] => facts(port, triplet).variables;
  const place = { path, project: manifest.name, triplet: target.name, variables };
  const made = await Promise.all(plan.ports.map((port) => componentOf(port, place)));
  const components: Component[] = made.map(({ component }) => component);
  problems.push(...plan.problems.map((problem) => atDependency(problem, path)));
  problems.push(...portComplaints(plan.ports, path));
  problems.push(...made.flatMap((one) => one.problems));
  problems.push(...triplets.complaints().map((complaint) => tripletProblem(complaint, path)));
  return { components, problems: bounded(problems, path), notes, findings: [], gaps: [] };
}

/** What the project needs with the features that are on, and features that it does not have. */
function chosenDependencies(
  manifest: Manifest,
  { features, defaultFeatures }: VcpkgSettings,
  facts: PlatformFacts,
): { dependencies: readonly Dependency[]; unknown: readonly string[] } {
  const usual = manifest.defaultFeatures.filter(({ platform }) => !platform || holds(platform, facts));
  const chosen = new Set([...features, ...(defaultFeatures ? usual.map(({ name }) => name) : [])]);
  // `core` among the features is how vcpkg is told to leave the default ones out.
  if (features.includes("core")) for (const { name } of usual) if (!features.includes(name)) chosen.delete(name);
  chosen.delete("core");
  const names = [...chosen].toSorted();
  return {
    dependencies: [
      ...manifest.dependencies,
      ...names.flatMap((name) => manifest.features.get(name)?.dependencies ?? []),
    ],
    unknown: names.filter((name) => !manifest.features.has(name)),
  };
}

/** A manifest's feature may name the project itself, to have another of its features. */
function ownPort(manifest: Manifest, path: string): ConstructorParameters<typeof PortCatalogue>[2] {
  if (manifest.name === "") return undefined;
  const version = manifest.version ?? { text: "", port: 0, scheme: "string" as const };
  const folder = { files: async () => [], read: async () => undefined };
  return { manifest, version, folder, source: "overlay", complaints: [], file: path };
}

interface FoundTriplets {
  readonly target: Triplet;
  readonly host: Triplet;
  readonly complaints: () => readonly TripletComplaint[];
}

async function findTriplets(
  settings: VcpkgSettings,
  places: TripletPlaces,
  path: string,
): Promise<FoundTriplets | { readonly problem: Problem }> {
  const native = nativeTriplet(process.platform, process.arch);
  const targetName = settings.triplet ?? native;
  const hostName = settings.hostTriplet ?? native;
  const target = await findTriplet(targetName, places);
  const host = targetName === hostName ? target : await findTriplet(hostName, places);
  if (!target.triplet) return { problem: unknownTriplet(targetName, target.known, path) };
  if (!host.triplet) return { problem: unknownTriplet(hostName, host.known, path) };
  const complaints = (): readonly TripletComplaint[] =>
    target === host ? target.complaints() : [...target.complaints(), ...host.complaints()];
  return { target: target.triplet, host: host.triplet, complaints };
}

function unknownTriplet(name: string, known: readonly string[], path: string): Problem {
  return {
    code: "vcpkg-triplet-unknown",
    message: `There is no triplet ${JSON.stringify(name.slice(0, 100))}, so nothing of ${path} could be resolved.`,
    hint: `Choose one of ${known.join(", ")}.`,
    location: { path },
  };
}

function factsOf(target: Triplet, host: Triplet): (port: string, triplet: string) => PlatformFacts {
  return (port, triplet) => ({
    // What vcpkg calls a manifest without a name.
    variables: (triplet === target.name ? target : host).variables(port === "" ? "_manifest_" : port),
    isNative: triplet === host.name,
  });
}

function unknownFeature(feature: string, path: string): Note {
  return {
    message: `The manifest has no feature ${JSON.stringify(feature.slice(0, 100))}, which was asked for.`,
    location: { path },
  };
}

/** A misspelt platform is false everywhere, and nobody is told. */
function unknownPlatforms(dependencies: readonly Dependency[], facts: PlatformFacts, path: string): Note[] {
  const notes = dependencies.flatMap(({ platform, line }) =>
    (platform ? unknownNames(platform, facts) : []).map((name) => ({
      message: `vcpkg knows no platform ${JSON.stringify(name.slice(0, 100))}, and takes it for false.`,
      location: { path, line },
    })),
  );
  return notes.slice(0, shownOfAKind);
}

function atDependency({ code, message, hint, location, line }: PlanProblem, path: string): Problem {
  return { code, message, hint, location: location ?? { path, line } };
}

/** What is wrong with the manifests of ports that could be used nevertheless. */
function portComplaints(ports: readonly PlannedPort[], path: string): Problem[] {
  return ports.flatMap(({ port, line }) =>
    (port?.complaints ?? []).map((complaint): Problem => {
      const isInTree = port?.source === "overlay" || port?.source === "filesystem";
      return {
        code: "vcpkg-port-invalid",
        message: `${port?.file ?? ""} is not as vcpkg wants it. ${complaint.message}`,
        hint: "Correct the port; vcpkg refuses it as it is.",
        location: isInTree ? { path: port.file, line: complaint.line } : { path, line },
      };
    }),
  );
}

function tripletProblem({ message, path: file, line, isInTree }: TripletComplaint, path: string): Problem {
  return {
    code: "vcpkg-triplet-unclear",
    message: `In the triplet ${file}, line ${line}: ${message}`,
    hint: "Check which features and dependencies depend on it, or write the variable with set alone.",
    location: isInTree ? { path: file, line } : { path },
  };
}

/** As many problems of one kind as somebody may read. */
const shownOfAKind = 50;

/** Each problem once, and of very many of a kind how many there are. */
function bounded(problems: readonly Problem[], path: string): Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  const byCode = groupBy(unique.values(), ({ code }) => code);
  return [...byCode].flatMap(([code, group]) => {
    if (group.length <= shownOfAKind) return group;
    const more: Problem = {
      code,
      message: `${path} has ${group.length - shownOfAKind} more problems of this kind.`,
      hint: "Correct those that are shown, and run it again.",
      location: { path },
    };
    return [...group.slice(0, shownOfAKind), more];
  });
}
