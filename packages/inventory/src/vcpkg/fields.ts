import type { JsonObject, JsonValue } from "../json.ts";
import { isVersion, type SchemedVersion, type Scheme } from "./version.ts";

/** What is wrong with a file, and where. */
export interface Complaint {
  /** One plain-text sentence without the file's name. */
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

/** Takes complaints while a file is read on. */
export type Complain = (message: string, at: { readonly line: number }) => void;

const schemes: readonly (readonly [key: string, scheme: Scheme])[] = [
  ["version", "relaxed"],
  ["version-semver", "semver"],
  ["version-date", "date"],
  ["version-string", "string"],
];

/** The keys that say a version. */
export const versionKeys: readonly string[] = [...schemes.map(([key]) => key), "port-version"];

/** Whether a text can name a port or a feature: lower-case words with single hyphens, and no reserved word. */
export function isIdentifier(text: string): boolean {
  if (text === "all_modules") return true;
  if (text.length > 200 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text)) return false;
  return !/^(?:prn|aux|nul|con|core|default|(?:lpt|com)[0-9])$/u.test(text);
}

/** Whether a text is a port's name, or the beginning of one with `*` after it. */
export function isPattern(text: string): boolean {
  return isIdentifier(text) || /^(?:[a-z0-9]+-)*(?:[a-z0-9]+)?\*$/u.test(text);
}

/** A text member, or undefined; another kind of value is complained about. */
export function textField(object: JsonObject, key: string, complain: Complain): string | undefined {
  const value = object.members.get(key);
  if (value === undefined || value.kind === "string") return value?.value;
  complain(`${quote(key)} has to be a text.`, value);
  return undefined;
}

/** A member that is true or false, or undefined; another kind of value is complained about. */
export function flagField(object: JsonObject, key: string, complain: Complain): boolean | undefined {
  const value = object.members.get(key);
  if (value === undefined || value.kind === "boolean") return value?.value;
  complain(`${quote(key)} has to be true or false.`, value);
  return undefined;
}

/** The items of a list member, empty when there is none; another kind of value is complained about. */
export function listField(object: JsonObject, key: string, complain: Complain): readonly JsonValue[] {
  const value = object.members.get(key);
  if (value === undefined) return [];
  if (value.kind === "array") return value.items;
  complain(`${quote(key)} has to be a list.`, value);
  return [];
}

/** An object member, or undefined; another kind of value is complained about. */
export function objectField(object: JsonObject, key: string, complain: Complain): JsonObject | undefined {
  const value = object.members.get(key);
  if (value === undefined || value.kind === "object") return value;
  complain(`${quote(key)} has to be an object.`, value);
  return undefined;
}

/** Complains about keys that nobody reads. A key that begins with `$` is a comment. */
export function checkKeys(object: JsonObject, known: readonly string[], complain: Complain): void {
  for (const [key, value] of object.members) {
    if (!key.startsWith("$") && !known.includes(key)) complain(`The key ${quote(key)} is unknown here.`, value);
  }
}

/** The version that an object says, or undefined when it says none, or none that is valid. */
export function readVersion(object: JsonObject, complain: Complain): SchemedVersion | undefined {
  const said = schemes.filter(([key]) => object.members.has(key));
  const [first] = said;
  const port = readRevision(object, complain);
  if (!first) return undefined;
  const [key, scheme] = first;
  if (said.length > 1)
    complain(`Only one of ${said.map(([name]) => quote(name)).join(" and ")} can be the version.`, object);
  const text = textField(object, key, complain);
  if (text === undefined) return undefined;
  const at = object.members.get(key) ?? object;
  if (text.includes("#")) complain(`${quote(text)} has a "#": the revision of a port is its "port-version".`, at);
  else if (isVersion(text, scheme)) return { text, port: port ?? 0, scheme };
  else complain(`${quote(text)} is not a version as ${quote(key)} has them.`, at);
  return undefined;
}

/** `port-version`, or undefined when there is none, or none that is valid. */
export function readRevision(object: JsonObject, complain: Complain): number | undefined {
  const value = object.members.get("port-version");
  if (value === undefined) return undefined;
  if (value.kind === "number" && Number.isInteger(value.value) && value.value >= 0) return value.value;
  complain('"port-version" has to be a whole number from 0.', value);
  return undefined;
}

/** A text of a file as it is shown: in quotes, and not longer than a line. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
