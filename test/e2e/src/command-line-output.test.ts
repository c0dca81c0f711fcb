import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cloneRepository, findLeaks, formsOf, makeRepository } from "@security-actions/testkit";
import { expect, test } from "vitest";
import { makeDatabase } from "./advisories.ts";
import { example, securityActions } from "./command-line.ts";
import { defectsOfReport } from "./json-schema.ts";
import { makeTree } from "./run.ts";
import { realScanner } from "./scanner.ts";
import { otherToken, planted, token } from "./tokens.ts";

const scanner = ["--osv-scanner", realScanner()];
const database = makeDatabase();
const offline = [...scanner, "--database", database];
const tree = makeTree({ "requirements.txt": "terrapin-tiles==1.4.0\n" });

test("JSON is alone on standard output, and as the schema says", async () => {
  const { stdout, stderr } = await securityActions(["scan", ...scanner, "--format", "json"]);
  expect(defectsOfReport(stdout)).toBeUndefined();
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, outcome: "findings", complete: true, passed: false });
  expect(stderr).toBe("");
});

test("the schema is one that can say no", async () => {
  const { stdout } = await securityActions(["scan", ...scanner, "--format", "json"]);
  expect(defectsOfReport(stdout.replace('"findings"', '"fine"'))).toBeDefined();
  expect(defectsOfReport(stdout.replace('"severity"', '"weight"'))).toBeDefined();
});

test("JSON says it when nothing was scanned", async () => {
  const { exitCode, stdout } = await securityActions(["scan", makeTree({}), ...offline, "--format", "json"]);
  expect(exitCode).toBe(3);
  expect(defectsOfReport(stdout)).toBeUndefined();
  expect(JSON.parse(stdout)).toMatchObject({ outcome: "not-scanned", complete: false, passed: false });
});

