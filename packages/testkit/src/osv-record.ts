import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** As much of an OSV record (https://ossf.github.io/osv-schema/) as the stand-ins read; the rest passes through. */
export interface OsvRecord {
  readonly id: string;
  /** RFC 3339. */
  readonly modified: string;
  readonly withdrawn?: string;
  readonly affected?: readonly OsvAffected[];
  readonly [key: string]: unknown;
}

export interface OsvAffected {
  readonly package?: { readonly name: string; readonly ecosystem: string };
  readonly versions?: readonly string[];
  readonly ranges?: readonly OsvRange[];
  readonly [key: string]: unknown;
}

export interface OsvRange {
  readonly type: string;
  readonly repo?: string;
  readonly events: readonly Readonly<Record<string, string>>[];
}

/** The records of a folder with one JSON file each, by name. */
export function readOsvRecords(folder: string): OsvRecord[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.toSorted().map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

/** The ecosystem without its release, `Debian` for `Debian:12`. */
export function baseEcosystem(ecosystem: string): string {
  return ecosystem.split(":", 1)[0] ?? ecosystem;
}
