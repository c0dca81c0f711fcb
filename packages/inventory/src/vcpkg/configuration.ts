import type { JsonObject, JsonValue } from "../json.ts";
import { checkKeys, isPattern, listField, quote, textField, type Complain } from "./fields.ts";

/** A registry as a configuration names it. */
export type RegistryDeclaration =
  | { readonly kind: "builtin"; readonly baseline: string; readonly line: number }
  | {
      readonly kind: "git";
      readonly repository: string;
      readonly baseline: string;
      /** Branch whose version database counts, instead of the default one. */
      readonly reference?: string | undefined;
      readonly line: number;
    }
  | {
      readonly kind: "filesystem";
      /** Relative to the configuration. */
      readonly path: string;
      /** A key of its baseline file. */
      readonly baseline: string;
      readonly line: number;
    };

/** Which ports a registry is for. */
export interface RegistryRoute {
  /** Undefined when the registry could not be read: its ports are still its own. */
  readonly registry: RegistryDeclaration | undefined;
  readonly patterns: readonly string[];
  readonly line: number;
}

/** A folder that a configuration names. */
export interface OverlayEntry {
  readonly path: string;
  readonly line: number;
}

/** What `vcpkg-configuration.json` says. https://learn.microsoft.com/vcpkg/reference/vcpkg-configuration-json */
export interface Configuration {
  /** `null` when there is to be none; undefined when nothing is said. */
  readonly defaultRegistry?: RegistryDeclaration | null | undefined;
  readonly registries: readonly RegistryRoute[];
  readonly overlayPorts: readonly OverlayEntry[];
  readonly overlayTriplets: readonly OverlayEntry[];
}

const knownKeys = [
  "default-registry",
  "registries",
  "overlay-ports",
  "overlay-triplets",
  // For tools that are not part of what is built.
  "message",
  "warning",
  "error",
  "settings",
  "apply",
  "requires",
  "demands",
];

/** So many registries, or folders of a kind, are read. */
const listLimit = 200;

/** Reads a configuration, complains about what is wrong with it, and remarks what vcpkg only warns of. */
export function readConfiguration(object: JsonObject, complain: Complain, remark: Complain): Configuration {
  checkKeys(object, knownKeys, remark);
  return {
    defaultRegistry: readDefault(object.members.get("default-registry"), complain),
    registries: few(object, "registries", complain).flatMap((value) => readRoute(value, complain) ?? []),
    overlayPorts: readPaths(object, "overlay-ports", complain),
    overlayTriplets: readPaths(object, "overlay-triplets", complain),
  };
}

function readDefault(value: JsonValue | undefined, complain: Complain): Configuration["defaultRegistry"] {
  if (value === undefined) return undefined;
  if (value.kind === "null") return null;
  if (value.kind !== "object") {
    complain('"default-registry" has to be an object or null.', value);
    return null;
  }
  if (value.members.get("kind")?.kind === "string" && textField(value, "kind", complain) === "artifact") {
    complain("The default registry cannot be one of artifacts.", value);
    return null;
  }
  // A broken one is no reason to take ports from elsewhere.
  return readRegistry(value, complain) ?? null;
}

function readRoute(value: JsonValue, complain: Complain): RegistryRoute | undefined {
  if (value.kind !== "object") {
    complain("A registry has to be an object.", value);
    return undefined;
  }
  if (textField(value, "kind", () => {}) === "artifact") return undefined;
  const registry = readRegistry(value, complain);
  if (!value.members.has("packages")) complain('A registry has to say its "packages".', value);
  const patterns = listField(value, "packages", complain).flatMap((item) => {
    if (item.kind === "string" && isPattern(item.value)) return [item.value];
    const shown = item.kind === "string" ? quote(item.value) : "This";
    complain(`${shown} is not a port's name, nor the beginning of one with * after it.`, item);
    return [];
  });
  return { registry, patterns, line: value.line };
}

const registryKeys = {
  builtin: ["kind", "baseline", "packages"],
  git: ["kind", "baseline", "repository", "reference", "packages"],
  filesystem: ["kind", "baseline", "path", "packages"],
};

function readRegistry(value: JsonObject, complain: Complain): RegistryDeclaration | undefined {
  const kind = textField(value, "kind", complain);
  if (kind !== "builtin" && kind !== "git" && kind !== "filesystem") {
    complain('The "kind" of a registry has to be builtin, git, filesystem or artifact.', value);
    return undefined;
  }
  checkKeys(value, registryKeys[kind], complain);
  const { line } = value;
  const baseline = textField(value, "baseline", complain);
  if (kind === "filesystem") {
    const path = textField(value, "path", complain);
    if (path === undefined) complain('A filesystem registry has to say its "path".', value);
    return path === undefined ? undefined : { kind, path, baseline: baseline ?? "default", line };
  }
  const repository = textField(value, "repository", complain);
  if (kind === "git" && repository === undefined) complain('A git registry has to say its "repository".', value);
  if (baseline === undefined) complain(`A ${kind} registry has to say its "baseline".`, value);
  const baselineLine = value.members.get("baseline")?.line ?? line;
  if (baseline === undefined) return undefined;
  if (kind === "builtin") return { kind, baseline, line: baselineLine };
  if (repository === undefined) return undefined;
  return { kind, repository, baseline, reference: textField(value, "reference", complain), line: baselineLine };
}

function readPaths(object: JsonObject, key: string, complain: Complain): OverlayEntry[] {
  return few(object, key, complain).flatMap((item) => {
    if (item.kind === "string") return [{ path: item.value, line: item.line }];
    complain(`${quote(key)} has to be a list of paths.`, item);
    return [];
  });
}

/** The items of a list of which nobody has many. */
function few(object: JsonObject, key: string, complain: Complain): readonly JsonValue[] {
  const items = listField(object, key, complain);
  const rest = items[listLimit];
  if (rest) complain(`${quote(key)} has more than ${listLimit} entries, and those from here on are not read.`, rest);
  return items.slice(0, listLimit);
}

/**
 * Tells which registry a port belongs to: that with the longest pattern for it, the first of several. For ports without
 * one it tells undefined, which means the default registry.
 */
export function routesByPort<Route extends RegistryRoute>(
  registries: readonly Route[],
): (port: string) => Route | undefined {
  const byPattern = new Map<string, Route>();
  for (const route of registries) {
    for (const pattern of route.patterns) if (!byPattern.has(pattern)) byPattern.set(pattern, route);
  }
  return (port) => {
    const whole = byPattern.get(port);
    if (whole) return whole;
    for (let length = port.length; length >= 0; length -= 1) {
      const route = byPattern.get(`${port.slice(0, length)}*`);
      if (route) return route;
    }
    return undefined;
  };
}
