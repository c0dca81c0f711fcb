import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { makeDatabase } from "./advisories.ts";
import { example, securityActions } from "./command-line.ts";
import { makeTree } from "./run.ts";
import { realScanner } from "./scanner.ts";

const scanner = ["--osv-scanner", realScanner()];
const offline = [...scanner, "--database", makeDatabase()];

test("without a path it scans the example, and findings end with status 1", async () => {
  const { exitCode, stdout, stderr } = await securityActions(["scan", ...scanner]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("To be fixed:");
  expect(stdout).toMatch(/pyyaml \S+ {2}CVE-2020-14343/u);
  expect(stdout).toMatch(/qgis-datasource-password {2}.*\n\s+example\.qgs:11; fingerprint [0-9a-f]{12}\n/u);
  expect(stdout.trimEnd().split("\n").slice(-2)).toEqual([
    "Dependency scan: 4 findings must be fixed",
    "Secret scan: 1 finding must be fixed",
  ]);
  expect(stderr).toBe("");
});

test("a scan that passes ends with status 0", async () => {
  const plugin = example("plugin-up-to-date");
  const { exitCode, stdout } = await securityActions([
    "scan",
    plugin,
    ...scanner,
    "--database",
    example("osv-database"),
  ]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("Dependency scan: nothing found\nSecret scan: nothing found\n");
});

test("findings below the threshold pass", async () => {
  const tree = makeTree({ "requirements.txt": "coordkit==3.0.1\n" });
  expect((await securityActions(["scan", tree, ...offline])).exitCode).toBe(0);
  expect((await securityActions(["scan", tree, ...offline, "--fail-on", "low"])).exitCode).toBe(1);
});

test.each<[string, Record<string, string>]>([
  ["nothing to scan", { "README.md": "A plugin.\n" }],
  ["a lockfile that cannot be read", { "package-lock.json": "{", "requirements.txt": "terrapin-tiles==2.1.0\n" }],
])("%s ends with status 3, unless a warning is enough", async (_, files) => {
  const tree = makeTree(files);
  expect((await securityActions(["scan", tree, ...offline])).exitCode).toBe(3);
  expect((await securityActions(["scan", tree, ...offline, "--on-incomplete", "warn"])).exitCode).toBe(0);
});

test("findings beside a lockfile that cannot be read end with status 1", async () => {
  const tree = makeTree({ "package-lock.json": "{", "requirements.txt": "terrapin-tiles==1.4.0\n" });
  const { exitCode, stdout } = await securityActions(["scan", tree, ...offline]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("and not everything could be looked at");
});

test("a database that there is not ends with status 3", async () => {
  const tree = makeTree({ "requirements.txt": "terrapin-tiles==1.4.0\n" });
  const { exitCode, stdout } = await securityActions(["scan", tree, ...scanner, "--database", "no-such-folder"]);
  expect(exitCode).toBe(3);
  expect(stdout).toContain("no-such-folder holds no OSV database");
});

const tree = makeTree({ "requirements.txt": "terrapin-tiles==1.4.0\n", "sub/requirements.txt": "coordkit==3.0.1\n" });

test.each<[string, string[], RegExp]>([
  ["an unknown command", ["scna"], /scna is not a command[\s\S]*scan/u],
  ["an unknown option", ["scan", "--fail-at", "high"], /--fail-at/u],
  ["an option without its value", ["scan", "--fail-on"], /--fail-on/u],
  ["an unknown value", ["scan", tree, "--fail-on", "severe"], /severe[\s\S]*critical, medium, low, never/u],
  ["an unknown format", ["scan", "--format", "xml"], /xml[\s\S]*text, json, sarif, markdown, gitleaks/u],
  ["an unknown scan", ["scan", tree, "--only", "secrets"], /secrets[\s\S]*dependency-scan, secret-scan/u],
  ["a path that there is not", ["scan", "no-such-folder"], /no-such-folder does not exist/u],
  ["an ignore file that there is not", ["scan", tree, "--ignore-file", `${tree}/no.toml`, ...offline], /no\.toml/u],
  ["a version that is refused", ["scan", tree, "--osv-scanner", "2.5.0"], /2\.5\.1/u],
])("%s is wrong usage: status 2, and nothing on standard output", async (_, args, message) => {
  const { exitCode, stdout, stderr } = await securityActions(args);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
  expect(stdout).toBe("");
});

test("without a command it helps, as wrong usage", async () => {
  const { exitCode, stdout } = await securityActions([]);
  expect(exitCode).toBe(2);
  expect(stdout).toContain("Usage: security-actions");
});

test.each([["--help"], ["scan --help"], ["scan -h"], ["help"]])("%s helps, and does nothing else", async (line) => {
  const { exitCode, stdout, stderr } = await securityActions([...line.split(" "), ...scanner]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^(?:Usage:|security-actions \d)/u);
  expect(stdout).toContain("Usage: security-actions");
  expect(stderr).toBe("");
  // Whoever has eighty columns can read it.
  expect(stdout.split("\n").filter((text) => text.length > 80)).toEqual([]);
});

test("the help of scan names every option that there is", async () => {
  const { stdout } = await securityActions(["scan", "--help"]);
  const named = [...new Set(stdout.match(/--[a-z-]+/gu))].toSorted();
  expect(named).toEqual([
    "--base",
    "--baseline",
    "--config",
    "--database",
    "--exclude",
    "--fail-on",
    "--format",
    "--help",
    "--history",
    "--ignore-file",
    "--max-archive-depth",
    "--new-only",
    "--on-incomplete",
    "--only",
    "--osv-scanner",
    "--osv-scanner-mirror",
    "--output",
    "--range",
    "--report",
    "--rules",
    "--unknown-severity",
    "--vcpkg-default-features",
    "--vcpkg-features",
    "--vcpkg-host-triplet",
    "--vcpkg-root",
    "--vcpkg-triplet",
    "--vex",
    "--working-tree",
  ]);
});

test("two paths are one tree, and only they are scanned", async () => {
  const both = makeTree({
    "requirements.txt": "rivermouth==0.9.1\n",
    "plugin/requirements.txt": "terrapin-tiles==1.4.0\n",
    "tools/requirements-dev.txt": "coordkit==3.0.1\n",
  });
  const { stdout } = await securityActions(["scan", "plugin", "tools/requirements-dev.txt", ...offline], { cwd: both });
  expect(stdout).toContain("Looked at 2 files and 2 packages");
  expect(stdout).toContain("plugin/requirements.txt:1");
  expect(stdout).toContain("tools/requirements-dev.txt:1");
  expect(stdout).not.toContain("rivermouth");
});

test("--only, --exclude and repeated options", async () => {
  const args = ["scan", tree, ...offline, "--only", "dependency-scan", "--exclude", "sub", "--exclude", "*.lock"];
  const { exitCode, stdout } = await securityActions(args);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("Looked at 1 file and 1 package");
});

test("it also runs under every other Node of this machine that is new enough", async () => {
  for (const node of otherNodes()) {
    const { exitCode, stdout } = await securityActions(["scan", ...scanner], { node });
    expect([node, exitCode]).toEqual([node, 1]);
    expect(stdout).toContain("Dependency scan: 4 findings must be fixed");
  }
});

/** Those on PATH that are not the one that runs the tests; often there is none. */
function otherNodes(): string[] {
  const places = (process.env["PATH"] ?? "").split(path.delimiter).map((folder) => path.join(folder, "node"));
  const found = new Set(places.filter((file) => existsSync(file)).map((file) => realpathSync(file)));
  return [...found].filter((file) => {
    const [major = 0, minor = 0] = execFileSync(file, ["--print", "process.versions.node"], { encoding: "utf8" })
      .split(".")
      .map(Number);
    return file !== realpathSync(process.execPath) && (major > 20 || (major === 20 && minor >= 19));
  });
}
