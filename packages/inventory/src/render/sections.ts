import {
  count,
  digits,
  groupBy,
  listing,
  place,
  placeBefore,
  plain,
  type Component,
  type Note,
} from "@security-actions/core";
import type { Inventory } from "../inventory.ts";

/** Names of readers with the plural noun for what they find, where `components` says too little. */
const nouns: ReadonlyMap<string, string> = new Map([
  ["cmake", "fetched by CMake"],
  ["installed", "in an installed tree"],
  ["plugin", "in plugins"],
  ["python", "named in requirements of Python"],
  ["submodules", "git submodules"],
  ["vcpkg", "from vcpkg"],
  ["vendored", "vendored"],
  ["workflow", "installed by a workflow"],
]);

/** What a reader found, for people, for example `from vcpkg`; the reader's name where there is no word for it. */
export function readerWords(reader: string): string {
  return nouns.get(reader) ?? `by ${reader}`;
}

/**
 * What stands below the components, as lines: how many there are, what else is worth knowing, and what could not be found
 * out, which is last because it has to be seen.
 */
export function closingLines(inventory: Inventory): string[] {
  const { notes, findings, problems } = inventory;
  return [
    ...section(
      "Findings:",
      findings.flatMap((finding) => lines(finding, finding.remedy)),
    ),
    ...section(
      "Notes:",
      notes.flatMap((note) => lines(note)),
    ),
    ...section(
      "Could not be found out:",
      problems.flatMap((problem) => lines(problem, problem.hint)),
    ),
    "",
    ...countLines(inventory),
  ];
}

/** The place of a component, for example `vcpkg.json:12` or `plugin.zip: libs/a.whl`. */
export function placeOf({ origin }: Component): string {
  return origin.member === undefined ? place(origin) : `${place(origin)}: ${origin.member}`;
}

function countLines({ components, problems }: Inventory): string[] {
  const byReader = [...groupBy(components, ({ origin }) => origin.reader)].map(
    ([reader, { length }]) => `${digits(length)} ${readerWords(reader)}`,
  );
  const unknown = components.filter(
    ({ version, upstreams }) => version === undefined && !upstreams.some(isPinned),
  ).length;
  return [
    `${count(components.length, "components")}${byReader.length === 0 ? "" : `: ${plain(listing(byReader))}`}.`,
    ...(unknown === 0 ? [] : [`Of ${digits(unknown)} the version is not known.`]),
    problems.length === 0
      ? "Everything was found out."
      : `${count(problems.length, "things")} could not be found out, so this list may be incomplete.`,
  ];
}

function isPinned({ tag, commit }: Component["upstreams"][number]): boolean {
  return tag !== undefined || commit !== undefined;
}

function section(title: string, content: readonly string[]): string[] {
  return content.length === 0 ? [] : ["", title, ...content];
}

function lines(remark: Note, below?: string): string[] {
  const named = placeBefore(remark);
  const at = named === undefined ? "" : `${plain(named)}: `;
  return [`  ${at}${plain(remark.message)}`, ...(below === undefined ? [] : [`    ${plain(below)}`])];
}
