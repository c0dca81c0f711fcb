import { InputError } from "@security-actions/core";
import { expect, test } from "vitest";
import { readInputs } from "./inputs.ts";

const read = (given: Readonly<Record<string, string>> = {}) => readInputs({ get: (name) => given[name] ?? "" });

test("nothing needs to be given", () => {
  expect(read()).toEqual({
    paths: ["."],
    exclude: [],
    history: "auto",
    workingTree: "auto",
    base: undefined,
    config: undefined,
    baselines: [],
    rules: [],
    archiveDepth: 4,
    failOn: "high",
    report: "low",
    onIncomplete: "fail",
  });
});

test("lists have one item a line, rules also commas", () => {
  const given = { path: "a\nb", exclude: "*.pdf\n# why", baseline: "one.json\ntwo.json", rules: "a, -b\nc" };
  expect(read(given)).toMatchObject({
    paths: ["a", "b"],
    exclude: ["*.pdf"],
    baselines: ["one.json", "two.json"],
    rules: ["a", "-b", "c"],
  });
});

test.each([
  [{ history: "all" }, "all"],
  [{ history: "none" }, "none"],
  [{ history: "v1..HEAD" }, { kind: "written", text: "v1..HEAD" }],
  [{ range: "v1..HEAD" }, { kind: "written", text: "v1..HEAD" }],
  [
    { range: "v1..HEAD", history: "auto" },
    { kind: "written", text: "v1..HEAD" },
  ],
  [{ range: "auto", history: "auto" }, "auto"],
])("%j", (given, history) => {
  expect(read(given).history).toEqual(history);
});

test.each<Record<string, string>>([
  { range: "v1..v2", history: "all" },
  { range: "HEAD^!" },
  { range: "^main" },
  { history: "--all" },
  { history: "v1..v2 v3" },
  { "max-archive-depth": "-1" },
  { "max-archive-depth": "17" },
  { "max-archive-depth": "deep" },
  { "working-tree": "yes" },
  { "fail-on": "severe" },
  { report: "never" },
  { "on-incomplete": "ignore" },
])("%j is refused", (given) => {
  expect(() => read(given)).toThrow(InputError);
});
