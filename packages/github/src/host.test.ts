import { existsSync, readFileSync } from "node:fs";

import { afterEach, expect, test } from "vitest";

import { finding, problem, pullRequest, runStep, type Scene } from "./testing/scene.ts";

const cleanUps: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

// Nothing listens where GitHub would be: none of these tests may need it.
async function run(scene: Scene, options: Parameters<typeof runStep>[1] = {}) {
  const quiet = { comment: "never", "upload-sarif": "never" };
  const result = await runStep(scene, { ...options, inputs: { ...quiet, ...options.inputs } });
  cleanUps.push(() => result.cleanUp());
  return result;
}

const severe = finding("CVE-2020-1");
const minor = finding("CVE-2020-2", "low");
const notScanned = {
  outcome: "not-scanned",
  complete: "false",
  "findings-count": "0",
  "blocking-count": "0",
  "new-count": "",
  "sarif-file": "",
  "json-file": "",
  "summary-file": "",
  "vex-file": "",
};

test("says what it found in outputs, files, summary and annotations, and fails", async () => {
  const result = await run({ findings: [severe, minor] });
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({
    outcome: "findings",
    complete: "true",
    "findings-count": "2",
    "blocking-count": "1",
    "new-count": "",
  });
  const read = (name: string) => readFileSync(result.outputs[name] ?? "", "utf8");
  expect(JSON.parse(read("json-file"))).toMatchObject({ outcome: "findings" });
  expect(JSON.parse(read("sarif-file"))).toMatchObject({ version: "2.1.0" });
  expect(read("summary-file")).toBe(result.summary);
  expect(result.outputs["json-file"]?.startsWith(result.temp)).toBe(true);
  expect(result.annotations).toMatchObject([
    { name: "error", properties: { file: "requirements.txt", line: "3" } },
    { name: "warning" },
  ]);
  expect(result.stdout).toContain("Error: 1 finding at or above the threshold\n");
});

test("says what was accepted, and on whose behalf", async () => {
  const env = { GITHUB_REPOSITORY_OWNER: "qgis", GITHUB_SERVER_URL: "https://git.example" };
  const result = await run({ findings: [minor], ignored: true }, { env });
  expect(JSON.parse(readFileSync(result.outputs["vex-file"] ?? "", "utf8"))).toMatchObject({
    author: "https://git.example/qgis",
    tooling: "security-actions 1.0.0",
    statements: [{ vulnerability: { name: "CVE-2020-2" }, status: "affected" }],
  });
  expect((await run({ findings: [minor] })).outputs["vex-file"]).toBe("");
});

test("says so where there is no folder for temporary files", async () => {
  const result = await run({}, { env: { RUNNER_TEMP: "/nowhere/temp" } });
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toEqual(notScanned);
  expect(result.stdout).toContain(
    "The folder for temporary files, /nowhere/temp, does not exist or cannot be written.",
  );
  expect(result.stdout).toContain("Set RUNNER_TEMP to a folder in which files can be made.");
});

test("passes a clean result", async () => {
  const result = await run({});
  expect(result.exitCode).toBe(0);
  expect(result.outputs).toMatchObject({ outcome: "clean", complete: "true", "findings-count": "0" });
  expect(result.annotations).toEqual([]);
});

test("counts what is new, hidden or not, when there is a base", async () => {
  const result = await run({ findings: [severe, minor], existing: 1 }, pullRequest());
  expect(result.exitCode).toBe(0);
  expect(result.outputs).toMatchObject({ "new-count": "1", "blocking-count": "0" });
});

test("says what is missing from an incomplete result", async () => {
  const result = await run({ problems: [problem, problem] });
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({ outcome: "incomplete", complete: "false" });
  expect(result.stdout).toContain("Error: incomplete: package-lock.json is not JSON. (and 1 more)");
});

test("does not call it clean when nothing was scanned", async () => {
  const result = await run({ notScanned: true });
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toEqual({
    ...notScanned,
    "json-file": expect.any(String),
    "summary-file": expect.any(String),
  });
});

