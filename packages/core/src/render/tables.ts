import { markdown } from "../escape/markdown.ts";
import { shorten } from "../escape/shorten.ts";
import type { Block } from "./blocks.ts";

// Blocks of the step summary and the pull-request comment: tables, lists, folded parts.

/** Bytes of one text from outside; longer ones are cut, so that a single hostile row cannot push out all others. */
export const textLimit = 400;

type Frame = Omit<Block, "rows">;

/** A column of a table. */
export interface Column<Row> {
  readonly title: string;
  /** Markdown, or the empty string; a column without content is left out. */
  readonly cell: (row: Row) => string;
}

/** One line of text from outside, cut and escaped. */
export function prose(text: string): string {
  return markdown(shorten(text, textLimit));
}

/** Rows as a table, or nothing when there are none. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], frame: Frame): Block[] {
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

/** Lines that can be cut from the end, or nothing when there are none. */
export function list(rows: readonly string[], frame: Frame): Block[] {
  return rows.length === 0 ? [] : [{ ...frame, rows }];
}

/** Text that always stays. */
export function fixedBlock(head: string): Block {
  return { head, rows: [], tail: "", label: "", rank: 0 };
}

/** The start of a folded part. An empty line must follow, so that GitHub reads the content as Markdown again. */
export function opened(title: string): string {
  return `<details><summary>${prose(title)}</summary>\n`;
}

/** The end of a folded part. */
export const closed = "</details>\n";
