import { groupBy } from "../group.ts";
import type { AcceptedFinding, Assessment } from "../judge.ts";
import type { ComponentReference, Finding, Location, Note } from "../report.ts";
import type { Severity } from "../severity.ts";

// Texts that several renderers share. They are raw: whoever places them escapes them.

/** A whole number with its digits in groups, for example `20,000`. `toLocaleString` would load 30 ms of language data. */
export function digits(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** A number and what it counts, for example `1 finding` or `20,000 findings`. The label is a plural noun. */
export function count(number: number, label: string): string {
  return `${digits(number)} ${number === 1 ? singular(label) : label}`;
}

/** The result of one report, for example `Dependency scan: 2 findings must be fixed`. */
export function headline(assessment: Assessment): string {
  return `${assessment.report.tool.title}: ${result(assessment)}`;
}

function result({ verdict }: Assessment): string {
  const { blocking, reported, accepted, hidden, outcome } = verdict;
  const fresh = verdict.base === undefined ? "" : "new ";
  const gap = verdict.complete ? "" : ", and not everything could be looked at";
  if (blocking.length > 0) return `${count(blocking.length, `${fresh}findings`)} must be fixed${gap}`;
  if (reported.length > 0) {
    const harmless = reported.length === 1 ? "which does not fail this check" : "none of which fails this check";
    return `${count(reported.length, `${fresh}findings`)}, ${harmless}${gap}`;
  }
  if (outcome === "not-scanned") return "nothing was scanned";
  if (outcome === "incomplete") return "incomplete, so this is not a clean result";
  return accepted.length + hidden.length > 0 ? `nothing ${fresh}to act on` : "nothing found";
}

/** What was looked at, as sentences. */
export function coverageSentence({ report, verdict }: Assessment): string {
  const compared = verdict.base === undefined ? "" : ` Compared with ${verdict.base}.`;
  if (report.coverage.every((item) => item.count === 0)) return `Looked at nothing, which proves nothing.${compared}`;
  return `Looked at ${listing(report.coverage.map((item) => count(item.count, item.label)))}.${compared}`;
}

/** A place, for example `requirements.txt:3`, `map.qgz!map.qgs:3` in an archive, `setup.py:3 in 1a2b3c4` in a commit. */
export function place(location: Location): string {
  const { commit } = location;
  return commit === undefined ? fileAndLine(location) : `${fileAndLine(location)} in ${shortCommit(commit)}`;
}

function fileAndLine({ path, member, line }: Location): string {
  const file = member === undefined ? path : `${path}!${member}`;
  return line === undefined ? file : `${file}:${line}`;
}

function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}

/** The place of a remark, for before its text; undefined where the text begins with it. */
export function placeBefore({ message, location }: Note): string | undefined {
  const named = location === undefined ? undefined : place(location);
  return named === undefined || message.startsWith(`${named} `) ? undefined : named;
}

/** A sentence on a place that is no line of a file of the tree, so that a path and a line do not say it; else empty. */
export function hiddenPlace(location: Location | undefined): string {
  if (location === undefined || (location.member === undefined && location.commit === undefined)) return "";
  return `It is in ${place(location)}.`;
}

/** So many of the places of a finding are named, and so many commits of each. */
const namedPlaces = 4;

/**
 * The first few places of a finding, and how many there are beside them. The same line of a file in the tree and in
 * commits is one place, for example `setup.py:3 (and in 1a2b3c4)`.
 */
export function places({ location, places: further = [] }: Finding): { named: string[]; more: number } {
  const byLine = groupBy(location === undefined ? [] : [location, ...further], fileAndLine);
  const named = [...byLine].slice(0, namedPlaces).map(([line, same]) => {
    const commits = same.flatMap(({ commit }) => (commit === undefined ? [] : [shortCommit(commit)]));
    if (commits.length === 0) return line;
    const more = count(commits.length - namedPlaces, "more commits");
    const listed = listing(commits.length > namedPlaces ? [...commits.slice(0, namedPlaces), more] : commits);
    return commits.length === same.length ? `${line} in ${listed}` : `${line} (and in ${listed})`;
  });
  return { named, more: byLine.size - named.length };
}

/** A component, for example `pyyaml 5.3`. */
export function componentName({ name, version }: ComponentReference): string {
  return version === undefined ? name : `${name} ${version}`;
}

/** How a component got in, for example `qgis → gdal → hdf5`, or undefined when the project names it itself. */
export function introduction(component: ComponentReference | undefined): string | undefined {
  const names = component?.introducedBy ?? [];
  return names.length === 0 ? undefined : names.join(" → ");
}

/** The same as a sentence, or the empty string. */
export function broughtIn(component: ComponentReference | undefined): string {
  const names = introduction(component);
  return names === undefined ? "" : `Brought in by ${names}.`;
}

/** A severity, for example `critical 9.8`; the score has one decimal. */
export function rating({ severity, score }: Finding): string {
  return score === undefined ? severityWord(severity) : `${severityWord(severity)} ${score.toFixed(1)}`;
}

/** A severity as people say it. */
export function severityWord(severity: Severity): string {
  return severity === "unknown" ? "not rated" : severity;
}

/** Texts one after the other, each with its full stop. Empty ones are left out. */
export function sentences(...texts: readonly string[]): string {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== "");
  return filled.map((text) => (/[.!?…]$/u.test(text) ? text : `${text}.`)).join(" ");
}

/** Versions to go to, for example `5.4`, or undefined when none is known. */
export function fixedIn({ fixedVersions = [] }: Finding): string | undefined {
  return fixedVersions.length === 0 ? undefined : fixedVersions.join(", ");
}

/** A statement of hidden findings, or undefined when there are none. */
export function hiddenSentence({ verdict: { hidden } }: Assessment): string | undefined {
  if (hidden.length === 0) return undefined;
  return `${count(hidden.length, "findings")} below the severity to show ${hidden.length === 1 ? "is" : "are"} not listed.`;
}

/** Why some findings do not apply, for example `2 findings do not apply: 1 patched, 1 not affected`. */
export function statedSentence(accepted: readonly AcceptedFinding[]): string {
  const kinds = [...groupBy(accepted, ({ kind }) => kind)].map(
    ([kind, { length }]) => `${digits(length)} ${kind.replace("-", " ")}`,
  );
  return `${count(accepted.length, "findings")} ${accepted.length === 1 ? "does" : "do"} not apply: ${kinds.join(", ")}`;
}

/** The findings of an assessment that a patch or a VEX document answers. */
export function statedIn({ verdict }: Assessment): AcceptedFinding[] {
  return verdict.accepted.filter(({ kind }) => kind !== "ignored" && kind !== "existing");
}

/** Items as people write them: `a`, `a and b`, `a, b and c`. */
export function listing(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** Items as a list for a sentence: the first few of them, and how many more there are. */
export function firstFew(items: readonly string[], most = 10): string {
  const shown = items.slice(0, most).join(", ");
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

function singular(plural: string): string {
  return plural
    .replace(/ies$/u, "y")
    .replace(/(?<=ch|sh|ss|x)es$/u, "")
    .replace(/(?<!s)s$/u, "");
}