test("SARIF and Markdown", async () => {
  const sarif = await securityActions(["scan", tree, ...offline, "--format", "sarif"]);
  expect(JSON.parse(sarif.stdout).runs).toHaveLength(2);
  expect(sarif.exitCode).toBe(1);
  expect(JSON.parse(sarif.stdout)).toMatchObject({
    version: "2.1.0",
    runs: [{ results: [{ level: "error" }, {}] }, { results: [] }],
  });
  const markdown = await securityActions(["scan", tree, ...offline, "--format", "markdown"]);
  expect(markdown.stdout).toMatch(/^## Dependency scan: 1 finding must be fixed\n/u);
});

test("no SARIF is written when nothing was scanned: it would read as clean", async () => {
  const { exitCode, stdout, stderr } = await securityActions(["scan", makeTree({}), ...offline, "--format", "sarif"]);
  expect(exitCode).toBe(3);
  expect(stdout).toBe("");
  expect(stderr).toContain("Nothing was scanned");
});

test("--output writes the whole file and nothing beside it", async () => {
  const cwd = makeTree({ "result.json": "what was there before" });
  const { exitCode, stdout, stderr } = await securityActions(
    ["scan", tree, ...offline, "--format", "json", "--output", "result.json"],
    { cwd },
  );
  expect(exitCode).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain("result.json");
  expect(defectsOfReport(readFileSync(path.join(cwd, "result.json"), "utf8"))).toBeUndefined();
  expect(readdirSync(cwd)).toEqual(["result.json"]);
});

test("--output into a folder that there is not is an error, not a clean result", async () => {
  const cwd = makeTree({});
  const args = ["scan", example("plugin-up-to-date"), ...scanner, "--database", example("osv-database")];
  const { exitCode, stderr } = await securityActions([...args, "--output", "no/such/folder.txt"], { cwd });
  expect(exitCode).toBe(3);
  expect(stderr).toContain("could not be written");
  expect(existsSync(path.join(cwd, "no"))).toBe(false);
});

test("a folder with spaces and other letters in its name, as tree, database and output", async () => {
  const folder = makeTree({ "Pläne und Karten é/requirements.txt": "terrapin-tiles==1.4.0\n" }, "with space é");
  const odd = path.join(folder, "Pläne und Karten é");
  const args = ["scan", odd, ...offline, "--format", "json", "--output", path.join(odd, "Ergebnis é.json")];
  const { exitCode } = await securityActions(args, { cwd: odd });
  expect(exitCode).toBe(1);
  const report = JSON.parse(readFileSync(path.join(odd, "Ergebnis é.json"), "utf8"));
  expect(report.reports[0].findings[0].location).toEqual({ path: "requirements.txt", line: 1 });
});

// oxlint-disable-next-line no-control-regex
const escapeCode = /\u001B/u;

test.each<[string, Record<string, string>, boolean]>([
  ["a pipe", {}, false],
  ["NO_COLOR", { NO_COLOR: "1" }, false],
  ["FORCE_COLOR", { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, false],
  ["FORCE_COLOR over NO_COLOR", { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ["FORCE_COLOR, of which nothing reaches JSON,", { FORCE_COLOR: "1", FORMAT: "json" }, false],
])(
  "with %s there is colour only where it is wanted, and no progress",
  async (_, { FORMAT = "text", ...env }, wanted) => {
    const { stdout, stderr } = await securityActions(["scan", tree, ...offline, "--format", FORMAT], { env });
    expect(escapeCode.test(stdout)).toBe(wanted);
    expect(stderr).toBe("");
    expect(stdout).not.toContain("\r");
  },
);

test("--base compares, and takes ignore files from there", async () => {
  const repository = makeRepository([
    { files: { "requirements.txt": "rivermouth==0.9.1\n" } },
    {
      files: {
        "requirements.txt": "rivermouth==0.9.1\nterrapin-tiles==1.4.0\n",
        "osv-scanner.toml": '[[IgnoredVulns]]\nid = "CVE-2099-10001"\nreason = "No."\n',
      },
    },
  ]);
  const clone = cloneRepository(repository);
  const { exitCode, stdout } = await securityActions(["scan", clone.path, ...offline, "--base", "HEAD~1"]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("1 finding also in HEAD~1");
  expect(stdout).toContain("This file is not as in HEAD~1");
  expect(stdout).toContain("Dependency scan: 1 new finding must be fixed");
});

test("it leaves nothing behind in the tree or in the temporary folder", async () => {
  const temporary = makeTree({});
  const scanned = makeTree({ "requirements.txt": "terrapin-tiles==1.4.0\n" });
  await securityActions(["scan", scanned, ...offline], { env: { TMPDIR: temporary, TMP: temporary, TEMP: temporary } });
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(scanned)).toEqual(["requirements.txt"]);
});

test("an ignore file for everything", async () => {
  const ignoring = makeTree({
    "a/requirements.txt": "terrapin-tiles==1.4.0\n",
    "b/requirements.txt": "terrapin-tiles==1.4.1\n",
  });
  writeFileSync(path.join(ignoring, "all.toml"), '[[IgnoredVulns]]\nid = "PYSEC-2099-1"\nreason = "Not reached."\n');
  const args = ["scan", ".", ...offline, "--ignore-file", "all.toml"];
  const { exitCode, stdout } = await securityActions(args, { cwd: ignoring });
  expect(exitCode).toBe(0);
  expect(stdout).toContain("2 findings ignored, CVE-2099-10001: Not reached. (all.toml:1)");
});

test("secrets: in the files, in a range, in all commits; as gitleaks writes them; and no value in any of it", async () => {
  const repository = makeRepository([
    { files: { "old.sh": `token=${token}\n`, "a.txt": "one\n" } },
    { files: { "old.sh": null, "new.sh": `token=${otherToken}\n` } },
  ]);
  const run = async (...args: string[]) => {
    const temporary = makeTree({});
    const env = { TMPDIR: temporary, TMP: temporary, TEMP: temporary };
    const result = await securityActions(["scan", repository.path, "--only", "secret-scan", ...args], { env });
    expect(findLeaks({ stdout: result.stdout, stderr: result.stderr }, planted.flatMap(formsOf))).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    return result;
  };
  expect((await run()).stdout).toContain("new.sh:1;");
  expect((await run()).stdout).not.toContain("old.sh");
  expect((await run("--history", "all")).stdout).toContain("old.sh:1 in ");
  expect((await run("--history", "HEAD~1..HEAD")).stdout).toContain("Looked at 1 commit");
  expect((await run("--base", "HEAD~1")).stdout).toContain("new.sh:1 (and in ");
  const { stdout, exitCode } = await run("--format", "gitleaks", "--history", "all");
  expect(exitCode).toBe(1);
  const listed = JSON.parse(stdout);
  expect(listed.map(({ RuleID, File, Secret }: Record<string, string>) => [RuleID, File, Secret])).toEqual([
    ["gitlab-pat", "new.sh", "REDACTED"],
    ["gitlab-pat", "new.sh", "REDACTED"],
    ["gitlab-pat", "old.sh", "REDACTED"],
  ]);
  for (const format of ["json", "sarif", "markdown"]) expect((await run("--format", format)).exitCode).toBe(1);
  // What gitleaks' list has is known from then on.
  const known = path.join(makeTree({ "known.json": stdout }), "known.json");
  expect((await run("--history", "all", "--baseline", known)).exitCode).toBe(0);
  expect((await run("--history", "no-such-branch..HEAD")).exitCode).toBe(3);
});
