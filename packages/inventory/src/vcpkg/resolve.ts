import type { PortCatalogue } from "./load.ts";
import type { Dependency } from "./dependency.ts";
import type { Manifest } from "./manifest.ts";
import { holds, type Platform, type PlatformFacts } from "./platform.ts";
import type { LoadedPort, PortFailure } from "./port.ts";
import type { PortRequest } from "./registry.ts";
import { compareVersions } from "./version.ts";

/** What is to be resolved. */
export interface ResolutionRequest {
  /** The project's own manifest. */
  readonly project: Manifest;
  /** Its dependencies, those of its features that are on too. */
  readonly dependencies: readonly Dependency[];
  readonly triplet: string;
  readonly hostTriplet: string;
  readonly catalogue: PortCatalogue;
  /** What a platform expression in a port's manifest is judged by. */
  readonly facts: (port: string, triplet: string) => PlatformFacts;
}

/** A port for a triplet, while versions are being settled. */
export interface Node {
  readonly key: string;
  readonly name: string;
  readonly triplet: string;
  /** Line of the project's dependency that leads here first. */
  readonly line: number;
  /** The greatest version so far, or why there is none. */
  best: LoadedPort | undefined;
  readonly failure?: PortFailure | undefined;
  readonly isPinned: boolean;
  /** The version of the baseline. */
  readonly baseline?: LoadedPort | undefined;
  /** All versions whose dependencies count. */
  readonly considered: Set<LoadedPort>;
  readonly features: Set<string>;
  hasDefaults: boolean;
}

/** Dependencies of something, still to be followed. */
interface Frame {
  readonly name: string;
  readonly triplet: string;
  readonly dependencies: readonly Dependency[];
  /** Undefined for the project itself: then it is that of each dependency. */
  readonly line: number | undefined;
}

/** How many nodes a plan may have: vcpkg's own registry has about 3,000 ports. */
export const nodeLimit = 50_000;

/** The key of a node. */
export function nodeKey(name: string, triplet: string): string {
  return `${name}:${triplet}`;
}

/**
 * Settles versions and features of all ports that a project needs. It is the first phase of vcpkg's algorithm: every
 * version that is asked for and later than the baseline counts with its dependencies, and the greatest is taken; features
 * only ever get more. A port that the project does not name has its default features on, whoever asks for it.
 */
export async function settle(request: ResolutionRequest): Promise<ReadonlyMap<string, Node>> {
  const settling = new Settling(request);
  await settling.run();
  return settling.nodes;
}

class Settling {
  readonly nodes = new Map<string, Node>();
  readonly #request: ResolutionRequest;
  readonly #stack: Frame[];

  constructor(request: ResolutionRequest) {
    this.#request = request;
    const { project, triplet, dependencies } = request;
    this.#stack = [{ name: project.name, triplet, dependencies, line: undefined }];
  }

