import type { Component, Problem } from "@security-actions/core";
import { component } from "../component.ts";
import { readPortSources, type PortSources } from "../portfile/sources.ts";
import { packagePurl, purlOf } from "../purl.ts";
import type { PlannedPort } from "./plan.ts";
import type { LoadedPort } from "./port.ts";
import type { TripletVariables } from "./triplet.ts";

/** What a component of a plan is made with. */
export interface ComponentContext {
  /** Path of the manifest. */
  readonly path: string;
  /** Name in the manifest; empty when it has none. */
  readonly project: string;
  /** Target triplet. */
  readonly triplet: string;
  readonly variables: (port: string, triplet: string) => TripletVariables;
}

/** The component of a planned port, and what could not be read of its recipe. */
export async function componentOf(
  planned: PlannedPort,
  context: ComponentContext,
): Promise<{ readonly component: Component; readonly problems: readonly Problem[] }> {
  const { path, project, triplet } = context;
  const { port } = planned;
  const sources = port && (await sourcesOf(planned, port, context));
  const version = port?.version.text;
  const known: Pick<Component, "id" | "name" | "origin"> & Partial<Component> = {
    id: `${path}#${planned.key}`,
    name: planned.name,
    ...(version !== undefined && { version }),
    origin: {
      reader: "vcpkg",
      path,
      ...(planned.isDirect && { line: planned.line }),
      ...(project !== "" && { project }),
    },
    relation: planned.isDirect ? "direct" : "transitive",
    scope: planned.isForBuilding ? "build" : "runtime",
    dependsOn: planned.dependsOn.map((key) => `${path}#${key}`),
    licences: port?.manifest.licence === undefined ? {} : { declared: port.manifest.licence },
    vcpkg: {
      portVersion: port?.version.port ?? 0,
      features: planned.features,
      triplet: planned.triplet,
      host: planned.triplet !== triplet,
      source: port?.source ?? "registry",
      ...(port?.registry !== undefined && { registry: port.registry }),
      ...(port?.gitTree !== undefined && { gitTree: port.gitTree }),
      ...(sources?.isEmpty && { isEmpty: true }),
    },
    ...(!port && { remarks: ["Its version could not be found."] }),
    ...(sources && {
      upstreams: sources.upstreams,
      downloads: sources.downloads,
      hashes: sources.hashes,
      patches: sources.patches,
    }),
  };
  const purl = sources && purlFor(planned.name, version, sources);
  return {
    component: component({ ...known, ...(purl !== undefined && { purl }) }),
    problems: (sources?.problems ?? []).map((problem) => atManifest(problem, planned, path)),
  };
}

function purlFor(
  name: string,
  version: string | undefined,
  { pypi, upstreams, downloads }: PortSources,
): string | undefined {
  if (pypi) return packagePurl("pypi", pypi.name, pypi.version);
  return purlOf({ name, version, upstream: upstreams[0], download: downloads[0] });
}

async function sourcesOf(
  { name, features, triplet }: PlannedPort,
  { folder, version }: LoadedPort,
  { variables }: ComponentContext,
): Promise<PortSources> {
  const files = await folder.files();
  const contents = await Promise.all(files.map((file) => folder.read(file)));
  const texts = new Map(files.map((file, index) => [file, contents[index]]));
  return readPortSources({
    name,
    version: version.text,
    features,
    triplet,
    variables: variables(name, triplet),
    files,
    read: (file) => texts.get(file)?.toString(),
  });
}

/** A port's folder is in no file of the tree, or its problem is of this project only: the manifest is where to look. */
function atManifest(problem: Problem, { name, line }: PlannedPort, path: string): Problem {
  const { location } = problem;
  const place = location ? `${location.path}${location.line === undefined ? "" : ` line ${location.line}`}` : "recipe";
  return { ...problem, message: `Port ${name}, ${place}: ${problem.message}`, location: { path, line } };
}
