import { describe, expect, test } from "vitest";

import { assess, finding, ignore, samples } from "../testing/samples.ts";
import { changesSentence } from "./changes.ts";
import { count, coverageSentence, headline, listing, placeBefore, places } from "./words.ts";

const low = finding({ severity: "low" });
const problem = { code: "gap", message: "A gap.", hint: "Fill it." };

describe("headline", () => {
  test.each([
    ["nothing found", assess()],
    ["nothing to act on", assess({ findings: [low] }, { report: "high" })],
    ["nothing to act on", assess({ findings: [low] }, { ignores: [ignore(low.rule.id)] })],
    ["nothing new to act on", assess({ findings: [low] }, { comparison: { base: "main", existing: new Set([low]) } })],
    ["1 finding, which does not fail this check", assess({ findings: [low] })],
    ["2 findings, none of which fails this check", assess({ findings: [low, finding({ severity: "medium" })] })],
    [
      "1 finding, which does not fail this check, and not everything could be looked at",
      assess({ findings: [low], problems: [problem] }),
    ],
    ["1 finding must be fixed", assess({ findings: [finding()] })],
    [
      "1 new finding must be fixed",
      assess({ findings: [finding()] }, { comparison: { base: "main", existing: new Set() } }),
    ],
    ["incomplete, so this is not a clean result", assess({ problems: [problem] })],
    ["nothing was scanned", assess({ coverage: [] })],
  ])("%s", (expected, assessment) => {
    expect(headline(assessment)).toBe(`Dependency scan: ${expected}`);
  });
});

test("a remark has its place before it, unless it names it", () => {
  const location = { path: "a.gpkg" };
  expect(placeBefore({ message: "a.gpkg is a database.", location })).toBeUndefined();
  expect(placeBefore({ message: "It is a database.", location })).toBe("a.gpkg");
  expect(placeBefore({ message: "a.gpkg is a database.", location: { ...location, line: 3 } })).toBe("a.gpkg:3");
  expect(placeBefore({ message: "It is a database." })).toBeUndefined();
});

test("the same line in the tree and in commits is one place", () => {
  const at = (line: number, digit?: string) => ({
    path: "a.py",
    line,
    ...(digit !== undefined && { commit: digit.repeat(40) }),
  });
  const found = finding({ location: at(3), places: [at(3, "b"), at(4, "c"), at(4, "d"), at(5)] });
  expect(places(found)).toEqual({
    named: ["a.py:3 (and in bbbbbbb)", "a.py:4 in ccccccc and ddddddd", "a.py:5"],
    more: 0,
  });
  const commits = ["1", "2", "3", "4", "5", "6"].map((digit) => at(3, digit));
  const lines = [7, 8, 9, 10, 11].map((line) => at(line));
  expect(places(finding({ location: at(3), places: [...commits, ...lines] }))).toEqual({
    named: ["a.py:3 (and in 1111111, 2222222, 3333333, 4444444 and 2 more commits)", "a.py:7", "a.py:8", "a.py:9"],
    more: 2,
  });
});

test("coverage is one sentence, with a second one for the base", () => {
  const coverage = [
    { label: "lockfiles", count: 1 },
    { label: "packages", count: 0 },
  ];
  expect(coverageSentence(assess({ coverage }))).toBe("Looked at 1 lockfile and 0 packages.");
  expect(coverageSentence(assess({ coverage: [] }))).toBe("Looked at nothing, which proves nothing.");
  expect(samples.change.map(coverageSentence)).toEqual([
    "Looked at 2 lockfiles and 312 packages. Compared with main at 1a2b3c4.",
  ]);
});

test.each([
  [0, "findings", "0 findings"],
  [1, "findings", "1 finding"],
  [1, "dependencies", "1 dependency"],
  [1, "patches", "1 patch"],
  [1, "classes", "1 class"],
  [20_000, "findings", "20,000 findings"],
  [999, "findings", "999 findings"],
  [1_234_567, "findings", "1,234,567 findings"],
])("%d %s: %s", (number, label, expected) => {
  expect(count(number, label)).toBe(expected);
});

test.each([
  [1, [], "1 port changes its version; the change fixes 0 known advisories and brings 0."],
  [2, ["CVE-1"], "2 ports change their version; the change fixes 1 known advisory and brings 1."],
])("%d ports change", (length, ids, expected) => {
  const rules = ids.map((id) => ({ id, title: "", aliases: [] }));
  const changes = Array.from({ length }, () => ({ name: "a", fixed: rules, introduced: rules }));
  expect(changesSentence(changes)).toBe(expected);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j is listed as %j", (items, expected) => {
  expect(listing(items)).toBe(expected);
});
