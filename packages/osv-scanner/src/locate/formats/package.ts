import type { Places } from "../places.ts";
import { parsePurl } from "./purl.ts";

/** Adds a package of an SBOM by its purl, as its ecosystem writes the name, and by its bare names. */
export function addPackage(
  found: {
    readonly purl: string;
    readonly name: string;
    readonly version: string;
    readonly line: number;
  },
  places: Places,
): void {
  const purl = parsePurl(found.purl);
  const { line } = found;
  if (purl) {
    const version = purl.version || found.version;
    for (const name of new Set([purl.fullName, purl.name, found.name])) {
      places.add({ name, version, line, ecosystem: purl.ecosystem });
    }
  }
  places.add({ name: found.name, version: found.version, line });
}
