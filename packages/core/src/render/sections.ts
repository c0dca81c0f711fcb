import { code, markdownLink } from "../escape/markdown.ts";
import { shorten } from "../escape/shorten.ts";
import type { AcceptedFinding, Assessment } from "../judge.ts";
import type { Fact, Finding, Location, Note, Problem } from "../report.ts";
import type { Block } from "./blocks.ts";
import { closed, fixedBlock, list, opened, prose, table, textLimit, type Column } from "./tables.ts";
import {
  componentName,
  count,
  coverageSentence,
  fixedIn,
  headline,
  hiddenSentence,
  introduction,
  place,
  placeBefore,
  places,
  rating,
  sentences,
  statedIn,
  statedSentence,
} from "./words.ts";

// The parts of which the step summary and the pull-request comment are made, as Markdown.

/** A heading with the result, and a sentence on what was looked at. */
export function resultSection(assessment: Assessment, level: "##" | "###"): Block {
  return fixedBlock(`${level} ${prose(headline(assessment))}\n\n${prose(coverageSentence(assessment))}\n`);
}

/** What was made or learned, as a list without heading. */
export function factSection({ report }: Assessment): Block[] {
  return list(report.facts.map(factRow), { head: "", tail: "", label: "facts", rank: 3 });
}

/** What could not be looked at, and what to do about it. */
export function problemSection({ report }: Assessment): Block[] {
  const head = "**What could not be looked at**\n\n";
  return list(report.problems.map(problemRow), { head, tail: "", label: "problems", rank: 1 });
}

/** A table of the findings that fail, and one of the others that are shown. */
export function findingSections({ verdict: { blocking, reported } }: Assessment): Block[] {
  const title = blocking.length > 0 ? "Also found" : "Found";
  return [
    ...table(blocking, findingColumns, {
      head: "**To be fixed**\n\n",
      tail: "",
      label: "findings",
      rank: 1,
    }),
    ...table(reported, findingColumns, {
      head: `**${title}**\n\n`,
      tail: "",
      label: "findings",
      rank: 2,
    }),
  ];
}

/** What people decided not to act on, folded, each with the reason. */
export function ignoredSection({ verdict }: Assessment): Block[] {
  const ignored = verdict.accepted.filter(({ kind }) => kind === "ignored");
  const title = `${count(ignored.length, "findings")} accepted by decision`;
  return table(ignored, acceptedColumns("Decided in"), {
    head: `${opened(title)}\n`,
    tail: `\n${closed}`,
    label: "findings",
    rank: 3,
  });
}

/** What a patch or a VEX document answers, folded, each with the reason. */
export function statedSection(assessment: Assessment): Block[] {
  const stated = statedIn(assessment);
  return table(stated, acceptedColumns("Stated in"), {
    head: `${opened(statedSentence(stated))}\n`,
    tail: `\n${closed}`,
    label: "findings",
    rank: 3,
  });
}

/** What the base of a change already had, folded. */
export function existingSection(assessment: Assessment): Block[] {
  const { existing, title } = existingIn(assessment);
  return table(existing, findingColumns, {
    head: `${opened(title)}\n`,
    tail: `\n${closed}`,
    label: "findings",
    rank: 4,
  });
}

/** How many findings the base of a change already had. */
export function existingCount(assessment: Assessment): Block[] {
  const { existing, title } = existingIn(assessment);
  return existing.length === 0 ? [] : [fixedBlock(`${prose(title)}; the job's summary lists them.\n`)];
}

function existingIn({ verdict }: Assessment): { existing: Finding[]; title: string } {
  const existing = verdict.accepted.filter(({ kind }) => kind === "existing").map(({ finding }) => finding);
  return { existing, title: `${count(existing.length, "findings")} already in ${verdict.base ?? "the base"}` };
}

/** How many findings are below the severity to show. */
export function hiddenSection(assessment: Assessment): Block[] {
  const sentence = hiddenSentence(assessment);
  return sentence === undefined ? [] : [fixedBlock(`${sentence}\n`)];
}

/** Remarks of the tool and on the policy. */
export function noteSection({ report, verdict }: Assessment): Block[] {
  const notes = [...report.notes, ...verdict.notes];
  return list(notes.map(noteRow), { head: "**Notes**\n\n", tail: "", label: "notes", rank: 2 });
}

/** Puts blocks under one folded line. */
export function folded(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [fixedBlock(opened(title)), ...blocks, fixedBlock(closed)];
}

const findingColumns: readonly Column<Finding>[] = [
  { title: "Severity", cell: severityCell },
  { title: "Dependency", cell: componentCell },
  { title: "Finding", cell: ruleCell },
  { title: "Fixed in", cell: (finding) => prose(fixedIn(finding) ?? "") },
  { title: "Where", cell: placesCell },
  { title: "Group", cell: ({ component }) => prose(component?.groups.join(", ") ?? "") },
];

const acceptedColumns = (source: string): readonly Column<AcceptedFinding>[] => [
  { title: "Severity", cell: ({ finding }) => severityCell(finding) },
  { title: "Dependency", cell: ({ finding }) => componentCell(finding) },
  { title: "Finding", cell: ({ finding }) => ruleCell(finding) },
  { title: "Where", cell: ({ finding }) => placesCell(finding) },
  { title: "Reason", cell: ({ reason }) => prose(reason) },
  { title: source, cell: (accepted) => where(accepted.source) },
];

function severityCell(finding: Finding): string {
  return finding.severity === "critical" || finding.severity === "high" ? `**${rating(finding)}**` : rating(finding);
}

function componentCell({ component }: Finding): string {
  if (component === undefined) return "";
  const introduced = introduction(component);
  const name = code(shorten(componentName(component), textLimit));
  return introduced === undefined ? name : `${name}<br>by ${prose(introduced)}`;
}

function ruleCell({ rule, component, message, remedy, identifier, caveats = [] }: Finding): string {
  const aliases = rule.aliases.length === 0 ? [] : [`Also known as ${prose(rule.aliases.join(", "))}`];
  // With a component beside it the title says enough; without one only the message does.
  const text = prose(component === undefined ? message : rule.title);
  const advice = remedy === undefined ? [] : [prose(remedy)];
  const limits = caveats.map((caveat) => `Note: ${prose(caveat)}`);
  const identity = identifier === undefined ? [] : [`Fingerprint ${code(identifier)}`];
  const head = markdownLink(shorten(rule.id, textLimit), rule.link);
  return [head, text, ...advice, ...limits, ...aliases, ...identity].join("<br>");
}

function placesCell(finding: Finding): string {
  const { named, more } = places(finding);
  return [
    ...named.map((one) => code(shorten(one, textLimit))),
    ...(more === 0 ? [] : [count(more, "more places")]),
  ].join("<br>");
}

function problemRow(problem: Problem): string {
  return `- ${at(problem)}${prose(sentences(problem.message, problem.hint))}\n`;
}

function noteRow(note: Note): string {
  return `- ${at(note)}${prose(note.message)}\n`;
}

function factRow({ label, value, link }: Fact): string {
  return `- ${prose(label)}: ${markdownLink(shorten(value, textLimit), link)}\n`;
}

function at(remark: Note): string {
  const named = placeBefore(remark);
  return named === undefined ? "" : `${code(shorten(named, textLimit))}: `;
}

function where(location: Location | undefined): string {
  return location === undefined ? "" : code(shorten(place(location), textLimit));
}