test("turns an error into outputs, an annotation and a summary", async () => {
  const result = await run({ fails: "a <b> is missing\n::error::no" });
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toEqual(notScanned);
  expect(result.annotations).toMatchObject([{ name: "error", message: expect.stringContaining("a <b> is missing") }]);
  expect(result.summary).toMatch(/^## Nothing was scanned\n\nInternal error: a &lt;b&gt; is missing /u);
  expect(result.summary).toContain("Please report it");
});

test("an error that nobody catches fails the step, and is not quoted", async () => {
  const result = await run({ crashes: "what was read" });
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toEqual(notScanned);
  expect(result.summary).toContain("Internal error: TypeError.");
  expect(JSON.stringify(result)).not.toContain("what was read");
});

test.each(["comment", "upload-sarif"])("lists what is allowed for %s", async (name) => {
  const result = await run({}, { inputs: { [name]: "often" } });
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toEqual(notScanned);
  expect(result.annotations[0]?.message).toContain(
    `${name}: "often" is not a known value. Use one of: auto, always, never.`,
  );
});

test("says so when there is no workspace", async () => {
  const result = await run({}, { env: { GITHUB_WORKSPACE: "/nowhere/at/all" } });
  expect(result.outputs).toEqual(notScanned);
  expect(result.annotations[0]?.message).toContain("/nowhere/at/all does not exist. Put actions/checkout before");
});

test.each([
  ["missing", { GITHUB_EVENT_PATH: "/nowhere/event.json" }, "/nowhere/event.json, is missing or is not JSON"],
  ["not told", { GITHUB_EVENT_PATH: undefined }, "GITHUB_EVENT_PATH is not set"],
])("goes on when the event's payload is %s", async (_, env, line) => {
  const result = await run({ findings: [minor] }, { eventName: "pull_request", env });
  expect(result.exitCode).toBe(0);
  expect(result.stdout).toMatch(/^Warning: /mu);
  expect(result.stdout).toContain(line);
  expect(result.outputs["new-count"]).toBe("");
});

test("a place that cannot be written does not hide the result", async () => {
  const env = {
    GITHUB_STEP_SUMMARY: undefined,
    GITHUB_OUTPUT: "/nowhere/output",
    RUNNER_TEMP: undefined,
    RUNNER_TOOL_CACHE: undefined,
  };
  const result = await run({ findings: [severe] }, { env });
  expect(result.exitCode).toBe(1);
  expect(result.annotations).toMatchObject([{ name: "error" }]);
  expect(result.stdout).toContain("Warning: The summary could not be written: GITHUB_STEP_SUMMARY is not set.");
  expect(result.stdout).toContain("Warning: The outputs could not be written: Missing file at path: /nowhere/output");
});

test("masks the token before anything else", async () => {
  const token = "ghs_the-token-of-the-job";
  const result = await run({ says: ["hello"] }, { inputs: { "github-token": token } });
  expect(result.stdout.startsWith(`::add-mask::${token}\n`)).toBe(true);
  expect(result.leaks).toEqual([]);
});

test("writes progress sparingly", async () => {
  const result = await run({ says: ["one", "two"] });
  expect(result.stdout.split("\n").filter((line) => line === "two")).toEqual(["two"]);
  expect(result.stdout.split("\n").filter((line) => line === "one")).toEqual(["one", "one"]);
});

const attacks = [
  "::error::owned",
  " ::set-output name=outcome::clean",
  "##[error]owned",
  "a\n::warning::b",
  "a\r##[debug]x",
];

test("text from outside gives no command, wherever it stands", async () => {
  const hostile = attacks.map((text, index) => ({
    ...finding(`CVE-2020-${index}`),
    message: text,
    rule: { id: text, title: text, aliases: [text] },
    component: { ecosystem: text, name: text, version: text, groups: [text] },
    location: { path: text, line: 1 },
  }));
  const result = await run({
    findings: hostile,
    says: attacks,
    problems: attacks.map((message) => ({ ...problem, message })),
  });
  const levels = [...attacks.map(() => "error"), ...attacks.map(() => "warning")];
  expect(result.commands.map(({ name }) => name)).toEqual(levels);
  expect(existsSync(result.outputs["json-file"] ?? "")).toBe(true);
  expect(result.outputs["outcome"]).toBe("findings");
});
