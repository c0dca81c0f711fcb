import { withoutMarks, type AddedText } from "../added.ts";

/** The lines that are added in an event, each with its number, without those around them. */
export function addedLines({ raw, firstLine }: AddedText): { readonly line: number; readonly text: string }[] {
  const { bytes, added } = withoutMarks(raw, firstLine);
  const lines = bytes.toString().split(/(?<=\n)/u);
  return added.map(({ start, end }) => ({
    line: start,
    text: lines.slice(start - firstLine, end - firstLine).join(""),
  }));
}
