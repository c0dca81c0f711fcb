import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withContext } from "./context.ts";
import { LineDifference } from "./difference.ts";
import { countLineBreaks } from "./line-breaks.ts";

const difference = new LineDifference();
/** Of each part, where it begins, and its text. */
const partsOf = (before: readonly string[], after: string) => {
  const bytes = Buffer.from(after);
  return difference
    .newLines(
      before.map((text) => Buffer.from(text)),
      bytes,
    )
    .map(({ start, end }) => [start, bytes.toString("utf8", start, end)] as const);
};
const textsOf = (before: readonly string[], after: string) => partsOf(before, after).map(([, text]) => text);
const splitLines = (text: string) => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

test.each([
  [[], "1\n2\n", ["1\n2\n"]],
  [[], "", []],
  [[""], "1\n", ["1\n"]],
  [["1\n2\n3\n"], "1\nnew\n3\n", ["new\n"]],
  [["1\n2\n3\n"], "1\n3\n", []],
  [["1\n2\n3\n"], "1\n2\n3\n", []],
  [["1\n2\n3\n"], "a\n1\n2\nb\n3\nc\n", ["a\n", "b\n", "c\n"]],
  // The end of a text ends a line, but what is written behind it makes it another one.
  [["1\n2"], "1\n2", []],
  [["1\n2"], "1\n2more", ["2more"]],
  [["1\n2more"], "1\n2", ["2"]],
  [["ab\n"], "b\n", ["b\n"]],
  [["b\n"], "ab\n", ["ab\n"]],
  [["left\n2\n", "1\nright\n"], "left\nborn\nright\n", ["born\n"]],
  [["left\n2\n", "1\nright\n"], "left\nright\n", []],
])("what is new since %j in %j", (before, after, expected) => {
  expect(textsOf(before, after)).toEqual(expected);
});

const word = fc.constantFrom("alpha", "beta", "gamma", "delta", "}", "", "return;");
const line = fc.array(word, { maxLength: 6 }).map((words) => `${words.join(" ")}\n`);
const anyText = fc.array(line, { maxLength: 150 }).map((lines) => lines.join(""));
/** What is done to a text: at a place so many lines are taken away, and others put there. */
const change = fc.record({ place: fc.nat(), gone: fc.nat(5), put: fc.array(line, { maxLength: 5 }) });
const changed = (given: string, changes: readonly { place: number; gone: number; put: readonly string[] }[]) => {
  const lines: string[] = [...splitLines(given)];
  for (const { place, gone, put } of changes) lines.splice(place % (lines.length + 1), gone, ...put);
  return lines.join("");
};

test("no line is left out that is in no text before, and what is told are whole lines in order", () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.array(change, { maxLength: 8 }), { minLength: 1, maxLength: 3 }), (base, all) => {
      const [after, ...before] = [changed(base, all[0] ?? []), base, ...all.slice(1).map((one) => changed(base, one))];
      const parts = partsOf(before, after);
      const told = new Set<number>();
      let last = -1;
      for (const [start, part] of parts) {
        expect(start).toBeGreaterThan(last);
        expect(start === 0 || after[start - 1] === "\n").toBe(true);
        let at = start;
        for (const one of splitLines(part)) {
          told.add(at);
          at += one.length;
        }
        last = at;
      }
      const known = new Set(before.flatMap(splitLines));
      let at = 0;
      for (const one of splitLines(after)) {
        expect(known.has(one) || told.has(at)).toBe(true);
        at += one.length;
      }
    }),
    { numRuns: 500 },
  );
});

/** The hash that lines are told apart by, and the place that it has in a table: the lines below are made for them. */
const hashOf = (text: string) => Buffer.from(text).reduce((hash, byte) => (Math.imul(hash, 31) + byte) | 0, 0);
const placeOf = (hash: number) => (hash ^ (hash >>> 15)) & 1023;
/** So many lines, each of another hash, that are in the same place of any table of up to 1,024. */
const inOnePlace = (count: number) => {
  const lines = new Map<number, string>();
  for (let number = 0; lines.size < count; number += 1) {
    const one = `line ${number}\n`;
    const hash = hashOf(one);
    if (placeOf(hash) === 0) lines.set(hash, one);
  }
  return [...lines.values()];
};
/** All lines that are made of so many pairs of two that have the same hash. */
const ofOneHash = (pairs: number): string[] =>
  pairs === 0 ? ["\n"] : ofOneHash(pairs - 1).flatMap((rest) => [`Aa${rest}`, `BB${rest}`]);

describe("of lines that are made to look alike, too many may be told, and none too few", () => {
  test.each([
    // More of them than are looked at for one line.
    ["by their place", inOnePlace(140)],
    ["by their hash", ofOneHash(5)],
  ])("%s", (_, lines) => {
    const half = lines.length / 2;
    const [known, unknown] = [lines.slice(0, half), lines.slice(half)];
    expect(new Set(lines.map((one) => placeOf(hashOf(one)))).size).toBe(1);
    // In another order, so that none is left out with those around it.
    const after = known.toReversed().flatMap((one, index) => [unknown[index] ?? "", one]);
    const told: readonly string[] = splitLines(textsOf([known.join("")], after.join("")).join(""));
    expect(unknown.filter((one) => !told.includes(one))).toEqual([]);
    expect(known.filter((one) => told.includes(one))).not.toEqual([]);
    expect(known.filter((one) => !told.includes(one))).not.toEqual([]);
  });
});

test("of a long text only the lines that were put into it are told", () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index * 7919} of many, and its words\n`);
  const after = lines.flatMap((one, index) => (index % 4000 === 100 ? [`new ${index}\n`, one] : [one]));
  expect(textsOf([lines.join("")], after.join(""))).toEqual([100, 4100, 8100, 12_100, 16_100].map((n) => `new ${n}\n`));
});

test.each([
  ["0\n1\n2\n3\nnew\n5\n6\n7\n8\n", ["new\n"], ["1\n2\n3\nnew\n5\n6\n7\n"]],
  ["new\n5\nnew", ["new\n", "new"], ["new\n5\nnew"]],
  ["\nnew\n", ["new\n"], ["\nnew\n"]],
  ["new 1\n1\n2\n3\n4\n5\n6\n7\nnew 2", ["new 1\n", "new 2"], ["new 1\n1\n2\n3\n", "5\n6\n7\nnew 2"]],
  [`${"x".repeat(2000)}\n1\nnew\n2\n${"x".repeat(2000)}`, ["new\n"], ["1\nnew\n2\n"]],
])("new lines of %j with what is around them", (all, added, expected) => {
  let at = 0;
  const parts = added.map((one) => {
    const start = all.indexOf(one, at);
    at = start + one.length;
    return { start, end: at };
  });
  const wide = withContext(Buffer.from(all), parts);
  expect(wide.map(({ start, end }) => all.slice(start, end))).toEqual(expected);
  expect(wide.flatMap((one) => one.added)).toEqual(parts);
});

test("line breaks of a part, wherever it lies", () => {
  const bytes = fc.uint8Array({ maxLength: 60 }).map((all) => all.map((byte) => (byte % 3 === 0 ? 10 : byte)));
  fc.assert(
    fc.property(bytes, fc.nat(8), fc.nat(60), fc.nat(60), (all, offset, one, other) => {
      const text = Buffer.concat([Buffer.alloc(offset), all]).subarray(offset);
      const [start, end] = [one % (all.length + 1), other % (all.length + 1)].toSorted((a, b) => a - b);
      const expected = all.slice(start, end).filter((byte) => byte === 10).length;
      expect(countLineBreaks(text, start ?? 0, end ?? 0)).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});
