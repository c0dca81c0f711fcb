import { firstFew, type Problem } from "@security-actions/core";
import { OsvScannerError } from "./errors.ts";
import { isManifest } from "./manifests.ts";
import type { FinishedRun } from "./run.ts";

/** A file that osv-scanner says it read, with the number of packages in it. */
export interface ReadFile {
  /** Absolute. */
  readonly path: string;
  readonly packages: number;
}

/** What a run's exit status and log mean. */
export interface Interpretation {
  readonly files: readonly ReadFile[];
  /** Their locations are absolute paths. */
  readonly problems: readonly Problem[];
  /** True when the advisories could not be asked for, wholly or in part. */
  readonly matchingFailed: boolean;
}

/** Lines of the log that report no defect, by how they begin. */
const remarks = [
  "Scanning dir ",
  "Starting filesystem walk",
  "Status: new inodes",
  "End status:",
  "Loaded ",
  "Filtered ",
  "No package sources found",
  "Downloading ",
  // A component that is lost by it is named in a line of its own, or has no ecosystem in the result.
  "Invalid PURL ",
];

/**
 * Reads the contract of osv-scanner 2 in one place. An exit status alone proves nothing: 1 (vulnerabilities found) also
 * stands for a run that could not read some files, and only the log tells.
 *
 * | status | meaning |
 * |---|---|
 * | 0 | nothing found |
 * | 1 | something found; defects may be in the log |
 * | 127 | something failed; there may be a partial result |
 * | 128 | no package found, and no result written |
 * | 130 | a configuration file is invalid; the result is there |
 *
 * @param hasResult whether a result file was written
 * @param root what relative paths in the log are relative to, for example `/`
 * @throws OsvScannerError when there is no result to rely on
 */
export function interpret({ status, stderr }: FinishedRun, hasResult: boolean, root: string): Interpretation {
  const log = readLog(stderr, root);
  const isKnown = [0, 1, 127, 128, 130].includes(status);
  if (!isKnown || (!hasResult && status !== 128)) {
    const last = stderr.trim().split("\n").slice(-3).join(" ");
    throw new OsvScannerError(
      "scanner-failed",
      `osv-scanner ended with exit status ${status}${isKnown ? " and without a result" : ", which has no known meaning"}: ${last}`,
      "Run it again; if it stays so, report it with the log of this run.",
    );
  }
  // Status 0 and 128 say that nothing was logged as an error, so what is left over in the log is no defect.
  const unexplained = status === 0 || status === 128 ? [] : [...new Set(log.others)];
  const problems = [
    ...log.problems,
    ...unidentifiedProblems(log.unidentified),
    ...unexplained.filter((line) => !repeats(line, log.problems)).map(unexplainedProblem),
  ];
  if (problems.length === 0 && (status === 127 || status === 130)) {
    problems.push(unexplainedProblem(`exit status ${status}, without a reason in its log`));
  }
  return { files: log.files, problems, matchingFailed: log.matchingFailed };
}

interface ScannerLog {
  files: ReadFile[];
  problems: Problem[];
  /** Names of components that an SBOM does not identify. */
  unidentified: string[];
  others: string[];
  matchingFailed: boolean;
}

function readLog(stderr: string, root: string): ScannerLog {
  const log: ScannerLog = { files: [], problems: [], unidentified: [], others: [], matchingFailed: false };
  // Several defects of one extractor are one line for each, indented, below a line that names the extractor alone.
  let heading: string | undefined;
  for (const line of stderr.split(/\r?\n/u).filter((text) => text.trim() !== "")) {
    if (heading !== undefined && line.startsWith("\t")) {
      readDefect(`${heading} ${line.slice(1)}`, root, log);
      continue;
    }
    heading = /^(Error during extraction: \([^)]+\)) *$/u.exec(line)?.[1];
    const [, path, packages] = /^Scanned (.*) file and found (\d+) packages?$/u.exec(line) ?? [];
    if (path !== undefined) log.files.push({ path, packages: Number(packages) });
    else if (heading === undefined && !remarks.some((start) => line.startsWith(start))) readDefect(line, root, log);
  }
  return log;
}

