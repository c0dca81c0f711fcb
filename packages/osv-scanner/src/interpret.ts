import type { Problem } from "@security-actions/core";
import { OsvScannerError } from "./errors.ts";
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
  const unexplained = status === 0 || status === 128 ? [] : log.others;
  const problems = [
    ...log.problems,
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
  others: string[];
  matchingFailed: boolean;
}

function readLog(stderr: string, root: string): ScannerLog {
  const log: ScannerLog = { files: [], problems: [], others: [], matchingFailed: false };
  for (const line of stderr.split(/\r?\n/u).filter((text) => text.trim() !== "")) {
    const [, path, packages] = /^Scanned (.*) file and found (\d+) packages?$/u.exec(line) ?? [];
    if (path !== undefined) log.files.push({ path, packages: Number(packages) });
    else if (!remarks.some((start) => line.startsWith(start))) readDefect(line, root, log);
  }
  return log;
}

function readDefect(line: string, root: string, log: ScannerLog): void {
  const [, ecosystem] = /^could not load db for (.+?) ecosystem:/u.exec(line) ?? [];
  const [, extractor, what] = /^Error during extraction: \(extracting as ([^)]+)\) (.*)$/u.exec(line) ?? [];
  if (ecosystem !== undefined) {
    log.matchingFailed = true;
    log.problems.push(missingEcosystem(ecosystem));
  } else if (extractor?.startsWith("vulnmatch/")) {
    // The local matcher's own line follows one that names the ecosystem.
    if (!log.matchingFailed) log.problems.push(matchingProblem(what ?? ""));
    log.matchingFailed = true;
  } else if (what !== undefined) {
    log.problems.push(extractionProblem(what, root));
  } else {
    log.others.push(line);
  }
}

/** The problem of an ecosystem that the database does not hold. */
export function missingEcosystem(ecosystem: string, packages?: number): Problem {
  const which = packages === undefined ? `Packages of ${ecosystem}` : `${packages} of the packages (${ecosystem})`;
  return {
    code: "database-lacks-ecosystem",
    message: `${which} were not checked: the database has no advisories for ${ecosystem}.`,
    hint: `Add ${ecosystem}/all.zip to the database folder, or use live data.`,
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
  const [, path = "", reason = what] = /^(.*?): (.*)$/u.exec(what) ?? [];
  return {
    code: "file-unreadable",
    message: `The file could not be read, so its packages were not checked: ${reason}`,
    hint: "Repair the file, or leave it out with exclude.",
    ...(path && { location: { path: path.startsWith(root) ? path : `${root}${path}` } }),
  };
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
