import { groupBy } from "@security-actions/core";
import type { Candidate } from "../candidate.ts";
import type { ConfiguredRule, RequiredRule } from "./config.ts";
import { isNamed } from "./rules.ts";

/** Where a candidate starts: line and column in its text, from 0, the column in characters. */
interface Start {
  readonly line: number;
  readonly column: number;
}

interface Placed extends Start {
  readonly candidate: Candidate;
}

/**
 * Leaves out candidates of rules that need another one near, where there is none, and those of rules that are there for
 * that only. Lines are those of the text, columns characters from the start of the line.
 */
export function createRefine(
  rules: readonly ConfiguredRule[],
): ((all: readonly Candidate[]) => Candidate[]) | undefined {
  const special = rules.filter(({ required, skipReport }) => required.length > 0 || skipReport);
  if (special.length === 0) return undefined;
  return (all) => {
    const startOf = createStarts();
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

/** Makes what tells where candidates start. The lines of a text are looked for once, as there may be many candidates in it. */
function createStarts(): (candidate: Candidate) => Start {
  const known = new Map<string, readonly number[]>();
  return ({ text, matchStart }) => {
    const starts = known.get(text) ?? lineStarts(text);
    known.set(text, starts);
    let [line, end] = [0, starts.length];
    while (end - line > 1) {
      const middle = (line + end) >>> 1;
      if ((starts[middle] ?? 0) <= matchStart) line = middle;
      else end = middle;
    }
    return { line, column: matchStart - (starts[line] ?? 0) };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
