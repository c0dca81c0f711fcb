import type { Finding } from "@security-actions/core";
import { describe, expect, test } from "vitest";
import { readIgnoreFile } from "./ignores.ts";

const finding: Finding = {
  rule: { id: "CVE-2020-1", title: "t", aliases: ["GHSA-a", "PYSEC-1"] },
  severity: "high",
  message: "m",
  location: { path: "plugin/requirements.txt", line: 1 },
  component: { ecosystem: "Debian:12", name: "jinja2", version: "2.4.1", groups: ["dev"] },
  fingerprint: "f",
};

const read = (text: string, path = "plugin/osv-scanner.toml", scope: "folder" | "all" = "folder") =>
  readIgnoreFile(text, path, scope);
const one = (text: string) => {
  const { ignores, problems } = read(text);
  expect(problems).toEqual([]);
  expect(ignores).toHaveLength(1);
  return ignores[0];
};
const override = (text: string) => one(`[[PackageOverrides]]\nignore = true\n${text}\n`);

describe("IgnoredVulns", () => {
  test.each(["CVE-2020-1", "GHSA-a", "PYSEC-1"])("any name of the advisory will do: %s", (id) => {
    expect(one(`[[IgnoredVulns]]\nid = "${id}"`)?.matches(finding)).toBe(true);
  });

  test.each(["CVE-2020-10", "cve-2020-1", ""])("another name will not: %j", (id) => {
    expect(one(`[[IgnoredVulns]]\nid = "${id}"`)?.matches(finding)).toBe(false);
  });

  test("all keys", () => {
    const entry = one('[[IgnoredVulns]]\nid = "GHSA-a"\nignoreUntil = 2027-01-31\nreason = " not reached "\n');
    expect(entry).toMatchObject({
      label: "GHSA-a",
      source: { path: "plugin/osv-scanner.toml", line: 1 },
      reason: "not reached",
      expires: new Date("2027-01-31T00:00:00Z"),
    });
  });

  test.each([
    ["2027-01-31", "2027-01-31T00:00:00.000Z"],
    ["2027-01-31T10:00:00Z", "2027-01-31T10:00:00.000Z"],
    ["2027-01-31 10:00:00Z", "2027-01-31T10:00:00.000Z"],
    ["2027-01-31T10:00:00", "2027-01-31T10:00:00.000Z"],
    ["2027-01-31T10:00:00+02:00", "2027-01-31T08:00:00.000Z"],
    ["2027-01-31T10:00:00.123456Z", "2027-01-31T10:00:00.123Z"],
    ['"2027-01-31T10:00:00Z"', "2027-01-31T10:00:00.000Z"],
    ["10:00:00", "0000-01-01T10:00:00.000Z"],
  ])("the date %s", (written, expected) => {
    expect(one(`[[IgnoredVulns]]\nid = "X"\nignoreUntil = ${written}`)?.expires?.toISOString()).toBe(expected);
  });
});

describe("PackageOverrides", () => {
  test.each([
    ['name = "jinja2"', true],
    ['name = "Jinja2"', false],
    ['name = "jin"', false],
    ['name = "jin.*"', false],
    ['name = "jin.*"\nnameIsRegex = true', true],
    ['name = "inja"\nnameIsRegex = true', false],
    ['name = "flask|jinja2"\nnameIsRegex = true', true],
    ['name = "(?i)JINJA2"\nnameIsRegex = true', true],
    ['version = "2.4.1"', true],
    ['version = "2.4"', false],
    ['ecosystem = "Debian"', true],
    ['ecosystem = "Debian:12"', true],
    ['ecosystem = "Debian:11"', false],
    ['group = "dev"', true],
    ['group = "test"', false],
    ['name = "jinja2"\nversion = "2.4.1"\necosystem = "Debian"\ngroup = "dev"', true],
    ['name = "jinja2"\nversion = "9"\necosystem = "Debian"\ngroup = "dev"', false],
    ["", true],
  ])("%j", (text, expected) => {
    expect(override(text)?.matches(finding)).toBe(expected);
  });

  test("the label says what is meant", () => {
    const all = 'name = "a"\nversion = "1"\necosystem = "npm"\ngroup = "dev"\neffectiveUntil = 2027-01-01';
    expect(override(all)).toMatchObject({ label: "a 1 (npm) in group dev", expires: new Date("2027-01-01") });
    expect(override("")?.label).toBe("every package");
  });

  test("vulnerability.ignore counts as ignore, and what does not ignore is nothing", () => {
    const kinds = [
      "vulnerability.ignore = true",
      "license.override = ['MIT']",
      "license.ignore = true",
      "ignore = false",
    ];
    const counts = kinds.map((kind) => read(`[[PackageOverrides]]\nname = "a"\n${kind}`).ignores.length);
    expect(counts).toEqual([1, 0, 0, 0]);
  });

  test("a finding about no package is not one of every package", () => {
    const { component: _, ...without } = finding;
    expect(override("")?.matches(without)).toBe(false);
  });
});

