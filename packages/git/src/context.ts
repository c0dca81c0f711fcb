import type { TextPart } from "./difference.ts";

const lineFeed = 10;

/** A part of a text around new lines. */
export interface PartInContext extends TextPart {
  /** The new lines, in order. */
  readonly added: readonly TextPart[];
}

/** So many lines on each side of new ones, if they have no more bytes together. */
const [contextLines, contextLength] = [3, 1024];

/**
 * New lines with those around them, as what begins in a line that was there before may go on in a new one. Parts whose
 * surroundings meet are one.
 */
export function withContext(text: Buffer, parts: readonly TextPart[]): PartInContext[] {
  const wide: { start: number; end: number; added: TextPart[] }[] = [];
  for (const part of parts) {
    const [start, end] = [contextStart(text, part.start), contextEnd(text, part.end)];
    const last = wide.at(-1);
    if (last && start <= last.end) {
      last.end = end;
      last.added.push(part);
    } else {
      wide.push({ start, end, added: [part] });
    }
  }
  return wide;
}

function contextStart(text: Buffer, newStart: number): number {
  let start = newStart;
  for (let line = 0; line < contextLines && start > 0; line += 1) {
    const least = Math.max(0, newStart - contextLength);
    const lineBreak = text.subarray(least, start - 1).lastIndexOf(lineFeed);
    if (lineBreak < 0 && least > 0) break;
    start = least + lineBreak + 1;
  }
  return start;
}

function contextEnd(text: Buffer, newEnd: number): number {
  let end = newEnd;
  const most = Math.min(text.length, newEnd + contextLength);
  for (let line = 0; line < contextLines && end < most; line += 1) {
    const lineBreak = text.subarray(0, most).indexOf(lineFeed, end);
    if (lineBreak < 0 && most < text.length) break;
    end = lineBreak < 0 ? most : lineBreak + 1;
  }
  return end;
}
