import type { Note, Problem } from "@security-actions/core";
import { isObjectId } from "@security-actions/git";
import type { ReaderContext } from "../reader.ts";
import type { Tree } from "../tree.ts";
import type { RegistryDeclaration } from "./configuration.ts";
import { filesystemRegistry } from "./filesystem-registry.ts";
import type { GitRegistry } from "./git-registry.ts";
import { treeOverlay, type Overlay } from "./overlay.ts";
import { hasFolder, insideTree } from "./paths.ts";
import type { PortFailure } from "./port.ts";
import type { Project } from "./project.ts";
import { portProvider, type PortProvider } from "./provider.ts";
import type { PortRegistry } from "./registry.ts";
import type { Session } from "./session.ts";
import type { TripletPlaces } from "./triplet.ts";

/** Where the ports and triplets of a project come from. */
export interface ProjectSources {
  readonly provider: PortProvider;
  readonly triplets: TripletPlaces;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** Ports as they lie in a vcpkg, and the files of that vcpkg. */
interface Root {
  readonly ports: Overlay;
  readonly files?: TripletPlaces["vcpkg"];
  /** For people. */
  readonly label: string;
}

/**
 * Opens what a project's configuration names: overlays, registries, the default registry. Without a baseline, ports are
 * taken as they lie in the vcpkg that the caller, the tree or the machine names.
 */
export async function openSources(
  tree: Tree,
  project: Project,
  session: Session,
  context: ReaderContext,
): Promise<ProjectSources> {
  const problems: Problem[] = [];
  const { configuration, manifest } = project;
  const overlays = await openOverlays(tree, project, problems);
  const routes = configuration.registries.map((route) => ({
    ...route,
    ports: route.registry && openRegistry(tree, project, route.registry, session, problems),
  }));
  const declared = defaultRegistry(project);
  const opened = declared ? openRegistry(tree, project, declared, session, problems) : undefined;
  // Nothing is asked of it before it is needed.
  const root = declared === undefined ? await findRoot(session, context) : undefined;
  if (declared === undefined) problems.push(...withoutBaseline(project));
  if (declared === undefined && !root && session.checkoutFolder() !== undefined) problems.push(noCheckout(project));
  const fallback = (name: string): PortRegistry | { failure: PortFailure } =>
    opened ?? { failure: noRegistry(name, declared === undefined, root?.label) };
  const triplets = {
    tree,
    overlays: openTriplets(tree, project, problems),
    vcpkg: root?.files ?? (manifest && builtinFiles(declared, project, session)),
  };
  const provider = portProvider(root ? [...overlays, root.ports] : overlays, routes, fallback);
  return { provider, triplets, problems, notes: repeatedPatterns(project) };
}

/** Null when there is to be none, undefined when nothing says which. */
function defaultRegistry({ configuration, manifest }: Project): RegistryDeclaration | null | undefined {
  if (configuration.defaultRegistry !== undefined) return configuration.defaultRegistry;
  const baseline = manifest?.builtinBaseline;
  return baseline && { kind: "builtin", baseline: baseline.commit, line: baseline.line };
}

function openRegistry(
  tree: Tree,
  project: Project,
  declared: RegistryDeclaration,
  session: Session,
  problems: Problem[],
): PortRegistry | undefined {
  const location = placeOf(project, declared);
  if (declared.kind === "git") {
    return session.registry(declared.repository, declared.baseline, declared.reference, location);
  }
  if (declared.kind === "builtin") return session.builtin(declared.baseline, location);
  const folder = insideTree(project.folder, declared.path);
  if (folder !== undefined && hasFolder(tree, folder)) return filesystemRegistry(tree, folder, declared.baseline);
  problems.push(badPath("vcpkg-registry-missing", "registry", declared.path, folder !== undefined, location));
  return undefined;
}

/** A registry of the manifest's own key lies in the manifest. */
function placeOf(project: Project, { line }: { line: number }): { path: string; line: number } {
  const isOwn = project.configuration.defaultRegistry === undefined && line === project.manifest?.builtinBaseline?.line;
  return { path: isOwn ? project.path : project.configurationPath, line };
}

async function openOverlays(tree: Tree, project: Project, problems: Problem[]): Promise<Overlay[]> {
  const overlays: Overlay[] = [];
  for (const { path, line } of project.configuration.overlayPorts) {
    const location = { path: project.configurationPath, line };
    const folder = insideTree(project.folder, path);
    const opened = folder === undefined ? undefined : await treeOverlay(tree, folder);
    if (opened) overlays.push(opened.overlay);
    else problems.push(badPath("vcpkg-overlay-missing", "overlay", path, folder !== undefined, location));
    if (opened?.failure) problems.push({ ...opened.failure, location: opened.failure.location ?? location });
  }
  return overlays;
}

function openTriplets(tree: Tree, project: Project, problems: Problem[]): string[] {
  return project.configuration.overlayTriplets.flatMap(({ path, line }) => {
    const folder = insideTree(project.folder, path);
    if (folder !== undefined && hasFolder(tree, folder)) return [folder];
    const location = { path: project.configurationPath, line };
    problems.push(badPath("vcpkg-overlay-missing", "overlay of triplets", path, folder !== undefined, location));
    return [];
  });
}

function badPath(code: string, what: string, path: string, isInside: boolean, location: Problem["location"]): Problem {
  const shown = JSON.stringify(path.slice(0, 200));
  return {
    code: isInside ? code : "vcpkg-path-outside",
    message: isInside
      ? `The ${what} ${shown} is not in the tree.`
      : `The ${what} ${shown} leads out of the tree and is not read.`,
    hint: isInside ? "Correct the path; it is relative to the file that names it." : "Name a folder of the tree.",
    ...(location && { location }),
  };
}

async function findRoot(session: Session, context: ReaderContext): Promise<Root | undefined> {
  const pinned = context.vcpkg.root === undefined ? await session.pinned() : undefined;
  if (pinned) {
    const { address, revision, location } = pinned;
    const label = `vcpkg at ${revision.slice(0, 40)}`;
    const commit = isObjectId(revision) ? revision : await session.resolve(address, revision);
    if (commit === undefined)
      return { ports: { find: async () => ({ failure: noTag(address, revision, location) }) }, label };
    const registry = session.builtin(commit, location);
    return { ports: { find: (name) => registry.atCommit(name) }, files: filesOf(registry), label };
  }
  const checkout = await session.checkout();
  return checkout && { ports: checkout.ports, files: checkout, label: "the checkout of vcpkg" };
}

function builtinFiles(
  declared: RegistryDeclaration | null | undefined,
  project: Project,
  session: Session,
): TripletPlaces["vcpkg"] {
  if (declared?.kind === "builtin") return filesOf(session.builtin(declared.baseline, placeOf(project, declared)));
  if (declared?.kind !== "git") return undefined;
  return filesOf(
    session.registry(declared.repository, declared.baseline, declared.reference, placeOf(project, declared)),
  );
}

function filesOf(registry: GitRegistry): NonNullable<TripletPlaces["vcpkg"]> {
  return { read: (path) => registry.file(path), files: (folder) => registry.files(folder) };
}

function noCheckout({ path }: Project): Problem {
  return {
    code: "vcpkg-root-missing",
    message: `${path} names no baseline, and in the folder that is said to have vcpkg there is none.`,
    hint: "Correct the folder, or VCPKG_ROOT.",
    location: { path },
  };
}

function noTag(address: string, revision: string, location: PortFailure["location"]): PortFailure {
  return {
    code: "vcpkg-registry-unreachable",
    message: `${address} has no ${JSON.stringify(revision)}, or could not be reached.`,
    hint: "Check the tag and the network.",
    location,
  };
}

function noRegistry(name: string, isUnsaid: boolean, root: string | undefined): PortFailure {
  if (!isUnsaid) {
    return {
      code: "vcpkg-no-registry",
      message: `No registry is configured for port ${name}.`,
      hint: "Name a default registry, or add the port to the packages of one.",
    };
  }
  if (root !== undefined) {
    return {
      code: "vcpkg-port-unknown",
      message: `There is no port ${name} in ${root}.`,
      hint: "Correct the name, or name the registry that has the port.",
    };
  }
  return {
    code: "vcpkg-no-baseline",
    message: "The versions of ports are not known: no baseline is named, and no vcpkg is pinned.",
    hint: 'Add "builtin-baseline" with a commit of vcpkg to the manifest, or name a checkout of vcpkg in VCPKG_ROOT.',
  };
}

/** What vcpkg refuses when there is no baseline. */
function withoutBaseline({ manifest, configuration, configurationPath, path }: Project): Problem[] {
  const hint = 'Add "builtin-baseline" with a commit of vcpkg to the manifest.';
  const problem = (message: string, file: string, line: number): Problem => ({
    code: "vcpkg-no-baseline",
    message,
    hint,
    location: { path: file, line },
  });
  const [route] = configuration.registries;
  const constrained = manifest?.dependencies.find(({ atLeast }) => atLeast);
  const [override] = manifest?.overrides ?? [];
  return [
    ...(route
      ? [
          problem(
            "Registries are named without a baseline for all other ports, and vcpkg refuses that.",
            configurationPath,
            route.line,
          ),
        ]
      : []),
    ...(constrained ? [problem('vcpkg refuses "version>=" without a baseline.', path, constrained.line)] : []),
    ...(override ? [problem('vcpkg refuses "overrides" without a baseline.', path, override.line)] : []),
  ];
}

function repeatedPatterns({ configuration, configurationPath }: Project): Note[] {
  const seen = new Set<string>();
  return configuration.registries.flatMap(({ patterns, line }) => {
    const repeated = patterns.filter((pattern) => seen.has(pattern));
    for (const pattern of patterns) seen.add(pattern);
    return repeated.map((pattern) => ({
      message: `The packages ${JSON.stringify(pattern)} are those of an earlier registry, which is the one that counts.`,
      location: { path: configurationPath, line },
    }));
  });
}
