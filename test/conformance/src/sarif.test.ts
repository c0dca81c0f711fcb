import { execFileSync } from "node:child_process";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { files, read, root } from "./repository.ts";
import { gitHubDefects, schemaDefects } from "./sarif.ts";

const expected = files("test/fixtures/*/*/expected/report.sarif").filter((file) => read(file) !== "");

test("there are SARIF files", () => {
  expect(expected.length).toBeGreaterThan(10);
});

describe.each(expected)("%s", (file) => {
  test("is valid against the schema of SARIF 2.1.0", () => {
    expect(schemaDefects(read(file))).toEqual([]);
  });

  test("is as GitHub wants it", () => {
    expect(gitHubDefects(read(file))).toEqual([]);
  });
});

describe("the SARIF of the example", () => {
  let sarif = "";
  beforeAll(() => {
    sarif = scanExample();
  });

  test("is valid against the schema of SARIF 2.1.0, and as GitHub wants it", () => {
    expect(schemaDefects(sarif)).toEqual([]);
    expect(gitHubDefects(sarif)).toEqual([]);
  });

  test.each<[string, RegExp, string]>([
    ["a level that there is not", /"level": "error"/u, '"level": "fatal"'],
    ["no version", /"version": "2\.1\.0",/u, ""],
    ["an unknown key", /"ruleId":/u, '"rule": 1, "ruleId":'],
    ["a line before the first", /"startLine": \d+/u, '"startLine": 0'],
  ])("the schema can say no: %s", (_, from, to) => {
    const spoilt = sarif.replace(from, to);
    expect(spoilt).not.toBe(sarif);
    expect(schemaDefects(spoilt)).not.toEqual([]);
  });

  test.each<[string, RegExp, string]>([
    ["a message", /("message": \{\s+"text": )"[^"]+"/u, '$1""'],
    ["a help text", /("help": \{\s+"text": )"[^"]+"/u, '$1""'],
    ["a security-severity", /"security-severity": "[\d.]+"/u, '"security-severity": 9.8'],
    ["a fingerprint", /primaryLocationLineHash/u, "otherHash"],
    ["a relative address", /"uri": "requirements/u, '"uri": "file:///requirements'],
    ["one location", /"locations": \[[\s\S]*?\n {10}\]/u, '"locations": []'],
    ["a category", /"id": "security-actions\/dependency-scan\/"/u, '"id": "security-actions"'],
  ])("GitHub's wishes can be missed: %s", (_, from, to) => {
    const spoilt = sarif.replace(from, to);
    expect(spoilt).not.toBe(sarif);
    expect(gitHubDefects(spoilt)).not.toEqual([]);
  });
});

/** What the command line writes for it. Its exit status says that there are findings. */
function scanExample(): string {
  const scanner = process.env["OSV_SCANNER"];
  if (!scanner) {
    throw new Error("OSV_SCANNER is not set: `npx -y pnpm@12.21.0 test` in the root finds or builds one and sets it.");
  }
  const args = [path.join(root, "actions/scan/dist/cli.js"), "scan", "--osv-scanner", scanner, "--format", "sarif"];
  try {
    return execFileSync(process.execPath, args, { encoding: "utf8" });
  } catch (error) {
    const { status, stdout } = error as { status?: number; stdout?: string };
    if (status === 1 && stdout) return stdout;
    throw error;
  }
}