describe("a file", () => {
  const text =
    '\n# first\n[[IgnoredVulns]]\nid = "A"\n\n  [[ PackageOverrides ]] # two\nignore = true\n[[IgnoredVulns]]\nid = "B"\n';
  const lines = [3, 8, 6];

  test("gives the line of each entry, whatever the line ends", () => {
    expect(read(text).ignores.map(({ source }) => source.line)).toEqual(lines);
    const dos = read(`\uFEFF${text.replaceAll("\n", "\r\n")}`);
    expect(dos.problems).toEqual([]);
    expect(dos.ignores.map(({ source }) => source.line)).toEqual(lines);
    expect(dos.ignores.map(({ label }) => label)).toEqual(["A", "B", "every package"]);
  });

  test("may write its keys in any case, and its entries inline", () => {
    expect(one('[[ignoredvulns]]\nID = "A"\nReason = "r"')).toMatchObject({
      label: "A",
      reason: "r",
      source: { line: 1 },
    });
    expect(one('IgnoredVulns = [{ id = "A" }]')?.source).toEqual({ path: "plugin/osv-scanner.toml" });
  });

  test.each([
    ["plugin/osv-scanner.toml", "folder", true],
    ["osv-scanner.toml", "folder", false],
    ["plugin/sub/osv-scanner.toml", "folder", false],
    ["other/plugin/osv-scanner.toml", "folder", false],
    ["osv-scanner.toml", "all", true],
    ["config/security.toml", "all", true],
  ] as const)("%s with the scope %s", (path, scope, expected) => {
    const { ignores } = read('[[IgnoredVulns]]\nid = "GHSA-a"', path, scope);
    expect(ignores[0]?.matches(finding)).toBe(expected);
    const { location: _, ...nowhere } = finding;
    expect(ignores[0]?.matches(nowhere)).toBe(scope === "all");
  });

  test("may be empty, or hold settings that do not ignore", () => {
    expect(read("")).toEqual({ ignores: [], problems: [] });
    expect(read('GoVersionOverride = "1.22"\nScanGoModVersion = true')).toEqual({ ignores: [], problems: [] });
  });

  test.each([
    ["[[IgnoredVulns]\n", /invalid|expected/iu],
    ["bogus = 1", /the unknown key bogus/u],
    ['[[IgnoredVulns]]\nid = "A"\nexpires = 2027-01-01', /an entry of IgnoredVulns has the unknown key expires/u],
    ['[[PackageOverrides]]\nid = "A"', /PackageOverrides has the unknown key id/u],
    ["[[PackageOverrides]]\nvulnerability.ignored = true", /vulnerability has the unknown key ignored/u],
    ['[[IgnoredVulns]]\nreason = "r"', /no id/u],
    ["[[IgnoredVulns]]\nid = 1", /id is not a string/u],
    ['[[IgnoredVulns]]\nid = "A"\nID = "B"', /the key id twice/u],
    ['[[IgnoredVulns]]\nid = "A"\nreason = ["r"]', /reason is not a string/u],
    ['[[IgnoredVulns]]\nid = "A"\nignoreUntil = "2027-01-31"', /ignoreUntil is not a date/u],
    ['[[IgnoredVulns]]\nid = "A"\nignoreUntil = "2027-99-31T00:00:00Z"', /ignoreUntil is not a date/u],
    ['[IgnoredVulns]\nid = "A"', /IgnoredVulns is not a list of tables/u],
    ["IgnoredVulns = ['A']", /IgnoredVulns is not a list of tables/u],
    ['[[PackageOverrides]]\nignore = "true"', /ignore is neither true nor false/u],
    ["[[PackageOverrides]]\nvulnerability = true", /vulnerability is not a table/u],
    ['[[PackageOverrides]]\nignore = true\nname = "("\nnameIsRegex = true', /regular expression/u],
    ['[[PackageOverrides]]\nignore = true\nname = "a)|(?:.*"\nnameIsRegex = true', /regular expression/u],
    ["__proto__ = 1\nconstructor = 2", /unknown key|invalid/iu],
    ["\0", /invalid|expected|control/iu],
    ["<<<<<<< HEAD", /invalid|expected/iu],
  ])("with a mistake is not used at all: %j", (mistake, reason) => {
    const { ignores, problems } = read(`${mistake}\n`);
    expect(ignores).toEqual([]);
    expect(problems).toMatchObject([{ code: "ignore-file-invalid", location: { path: "plugin/osv-scanner.toml" } }]);
    expect(problems[0]?.message).toMatch(reason);
    expect(problems[0]?.message).not.toContain("\n");
  });

  test("with a mistake in one entry loses the others too, and the problem has its line", () => {
    const { ignores, problems } = read('[[IgnoredVulns]]\nid = "A"\n\nx = = 1\n');
    expect(ignores).toEqual([]);
    expect(problems[0]?.location?.line).toBe(4);
  });
});
