import type { Candidate } from "./candidate.ts";
import type { Confidence, SecretRule } from "./rule.ts";

const ranks: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

const rankOf = ({ confidence, yields }: SecretRule) => (yields ? 3 : ranks[confidence]);

/**
 * Of candidates whose secrets overlap, the one of the surest rule; among equals the one that is less encoded, then the
 * longest, then the first. The result is in the order of the text.
 */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const placed = candidates.map((candidate) => {
    const [start, end] = candidate.origin?.share ?? [candidate.start, candidate.end];
    return { candidate, start, end };
  });
  const best = placed.toSorted(
    (one, other) =>
      rankOf(one.candidate.rule) - rankOf(other.candidate.rule) ||
      (one.candidate.encodings?.length ?? 0) - (other.candidate.encodings?.length ?? 0) ||
      other.end - other.start - (one.end - one.start) ||
      one.start - other.start,
  );
  // What is kept does not overlap, so it has one order, and only its neighbours can be in the way.
  const kept: typeof placed = [];
  for (const found of best) {
    const index = firstAfter(kept, found.start);
    const before = kept[index - 1];
    const after = kept[index];
    if ((before && before.end > found.start) || (after && after.start < found.end)) continue;
    kept.splice(index, 0, found);
  }
  return kept.map(({ candidate }) => candidate);
}

/** The index of the first that starts at or after a position. */
function firstAfter(sorted: readonly { readonly start: number }[], position: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
