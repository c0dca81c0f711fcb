import { styleText } from "node:util";

import { plain } from "../escape/plain.ts";
import { groupBy } from "../group.ts";
import type { Assessment } from "../judge.ts";
import type { Fact, Finding, Note, Problem, Report, Rule, VersionChange } from "../report.ts";
import type { Severity } from "../severity.ts";
import { changesSentence, orderedChanges } from "./changes.ts";
import {
  componentName,
  count,
  coverageSentence,
  fixedIn,
  headline,
  hiddenSentence,
  introduction,
  listing,
  place,
  placeBefore,
  places,
  rating,
} from "./words.ts";

export interface TextOptions {
  /** True for ANSI colours. The caller decides; no environment variable is read. */
  readonly colour: boolean;
}

/** The assessments for a terminal, one line break at the end. Worst first, nothing cut, the results as the last lines. */
export function renderText(assessments: readonly Assessment[], { colour }: TextOptions): string {
  const style: Style = (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
  const reports = assessments.flatMap((assessment) => [...reportLines(assessment, style), ""]);
  return [...reports, ...assessments.map((assessment) => resultLine(assessment, style)), ""].join("\n");
}

type Format = Parameters<typeof styleText>[0];
type Style = (format: Format, text: string) => string;

/** The column in which the text of a finding starts. */
const indent = " ".repeat("critical 10.0  ".length);

const severityFormats: Readonly<Record<Severity, Format>> = {
  critical: ["bold", "red"],
  high: "red",
  medium: "yellow",
  low: "cyan",
  unknown: "magenta",
};

function reportLines(assessment: Assessment, style: Style): string[] {
  const { report, verdict } = assessment;
  const notes = [...report.notes, ...verdict.notes];
  return [
    style("bold", plain(report.tool.title)),
    plain(coverageSentence(assessment)),
    ...report.facts.map(factLine),
    ...section(
      "Could not be looked at:",
      report.problems.flatMap((problem) => problemLines(problem, style)),
    ),
    ...findingSection("To be fixed:", verdict.blocking, style),
    ...findingSection(verdict.blocking.length > 0 ? "Also found:" : "Found:", verdict.reported, style),
    ...changeLines(report),
    ...section("Not counted:", acceptedLines(assessment)),
    ...section(
      "Notes:",
      notes.map((note) => `  ${at(note)}${plain(note.message)}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function findingSection(title: string, findings: readonly Finding[], style: Style): string[] {
  return section(
    title,
    findings.flatMap((finding, index) => [...(index === 0 ? [] : [""]), ...findingLines(finding, style)]),
  );
}

function factLine({ label, value, link }: Fact): string {
  return plain(`${label}: ${value}${link === undefined ? "" : ` (${link})`}`);
}

function problemLines(problem: Problem, style: Style): string[] {
  const { message, hint } = problem;
  return [`  ${style("yellow", "!")} ${at(problem)}${plain(message)}`, `    ${plain(hint)}`];
}

function findingLines(finding: Finding, style: Style): string[] {
  const { rule, component, remedy, identifier, caveats = [] } = finding;
  const groups = component?.groups ?? [];
  const severity = style(severityFormats[finding.severity], rating(finding).padEnd(indent.length));
  const fixed = fixedIn(finding);
  const introduced = introduction(component);
  const { named, more } = places(finding);
  const [first = "", ...others] = named;
  const details = [
    first,
    others.length === 0 ? "" : `also in ${listing(more === 0 ? others : [...others, count(more, "more places")])}`,
    fixed === undefined ? "" : `fixed in ${fixed}`,
    groups.length === 0 ? "" : `group ${groups.join(", ")}`,
    introduced === undefined ? "" : `brought in by ${introduced}`,
    rule.aliases.length === 0 ? "" : `also known as ${rule.aliases.join(", ")}`,
    identifier === undefined ? "" : `fingerprint ${identifier}`,
  ].filter((detail) => detail !== "");
  const below = [details.join("; "), remedy ?? "", ...caveats.map((caveat) => `Note: ${caveat}`), rule.link ?? ""];
  return [
    severity + subject(finding, style),
    ...below.filter((line) => line !== "").map((line) => indent + plain(line)),
  ];
}

function subject({ rule, component, message }: Finding, style: Style): string {
  if (component === undefined) return `${plain(rule.id)}  ${plain(message)}`;
  return `${style("bold", plain(componentName(component)))}  ${plain(rule.id)}  ${plain(rule.title)}`;
}

function changeLines({ changes = [] }: Report): string[] {
  if (changes.length === 0) return [];
  const { telling, silent } = orderedChanges(changes);
  return section(changesSentence(changes), [...telling, ...silent].map(changeLine));
}

function changeLine({ name, before, after, fixed, introduced }: VersionChange): string {
  const ids = (verb: string, rules: readonly Rule[]) =>
    rules.length === 0 ? [] : [`${verb} ${rules.map(({ id }) => id).join(", ")}`];
  const effects = [...ids("fixes", fixed), ...ids("brings", introduced)].join("; ");
  return plain(`  ${name}: ${before ?? "none"} → ${after ?? "none"}${effects && `, ${effects}`}`);
}

/** What does not count, and why: one line for each decision, and one for all that the base has. */
function acceptedLines(assessment: Assessment): string[] {
  const decisions = groupBy(assessment.verdict.accepted, ({ kind, reason, source }) =>
    JSON.stringify(kind === "existing" ? [reason] : [reason, source?.path, source?.line]),
  );
  const lines = [...decisions.values()].map((group) => {
    const [{ kind, reason, source } = { kind: "existing" as const, reason: "" }] = group;
    if (kind === "existing") return `  ${plain(`${count(group.length, "findings")} ${reason}`)}`;
    const ids = [...new Set(group.map(({ finding }) => finding.rule.id))].join(", ");
    const decided = source === undefined ? "" : ` (${place(source)})`;
    return `  ${plain(`${count(group.length, "findings")}${kind === "ignored" ? " ignored" : ""}, ${ids}: ${reason}${decided}`)}`;
  });
  const hidden = hiddenSentence(assessment);
  return hidden === undefined ? lines : [...lines, `  ${hidden}`];
}

function resultLine(assessment: Assessment, style: Style): string {
  const { passed, outcome } = assessment.verdict;
  return style(!passed ? ["bold", "red"] : outcome === "clean" ? "green" : "yellow", plain(headline(assessment)));
}

function at(remark: Note): string {
  const named = placeBefore(remark);
  return named === undefined ? "" : `${plain(named)}: `;
}
