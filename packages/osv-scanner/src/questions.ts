import { writeFile } from "node:fs/promises";
import { groupBy, type Problem } from "@security-actions/core";
import type { Advisory } from "./advisory.ts";
import type { Package } from "./result.ts";

/** A package that is asked about by itself, because no file names it in a form that osv-scanner reads. */
export interface Question {
  /** For example `PyPI`, or `GIT` for a source repository. */
  readonly ecosystem: string;
  /** Of a source repository its web address, in the letter case that advisories use. */
  readonly name: string;
  /** Of a source repository the tag, as upstream writes it. */
  readonly version?: string;
  /** Of a source repository, 40 hex digits. */
  readonly commit?: string;
}

/** What came of a question: the advisories, or undefined where it could not be asked. */
export type Answer = readonly Advisory[] | undefined;

/** Stands in a local database for a commit that is not known: without one osv-scanner skips the package (2.5.1). */
const anyCommit = "0".repeat(40);

/**
 * Writes questions as a file of osv-scanner's own format (`osv-scanner-custom.json`).
 *
 * Online a commit that is given is all that counts, and a tag is looked up when there is none. A local database is the
 * other way round: it matches the tag alone, and wants a commit to be there.
 *
 * @returns whether there is anything to ask
 */
export async function writeQuestions(
  file: string,
  questions: readonly Question[],
  isOffline: boolean,
): Promise<boolean> {
  const packages = questions.filter((one) => isAskable(one, isOffline)).map((one) => packageOf(one, isOffline));
  const distinct = [...groupBy(packages, keyOf).values()].flatMap(([first]) => (first ? [{ package: first }] : []));
  await writeFile(file, JSON.stringify({ results: [{ packages: distinct }] }));
  return distinct.length > 0;
}

/** The problem of those questions that a local database cannot be asked. */
export function unaskable(questions: readonly Question[], isOffline: boolean): Problem[] {
  const commits = questions.filter((one) => !isAskable(one, isOffline));
  const [first] = commits;
  if (!first) return [];
  const more = commits.length === 1 ? "" : ` and ${commits.length - 1} more`;
  return [
    {
      code: "commit-not-in-database",
      message: `Not checked: ${first.name}${more}, of which only a commit is known, which a local database cannot be asked about.`,
      hint: "Use live data, or name the tag.",
    },
  ];
}

/** The answers to questions, in their order, from the packages that their file brought. */
export function answersIn(questions: readonly Question[], packages: readonly Package[], isOffline: boolean): Answer[] {
  const found = new Map(packages.map((one) => [keyOf(one), one.advisories]));
  return questions.map((one) => (isAskable(one, isOffline) ? found.get(keyOf(packageOf(one, isOffline))) : undefined));
}

/** The problem of questions that osv-scanner gave no answer to and no reason for. */
export function unanswered(questions: readonly Question[], answers: readonly Answer[], isOffline: boolean): Problem[] {
  const lost = questions.filter((one, index) => isAskable(one, isOffline) && answers[index] === undefined);
  const [first] = lost;
  if (!first) return [];
  return [
    {
      code: "question-not-answered",
      message: `osv-scanner did not say anything of ${lost.length} of ${questions.length} components, such as ${first.name}, so they were not checked.`,
      hint: "Run it again; if it stays so, report it with the log of this run.",
    },
  ];
}

function isAskable({ ecosystem, version }: Question, isOffline: boolean): boolean {
  return !isOffline || ecosystem !== "GIT" || version !== undefined;
}

function packageOf({ ecosystem, name, version, commit }: Question, isOffline: boolean): Question {
  if (ecosystem !== "GIT") return { ecosystem, name, ...(version !== undefined && { version }) };
  if (version === undefined) return { ecosystem, name, ...(commit !== undefined && { commit }) };
  return { ecosystem, name, version, ...(isOffline && { commit: commit ?? anyCommit }) };
}

function keyOf({ ecosystem, name, version = "", commit = "" }: Question | Package): string {
  return JSON.stringify([ecosystem, name, version, commit]);
}
