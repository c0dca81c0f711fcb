import { mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { groupBy, type Problem } from "@security-actions/core";
import type { LocatedTool } from "@security-actions/pinned-tool";
import { scanArguments, type Invocation } from "./arguments.ts";
import { layOut, type Database } from "./database.ts";
import { interpret, missingEcosystem } from "./interpret.ts";
import { OsvScannerError } from "./errors.ts";
import { isRequirements } from "./manifests.ts";
import { isFile } from "./files.ts";
import { locateAll, withoutIncluded, type ScannedFile } from "./located.ts";
import type { Source } from "./result.ts";
import { answersIn, unanswered, unaskable, writeQuestions, type Answer, type Question } from "./questions.ts";
import { runScanner } from "./run.ts";

/** What to look at, and with what. All paths are absolute. */
export interface ScanRequest {
  readonly tool: LocatedTool;
  /** The tree, without symbolic links: no file outside of it is read by us. */
  readonly root: string;
  /** Folders that are looked at with everything below them. */
  readonly folders: readonly string[];
  /** Leave out what `.gitignore` files hide. */
  readonly obeyGitignore: boolean;
  /**
   * Files that are looked at whatever `.gitignore` files say. osv-scanner reads those otherwise than git does, so that a
   * pattern such as `[!x]*` can hide a file that git tracks, and does not take for ignored.
   */
  readonly expected?: readonly string[];
  /** Packages that are asked about beside those in files. */
  readonly questions?: readonly Question[];
  /** Regular expressions in RE2 syntax for the paths of folders that are not entered. */
  readonly excluded: readonly string[];
  /** Without it the OSV service is asked. */
  readonly database?: Database;
  /** A folder for files of this run. It is not emptied: whoever made it removes it. */
  readonly temporary: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface ScanResult {
  /** Every file that was read, those without a package too, by path. */
  readonly files: readonly ScannedFile[];
  /** To the questions, in their order. */
  readonly answers: readonly Answer[];
  /** Their locations are absolute paths. */
  readonly problems: readonly Problem[];
}

/**
 * Runs osv-scanner and reads what it found.
 *
 * @throws OsvScannerError when it gave no result to rely on
 */
export async function scan(request: ScanRequest): Promise<ScanResult> {
  const temporary = await mkdtemp(path.join(request.temporary, "osv-scanner-"));
  const database = request.database && (await layOut(request.database, path.join(temporary, "database")));
  const invoke = (run: Run) =>
    runOnce({ ...run, excluded: request.excluded, ...(database && { database }) }, request, temporary);
  const { folders, obeyGitignore, expected = [], questions = [] } = request;
  const isOffline = database !== undefined;
  const questionFile = path.join(temporary, "questions.json");
  const asked = (await writeQuestions(questionFile, questions, isOffline)) && { questions: questionFile };
  const results = [await invoke({ folders, requirements: [], obeyGitignore, recursive: true, ...asked })];
  const overlooked = await notSeen(expected, results);
  if (overlooked.length > 0) {
    const hidden = [...new Set(overlooked.map((file) => path.dirname(file)))];
    results.push(await invoke({ folders: hidden, requirements: [], ...plain }));
    // osv-scanner knows requirements by some of their names only.
    const named = (await notSeen(overlooked, results)).filter((file) => isRequirements(file.replaceAll(path.sep, "/")));
    if (named.length > 0) results.push(...(await tryRun(invoke({ folders: [], requirements: named, ...plain }))));
  }
  const sources = results.flatMap((result) => result.sources);
  const problems = [
    ...results.flatMap((result) => result.problems),
    ...(await notSeen(overlooked, results)).map(unreadProblem),
    ...lackingEcosystems(sources, request.database),
  ];
  const isQuestions = ({ path: file }: Source) => file === questionFile.replaceAll(path.sep, "/");
  const answers = answersIn(
    questions,
    sources.filter(isQuestions).flatMap(({ packages }) => packages),
    isOffline,
  );
  // Where something went wrong, that is the reason.
  if (problems.length === 0) problems.push(...unanswered(questions, answers, isOffline));
  problems.push(...unaskable(questions, isOffline));
  const located = await locateAll(merge(sources.filter((source) => !isQuestions(source))), request.root);
  problems.push(...located.flatMap((file) => file.problems));
  return {
    files: withoutIncluded(located),
    answers,
    // Two runs may come upon the same.
    problems: [...groupBy(problems, (problem) => JSON.stringify(problem)).values()].flatMap(([first]) => first ?? []),
  };
}

const plain = { obeyGitignore: false, recursive: false } as const;

/** A run that may fail: its files then stay unread, which is said of each. */
async function tryRun(run: Promise<RunResult>): Promise<RunResult[]> {
  try {
    return [await run];
  } catch (error) {
    if (error instanceof OsvScannerError) return [];
    throw error;
  }
}

interface Run {
  readonly folders: readonly string[];
  readonly requirements: readonly string[];
  readonly questions?: string;
  readonly recursive: boolean;
  readonly obeyGitignore: boolean;
}

/** What one run saw. */
interface RunResult {
  /** Files that were read, or could not be. */
  readonly seen: ReadonlySet<string>;
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

async function runOnce(
  run: Omit<Invocation, "config" | "output">,
  request: ScanRequest,
  temporary: string,
): Promise<RunResult> {
  const folder = await mkdtemp(path.join(temporary, "run-"));
  const [config, output] = [path.join(folder, "empty.toml"), path.join(folder, "result.json")];
  await writeFile(config, "");
  const args = scanArguments({ ...run, config, output });
  const [finished, { readResult }] = await Promise.all([
    runScanner(request.tool.path, args, request.environment),
    // Loaded while osv-scanner runs.
    import("./result.ts"),
  ]);
  const hasResult = await isFile(output);
  const root = path.parse(run.folders[0] ?? run.requirements[0] ?? temporary).root.replaceAll("\\", "/");
  const { files, problems, matchingFailed } = interpret(finished, hasResult, root);
  const read = new Set(await Promise.all(files.map((file) => fileOfLog(file.path))));
  const found = hasResult ? await readResult(output) : [];
  // It may be large; the rest goes with the folder of the run.
  await rm(output, { force: true });
  const sources = found.map((source) => ({ ...source, path: withoutOccurrence(source.path, read) }));
  const nothingMatched = found.every((source) => source.packages.every(({ advisories }) => advisories.length === 0));
  const unread = problems.flatMap(({ location }) => location?.path ?? []);
  return {
    seen: new Set([...read, ...unread, ...sources.map((source) => source.path)]),
    // A run that could ask for no advisory looked at nothing, whatever it read.
    sources:
      matchingFailed && nothingMatched ? [] : [...[...read].map((file) => ({ path: file, packages: [] })), ...sources],
    problems,
  };
}

/** Those files that are there and that no run saw. */
async function notSeen(expected: readonly string[], results: readonly RunResult[]): Promise<string[]> {
  const missed = expected.filter((file) => !results.some(({ seen }) => seen.has(file.replaceAll(path.sep, "/"))));
  const present = await Promise.all(missed.map(async (file) => ((await isFile(file)) ? [file] : [])));
  return present.flat();
}

function unreadProblem(file: string): Problem {
  return {
    code: "manifest-not-read",
    message: "osv-scanner did not read the file, so its packages were not checked.",
    hint: "Name it as its own tool does (in lower case: requirements.txt), or leave it out with exclude.",
    location: { path: file },
  };
}

/** The log writes a line break in a name as `%0A`, and a `%0A` in a name as it is. */
async function fileOfLog(logged: string): Promise<string> {
  if (!/%0[AD]/u.test(logged) || (await isFile(logged))) return logged;
  return logged.replaceAll("%0A", "\n").replaceAll("%0D", "\r");
}

/** To the path of a CycloneDX file osv-scanner appends where a component occurs (`evidence.occurrences`), after a colon. */
function withoutOccurrence(file: string, read: ReadonlySet<string>): string {
  for (let end = file.length; end > 0; end = file.lastIndexOf(":", end - 1)) {
    if (read.has(file.slice(0, end))) return file.slice(0, end);
  }
  return file;
}

/** One entry a file, one entry a package in it. A file may come from the log, from the result, and from two runs. */
function merge(sources: readonly Source[]): Source[] {
  return [...groupBy(sources, (source) => source.path)]
    .map(([file, same]) => {
      const packages = same.flatMap((source) => source.packages);
      const distinct = groupBy(packages, ({ ecosystem, name, version }) => JSON.stringify([ecosystem, name, version]));
      return { path: file, packages: [...distinct.values()].flatMap(([first]) => first ?? []) };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function lackingEcosystems(sources: readonly Source[], database: Database | undefined): Problem[] {
  if (!database) return [];
  const packages = sources.flatMap((source) => source.packages).filter(({ version }) => version !== undefined);
  return [...groupBy(packages, ({ ecosystem }) => ecosystem.split(":", 1)[0] ?? "")]
    .filter(([ecosystem]) => ecosystem !== "" && !database.ecosystems.includes(ecosystem))
    .map(([ecosystem, all]) => missingEcosystem(ecosystem, all.length));
}
