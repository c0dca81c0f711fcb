import { parseJson, type JsonObject, type JsonValue } from "../json.ts";
import {
  checkKeys,
  flagField,
  isIdentifier,
  listField,
  objectField,
  quote,
  readRevision,
  readVersion,
  textField,
  versionKeys,
  type Complain,
  type Complaint,
} from "./fields.ts";
import { parsePlatform, type Platform } from "./platform.ts";
import { isVersion, parseVersion, type SchemedVersion, type Version } from "./version.ts";

/** A feature that is asked for. */
export interface RequestedFeature {
  readonly name: string;
  /** Absent when it is asked for everywhere. */
  readonly platform?: Platform | undefined;
}

/** A port that is asked for. */
export interface Dependency {
  readonly name: string;
  readonly features: readonly RequestedFeature[];
  readonly defaultFeatures: boolean;
  /** Whether it is for the machine that builds. */
  readonly host: boolean;
  readonly platform?: Platform | undefined;
  /** `version>=`. */
  readonly atLeast?: Version | undefined;
  /** Of the file that asks, from 1. */
  readonly line: number;
}

/** A feature that can be asked for. */
export interface Feature {
  readonly dependencies: readonly Dependency[];
  readonly supports?: Platform | undefined;
}

/** A version that a project insists on. */
export interface Override extends Version {
  readonly name: string;
  readonly line: number;
}

/** What `vcpkg.json` says, of a project or a port. https://learn.microsoft.com/vcpkg/reference/vcpkg-json */
export interface Manifest {
  /** Empty for a project without one. */
  readonly name: string;
  readonly version?: SchemedVersion | undefined;
  readonly dependencies: readonly Dependency[];
  readonly defaultFeatures: readonly RequestedFeature[];
  readonly features: ReadonlyMap<string, Feature>;
  readonly supports?: Platform | undefined;
  /** `supports` as it is written. */
  readonly supportsText?: string | undefined;
  /** SPDX expression. */
  readonly licence?: string | undefined;
  readonly overrides: readonly Override[];
  readonly builtinBaseline?: { readonly commit: string; readonly line: number } | undefined;
  /** `vcpkg-configuration`. */
  readonly configuration?: JsonObject | undefined;
}

/** A manifest as far as it could be read, and what is wrong with it. Without a manifest there is nothing to go on with. */
export interface ManifestReading {
  readonly manifest?: Manifest | undefined;
  readonly complaints: readonly Complaint[];
}

const manifestKeys = [
  ...versionKeys,
  "builtin-baseline",
  "configuration",
  "contacts",
  "default-features",
  "dependencies",
  "description",
  "documentation",
  "features",
  "homepage",
  "license",
  "maintainers",
  "name",
  "overrides",
  "summary",
  "supports",
  "vcpkg-configuration",
];

/**
 * Reads a `vcpkg.json`. A project need not have a name and a version, a port must. `isStrict` complains about unknown keys:
 * a registry may be newer than we are, a project's own files are checked.
 */
export function readManifest(
  content: string | Buffer,
  { isPort, isStrict }: { isPort: boolean; isStrict: boolean },
): ManifestReading {
  const { value, error } = parseAll(content);
  if (error) return { complaints: [{ message: `It is not valid JSON: ${error.message}.`, line: error.line }] };
  if (value.kind !== "object") {
    return { complaints: [{ message: "It has to be an object.", line: value.line }] };
  }
  const complaints: Complaint[] = [];
  const complain: Complain = (message, { line }) => complaints.push({ message, line });
  if (isStrict) checkKeys(value, manifestKeys, complain);
  const manifest = manifestOf(value, isStrict, complain);
  if (isPort && manifest.name === "") complain("A port has to have a name.", value);
  if (isPort && !manifest.version && complaints.length === 0) complain("A port has to have a version.", value);
  return { manifest, complaints };
}

function parseAll(
  content: string | Buffer,
): { value: JsonValue; error?: undefined } | { value?: undefined; error: { message: string; line: number } } {
  const parsed = parseJson(content);
  if (parsed.error === undefined) return { value: parsed.value };
  const { message, line, column } = parsed.error;
  return { error: { message: `in column ${column}, ${message}`, line } };
}

function manifestOf(object: JsonObject, isStrict: boolean, complain: Complain): Manifest {
  const name = textField(object, "name", complain) ?? "";
  if (name !== "" && !isIdentifier(name))
    complain(`${quote(name)} cannot be the name of a port.`, object.members.get("name") ?? object);
  const baseline = textField(object, "builtin-baseline", complain);
  const supports = textField(object, "supports", complain);
  const inline = objectField(object, "vcpkg-configuration", complain);
  const older = objectField(object, "configuration", complain);
  if (inline && older) complain('"vcpkg-configuration" and "configuration" are one and the same.', older);
  return {
    name,
    version: readVersion(object, complain),
    dependencies: readDependencies(object, isStrict, complain),
    defaultFeatures: readRequests(listField(object, "default-features", complain), complain),
    features: readFeatures(object, isStrict, complain),
    supports: readPlatform(object, "supports", complain),
    supportsText: supports,
    licence: licenceOf(object.members.get("license"), complain),
    overrides: readOverrides(object, isStrict, complain),
    builtinBaseline:
      baseline === undefined
        ? undefined
        : { commit: baseline, line: object.members.get("builtin-baseline")?.line ?? object.line },
    configuration: inline ?? older,
  };
}

function licenceOf(value: JsonValue | undefined, complain: Complain): string | undefined {
  if (value === undefined || value.kind === "null") return undefined;
  if (value.kind === "string") return value.value === "" ? undefined : value.value;
  complain('"license" has to be a text or null.', value);
  return undefined;
}

