import type { JsonObject } from "../json.ts";
import {
  checkKeys,
  isIdentifier,
  listField,
  quote,
  readRevision,
  textField,
  versionKeys,
  type Complain,
} from "./fields.ts";
import { isVersion, parseVersion, type Version } from "./version.ts";

/** A version that a project insists on. */
export interface Override extends Version {
  readonly name: string;
  readonly line: number;
}

/** Reads the `overrides` of a project. */
export function readOverrides(object: JsonObject, isStrict: boolean, complain: Complain): Override[] {
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
