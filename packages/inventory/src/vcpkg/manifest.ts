import { parseJson, type JsonObject, type JsonValue } from "../json.ts";
import { readDependencies, readPlatform, readRequests, type Dependency, type RequestedFeature } from "./dependency.ts";
import {
  checkKeys,
  isIdentifier,
  objectField,
  listField,
  quote,
  readVersion,
  textField,
  versionKeys,
  type Complain,
  type Complaint,
} from "./fields.ts";
import { readOverrides, type Override } from "./override.ts";
import type { Platform } from "./platform.ts";
import type { SchemedVersion } from "./version.ts";

/** A feature that can be asked for. */
export interface Feature {
  readonly dependencies: readonly Dependency[];
  readonly supports?: Platform | undefined;
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
