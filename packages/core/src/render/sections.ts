import { code, markdown, markdownLink } from "../escape/markdown.ts";
import { shorten } from "../escape/shorten.ts";
import type { AcceptedFinding, Assessment } from "../judge.ts";
import type { Fact, Finding, Location, Note, Problem } from "../report.ts";
import type { Block } from "./blocks.ts";
import {
  componentName,
  count,
  coverageSentence,
  fixedIn,
  headline,
  hiddenSentence,
  place,
  rating,
  sentences,
} from "./words.ts";

// The parts of which the step summary and the pull-request comment are made, as Markdown.

/** Bytes of one text from outside; longer ones are cut, so that a single hostile row cannot push out all others. */
const textLimit = 400;

/** A heading with the result, and a sentence on what was looked at. */
export function resultSection(assessment: Assessment, level: "##" | "###"): Block {
  return fixed(`${level} ${prose(headline(assessment))}\n\n${prose(coverageSentence(assessment))}\n`);
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
  return table(ignored, acceptedColumns, {
    head: `${opened(title)}\n`,
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
  return existing.length === 0 ? [] : [fixed(`${prose(title)}; the job's summary lists them.\n`)];
}

function existingIn({ verdict }: Assessment): { existing: Finding[]; title: string } {
  const existing = verdict.accepted.filter(({ kind }) => kind === "existing").map(({ finding }) => finding);
  return { existing, title: `${count(existing.length, "findings")} already in ${verdict.base ?? "the base"}` };
}

/** How many findings are below the severity to show. */
export function hiddenSection(assessment: Assessment): Block[] {
  const sentence = hiddenSentence(assessment);
  return sentence === undefined ? [] : [fixed(`${sentence}\n`)];
}

/** Remarks of the tool and on the policy. */
export function noteSection({ report, verdict }: Assessment): Block[] {
  const notes = [...report.notes, ...verdict.notes];
  return list(notes.map(noteRow), { head: "**Notes**\n\n", tail: "", label: "notes", rank: 2 });
}

/** Puts blocks under one folded line. */
export function folded(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [fixed(opened(title)), ...blocks, fixed(closed)];
}

type Frame = Omit<Block, "rows">;

interface Column<Row> {
  readonly title: string;
  /** Markdown, or the empty string; a column without content is left out. */
  readonly cell: (row: Row) => string;
}

const findingColumns: readonly Column<Finding>[] = [
  { title: "Severity", cell: severityCell },
  { title: "Dependency", cell: componentCell },
  { title: "Finding", cell: ruleCell },
  { title: "Fixed in", cell: (finding) => prose(fixedIn(finding) ?? "") },
  { title: "Where", cell: ({ location }) => where(location) },
  { title: "Group", cell: ({ component }) => prose(component?.groups.join(", ") ?? "") },
];

const acceptedColumns: readonly Column<AcceptedFinding>[] = [
  { title: "Severity", cell: ({ finding }) => severityCell(finding) },
  { title: "Dependency", cell: ({ finding }) => componentCell(finding) },
  { title: "Finding", cell: ({ finding }) => ruleCell(finding) },
  { title: "Where", cell: ({ finding }) => where(finding.location) },
  { title: "Reason", cell: ({ reason }) => prose(reason) },
  { title: "Decided in", cell: ({ source }) => where(source) },
];

function severityCell(finding: Finding): string {
  return finding.severity === "critical" || finding.severity === "high" ? `**${rating(finding)}**` : rating(finding);
}

function componentCell({ component }: Finding): string {
  return component === undefined ? "" : code(shorten(componentName(component), textLimit));
}

function ruleCell({ rule, component, message, remedy, caveats = [] }: Finding): string {
  const aliases = rule.aliases.length === 0 ? [] : [`Also known as ${prose(rule.aliases.join(", "))}`];
  // With a component beside it the title says enough; without one only the message does.
  const text = prose(component === undefined ? message : rule.title);
  const advice = remedy === undefined ? [] : [prose(remedy)];
  const limits = caveats.map((caveat) => `Note: ${prose(caveat)}`);
  return [markdownLink(shorten(rule.id, textLimit), rule.link), text, ...advice, ...limits, ...aliases].join("<br>");
}

function problemRow({ message, hint, location }: Problem): string {
  return `- ${at(location)}${prose(sentences(message, hint))}\n`;
}

function noteRow({ message, location }: Note): string {
  return `- ${at(location)}${prose(message)}\n`;
}

function factRow({ label, value, link }: Fact): string {
  return `- ${prose(label)}: ${markdownLink(shorten(value, textLimit), link)}\n`;
}

function at(location: Location | undefined): string {
  return location === undefined ? "" : `${where(location)}: `;
}

function where(location: Location | undefined): string {
  return location === undefined ? "" : code(shorten(place(location), textLimit));
}

function prose(text: string): string {
  return markdown(shorten(text, textLimit));
}

function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], frame: Frame): Block[] {
  const filled = columns
    .map(({ title, cell }) => ({ title, cells: rows.map(cell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const head = frame.head + tableLine(filled.map(({ title }) => title)) + tableLine(filled.map(() => "---"));
  return list(
    rows.map((_, index) => tableLine(filled.map(({ cells }) => cells[index] ?? ""))),
    { ...frame, head },
  );
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

function list(rows: readonly string[], frame: Frame): Block[] {
  return rows.length === 0 ? [] : [{ ...frame, rows }];
}

function fixed(head: string): Block {
  return { head, rows: [], tail: "", label: "", rank: 0 };
}

// An empty line must follow, so that GitHub reads the content as Markdown again.
function opened(title: string): string {
  return `<details><summary>${prose(title)}</summary>\n`;
}

const closed = "</details>\n";
