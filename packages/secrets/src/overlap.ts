import type { Candidate } from "./candidate.ts";
import type { Confidence } from "./rule.ts";

const rank: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

/**
 * Of candidates whose secrets overlap, the one of the surest rule; among equals the longest, then the first. The result is
 * in the order of the text.
 */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const best = candidates.toSorted(
    (one, other) =>
      rank[one.rule.confidence] - rank[other.rule.confidence] ||
      other.end - other.start - (one.end - one.start) ||
      one.start - other.start,
  );
  const kept: Candidate[] = [];
  for (const candidate of best) {
    if (!kept.some(({ start, end }) => start < candidate.end && candidate.start < end)) kept.push(candidate);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}
