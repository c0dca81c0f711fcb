import type { JsonObject, JsonValue } from "../json.ts";
import { checkKeys, flagField, isIdentifier, listField, quote, textField, type Complain } from "./fields.ts";
import { parsePlatform, type Platform } from "./platform.ts";
import { parseVersion, type Version } from "./version.ts";

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

/** So many are read; vcpkg has about 3,000 ports. */
const dependencyLimit = 20_000;

/** Reads the `dependencies` of a port, project or feature. */
export function readDependencies(object: JsonObject, isStrict: boolean, complain: Complain): Dependency[] {
  const values = listField(object, "dependencies", complain);
  const rest = values[dependencyLimit];
  if (rest) complain(`There are more than ${dependencyLimit} dependencies, and those from here on are not read.`, rest);
  return values.slice(0, dependencyLimit).flatMap((value) => readDependency(value, isStrict, complain) ?? []);
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

/** Reads features that are asked for. */
export function readRequests(values: readonly JsonValue[], complain: Complain): RequestedFeature[] {
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

/** Reads a platform expression, or undefined when there is none, or none that is valid. */
export function readPlatform(object: JsonObject, key: string, complain: Complain): Platform | undefined {
  const text = textField(object, key, complain);
  if (text === undefined) return undefined;
  const parsed = parsePlatform(text);
  if (parsed.platform) return parsed.platform;
  complain(`${quote(text)} is not a platform expression: ${parsed.error}.`, object.members.get(key) ?? object);
  return undefined;
}
