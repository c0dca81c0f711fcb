import { expect, test } from "vitest";

import { compareSeverity, reaches, severities, severityOfScore } from "./severity.ts";

test("the scale of CVSS, at its edges", () => {
  const scores = [0, 0.1, 3.9, 4, 6.9, 7, 8.9, 9, 10];
  expect(scores.map(severityOfScore)).toEqual([
    "low",
    "low",
    "low",
    "medium",
    "medium",
    "high",
    "high",
    "critical",
    "critical",
  ]);
});

test("worst first, unrated last", () => {
  expect([...severities].toReversed().toSorted(compareSeverity)).toEqual([
    "critical",
    "high",
    "medium",
    "low",
    "unknown",
  ]);
});

test("a severity reaches itself and what is less", () => {
  expect(reaches("high", "high")).toBe(true);
  expect(reaches("critical", "high")).toBe(true);
  expect(reaches("medium", "high")).toBe(false);
});
