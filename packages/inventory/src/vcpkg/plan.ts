import type { Dependency } from "./dependency.ts";
import { holds, type Platform } from "./platform.ts";
import type { LoadedPort, PortFailure } from "./port.ts";
import { dependenciesOf, nodeKey, nodeLimit, type Node, type ResolutionRequest } from "./resolve.ts";
import { quote } from "./fields.ts";
import { compareVersions, showVersion } from "./version.ts";

/** A port of a plan. */
export interface PlannedPort {
  /** `<name>:<triplet>`. */
  readonly key: string;
  readonly name: string;
  readonly triplet: string;
  /** Undefined when it is needed and could not be had. */
  readonly port: LoadedPort | undefined;
  /** Sorted; always has `core`. */
  readonly features: readonly string[];
  /** Keys of the ports that it needs, sorted. */
  readonly dependsOn: readonly string[];
  readonly isDirect: boolean;
  /**
   * Whether it is a part of the build alone: what is for the building machine in a cross build, and vcpkg's helper ports. In
   * a native build what is needed to build lies where everything else is installed, and Python ports name what they need
   * at run time in this way.
   */
  readonly isForBuilding: boolean;
  /** Line of the project's dependency that leads here. */
  readonly line: number;
}

/** What is wrong with a plan. */
export interface PlanProblem extends PortFailure {
  /** Line of the project's dependency that leads there. */
  readonly line: number;
}

/** What a project is made of. */
export interface Plan {
  readonly ports: readonly PlannedPort[];
  readonly problems: readonly PlanProblem[];
}

/** A dependency with the node that it leads to. */
interface Edge {
  readonly dependency: Dependency;
  readonly node: Node;
}

/**
 * The plan from settled nodes: vcpkg's second phase, which walks from the project's dependencies through the versions that
 * were taken, and checks that they have what was asked of them.
 */
export function planOf(request: ResolutionRequest, nodes: ReadonlyMap<string, Node>): Plan {
  const walk = new Walk(request, nodes);
  walk.run();
  return { ports: walk.ports(), problems: walk.problems };
}

class Walk {
  readonly problems: PlanProblem[] = [];
  readonly #request: ResolutionRequest;
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #roots: readonly Edge[];
  /** Nodes of the plan with what they lead to. */
  readonly #edges = new Map<Node, readonly Edge[]>();
  readonly #seen = new Set<string>();

  constructor(request: ResolutionRequest, nodes: ReadonlyMap<string, Node>) {
    this.#request = request;
    this.#nodes = nodes;
    const { project, triplet, dependencies } = request;
    this.#roots = this.#edgesOf(project.name, triplet, dependencies);
  }

