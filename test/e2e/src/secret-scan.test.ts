import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import {
  cloneRepository,
  makeFolder,
  makeRepository,
  type ActionRun,
  type GitRepository,
} from "@security-actions/testkit";
import { expect, test } from "vitest";
import { zip } from "./plugin-zip.ts";
import { makeTree, secretScan } from "./run.ts";
import { otherToken, password, token } from "./tokens.ts";

const secret = `token=${token}\n`;
const zeros = "0".repeat(40);
const steps = (count: number) => Array.from({ length: count }, (_, index) => ({ files: { "a.txt": `${index}\n` } }));

/** What came out, without the texts. */
function summed({ exitCode, outputs, summary }: ActionRun) {
  const { outcome, complete } = outputs;
  const { reports } = JSON.parse(readFileSync(outputs["json-file"] ?? "", "utf8"));
  const [{ findings, problems, coverage }] = reports;
  return {
    exitCode,
    outcome,
    complete,
    findings: findings.map(({ rule, location }: { rule: { id: string }; location: object }) => ({
      id: rule.id,
      ...location,
    })),
    problems: problems.map(({ code }: { code: string }) => code),
    looked: Object.fromEntries(coverage.map(({ label, count }: { label: string; count: number }) => [label, count])),
    summary,
  };
}

const found = { exitCode: 1, outcome: "findings", complete: "true", problems: [] };
const gitlab = "gitlab-personal-access-token";

function pullRequest({ commits }: GitRepository, base: number, head: number) {
  const repo = { full_name: "octocat/example" };
  const [from, to] = [commits[base], commits[head]];
  return { pull_request: { number: 1, base: { sha: from, ref: "main", repo }, head: { sha: to, repo } } };
}

function push(before: string | undefined, after: string | undefined, ref = "refs/heads/topic") {
  return { before: before ?? zeros, after, ref, repository: { default_branch: "main" } };
}

const proposed = makeRepository([
  ...steps(3),
  { branch: "topic", files: { "b.txt": "1\n" } },
  { branch: "topic", files: { "deploy.sh": secret } },
  { branch: "topic", files: { "b.txt": "2\n" } },
  ...steps(1),
  { merge: "topic" },
]);

test.concurrent("a pull request in a shallow clone is deepened as far as is needed", async () => {
  const clone = cloneRepository(proposed, { depth: 1 });
  const run = await secretScan(clone.path, {}, { eventName: "pull_request", event: pullRequest(proposed, 6, 5) });
  expect(summed(run)).toMatchObject({
    ...found,
    findings: [{ id: gitlab, path: "deploy.sh", line: 1 }],
    looked: { commits: 3 },
  });
});

test.concurrent("one that cannot be deepened is incomplete, and says what to do", async () => {
  const clone = cloneRepository(proposed, { depth: 1 });
  clone.git("remote", "set-url", "origin", path.join(makeFolder("gone"), "no-repository"));
  const run = await secretScan(clone.path, {}, { eventName: "pull_request", event: pullRequest(proposed, 6, 5) });
  const { summary, ...rest } = summed(run);
  expect(rest).toMatchObject({ exitCode: 1, outcome: "incomplete", complete: "false", problems: ["history-missing"] });
  expect(summary).toContain("fetch-depth");
});

test.concurrent("everything of a shallow clone is fetched", async () => {
  const clone = cloneRepository(proposed, { depth: 1 });
  const run = await secretScan(clone.path, {}, { eventName: "schedule" });
  expect(summed(run)).toMatchObject({ ...found, looked: { commits: 8, files: 3 } });
});

test.concurrent("pull_request_target: the base is checked out, and the head is read and not checked out", async () => {
  const clone = cloneRepository(proposed);
  clone.git("checkout", "--quiet", proposed.commits[2] ?? "");
  const event = pullRequest(proposed, 2, 5);
  const run = await secretScan(clone.path, {}, { eventName: "pull_request_target", event });
  expect(summed(run)).toMatchObject({
    ...found,
    findings: [{ path: "deploy.sh", commit: proposed.commits[4] }],
    looked: { commits: 3 },
  });
  expect(clone.git("status", "--porcelain")).toBe("");
});

test.concurrent("what was written while merging is seen", async () => {
  const merged = makeRepository([
    ...steps(1),
    { branch: "topic", files: { "b.txt": "1\n" } },
    ...steps(2),
    { merge: "topic", files: { "deploy.sh": secret } },
    { files: { "deploy.sh": null } },
  ]);
  const run = await secretScan(cloneRepository(merged).path, {}, { eventName: "schedule" });
  expect(summed(run)).toMatchObject({ ...found, findings: [{ path: "deploy.sh", commit: merged.commits[4] }] });
});

