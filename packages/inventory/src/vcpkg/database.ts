import { isObjectId } from "@security-actions/git";
import { parseJson, member, type JsonValue } from "../json.ts";
import { quote, readVersion, type Complaint } from "./fields.ts";
import type { SchemedVersion, Version } from "./version.ts";

/** An entry of a port's version database. */
export interface VersionEntry extends SchemedVersion {
  /** Tree object of the port, in a git registry. */
  readonly gitTree?: string | undefined;
  /** Folder of the port relative to the registry, in a filesystem registry. */
  readonly path?: string | undefined;
}

/** What a file says, or what is wrong with it. */
export type DatabaseReading<Value> =
  | { readonly value: Value; readonly complaint?: undefined }
  | { readonly value?: undefined; readonly complaint: Complaint };

/** Path of a port's version database in a registry. */
export function databasePath(port: string): string {
  return `versions/${port.slice(0, 1)}-/${port}.json`;
}

/** Reads a port's version database. https://learn.microsoft.com/vcpkg/maintainers/registries#versions-database */
export function readVersionDatabase(content: Buffer): DatabaseReading<readonly VersionEntry[]> {
  const parsed = parseJson(content);
  if (parsed.error)
    return { complaint: { message: `It is not valid JSON: ${parsed.error.message}.`, line: parsed.error.line } };
  const versions = member(parsed.value, "versions");
  if (versions?.kind !== "array")
    return { complaint: { message: 'It has no list of "versions".', line: parsed.value.line } };
  const entries: VersionEntry[] = [];
  for (const item of versions.items) {
    const entry = readEntry(item);
    if ("message" in entry) return { complaint: entry };
    entries.push(entry);
  }
  return { value: entries };
}

function readEntry(item: JsonValue): VersionEntry | Complaint {
  if (item.kind !== "object") return { message: "A version has to be an object.", line: item.line };
  const complaints: Complaint[] = [];
  const version = readVersion(item, (message, { line }) => complaints.push({ message, line }));
  const [complaint] = complaints;
  if (complaint || !version) return complaint ?? { message: "An entry has to have a version.", line: item.line };
  const gitTree = item.members.get("git-tree");
  const path = item.members.get("path");
  if (gitTree?.kind === "string" && isObjectId(gitTree.value)) {
    return { ...version, gitTree: gitTree.value };
  }
  // `$` is the registry's folder, and nothing leads out of it.
  if (path?.kind === "string" && /^\$(?:\/(?!\.{1,2}(?:\/|$))[^/\\]+)+$/u.test(path.value)) {
    return { ...version, path: path.value.slice(2) };
  }
  return { message: "An entry has to have a valid git-tree or path.", line: item.line };
}

/** Reads the versions of one baseline of `versions/baseline.json`; `key` is `default` in git registries. */
export function readBaseline(content: Buffer, key: string): DatabaseReading<ReadonlyMap<string, Version>> {
  const parsed = parseJson(content);
  if (parsed.error)
    return { complaint: { message: `It is not valid JSON: ${parsed.error.message}.`, line: parsed.error.line } };
  const baseline = member(parsed.value, key);
  if (baseline?.kind !== "object")
    return { complaint: { message: `It has no baseline ${quote(key)}.`, line: parsed.value.line } };
  const versions = new Map<string, Version>();
  for (const [name, entry] of baseline.members) {
    const text = member(entry, "baseline");
    const port = member(entry, "port-version");
    if (text?.kind !== "string") continue;
    versions.set(name, { text: text.value, port: port?.kind === "number" ? port.value : 0 });
  }
  return { value: versions };
}
