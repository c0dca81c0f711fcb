import { expect, test } from "vitest";

import { overall } from "./overall.ts";
import { assess, finding, samples } from "./testing/samples.ts";

const clean = assess();
const gap = assess({ problems: [{ code: "gap", message: "A gap.", hint: "Fill it." }] });
const nothing = assess({ coverage: [] });
const found = assess({ findings: [finding(), finding({ severity: "low" })] });

test.each([
  ["none", [], "not-scanned", false, false, 0, 0],
  ["clean ones", [clean, clean], "clean", true, true, 0, 0],
  ["a gap", [clean, gap], "incomplete", false, false, 0, 0],
  ["nothing looked at", [gap, nothing, clean], "not-scanned", false, false, 0, 0],
  ["findings", [clean, found, clean], "findings", true, false, 1, 2],
  ["findings beside a gap", [found, gap], "findings", false, false, 1, 2],
  ["findings that do not fail", [clean, ...samples.several.slice(0, 1)], "findings", true, true, 0, 1],
] as const)("%s", (_, assessments, outcome, complete, passed, blocking, shown) => {
  expect(overall(assessments)).toEqual({ outcome, complete, passed, blocking, shown });
});