const branched = makeRepository([
  { files: { "old.sh": `token=${otherToken}\n` } },
  ...steps(2),
  { branch: "topic", files: { "deploy.sh": secret } },
]);
const main = branched.commits[2];
const topic = branched.commits[3];

test.concurrent.each<[string, object, string, number]>([
  ["the first push of a branch", push(zeros, topic), "deploy.sh", 1],
  ["a further push", push(main, topic), "deploy.sh", 1],
  ["a force push whose former end is gone", push("f".repeat(40), topic), "deploy.sh", 1],
  ["the first push of a repository", push(zeros, main, "refs/heads/main"), "old.sh", 3],
])("%s is looked at by its own commits", async (name, event, file, commits) => {
  const clone = cloneRepository(branched, { branch: "topic" });
  // Nothing but the branch that is pushed is on the server.
  if (commits === 3) clone.git("update-ref", "-d", "refs/remotes/origin/topic");
  const run = await secretScan(clone.path, {}, { eventName: "push", event });
  expect(summed(run)).toMatchObject({ ...found, findings: [{ path: file }], looked: { commits } });
});

test.concurrent("a new branch without a commit of its own: its files", async () => {
  const clone = cloneRepository(branched);
  const event = push(zeros, main, "refs/heads/copy");
  const { summary, ...rest } = summed(await secretScan(clone.path, {}, { eventName: "push", event }));
  expect(rest).toMatchObject({ ...found, findings: [{ path: "old.sh" }], looked: { commits: 0, files: 2 } });
  expect(summary).toContain("the files were looked at instead");
});

test.concurrent("a tag: everything", async () => {
  const clone = cloneRepository(branched);
  const event = push(zeros, main, "refs/tags/v1");
  const { looked } = summed(await secretScan(clone.path, {}, { eventName: "push", event }));
  expect(looked).toMatchObject({ commits: 4, files: 2 });
});

test.concurrent("a QGIS project with a password, zipped, in a pull request", async () => {
  const project = (datasource: string) =>
    zip({ "map.qgs": `<qgis>\n  <datasource>${datasource}</datasource>\n</qgis>\n` });
  const zipped = makeRepository([
    { files: { "map.qgz": project("dbname='gis' host=db.example.org authcfg=a1b2c3d") } },
    {
      branch: "topic",
      files: { "map.qgz": project(`dbname='gis' host=db.example.org user='gis' password='${password}'`) },
    },
    { merge: "topic" },
  ]);
  const event = pullRequest(zipped, 0, 1);
  const run = await secretScan(cloneRepository(zipped).path, {}, { eventName: "pull_request", event });
  expect(summed(run)).toMatchObject({
    ...found,
    findings: [{ id: "qgis-datasource-password", path: "map.qgz", member: "map.qgs", line: 2 }],
    looked: { commits: 1, archives: 1 },
  });
  expect(run.summary).toContain("authcfg");
});

test.concurrent("a long history, in threads", async () => {
  const long = makeRepository([{ files: { "old.sh": secret } }, { files: { "old.sh": null } }, ...steps(300)]);
  const run = await secretScan(cloneRepository(long).path, {}, { eventName: "schedule" });
  expect(summed(run)).toMatchObject({
    ...found,
    findings: [{ path: "old.sh", commit: long.commits[0] }],
    looked: { commits: 302 },
  });
});

test.concurrent("a clone that lacks an object is not clean, and what was found until then is told", async () => {
  const broken = makeRepository([{ files: { "old.sh": secret } }, ...steps(3)]);
  const lost = broken.git("rev-parse", "HEAD~1:a.txt");
  rmSync(path.join(broken.path, ".git/objects", lost.slice(0, 2), lost.slice(2)));
  const run = await secretScan(broken.path, {}, { eventName: "schedule" });
  expect(summed(run)).toMatchObject({ exitCode: 1, complete: "false", problems: ["history-incomplete"] });
});

test.concurrent("wrong usage says nothing of what is in the tree", async () => {
  const tree = makeTree({ "deploy.sh": secret, "bad.toml": `token = "${otherToken}\n` });
  for (const inputs of [{ rules: "no-such-rule" }, { config: "missing.toml" }, { "max-archive-depth": "x" }]) {
    const run = await secretScan(tree, inputs, { eventName: "schedule" });
    expect(run.exitCode).toBe(1);
    expect(run.outputs["outcome"]).toBe("not-scanned");
  }
  const run = await secretScan(tree, { config: "bad.toml", baseline: "deploy.sh" }, { eventName: "schedule" });
  expect(summed(run)).toMatchObject({ outcome: "findings", problems: ["config-invalid", "baseline-invalid"] });
});
