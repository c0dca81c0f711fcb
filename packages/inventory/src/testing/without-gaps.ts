import { openProblems } from "../gaps.ts";
import type { Reading } from "../reader.ts";

/** A reading whose gaps are problems, as they are when nobody has accepted anything. */
export function withoutGaps({ gaps, ...reading }: Reading): Reading {
  return { ...reading, problems: [...reading.problems, ...openProblems(gaps, [], new Date(0))], gaps: [] };
}
