import { randomBytes } from "node:crypto";

import { judge, type Policy, type Report } from "@security-actions/core";
import { startGitHub, type GitHubOptions, type Override } from "@security-actions/testkit";
import { afterEach, expect, test } from "vitest";

import { uploadSarif } from "./code-scanning.ts";
import { finding, problem, pullRequest, runStep, type Scene } from "./testing/scene.ts";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

const report: Report = {
  tool: { name: "dependency-scan", title: "Dependency scan" },
  findings: [],
  facts: [],
  coverage: [{ label: "packages", count: 1 }],
  problems: [],
  notes: [],
};
const policy: Policy = {
  failOn: "high",
  report: "low",
  unknown: "fail",
  onIncomplete: "fail",
  ignores: [],
  now: new Date(0),
};
const scene: Scene = { findings: [finding("CVE-2020-1")] };
const upload = "code-scanning/upload-sarif";

async function run(what: Scene, options: GitHubOptions = {}, step: Parameters<typeof runStep>[1] = {}) {
  const github = await startGitHub(options);
  const result = await runStep(what, { github, ...step });
  cleanUps.push(
    () => github.close(),
    () => result.cleanUp(),
  );
  expect(result.leaks).toEqual([]);
  return { github, result };
}

const refuse =
  (status: number, message: string): Override =>
  () => ({ status, body: { message } });
const permission = "`permissions: { contents: read, security-events: write }`";

test("uploads SARIF for the commit and branch of the run", async () => {
  const { github, result } = await run(scene);
  expect(github.uploads).toMatchObject([
    {
      commit: "a".repeat(40),
      ref: "refs/heads/main",
      toolName: "dependency-scan",
      sarif: { version: "2.1.0", runs: [{ results: [{ ruleId: "CVE-2020-1" }] }] },
    },
  ]);
  expect(github.uploads[0]?.checkoutUri).toMatch(/^file:\/\/\/.*workspace$/u);
  expect(result.stdout).toContain("SARIF was uploaded to code scanning for refs/heads/main.");
});

test("uploads a clean result, which closes alerts", async () => {
  const { github, result } = await run({});
  expect(github.uploads).toMatchObject([{ sarif: { runs: [{ results: [] }] } }]);
  expect(result.exitCode).toBe(0);
});

test("uploads for the merge commit of a pull request", async () => {
  const { github } = await run(scene, {}, pullRequest());
  expect(github.uploads).toMatchObject([{ ref: "refs/pull/7/merge", commit: "a".repeat(40) }]);
});

test.each([
  [403, "Resource not accessible by integration"],
  [403, "Advanced Security must be enabled for this repository to use code scanning."],
  [404, "Not Found"],
])("says why GitHub refuses with %i", async (status, message) => {
  const { result } = await run(scene, { overrides: { [upload]: refuse(status, message) } });
  const lines = result.stdout.split("\n").filter((line) => line.includes("was not uploaded"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^SARIF was not uploaded/u);
  expect(lines[0]).toContain(`GitHub answered ${status} (${message})`);
  expect(lines[0]).toContain(permission);
  expect(result.summary).toContain(permission);
  expect(result.exitCode).toBe(1);
});

test("warns when an upload was demanded and refused", async () => {
  const options = { overrides: { [upload]: refuse(403, "no") } };
  const { result } = await run(scene, options, { inputs: { "upload-sarif": "always" } });
  expect(result.stdout).toMatch(/^Warning: SARIF was not uploaded.*403/mu);
});

test.each<[string, Scene, Parameters<typeof runStep>[1], string]>([
  ["a fork", scene, pullRequest({ from: "somebody/example" }), "comes from a fork"],
  ["a deleted fork", scene, pullRequest({ from: null }), "comes from a fork"],
  [
    "Dependabot",
    scene,
    { ...pullRequest(), env: { GITHUB_ACTOR: "dependabot[bot]", GITHUB_REF: "refs/pull/7/merge" } },
    "Dependabot",
  ],
  ["a merge group", scene, { eventName: "merge_group", event: {} }, "merge group"],
  ["pull_request_target", scene, { ...pullRequest(), eventName: "pull_request_target" }, "pull_request_target"],
  ["no token", scene, { inputs: { "github-token": "" } }, "github-token input is empty"],
  ["an incomplete scan", { ...scene, problems: [problem] }, {}, "would close alerts that still hold"],
  [
    "an incomplete scan, even when demanded",
    { ...scene, problems: [problem] },
    { inputs: { "upload-sarif": "always" } },
    "would close alerts that still hold",
  ],
  ["nothing scanned", { notScanned: true }, {}, "nothing could be scanned"],
])("does not upload for %s and says so in one line", async (_, what, step, reason) => {
  const { github, result } = await run(what, {}, step);
  expect(github.uploads).toEqual([]);
  const lines = result.stdout.split("\n").filter((line) => line.includes("SARIF was not uploaded"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(reason);
});

test("a fork that demands the upload gets it tried", async () => {
  const step = { ...pullRequest({ from: "somebody/example" }), inputs: { "upload-sarif": "always" } };
  const { github } = await run(scene, {}, step);
  expect(github.uploads).toHaveLength(1);
});

test("never means never, without a word", async () => {
  const { github, result } = await run(scene, {}, { inputs: { "upload-sarif": "never", comment: "never" } });
  expect(github.requests).toEqual([]);
  expect(result.stdout).not.toContain("SARIF");
});

test.each<[string, ReturnType<Override>]>([
  ["an error of the server", { status: 502, body: { message: "Bad Gateway" } }],
  ["a cut connection", "cut"],
])("tries once more after %s", async (_, answer) => {
  let calls = 0;
  const { github } = await run(scene, { overrides: { [upload]: () => (calls++ === 0 ? answer : undefined) } });
  expect([calls, github.uploads.length]).toEqual([2, 1]);
});

test("warns after two failures and keeps the result", async () => {
  let calls = 0;
  const failing: Override = () => {
    calls += 1;
    return { status: 503, body: { message: "down" } };
  };
  const { result } = await run(scene, { overrides: { [upload]: failing } });
  expect(calls).toBe(2);
  expect(result.stdout).toMatch(/^Warning: SARIF was not uploaded.*503 \(down\)/mu);
  expect(result.outputs).toMatchObject({ outcome: "findings", "blocking-count": "1" });
});

test("does not print a token that GitHub sends back", async () => {
  const token = "ghs_a-token-in-an-answer";
  const options = { token, overrides: { [upload]: refuse(403, `bad ${token}`) } };
  const { result } = await run(scene, options);
  expect(result.stdout).toContain("GitHub answered 403 (bad ***)");
});

test("does not send what GitHub would not take", async () => {
  // Random bytes do not get smaller.
  const sarif = randomBytes(12 * 1024 * 1024).toString("latin1");
  const remark = await uploadSarif(sarif, {
    assessments: [{ report, verdict: judge(report, policy) }],
    context: { workspace: "/w", temporary: "/t", toolCache: "/c", environment: {} },
    event: { name: "push" },
    settings: { token: "ghs_x", comment: "auto", uploadSarif: "auto" },
    api: () => Promise.reject(new Error("must not be called")),
  });
  expect(remark?.level).toBe("warning");
  expect(remark?.message).toMatch(/it has 1\d\.\d MiB compressed and GitHub takes 10 MiB/u);
});
