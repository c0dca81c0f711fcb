import { startGitHub, type GitHubOptions } from "@security-actions/testkit";
import { afterEach, beforeAll, expect, test } from "vitest";

import { finding, problem, pullRequest, runStep, type Scene } from "./testing/scene.ts";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

const scene: Scene = { findings: [finding("CVE-2020-1")] };
const bot = "github-actions[bot]";
const refuse = () => ({ status: 403, body: { message: "Resource not accessible by integration" } });

async function run(what: Scene, options: GitHubOptions = {}, step: Parameters<typeof runStep>[1] = {}) {
  const github = await startGitHub(options);
  const event = pullRequest();
  const result = await runStep(what, {
    github,
    ...event,
    ...step,
    inputs: { "upload-sarif": "never", ...step.inputs },
  });
  cleanUps.push(
    () => github.close(),
    () => result.cleanUp(),
  );
  expect(result.leaks).toEqual([]);
  return { github, result, asked: github.requests.map(({ operationId }) => operationId) };
}

let body = "";

/** The comment that the scene gets, to put it there beforehand. */
beforeAll(async () => {
  const { github } = await run(scene);
  body = github.comments[0]?.body ?? "";
});

test("writes one comment about new findings", async () => {
  const { github, result } = await run(scene);
  expect(github.comments).toMatchObject([{ author: bot, body: expect.stringContaining("CVE-2020-1") }]);
  expect(result.stdout).toContain("Wrote https://github.test/");
});

test("writes about what could not be looked at", async () => {
  const { github } = await run({ problems: [problem] });
  expect(github.comments).toMatchObject([{ body: expect.stringContaining("package-lock.json") }]);
});

test("writes about changed versions, though nothing is found", async () => {
  const changes = [{ name: "zlib", before: "1.3", after: "1.3.1", fixed: [], introduced: [] }];
  const { github } = await run({ changes });
  expect(github.comments).toMatchObject([{ body: expect.stringContaining("1 port changes its version") }]);
});

test.each([
  ["there is nothing to say", {}],
  ["the base has all of it", { ...scene, existing: 1 }],
])("writes nothing when %s", async (_, what) => {
  const { github } = await run(what);
  expect(github.comments).toEqual([]);
});

test("always means also when there is nothing to say", async () => {
  const { github } = await run({}, {}, { inputs: { comment: "always" } });
  expect(github.comments).toHaveLength(1);
});

test("updates its comment in place, also when all is fixed", async () => {
  const { github, asked } = await run({}, { comments: [{ author: bot, body }] });
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).not.toContain("CVE-2020-1");
  expect(asked).toEqual(["issues/list-comments", "users/get-authenticated", "issues/update-comment"]);
});

test.each([
  ["", (text: string) => text],
  [", whatever its line breaks", (text: string) => text.trimEnd().replaceAll("\n", "\r\n")],
])("does not write an identical comment again%s", async (_, stored) => {
  const { asked, result } = await run(scene, { comments: [{ author: bot, body: stored(body) }] });
  expect(asked).not.toContain("issues/update-comment");
  expect(result.stdout).toContain("is up to date");
});

test("finds its comment on a later page", async () => {
  const others = Array.from({ length: 230 }, (_, index) => ({ author: "octocat", body: `comment ${index}` }));
  const { github, asked } = await run({}, { comments: [...others, { author: bot, body }] });
  expect(github.comments).toHaveLength(231);
  expect(asked.filter((operation) => operation === "issues/list-comments")).toHaveLength(3);
  expect(asked).toContain("issues/update-comment");
});

test("leaves a comment alone in which somebody else put the marker", async () => {
  const { github } = await run({ findings: [finding("CVE-2021-2")] }, { comments: [{ author: "mallory", body }] });
  expect(github.comments).toMatchObject([
    { author: "mallory", body },
    { author: bot, body: expect.stringContaining("CVE-2021-2") },
  ]);
});

test("leaves a comment alone that quotes the marker", async () => {
  const { github } = await run(scene, { comments: [{ author: bot, body: `Look:\n${body}` }] });
  expect(github.comments).toHaveLength(2);
});

test("updates the newest of two", async () => {
  const { github } = await run(
    {},
    {
      comments: [
        { author: bot, body },
        { author: bot, body },
      ],
    },
  );
  expect(github.comments[0]?.body).toBe(body);
  expect(github.comments[1]?.body).not.toBe(body);
});

test("knows its comment when the token is a person's", async () => {
  const { github } = await run(
    {},
    {
      login: "maintainer",
      comments: [
        { author: bot, body },
        { author: "maintainer", body },
      ],
    },
  );
  expect(github.comments[0]?.body).toBe(body);
  expect(github.comments[1]?.body).not.toBe(body);
});

test.each(["issues/list-comments", "issues/create-comment"])(
  "names the permission when %s is refused",
  async (operation) => {
    const { result } = await run(scene, { overrides: { [operation]: refuse } });
    const permission = "`permissions: { contents: read, pull-requests: write }`";
    const lines = result.stdout.split("\n").filter((line) => line.includes("not commented on"));
    expect(lines).toEqual([expect.stringContaining(permission)]);
    expect(result.summary).toContain(permission);
    expect(result.outputs).toMatchObject({ outcome: "findings" });
  },
);

test.each<[string, Parameters<typeof runStep>[1], string]>([
  ["a fork", pullRequest({ from: "somebody/example" }), "comes from a fork"],
  ["Dependabot", { env: { GITHUB_ACTOR: "dependabot[bot]" } }, "Dependabot"],
  ["no token", { inputs: { "github-token": "" } }, "github-token input is empty"],
  ["an unknown pull request", { event: {} }, "does not say which one"],
])("does not comment for %s and says so in one line", async (_, step, reason) => {
  const { github, result } = await run(scene, {}, step);
  expect(github.requests).toEqual([]);
  expect(result.stdout.split("\n").filter((line) => line.includes("not commented on"))).toEqual([
    expect.stringContaining(reason),
  ]);
});

test("comments on a fork's pull request where the token may write", async () => {
  const step = { ...pullRequest({ from: "somebody/example" }), eventName: "pull_request_target" };
  const { github } = await run(scene, {}, step);
  expect(github.comments).toHaveLength(1);
});

test.each([
  ["never", { inputs: { comment: "never" } }],
  ["a push", { eventName: "push", event: {} }],
  ["a merge group", { eventName: "merge_group", event: {} }],
])("asks GitHub nothing for %s", async (_, step) => {
  const { github, result } = await run(scene, {}, step);
  expect(github.requests).toEqual([]);
  expect(result.stdout).not.toContain("commented on");
});

test("does not create a second comment when the answer to the first was lost", async () => {
  const { github, result } = await run(scene, { overrides: { "issues/create-comment": () => "cut" } });
  expect(github.requests.filter(({ operationId }) => operationId === "issues/create-comment")).toHaveLength(1);
  expect(result.stdout).toMatch(/^Warning: The pull request was not commented on: GitHub did not answer/mu);
});
