import { groupBy } from "@security-actions/core";
import type { Candidate, Refine, StartOf } from "../candidate.ts";
import type { ConfiguredRule, RequiredRule } from "./config.ts";
import { isNamed } from "./rules.ts";

type Start = ReturnType<StartOf>;

interface Placed extends Start {
  readonly candidate: Candidate;
}

/**
 * Leaves out candidates of rules that need another one near, where there is none, and those of rules that are there for
 * that only.
 */
export function createRefine(rules: readonly ConfiguredRule[]): Refine | undefined {
  const special = rules.filter(({ required, skipReport }) => required.length > 0 || skipReport);
  if (special.length === 0) return undefined;
  return (all, startOf) => {
    const placed = all.map((candidate) => ({ candidate, ...startOf(candidate) }));
    const tests = new Map(
      special.map(({ id, required, skipReport }) => [
        id,
        skipReport ? [() => false] : required.map((wanted) => createNearness(placed, wanted)),
      ]),
    );
    return placed
      .filter((one) => tests.get(one.candidate.rule.id)?.every((isNearOne) => isNearOne(one)) ?? true)
      .map(({ candidate }) => candidate);
  };
}

/**
 * Makes what tells whether a rule found something near a place. A text that was made for it may have very many candidates, so
 * for one of them not all others are looked at: only the lines that are near, and in each the column that comes first.
 */
function createNearness(
  placed: readonly Placed[],
  { id, withinLines = Infinity, withinColumns = Infinity }: RequiredRule,
): (one: Start) => boolean {
  // Where any line is near, all are one.
  const lineOf = ({ line }: Start) => (withinLines === Infinity ? 0 : line);
  const found = groupBy(
    placed.filter(({ candidate }) => isNamed(candidate.rule, id)),
    lineOf,
  );
  const lines = [...found.keys()].toSorted((one, other) => one - other);
  const columns = lines.map((line) =>
    (found.get(line) ?? []).map(({ column }) => column).toSorted((one, other) => one - other),
  );
  return (one) => {
    const line = lineOf(one);
    const isNear = (index: number) => {
      const own = columns[index] ?? [];
      return (own[firstFrom(own, one.column - withinColumns)] ?? NaN) <= one.column + withinColumns;
    };
    for (let index = firstFrom(lines, line - withinLines); (lines[index] ?? NaN) <= line + withinLines; index += 1) {
      if (isNear(index)) return true;
    }
    return false;
  };
}

/** The index of the first number that is not below a least one. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
