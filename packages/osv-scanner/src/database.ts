import { mkdir, readdir, stat, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { OsvScannerError } from "./errors.ts";

/** A local advisory database, as it lies on disk: `<Ecosystem>/all.zip`, one zip file an ecosystem. */
export interface Database {
  /** Absolute path of the folder that holds the ecosystems. */
  readonly folder: string;
  /** Names of the ecosystems, sorted. */
  readonly ecosystems: readonly string[];
}

/** Folders in which osv-scanner keeps its database below a cache folder: 2.5 and later, and 2.4. */
const layouts = ["osv-scalibr", "osv-scanner"] as const;

/** Ecosystems of the OSV schema (1.7.5) that have packages: lockfiles name some, an SBOM can name any. */
const knownEcosystems = [
  "AlmaLinux",
  "Alpaquita",
  "Alpine",
  "Azure Linux",
  "BellSoft Hardened Containers",
  "Bioconductor",
  "Bitnami",
  "CRAN",
  "Chainguard",
  "CleanStart",
  "ConanCenter",
  "Debian",
  "Docker Hardened Images",
  "Echo",
  "FreeBSD",
  "GHC",
  "GIT",
  "GitHub Actions",
  "Go",
  "Hackage",
  "Hex",
  "Julia",
  "Kubernetes",
  "Linux",
  "Mageia",
  "Maven",
  "MinimOS",
  "NuGet",
  "OSS-Fuzz",
  "Packagist",
  "Photon OS",
  "Pub",
  "PyPI",
  "Red Hat",
  "Rocky Linux",
  "Root",
  "RubyGems",
  "SUSE",
  "SwiftURL",
  "TuxCare",
  "Ubuntu",
  "VSCode",
  "Wolfi",
  "crates.io",
  "npm",
  "opam",
  "openEuler",
  "openSUSE",
];

/** A zip file with no entry: the end-of-central-directory record alone (APPNOTE 4.3.16). */
const emptyZip = Buffer.concat([Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(18)]);

/**
 * Finds the ecosystems in a database folder: one that osv-scanner downloaded to, or the ecosystems themselves.
 *
 * @throws OsvScannerError when there is none
 */
export async function openDatabase(folder: string): Promise<Database> {
  for (const candidate of [...layouts.map((layout) => path.join(folder, layout)), folder]) {
    const ecosystems = await ecosystemsIn(candidate);
    if (ecosystems.length > 0) return { folder: candidate, ecosystems };
  }
  throw new OsvScannerError(
    "database-unusable",
    `${folder} holds no OSV database: there is no <Ecosystem>/all.zip in it.`,
    "Fill it with osv-scanner --offline-vulnerabilities --download-offline-databases, or use live data.",
  );
}

/**
 * Lays a database out as every supported osv-scanner expects it, with an empty file for each ecosystem that it lacks:
 * osv-scanner 2.5 gives up on all later packages at the first ecosystem that is missing. What is missing is for the
 * caller to report.
 *
 * @param into absolute path of a folder that does not exist
 */
export async function layOut(database: Database, into: string): Promise<string> {
  const [first, second] = [path.join(into, layouts[0]), path.join(into, layouts[1])];
  await mkdir(first, { recursive: true });
  const lacking = knownEcosystems.filter((known) => !database.ecosystems.includes(known));
  await Promise.all([
    symlink(first, second, "junction"),
    ...database.ecosystems.map(async (ecosystem) =>
      symlink(path.join(database.folder, ecosystem), path.join(first, ecosystem), "junction"),
    ),
    ...lacking.map(async (ecosystem) => {
      await mkdir(path.join(first, ecosystem));
      await writeFile(path.join(first, ecosystem, "all.zip"), emptyZip);
    }),
  ]);
  return into;
}

async function ecosystemsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const present = await Promise.all(
    names.map(async (name) => {
      const file = await stat(path.join(folder, name, "all.zip")).catch(() => undefined);
      return file?.isFile() ? [name] : [];
    }),
  );
  return present.flat().toSorted();
}
