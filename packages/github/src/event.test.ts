import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { makeFolder } from "@security-actions/testkit";
import { expect, test } from "vitest";

import { readEvent, type Event } from "./event.ts";

const [a, b] = ["a".repeat(40), "b".repeat(40)];
const zeros = "0".repeat(40);
const payloadFile = join(makeFolder("event"), "event.json");

function read(name: string, payload: unknown): Event {
  writeFileSync(payloadFile, typeof payload === "string" ? payload : JSON.stringify(payload));
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: payloadFile });
}

const repo = { full_name: "o/r" };
const pull = { number: 3, base: { sha: a, repo }, head: { sha: b, repo } };
const expectedPull = { kind: "pull-request", base: a, head: b } as const;
const fork = { ...pull, head: { sha: b, repo: { full_name: "x/r" } } };

test.each<[string, unknown, Partial<Event>]>([
  ["push", { before: a, after: b }, { change: { kind: "push", base: a, head: b } }],
  ["push", { before: zeros, after: b }, { change: { kind: "push", head: b } }],
  [
    "push",
    { before: zeros, after: b, ref: "refs/tags/v1", repository: { default_branch: "main" } },
    { change: { kind: "push", head: b, ref: "refs/tags/v1", defaultBranch: "main" } },
  ],
  ["push", { before: a, after: b, ref: 1, repository: null }, { change: { kind: "push", base: a, head: b } }],
  ["push", { before: a, after: zeros }, { change: { kind: "push", base: a } }],
  ["merge_group", { merge_group: { base_sha: a, head_sha: b } }, { change: { kind: "merge-group", base: a, head: b } }],
  [
    "pull_request",
    { pull_request: pull },
    { change: { kind: "pull-request", base: a, head: b }, pullRequest: { number: 3, fromFork: false } },
  ],
  [
    "pull_request_target",
    { pull_request: fork },
    { change: { kind: "pull-request", base: a, head: b }, pullRequest: { number: 3, fromFork: true } },
  ],
  [
    "pull_request_review",
    { pull_request: pull },
    { change: expectedPull, pullRequest: { number: 3, fromFork: false } },
  ],
  [
    "pull_request_review_comment",
    { pull_request: fork },
    { change: expectedPull, pullRequest: { number: 3, fromFork: true } },
  ],
  ["schedule", {}, {}],
  ["workflow_dispatch", "not JSON", {}],
])("reads %s", (name, payload, expected) => {
  expect(read(name, payload)).toEqual({ name, ...expected });
});

test.each<[string, unknown, string]>([
  ["push", {}, "does not say what the base is"],
  ["push", "", "is missing or is not JSON"],
  ["push", null, "does not say what the base is"],
  ["merge_group", { merge_group: null }, "does not say what the base is"],
  ["merge_group", { merge_group: { base_sha: "--upload-pack=x" } }, "does not say what the base is"],
  ["pull_request", { pull_request: { ...pull, base: { sha: "main", repo } } }, "does not say what the base is"],
  ["pull_request", [], "does not say what the base is"],
])("a broken payload of %s is a defect: %j", (name, payload, defect) => {
  const event = read(name, payload);
  expect(event.defect).toContain(defect);
  expect(event.change).toBeDefined();
  expect(event.change?.base).toBeUndefined();
});
