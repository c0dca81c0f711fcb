import { gzipSync } from "node:zlib";

import { afterEach, expect, test } from "vitest";

import { startGitHub, type GitHub, type GitHubOptions } from "./github.ts";

let github: GitHub | undefined;
afterEach(async () => {
  await github?.close();
  github = undefined;
});

async function ask(method: string, path: string, body?: unknown, options: GitHubOptions = {}) {
  github ??= await startGitHub(options);
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `token ${github.token}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, link: response.headers.get("link"), body: await response.json() };
}

const sarif = gzipSync(`{"version":"2.1.0"}`).toString("base64");
const upload = { commit_sha: "a".repeat(40), ref: "refs/heads/main", sarif };
const sarifs = "/repos/o/r/code-scanning/sarifs";
const comments = "/repos/o/r/issues/1/comments";

test("takes SARIF and decodes it", async () => {
  expect(await ask("POST", sarifs, upload)).toMatchObject({ status: 202 });
  expect(github?.uploads).toMatchObject([{ sarif: { version: "2.1.0" }, ref: "refs/heads/main" }]);
  expect(await ask("GET", `${sarifs}/1`)).toMatchObject({ status: 200 });
});

test.each([
  ["a short commit", "POST", sarifs, { ...upload, commit_sha: "abc" }],
  ["a branch without refs/", "POST", sarifs, { ...upload, ref: "main" }],
  ["a missing ref", "POST", sarifs, { commit_sha: upload.commit_sha, sarif }],
  ["an unknown property", "POST", sarifs, { ...upload, branch: "main" }],
  ["a comment without a body", "POST", comments, {}],
  ["a page that is no number", "GET", `${comments}?page=x`, undefined],
])("refuses %s, and says so when it closes", async (_, method, path, body) => {
  expect(await ask(method, path, body)).toMatchObject({ status: 422 });
  await expect(github?.close()).rejects.toThrow("Against GitHub's description");
  github = undefined;
});

test("knows no operation beyond the slice", async () => {
  expect(await ask("DELETE", "/repos/o/r")).toMatchObject({ status: 404 });
  await expect(github?.close()).rejects.toThrow("no such operation");
  github = undefined;
});

test("keeps comments and pages them", async () => {
  const others = Array.from({ length: 3 }, (_, index) => ({ author: "octocat", body: `${index}` }));
  const first = await ask("GET", `${comments}?per_page=2`, undefined, { comments: others });
  expect(first.body).toHaveLength(2);
  const next = /<(.*)>; rel="next"/u.exec(first.link ?? "")?.[1]?.slice(github?.url.length) ?? "";
  expect(await ask("GET", next)).toMatchObject({ body: [{ body: "2" }], link: null });
  expect(await ask("POST", comments, { body: "new" })).toMatchObject({ status: 201, body: { id: 1004 } });
  expect(await ask("PATCH", "/repos/o/r/issues/comments/1004", { body: "newer" })).toMatchObject({ status: 200 });
  expect(await ask("PATCH", "/repos/o/r/issues/comments/1001", { body: "x" })).toMatchObject({ status: 403 });
  expect(await ask("GET", "/repos/o/r/issues/comments/1004")).toMatchObject({ body: { body: "newer" } });
  expect(await ask("GET", "/repos/o/r/issues/comments/1")).toMatchObject({ status: 404 });
});

test("a job's token has no user and a person's has one", async () => {
  expect(await ask("GET", "/user")).toMatchObject({ status: 403 });
  await github?.close();
  github = await startGitHub({ login: "octocat" });
  expect(await ask("GET", "/user")).toMatchObject({ status: 200, body: { login: "octocat" } });
  expect(await ask("GET", "/repos/o/r")).toMatchObject({ status: 200 });
});

test("wants the token", async () => {
  github = await startGitHub();
  expect((await fetch(`${github.url}/user`)).status).toBe(401);
});

test("an override that GitHub would never send is a fault of the test", async () => {
  await ask("GET", "/user", undefined, { overrides: { "users/get-authenticated": () => ({ status: 200, body: {} }) } });
  await expect(github?.close()).rejects.toThrow("users/get-authenticated, 200");
  github = undefined;
});
