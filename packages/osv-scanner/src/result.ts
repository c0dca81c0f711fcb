import { createReadStream } from "node:fs";
import { JSONParser } from "@streamparser/json";
import { toAdvisories, type Advisory } from "./advisory.ts";
import type { OsvRecord } from "./record.ts";
import { OsvScannerError } from "./errors.ts";

/** A package as osv-scanner found it in a file. */
export interface Package {
  readonly ecosystem: string;
  readonly name: string;
  /** Absent when the file does not say. */
  readonly version?: string;
  /** Of a source repository, where it was asked about by a commit: 40 hex digits. */
  readonly commit?: string;
  /** Dependency groups, for example `dev`. */
  readonly groups: readonly string[];
  readonly advisories: readonly Advisory[];
}

/** A file and what is in it. */
export interface Source {
  /** Absolute. */
  readonly path: string;
  readonly packages: readonly Package[];
}

/** The part of osv-scanner's JSON that is used, one package of a source. */
interface PackageResult {
  readonly package?: {
    readonly name?: string;
    readonly version?: string;
    readonly ecosystem?: string;
    readonly commit?: string;
  };
  readonly dependency_groups?: readonly string[];
  readonly vulnerabilities?: readonly OsvRecord[];
  readonly groups?: readonly { readonly ids: readonly string[]; readonly aliases?: readonly string[] }[];
}

/**
 * Reads a result file as a stream, one package at a time: each advisory is repeated in full for every package, and
 * results of hundreds of megabytes exist.
 *
 * @throws OsvScannerError when the file is not whole JSON or not shaped as osv-scanner 2 writes it
 */
export async function readResult(file: string): Promise<Source[]> {
  const sources: { path: string; packages: Package[] }[] = [];
  const parser = new JSONParser({
    paths: ["$.results.*.source.path", "$.results.*.packages.*"],
    keepStack: false,
  });
  // Within one result the source comes before its packages.
  parser.onValue = ({ value, key }) => {
    if (key === "path" && typeof value === "string") sources.push({ path: value, packages: [] });
    else if (sources.length === 0) throw unreadable("a package has no file");
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field is optional, and another shape throws below
    else sources.at(-1)?.packages.push(toPackage(value as unknown as PackageResult));
  };
  let isFirst = true;
  try {
    const chunks: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: 1024 * 1024 });
    for await (const chunk of chunks) {
      if (isFirst && !start.test(chunk.toString("latin1", 0, 100))) throw unreadable("it does not begin with results");
      isFirst = false;
      parser.write(chunk);
    }
    if (isFirst) throw unreadable("it is empty");
    if (!parser.isEnded) parser.end();
  } catch (cause) {
    if (cause instanceof OsvScannerError) throw cause;
    throw unreadable(cause instanceof Error ? cause.message : String(cause), cause);
  }
  return sources;
}

/** How osv-scanner 2 begins every result. JSON of another shape would read as one that found nothing. */
const start = /^\s*\{\s*"results"\s*:\s*\[/u;

function toPackage({
  package: found,
  dependency_groups = [],
  vulnerabilities = [],
  groups = [],
}: PackageResult): Package {
  const name = found?.name || found?.commit;
  if (!name) throw unreadable("a package has no name");
  const ecosystem = found?.ecosystem ?? "";
  const version = found?.version || undefined;
  return {
    ecosystem,
    name,
    ...(version !== undefined && { version }),
    ...(found?.commit && { commit: found.commit }),
    groups: dependency_groups,
    advisories: toAdvisories({ ecosystem, name, ...(version !== undefined && { version }) }, vulnerabilities, groups),
  };
}

function unreadable(reason: string, cause?: unknown): OsvScannerError {
  return new OsvScannerError(
    "scanner-result-unreadable",
    `The result of osv-scanner is not whole: ${reason}`,
    "Look for a full disk or a machine out of memory, and run again.",
    cause,
  );
}