  run(): void {
    // A node is open while what it needs is being walked; to come to it then is to go in a circle.
    const open = new Set<Node>();
    const stack: { node: Node; rest: Edge[] }[] = [];
    const visit = (edge: Edge, from: Node | undefined): void => {
      this.#check(edge, from);
      const { node } = edge;
      if (open.has(node)) this.#reportCycle([...open], node);
      if (this.#edges.has(node)) return;
      const edges = this.#needs(node);
      this.#edges.set(node, edges);
      open.add(node);
      stack.push({ node, rest: edges.toReversed() });
    };
    for (const root of this.#roots) {
      visit(root, undefined);
      for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
        const next = frame.rest.pop();
        if (next) {
          visit(next, frame.node);
        } else {
          open.delete(frame.node);
          stack.pop();
        }
      }
    }
    for (const node of this.#edges.keys()) this.#checkSupport(node);
    if (this.#nodes.size >= nodeLimit) {
      this.#report(1, {
        code: "vcpkg-too-large",
        message: `The plan has more than ${nodeLimit} ports, and was not followed to its end.`,
        hint: "Name fewer ports.",
      });
    }
  }

  ports(): PlannedPort[] {
    const direct = new Set(this.#roots.map(({ node }) => node));
    return [...this.#edges]
      .filter(([node]) => !this.#isProject(node))
      .map(([node, edges]) => ({
        key: node.key,
        name: node.name,
        triplet: node.triplet,
        port: node.best,
        features: this.#featuresOf(node),
        dependsOn: [
          ...new Set(edges.filter((edge) => !this.#isProject(edge.node)).map((edge) => edge.node.key)),
        ].toSorted(),
        isDirect: direct.has(node),
        isForBuilding: node.triplet !== this.#request.triplet || node.name.startsWith("vcpkg-"),
        line: node.line,
      }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1));
  }

  #needs(node: Node): Edge[] {
    const { best } = node;
    if (!best) return [];
    const dependencies = this.#featuresOf(node).flatMap((feature) => dependenciesOf(best, feature) ?? []);
    return this.#edgesOf(node.name, node.triplet, dependencies).filter((edge) => edge.node !== node);
  }

  #edgesOf(name: string, triplet: string, dependencies: readonly Dependency[]): Edge[] {
    return dependencies
      .filter(({ platform }) => this.#holds(name, triplet, platform))
      .flatMap((dependency) => {
        const node = this.#nodes.get(nodeKey(dependency.name, dependency.host ? this.#request.hostTriplet : triplet));
        return node ? [{ dependency, node }] : [];
      });
  }

  /** Features that were asked for, and that the version has. */
  #featuresOf(node: Node): string[] {
    const { best } = node;
    const asked = new Set(node.features);
    if (best && node.hasDefaults) {
      for (const { name, platform } of best.manifest.defaultFeatures) {
        if (this.#holds(node.name, node.triplet, platform)) asked.add(name);
      }
    }
    return [...asked]
      .filter((feature) => feature === "core" || !best || best.manifest.features.has(feature))
      .toSorted();
  }

  #check({ dependency, node }: Edge, from: Node | undefined): void {
    const { best, failure } = node;
    const line = from?.line ?? dependency.line;
    if (failure) return this.#report(line, failure);
    if (!best) return;
    const asker = from ? `port ${from.name}` : "the project";
    const wrong = this.#versionFailure(dependency, node, best, asker);
    if (wrong) this.#report(line, wrong);
    for (const { name } of dependency.features) {
      if (best.manifest.features.has(name)) continue;
      this.#report(line, {
        code: "vcpkg-feature-unknown",
        message: `Port ${node.name} ${showVersion(best.version)} has no feature ${name}, which ${asker} asks for.`,
        hint: "Correct the feature's name, or take a version of the port that has it.",
      });
    }
  }

  #versionFailure({ atLeast }: Dependency, node: Node, best: LoadedPort, asker: string): PortFailure | undefined {
    if (!atLeast || node.isPinned) return undefined;
    const minimum = this.#request.catalogue.minimum(node.name, atLeast);
    if (!minimum || minimum.failure) return minimum?.failure;
    if (minimum.result && !minimum.result.port) return minimum.result.failure;
    if (compareVersions(best.version, minimum.version) !== undefined) return undefined;
    return {
      code: "vcpkg-version-incomparable",
      message: `Whether port ${node.name} ${showVersion(best.version)} is at least ${showVersion(atLeast)}, as ${asker} asks, cannot be told: the two are numbered in different ways.`,
      hint: `Name the version of ${node.name} in overrides.`,
    };
  }

  #checkSupport(node: Node): void {
    const { best } = node;
    if (!best || this.#isProject(node)) return;
    const facts = this.#request.facts(node.name, node.triplet);
    if (best.manifest.supports && !holds(best.manifest.supports, facts)) {
      this.#reportUnsupported(node, `Port ${node.name}`, best.manifest.supportsText ?? "");
    }
    for (const feature of this.#featuresOf(node)) {
      const supports = best.manifest.features.get(feature)?.supports;
      if (supports && !holds(supports, facts))
        this.#reportUnsupported(node, `Feature ${feature} of port ${node.name}`, "");
    }
  }

  #reportUnsupported(node: Node, what: string, supports: string): void {
    const where = supports === "" ? "" : `, but only ${quote(supports)}`;
    this.#report(node.line, {
      code: "vcpkg-unsupported",
      message: `${what} does not support ${node.triplet}${where}; vcpkg would not build it.`,
      hint: "Ask for it on other platforms alone, or resolve for a triplet that it supports.",
    });
  }

  #reportCycle(open: readonly Node[], node: Node): void {
    const circle = [...open.slice(open.indexOf(node)), node].map(({ name }) => name);
    const shown = circle.length > 12 ? [...circle.slice(0, 6), "…", ...circle.slice(-6)] : circle;
    this.#report(node.line, {
      code: "vcpkg-cycle",
      message: `Ports need each other in a circle: ${shown.join(" → ")}.`,
      hint: "Take one of these dependencies away; vcpkg builds no such plan.",
    });
  }

  #report(line: number, failure: PortFailure): void {
    const key = `${failure.code}\n${failure.message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.problems.push({ ...failure, line });
  }

  #isProject(node: Node): boolean {
    return node.name === this.#request.project.name;
  }

  #holds(name: string, triplet: string, platform: Platform | undefined): boolean {
    return !platform || holds(platform, this.#request.facts(name, triplet));
  }
}
