import { groupBy, plain, type Component } from "@security-actions/core";
import type { Inventory } from "../inventory.ts";
import { closingLines, placeOf, readerWords } from "./sections.ts";

/** A column of the table, with the most characters that it takes. With the gaps they are 120. */
interface Column {
  readonly title: string;
  readonly widest: number;
  /** Which end of a text that is too long is left out: of a path the end says more. */
  readonly keep: "start" | "end";
  text(component: Component): string;
}

const columns: readonly Column[] = [
  { title: "name", widest: 28, keep: "start", text: ({ name }) => name },
  { title: "version", widest: 18, keep: "start", text: ({ version }) => version ?? "unknown" },
  { title: "upstream", widest: 20, keep: "start", text: upstreamText },
  { title: "for", widest: 11, keep: "start", text: ({ scope }) => scope },
  { title: "place", widest: 35, keep: "end", text: placeOf },
];

const gap = "  ";

/**
 * The inventory as aligned columns for a terminal, of at most 120 characters, grouped by the reader that found the
 * components. Texts that are too long are shortened; the JSON has them whole. Ends with a line break.
 */
export function renderInventoryTable(inventory: Inventory): string {
  const rows = inventory.components.map((component) =>
    columns.map((column) => fit(plain(column.text(component)), column)),
  );
  const widths = columns.map(({ title }, index) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[index] ?? "")), title.length),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => pad(cell, widths[index] ?? 0))
      .join(gap)
      .trimEnd();
  const rowOf = new Map(inventory.components.map((component, index) => [component, rows[index] ?? []]));
  const groups = [...groupBy(inventory.components, ({ origin }) => origin.reader)].flatMap(([reader, components]) => [
    ...(components.length === 0 ? [] : ["", `${plain(capitalised(readerWords(reader)))}:`]),
    line(columns.map(({ title }) => title)),
    ...components.map((component) => line(rowOf.get(component) ?? [])),
  ]);
  return [...groups, ...closingLines(inventory), ""].join("\n").trimStart();
}

/** The tag, or the start of the commit. */
function upstreamText({ upstreams: [main] }: Component): string {
  return main?.tag ?? main?.commit?.slice(0, 12) ?? "";
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fit(text: string, { widest, keep }: Column): string {
  if (widthOf(text) <= widest) return text;
  const characters = Array.from(text);
  const kept: string[] = [];
  for (let left = widest - 1; ;) {
    const next = keep === "start" ? characters[kept.length] : characters[characters.length - 1 - kept.length];
    left -= widthOf(next ?? "");
    if (next === undefined || left < 0) break;
    kept.push(next);
  }
  return keep === "start" ? `${kept.join("")}…` : `…${kept.toReversed().join("")}`;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Columns of a terminal. What may be wide (from Hangul on) counts as two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u1100" || character === "…" ? 1 : 2;
  return width;
}