function readDependencies(object: JsonObject, isStrict: boolean, complain: Complain): Dependency[] {
  return listField(object, "dependencies", complain).flatMap(
    (value) => readDependency(value, isStrict, complain) ?? [],
  );
}

const dependencyKeys = ["name", "host", "features", "default-features", "platform", "version>="];

function readDependency(value: JsonValue, isStrict: boolean, complain: Complain): Dependency | undefined {
  const { line } = value;
  if (value.kind !== "string" && value.kind !== "object") {
    complain("A dependency has to be a name or an object.", value);
    return undefined;
  }
  const name = value.kind === "string" ? value.value : textField(value, "name", complain);
  if (name === undefined) {
    complain("A dependency has to have a name.", value);
    return undefined;
  }
  if (!isIdentifier(name)) {
    complain(`${quote(name)} cannot be the name of a port.`, value);
    return undefined;
  }
  if (value.kind === "string") return { name, features: [], defaultFeatures: true, host: false, line };
  if (isStrict) checkKeys(value, dependencyKeys, complain);
  const count = { bad: 0 };
  const platform = readPlatform(value, "platform", (message, at) => {
    count.bad += 1;
    complain(message, at);
  });
  // Whether it is needed here cannot be known.
  if (count.bad > 0) return undefined;
  return {
    name,
    features: readRequests(listField(value, "features", complain), complain),
    defaultFeatures: flagField(value, "default-features", complain) ?? true,
    host: flagField(value, "host", complain) ?? false,
    platform,
    atLeast: readConstraint(value, complain),
    line: value.members.get("name")?.line ?? line,
  };
}

function readConstraint(object: JsonObject, complain: Complain): Version | undefined {
  const text = textField(object, "version>=", complain);
  if (text === undefined) return undefined;
  const version = parseVersion(text);
  if (!version)
    complain(`What follows "#" in ${quote(text)} has to be a whole number.`, object.members.get("version>=") ?? object);
  return version;
}

function readRequests(values: readonly JsonValue[], complain: Complain): RequestedFeature[] {
  return values.flatMap((value) => {
    if (value.kind !== "string" && value.kind !== "object") {
      complain("A feature has to be a name or an object.", value);
      return [];
    }
    const name = value.kind === "string" ? value.value : (textField(value, "name", complain) ?? "");
    if (name === "core" || name === "default") {
      complain(`The feature ${quote(name)} cannot be asked for: it is what "default-features" decides.`, value);
      return [];
    }
    if (!isIdentifier(name)) {
      complain(`${quote(name)} cannot be the name of a feature.`, value);
      return [];
    }
    if (value.kind === "string") return [{ name }];
    checkKeys(value, ["name", "platform"], complain);
    return [{ name, platform: readPlatform(value, "platform", complain) }];
  });
}

function readFeatures(object: JsonObject, isStrict: boolean, complain: Complain): Map<string, Feature> {
  const features = new Map<string, Feature>();
  for (const [name, value] of objectField(object, "features", complain)?.members ?? []) {
    if (name.startsWith("$")) continue;
    if (!isIdentifier(name)) {
      complain(`${quote(name)} cannot be the name of a feature.`, value);
    } else if (value.kind === "object") {
      if (isStrict) checkKeys(value, ["description", "dependencies", "supports", "license"], complain);
      if (isStrict && !value.members.has("description"))
        complain(`The feature ${quote(name)} has to have a description.`, value);
      const supports = readPlatform(value, "supports", complain);
      features.set(name, { dependencies: readDependencies(value, isStrict, complain), supports });
    } else {
      complain(`The feature ${quote(name)} has to be an object.`, value);
    }
  }
  return features;
}

function readOverrides(object: JsonObject, isStrict: boolean, complain: Complain): Override[] {
  const seen = new Set<string>();
  return listField(object, "overrides", complain).flatMap((value) => {
    if (value.kind !== "object") {
      complain("An override has to be an object.", value);
      return [];
    }
    if (isStrict) checkKeys(value, [...versionKeys, "name"], complain);
    const name = textField(value, "name", complain) ?? "";
    if (!isIdentifier(name)) complain(`${quote(name)} cannot be the name of a port.`, value);
    if (seen.has(name)) complain(`${quote(name)} is overridden twice.`, value);
    seen.add(name);
    const version = readOverride(value, complain);
    return version ? [{ name, ...version, line: value.members.get("name")?.line ?? value.line }] : [];
  });
}

/** Unlike elsewhere, the text may have the revision in it, and `version` may be of any scheme. */
function readOverride(object: JsonObject, complain: Complain): Version | undefined {
  const said = versionKeys.filter((key) => key !== "port-version" && object.members.has(key));
  const [key] = said;
  if (key === undefined || said.length > 1) {
    complain("An override has to have one version.", object);
    return undefined;
  }
  const text = textField(object, key, complain);
  const revision = readRevision(object, complain);
  if (text === undefined) return undefined;
  const version = parseVersion(text);
  const isValid =
    version &&
    !(revision !== undefined && text.includes("#")) &&
    (key !== "version-semver" || isVersion(version.text, "semver")) &&
    (key !== "version-date" || isVersion(version.text, "date"));
  if (!isValid) complain(`${quote(text)} is not a version.`, object);
  return isValid ? { text: version.text, port: revision ?? version.port } : undefined;
}

function readPlatform(object: JsonObject, key: string, complain: Complain): Platform | undefined {
  const text = textField(object, key, complain);
  if (text === undefined) return undefined;
  const parsed = parsePlatform(text);
  if (parsed.platform) return parsed.platform;
  complain(`${quote(text)} is not a platform expression: ${parsed.error}.`, object.members.get(key) ?? object);
  return undefined;
}