  async run(): Promise<void> {
    for (let frame = this.#stack.pop(); frame; frame = this.#stack.pop()) {
      // The plan tells that it is cut.
      if (this.nodes.size >= nodeLimit) return;
      if (!this.#isReady(frame)) await this.#loadFor([...this.#stack, frame]);
      this.#follow(frame);
    }
  }

  #isReady(frame: Frame): boolean {
    const { catalogue } = this.#request;
    return frame.dependencies.every((dependency) => {
      if (!this.#holds(frame, dependency.platform)) return true;
      const candidate = catalogue.candidate(dependency.name);
      if (!candidate) return false;
      if (!candidate.port || candidate.isPinned || !dependency.atLeast) return true;
      return catalogue.minimum(dependency.name, dependency.atLeast) !== undefined;
    });
  }

  /** Loads what all open frames need at once: a round trip for each would take long. */
  async #loadFor(frames: readonly Frame[]): Promise<void> {
    const wanted = frames.flatMap((frame) => frame.dependencies.filter(({ platform }) => this.#holds(frame, platform)));
    const minima = wanted.flatMap(({ name, atLeast }): PortRequest[] => (atLeast ? [{ name, version: atLeast }] : []));
    await this.#request.catalogue.load(
      wanted.map(({ name }) => name),
      minima,
    );
  }

  #follow(frame: Frame): void {
    const { hostTriplet } = this.#request;
    for (const dependency of frame.dependencies) {
      if (!this.#holds(frame, dependency.platform)) continue;
      const triplet = dependency.host ? hostTriplet : frame.triplet;
      const node = this.#require(dependency.name, triplet, frame, frame.line ?? dependency.line);
      this.#raise(node, dependency);
      for (const feature of dependency.features) {
        if (this.#holds(frame, feature.platform)) this.#requireFeature(node, feature.name);
      }
      if (dependency.defaultFeatures) this.#requireDefaults(node);
    }
  }

  #require(name: string, triplet: string, frame: Frame, line: number): Node {
    const key = nodeKey(name, triplet);
    const known = this.nodes.get(key);
    if (known) return known;
    const candidate = this.#request.catalogue.candidate(name);
    const port = candidate?.port;
    const isPinned = candidate?.port !== undefined && candidate.isPinned;
    const node: Node = {
      key,
      name,
      triplet,
      line,
      best: port,
      failure: candidate?.failure,
      isPinned,
      baseline: isPinned ? undefined : port,
      considered: new Set(),
      features: new Set(["core"]),
      // What the project names itself gets its default features only when somebody asks for them.
      hasDefaults: frame.name !== this.#request.project.name,
    };
    this.nodes.set(key, node);
    if (port) this.#consider(node, port);
    return node;
  }

  /** Takes a later version when a dependency asks for one. */
  #raise(node: Node, { name, atLeast }: Dependency): void {
    if (!atLeast || !node.best || node.isPinned) return;
    const minimum = this.#request.catalogue.minimum(name, atLeast);
    const port = minimum?.failure ? undefined : minimum?.result?.port;
    if (!port) return;
    if ((compareVersions(node.best.version, port.version) ?? 0) < 0) {
      node.best = port;
      this.#consider(node, port);
    } else if (node.baseline && (compareVersions(node.baseline.version, port.version) ?? 0) < 0) {
      this.#consider(node, port);
    }
  }

  #consider(node: Node, port: LoadedPort): void {
    if (node.considered.has(port)) return;
    node.considered.add(port);
    const { best } = node;
    const features = new Set(node.features);
    if (node.hasDefaults && best) for (const name of this.#defaultsOf(node, best)) features.add(name);
    this.#push(node, port.manifest.dependencies);
    for (const feature of [...features].toSorted()) {
      const dependencies = best && dependenciesOf(best, feature);
      // As vcpkg does it: a feature that this version lacks ends the matter.
      if (!dependencies) return;
      this.#push(node, dependencies);
    }
  }

  #requireFeature(node: Node, feature: string): void {
    if (node.features.has(feature)) return;
    node.features.add(feature);
    for (const port of node.considered) this.#push(node, dependenciesOf(port, feature) ?? []);
  }

  #requireDefaults(node: Node): void {
    if (node.hasDefaults) return;
    node.hasDefaults = true;
    for (const port of node.considered) {
      for (const feature of this.#defaultsOf(node, port)) this.#push(node, dependenciesOf(port, feature) ?? []);
    }
  }

  #defaultsOf(node: Node, port: LoadedPort): string[] {
    return port.manifest.defaultFeatures.filter(({ platform }) => this.#holds(node, platform)).map(({ name }) => name);
  }

  #push({ name, triplet, line }: Node, dependencies: readonly Dependency[]): void {
    if (dependencies.length > 0) this.#stack.push({ name, triplet, dependencies, line });
  }

  #holds({ name, triplet }: { name: string; triplet: string }, platform: Platform | undefined): boolean {
    return !platform || holds(platform, this.#request.facts(name, triplet));
  }
}

/** What a feature of a port needs; `core` is the port without features. Undefined when it has no such feature. */
export function dependenciesOf({ manifest }: LoadedPort, feature: string): readonly Dependency[] | undefined {
  return feature === "core" ? manifest.dependencies : manifest.features.get(feature)?.dependencies;
}
