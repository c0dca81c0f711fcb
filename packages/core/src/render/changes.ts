import { code, markdownLink } from "../escape/markdown.ts";
import { shorten } from "../escape/shorten.ts";
import type { Assessment } from "../judge.ts";
import type { Rule, VersionChange } from "../report.ts";
import type { Block } from "./blocks.ts";
import { closed, fixedBlock, opened, prose, table, textLimit, type Column } from "./tables.ts";
import { count, digits } from "./words.ts";

/** Changes as people should read them: those with advisories, what they bring first, apart from those without. */
export function orderedChanges(changes: readonly VersionChange[]) {
  const isTelling = ({ fixed, introduced }: VersionChange) => fixed.length + introduced.length > 0;
  const telling = changes
    .filter(isTelling)
    .toSorted((a, b) => b.introduced.length - a.introduced.length || b.fixed.length - a.fixed.length);
  return { telling, silent: changes.filter((change) => !isTelling(change)) };
}

/** What changes come to. An advisory counts once, however many ports it is about. */
export function changesSentence(changes: readonly VersionChange[]): string {
  const distinct = (rules: readonly Rule[]) => new Set(rules.map(({ id }) => id)).size;
  const fixed = distinct(changes.flatMap((change) => change.fixed));
  const introduced = distinct(changes.flatMap((change) => change.introduced));
  const subject = `${count(changes.length, "ports")} ${changes.length === 1 ? "changes its" : "change their"} version`;
  return `${subject}; the change fixes ${count(fixed, "known advisories")} and brings ${digits(introduced)}.`;
}

/**
 * The ports whose version a change of a baseline changes: a sentence, a table of those with advisories, and, folded, the
 * others.
 */
export function changeSection({ report: { changes = [] } }: Assessment): Block[] {
  if (changes.length === 0) return [];
  const { telling, silent } = orderedChanges(changes);
  const title = telling.length === 0 ? "Ports" : "Other ports";
  return [
    fixedBlock(`**Changed versions**\n\n${prose(changesSentence(changes))}\n`),
    ...table(telling, changeColumns, { head: "", tail: "", label: "ports", rank: 2 }),
    ...table(silent, changeColumns, {
      head: `${opened(`${title} that change their version: ${digits(silent.length)}`)}\n`,
      tail: `\n${closed}`,
      label: "ports",
      rank: 4,
    }),
  ];
}

const changeColumns: readonly Column<VersionChange>[] = [
  { title: "Port", cell: ({ name }) => code(shorten(name, textLimit)) },
  { title: "Before", cell: ({ before }) => prose(before ?? "—") },
  { title: "After", cell: ({ after }) => prose(after ?? "—") },
  { title: "Advisories fixed", cell: (change) => advisoriesCell(change.fixed) },
  { title: "Advisories new", cell: ({ introduced }) => advisoriesCell(introduced) },
];

/** So many advisories are named in one cell: a row is kept or cut as a whole. */
const advisoryLimit = 20;

function advisoriesCell(rules: readonly Rule[]): string {
  const named = rules.slice(0, advisoryLimit).map(({ id, link }) => markdownLink(shorten(id, textLimit), link));
  const rest = rules.length - named.length;
  return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}
