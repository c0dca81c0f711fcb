import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { zipSync } from "fflate";

import { baseEcosystem, type OsvAffected, type OsvRecord } from "./osv-record.ts";

/** Where osv-scanner looks below its database folder: 2.5 and later, and 2.4. */
const roots = ["osv-scalibr", "osv-scanner"];

/**
 * Makes a folder that osv-scanner takes as an offline database (`--local-db-path`): one `all.zip` for each ecosystem.
 * The same records give the same bytes. `ecosystems` adds empty ones: a missing one fails a whole offline scan.
 */
export function writeOsvDatabase(
  folder: string,
  records: readonly OsvRecord[],
  ecosystems: readonly string[] = [],
): void {
  const names = new Set([...ecosystems, ...records.flatMap((record) => (record.affected ?? []).flatMap(ecosystemsOf))]);
  for (const name of names) {
    const zip = makeZip(
      records.filter(({ affected = [] }) => affected.some((item) => ecosystemsOf(item).includes(name))),
    );
    for (const root of roots) {
      mkdirSync(join(folder, root, name), { recursive: true });
      writeFileSync(join(folder, root, name, "all.zip"), zip);
    }
  }
}

/** OSV puts every record with a GIT range into the ecosystem GIT as well. */
function ecosystemsOf({ package: named, ranges = [] }: OsvAffected): string[] {
  const own = named ? [baseEcosystem(named.ecosystem)] : [];
  return ranges.some(({ type }) => type === "GIT") ? [...own, "GIT"] : own;
}

function makeZip(records: readonly OsvRecord[]): Uint8Array {
  const sorted = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const files = sorted.map((record) => [`${record.id}.json`, Buffer.from(JSON.stringify(record))]);
  // ZIP stores local time, so a local time gives the same bytes everywhere.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(files), { mtime, level: 9 });
}
