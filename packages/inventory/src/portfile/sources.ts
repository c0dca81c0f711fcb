import type { Hash, Patch, Problem, Upstream } from "@security-actions/core";
import { fileIn } from "../cmake/folder.ts";
import { Interpreter } from "../cmake/interpreter.ts";
import type { Surroundings } from "../cmake/surroundings.ts";
import { Variables } from "../cmake/variables.ts";
import { describePatch } from "../patch.ts";
import { folderOf } from "../path.ts";
import { isHarmless, runCommand } from "./commands.ts";
import { distfileAddress, type Fetch } from "./fetch.ts";
import { problemOf } from "./problems.ts";
import { reservedNames, tripletVariables } from "./triplet.ts";

/** A port's folder, and what vcpkg would tell its portfile. */
export interface Port {
  readonly name: string;
  /** Without the port-version: what `${VERSION}` stands for. */
  readonly version: string;
  /** Sorted; always has `core`. */
  readonly features: readonly string[];
  /** For example `x64-linux`. */
  readonly triplet: string;
  /** Variables of the triplet, for example `VCPKG_LIBRARY_LINKAGE`. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names of the files in the folder, with forward slashes. */
  readonly files: readonly string[];
  /** The text of a file of the folder, or undefined when there is none. */
  read(file: string): string | undefined;
}

/** Where a port takes its source from. */
export interface PortSources {
  /** The main one first. */
  readonly upstreams: readonly Upstream[];
  /** Addresses of archives, patches left out. */
  readonly downloads: readonly string[];
  readonly hashes: readonly Hash[];
  /** In the order in which they are applied. */
  readonly patches: readonly Patch[];
  /** For a Python distribution (`vcpkg_from_pythonhosted`). */
  readonly pypi?: { readonly name: string; readonly version: string };
  /** True when the portfile fetches nothing for this triplet: a meta port, a helper, or a library of the system. */
  readonly isEmpty: boolean;
  /** What could not be evaluated. Locations are relative to the port's folder. */
  readonly problems: readonly Problem[];
}

type Source = Extract<Fetch, { kind: "source" }>;

/** Stands for the port's folder, which the script sees as an absolute path. */
const folder = "/port";

const start = `${folder}/portfile.cmake`;

/** Scripts of other ports that only define commands. Those that matter are known to `runCommand`. */
const helperScript = /\/share\/(?:qtbase|qt5|vcpkg-[a-z-]{1,40})\/[\w-]{1,60}\.cmake$/u;

/** Reads a port's portfile without running it. What cannot be evaluated is a problem, never a guess. */
export function readPortSources(port: Port): PortSources {
  const { events, obstacles, failure } = new Interpreter(variablesOf(port), surroundingsOf(port)).runFile(start);
  const patchNames = events.flatMap((event) =>
    event.kind === "patch" ? [distfileAddress(event.name) ?? event.name] : [],
  );
  const sources = events.filter((event) => event.kind === "source").filter((source) => !isPatch(source, patchNames));
  const problems = [
    ...obstacles.map(({ kind, place }) => problemOf(kind, "", place, port)),
    ...events.flatMap((event) =>
      event.kind === "obstacle" ? [problemOf(event.what, event.name, event.place, port)] : [],
    ),
    ...(failure && sources.length === 0 ? [problemOf("error", "", failure, port)] : []),
  ];
  const pypi = sources.find((source) => source.pypi)?.pypi;
  return {
    upstreams: mainFirst(sources, port).flatMap(({ upstream }) => upstream ?? []),
    downloads: sources.flatMap(({ download }) => download ?? []),
    hashes: sources.flatMap(({ hash }) => hash ?? []),
    patches: patchNames.map((name) => patchOf(name, port)),
    ...(pypi && { pypi }),
    isEmpty: sources.length === 0 && problems.length === 0,
    problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()],
  };
}

function variablesOf(port: Port): Variables {
  const variables = new Variables(reservedNames(port.variables));
  for (const [name, value] of tripletVariables(port.triplet, port.variables)) variables.set(name, value);
  variables.set("PORT", port.name);
  variables.set("VERSION", port.version);
  variables.set("FEATURES", port.features.join(";"));
  variables.set("CURRENT_PORT_DIR", folder);
  return variables;
}

function surroundingsOf(port: Port): Surroundings<Fetch> {
  return {
    run: runCommand,
    isHarmless,
    read: (path) => {
      if (helperScript.test(path)) return { text: "", folder: "" };
      const file = fileIn(folder, path);
      const text = file === undefined ? undefined : port.read(file);
      return text === undefined ? undefined : { text, folder: folderOf(path) };
    },
    exists: (path) => {
      const file = fileIn(folder, path);
      return file === undefined ? undefined : port.files.some((name) => name === file || name.startsWith(`${file}/`));
    },
    keyOf: (event) => JSON.stringify({ ...event, place: undefined }),
  };
}

/** What is used as a patch, or what a forge serves as one. */
function isPatch({ download }: Source, patchNames: readonly string[]): boolean {
  if (download === undefined) return false;
  return patchNames.includes(download) || /\.(?:patch|diff)$|\/commit\//u.test(download.split(/[?#]/u, 1)[0] ?? "");
}

function patchOf(name: string, port: Port): Patch {
  if (/^[a-z]{2,5}:\/\//u.test(name)) return describePatch(name);
  const file = fileIn(folder, name.startsWith("/") ? name : `${folder}/${name}`);
  return describePatch(file ?? name, file === undefined ? undefined : port.read(file));
}

/** The main source is the first that has the port's version in its reference, else the first. */
function mainFirst(sources: readonly Source[], port: Port): readonly Source[] {
  const main = sources.find(({ upstream }) => upstream?.tag?.includes(port.version)) ?? sources[0];
  return main ? [main, ...sources.filter((source) => source !== main)] : [];
}
