import { plain } from "../escape/plain.ts";
import { shorten } from "../escape/shorten.ts";
import { compareFindings, type Assessment } from "../judge.ts";
import type { Finding, Location, Note, Problem } from "../report.ts";
import {
  broughtIn,
  componentName,
  count,
  fixedIn,
  headline,
  hiddenPlace,
  places,
  sentences,
  severityWord,
} from "./words.ts";

/** A remark on a line of a file, as plain text on one line. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly location?: Location;
}

/** GitHub shows so many of a level for one step. */
const levelLimit = 10;
/** GitHub cuts a message at 4,096 characters; bytes, to be safe. */
const messageLimit = 4096;
/** Bytes that fit on one line of the page. */
const titleLimit = 120;
/** So many problems come before the findings: what was not looked at must not drown, nor drown the findings. */
const problemsFirst = 3;

/** The annotations of a step: errors, warnings, notices, at most 10 of each, worst first. The tenth counts the rest. */
export function toAnnotations(assessments: readonly Assessment[]): Annotation[] {
  const findings = (list: "blocking" | "reported") =>
    assessments.flatMap(({ verdict }) => verdict[list]).toSorted(compareFindings);
  const failing = assessments.filter(failsAsIncomplete);
  const others = assessments.filter((assessment) => !failsAsIncomplete(assessment));
  const notes = assessments.flatMap(({ report, verdict }) => [...report.notes, ...verdict.notes]);
  return [
    ...levelOf("error", failing.flatMap(gaps), findings("blocking").map(ofFinding)),
    ...levelOf("warning", others.flatMap(gaps), findings("reported").map(ofFinding)),
    ...levelOf("notice", [], notes.map(ofNote)),
  ];
}

type Remark = Omit<Annotation, "level">;

function failsAsIncomplete({ verdict }: Assessment): boolean {
  return !verdict.complete && !verdict.passed && verdict.blocking.length === 0;
}

function levelOf(level: Annotation["level"], problems: readonly Remark[], others: readonly Remark[]): Annotation[] {
  const all = [...problems.slice(0, problemsFirst), ...others, ...problems.slice(problemsFirst)];
  const kept = all.length > levelLimit ? all.slice(0, levelLimit - 1) : all;
  const rest = all.length - kept.length;
  const closing = rest === 0 ? [] : [remark(count(rest, `more ${level}s`), "See the summary of this run for all.")];
  return [...kept, ...closing].map((item) => ({ level, ...item }));
}

/** What could not be looked at. A report that looked at nothing and does not say why still gets a remark. */
function gaps(assessment: Assessment): Remark[] {
  const { report, verdict } = assessment;
  if (verdict.outcome === "not-scanned" && report.problems.length === 0) {
    return [remark(report.tool.title, `${headline(assessment)}.`)];
  }
  return report.problems.map((problem) => ofProblem(problem, report.tool.title));
}

function ofFinding(finding: Finding): Remark {
  const { rule, component, severity, message, remedy, caveats = [], location } = finding;
  const fixed = fixedIn(finding);
  const title = `${severityWord(severity)}: ${component === undefined ? rule.title : `${componentName(component)}, ${rule.id}`}`;
  const advice = remedy ?? (fixed === undefined ? "" : `Fixed in ${fixed}.`);
  const { named, more } = places(finding);
  const others = named.length + more - 1;
  const further = others < 1 ? "" : `Also in ${count(others, "more places")}.`;
  const text = sentences(message, hiddenPlace(location), further, broughtIn(component), advice, ...caveats);
  return remark(title, `${text} ${rule.link ?? ""}`.trim(), location && shownPlace(location));
}

/** What GitHub can show: nothing of an earlier commit, and of what is in an archive the archive. */
function shownPlace({ path, member, line, commit }: Location): Location | undefined {
  if (commit !== undefined) return undefined;
  return { path, ...(line !== undefined && member === undefined && { line }) };
}

function ofProblem({ message, hint, location }: Problem, tool: string): Remark {
  return remark(`${tool} is incomplete`, sentences(message, hint), location);
}

function ofNote({ message, location }: Note): Remark {
  return remark("Note", message, location);
}

function remark(title: string, message: string, location?: Location): Remark {
  return {
    title: shorten(plain(title), titleLimit),
    message: shorten(plain(message), messageLimit),
    ...(location && { location: { ...location, path: plain(location.path) } }),
  };
}
