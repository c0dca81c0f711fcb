import type { Change } from "@security-actions/core";
import { expect, test } from "vitest";
import { readInputs } from "./inputs.ts";
import { scopeOf, type Scope } from "./scope.ts";

const pull: Change = { kind: "pull-request", base: "a".repeat(40), head: "b".repeat(40) };
const push: Change = { kind: "push", base: "a".repeat(40), head: "b".repeat(40) };

test.each<[string, Record<string, string>, Change | undefined, Scope]>([
  ["a pull request", {}, pull, { history: pull, workingTree: false }],
  ["a push", {}, push, { history: push, workingTree: false }],
  ["a tag", {}, { ...push, ref: "refs/tags/v1" }, { history: "all", workingTree: true }],
  ["a schedule", {}, undefined, { history: "all", workingTree: true }],
  ["all, asked for", { history: "all" }, pull, { history: "all", workingTree: true }],
  ["no history", { history: "none" }, pull, { workingTree: true }],
  ["nothing at all", { history: "none", "working-tree": "false" }, pull, { workingTree: false }],
  ["a range", { range: "v1..v2" }, pull, { history: { kind: "written", text: "v1..v2" }, workingTree: false }],
  [
    "a range as history",
    { history: "v1..v2" },
    undefined,
    { history: { kind: "written", text: "v1..v2" }, workingTree: false },
  ],
  [
    "a base",
    { base: "origin/main" },
    undefined,
    { history: { kind: "written", text: "origin/main..HEAD" }, workingTree: false },
  ],
  ["a pull request and its files", { "working-tree": "true" }, pull, { history: pull, workingTree: true }],
])("%s", (_, given, change, expected) => {
  expect(scopeOf(readInputs({ get: (name) => given[name] ?? "" }), change, { isBare: false })).toEqual(expected);
});

test("a folder that is no repository is scanned as a tree, whatever the event", () => {
  expect(scopeOf(readInputs({ get: () => "" }), pull, undefined)).toEqual({ workingTree: true });
});

test("a bare repository has nothing but its history", () => {
  const none = readInputs({ get: (name) => (name === "history" ? "none" : "") });
  expect(scopeOf(none, undefined, { isBare: true })).toEqual({ history: "all", workingTree: false });
});