function readDefect(line: string, root: string, log: ScannerLog): void {
  const [, ecosystem, cause = ""] = /^could not load db for (.+?) ecosystem: ?(.*)$/u.exec(line) ?? [];
  const [, extractor, what] = /^Error during extraction: \(extracting as ([^)]+)\) (.*)$/u.exec(line) ?? [];
  const [, unreadable] = /^fserr \([^)]*\): (.*)$/u.exec(line) ?? [];
  if (ecosystem !== undefined) {
    log.matchingFailed = true;
    log.problems.push(
      cause.includes("no offline version") ? missingEcosystem(ecosystem) : brokenEcosystem(ecosystem, cause),
    );
  } else if (extractor?.startsWith("vulnmatch/")) {
    // The local matcher's own line follows one that names the ecosystem.
    if (!log.matchingFailed) log.problems.push(matchingProblem(what ?? ""));
    log.matchingFailed = true;
  } else if (what !== undefined) {
    log.problems.push(extractionProblem(what, root));
  } else if (unreadable !== undefined) {
    log.problems.push(folderProblem(unreadable, root));
  } else if (line.startsWith("Neither CPE")) {
    log.unidentified.push(componentIn(line));
  } else {
    log.others.push(line);
  }
}

/** The name in a line that prints a component of CycloneDX or a package of SPDX in full. */
function componentIn(line: string): string {
  const pattern = /\b(?:Package)?Name:(.*?) (?:Version|PackageSPDXIdentifier):/u;
  return pattern.exec(line.slice(0, 1000))?.[1] || "one without a name";
}

/** The problem of an ecosystem that the database does not hold. */
export function missingEcosystem(ecosystem: string, packages?: number): Problem {
  const which = packages === undefined ? "packages" : packages === 1 ? "1 package" : `${packages} packages`;
  return {
    code: "database-lacks-ecosystem",
    message: `Not checked: ${which} of ${ecosystem}, for which the database has no advisories.`,
    hint: `Add ${ecosystem}/all.zip to the database folder, or use live data.`,
  };
}

function brokenEcosystem(ecosystem: string, cause: string): Problem {
  return {
    code: "database-unreadable",
    message: `Packages of ${ecosystem} were not checked: the database file of ${ecosystem} could not be read: ${cause}`,
    hint: `Fetch ${ecosystem}/all.zip anew, or use live data.`,
  };
}

function matchingProblem(what: string): Problem {
  return {
    code: "advisories-unavailable",
    message: `The OSV service could not be asked: ${what}`,
    hint: "Check the network and the proxy variables, and run again; or use a local database.",
  };
}

function extractionProblem(what: string, root: string): Problem {
  const end = endOfPath(what);
  return {
    code: "file-unreadable",
    message: `The file could not be read, so its packages were not checked: ${end < 0 ? what : what.slice(end + 2)}`,
    hint: "Repair the file, or leave it out with exclude.",
    ...(end > 0 && { location: { path: absolute(what.slice(0, end), root) } }),
  };
}

/**
 * Where the path in `path: reason` ends. The path may hold `: ` itself: a pull request could name a folder so that a
 * part of the path is one that the caller leaves out.
 */
function endOfPath(what: string): number {
  const first = what.indexOf(": ");
  for (let end = first; end >= 0 && end < longestPath; end = what.indexOf(": ", end + 1)) {
    if (isManifest(what.slice(0, end))) return end;
  }
  return first;
}

/** Of a path in the log, in characters: PATH_MAX of Linux. */
const longestPath = 4096;

function folderProblem(what: string, root: string): Problem {
  const [, path] = /^\w+ (.+): [^:]*$/u.exec(what) ?? [];
  return {
    code: "folder-unreadable",
    message: `A folder could not be read, so nothing in it was checked: ${what}`,
    hint: "Check its rights, or leave it out with exclude.",
    ...(path !== undefined && { location: { path: absolute(path, root) } }),
  };
}

function absolute(path: string, root: string): string {
  return path.startsWith(root) ? path : `${root}${path}`;
}

function unidentifiedProblems(names: readonly string[]): Problem[] {
  const distinct = [...new Set(names)];
  if (distinct.length === 0) return [];
  return [
    {
      code: "component-unidentified",
      message: `Components of an SBOM have no package URL that is understood, so they were not checked: ${firstFew(distinct, 5)}.`,
      hint: "Add a purl to each, for example pkg:pypi/name@1.2.3, or leave the SBOM out with exclude.",
    },
  ];
}

function unexplainedProblem(line: string): Problem {
  return {
    code: "scanner-message",
    message: `osv-scanner reported: ${line}`,
    hint: "Read the message; what it names was perhaps not looked at.",
  };
}

function repeats(line: string, problems: readonly Problem[]): boolean {
  return problems.some(({ message }) => message.includes(line));
}
