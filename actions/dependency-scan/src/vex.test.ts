import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Context } from "@security-actions/core";
import { makeFolder, makeRepository, removeFolder } from "@security-actions/testkit";
import { listFiles, openWorkspace, readExclusions, type ChangeContext } from "@security-actions/workspace";
import { afterAll, describe, expect, test } from "vitest";
import { readVex } from "./vex.ts";

const openVex = (name: string) =>
  JSON.stringify({
    "@context": "https://openvex.dev/ns/v0.2.0",
    "@id": "https://openvex.dev/docs/example/1",
    author: "QGIS",
    timestamp: "2026-11-23T10:00:00Z",
    version: 1,
    statements: [{ vulnerability: { name }, products: [{ "@id": "pkg:generic/hdf5" }], status: "fixed" }],
  });
const cycloneDx = (id: string | undefined) =>
  JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    components: [{ "bom-ref": "a", name: "hdf5" }],
    vulnerabilities: id ? [{ id, analysis: { state: "resolved" }, affects: [{ ref: "a" }] }] : [],
  });

const repository = makeRepository([
  {
    files: {
      "qgis.openvex.json": openVex("CVE-1"),
      "security/qgis.vex.json": openVex("CVE-2"),
      "security/vex.cdx.json": cycloneDx("CVE-3"),
      "sbom/bom.json": cycloneDx("CVE-4"),
      "sbom/silent.cdx.json": cycloneDx(undefined),
      "sbom/broken.cdx.json": "{",
      "sbom/other/package.json": openVex("CVE-5"),
      "bad/bad.openvex.json": "{",
      "test/x.openvex.json": openVex("CVE-6"),
      "gone.openvex.json": openVex("CVE-7"),
      "linked.openvex.json": { link: "qgis.openvex.json" },
    },
  },
]);
const folder = makeFolder("vex");
afterAll(() => [repository.path, folder].forEach(removeFolder));
const root = repository.path;

const context = (workspace: string): Context => ({
  workspace,
  temporary: folder,
  toolCache: folder,
  environment: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null" },
});

async function read(options: { untrusted?: boolean; hasBase?: boolean; sub?: string; exclude?: string[] } = {}) {
  const { untrusted = false, hasBase = true, sub = ".", exclude = ["bad", "test"] } = options;
  const workspace = await openWorkspace(["."], context(path.join(root, sub)));
  const opened = workspace.repository;
  if (!opened) throw new Error("no repository");
  const contents = await opened.contents("HEAD");
  const base = { repository: opened, label: "main (1234567)", isCheckedOut: false, ...contents };
  const change: ChangeContext = { newOnly: untrusted, untrusted, problems: [], notes: [], ...(hasBase && { base }) };
  const exclusions = readExclusions(exclude);
  const vex = await readVex(workspace, await listFiles(workspace, exclusions), exclusions, change, []);
  return { ...vex, labels: vex.statements.map(({ label }) => label).toSorted((a, b) => (a < b ? -1 : 1)) };
}

describe("of a tree that is trusted", () => {
  test("VEX documents are read by their names, and SBOMs that say something of vulnerabilities", async () => {
    const { labels, statements, problems, notes } = await read();
    expect(labels).toEqual(["CVE-1", "CVE-1", "CVE-2", "CVE-3", "CVE-4", "CVE-7"]);
    expect(statements.find(({ label }) => label === "CVE-2")?.source).toEqual({ path: "security/qgis.vex.json" });
    expect([problems, notes]).toEqual([[], []]);
  });

  test("a broken document is a problem, and the others count", async () => {
    const { labels, problems } = await read({ exclude: ["test"] });
    expect(labels).toHaveLength(6);
    expect(problems).toMatchObject([{ code: "vex-invalid", location: { path: "bad/bad.openvex.json" } }]);
  });

  test("paths are those of the workspace", async () => {
    const { statements } = await read({ sub: "security" });
    expect(statements.map(({ source }) => source.path)).toEqual(["qgis.vex.json", "vex.cdx.json"]);
  });
});

describe("of a change that somebody proposes", () => {
  test("what it plants does not count, what it changes or takes away counts as in the base, and each is told", async () => {
    writeFileSync(path.join(root, "qgis.openvex.json"), openVex("CVE-9"));
    rmSync(path.join(root, "gone.openvex.json"));
    rmSync(path.join(root, "linked.openvex.json"));
    mkdirSync(path.join(root, "new"));
    writeFileSync(path.join(root, "new/planted.openvex.json"), openVex("CVE-8"));
    writeFileSync(path.join(root, "sbom/bom.json"), cycloneDx(undefined));
    writeFileSync(path.join(root, "sbom/silent.cdx.json"), cycloneDx("CVE-10"));
    symlinkSync("planted.openvex.json", path.join(root, "new/link.openvex.json"));
    repository.git("add", "--all");

    const { labels, notes } = await read({ untrusted: true });
    expect(labels).toEqual(["CVE-1", "CVE-2", "CVE-3", "CVE-4", "CVE-7"]);
    const none = "the base has none, so nothing of it is accepted";
    const old = "the version of the base is used";
    expect(notes).toEqual(
      [
        ["gone.openvex.json", old],
        ["new/link.openvex.json", none],
        ["new/planted.openvex.json", none],
        ["qgis.openvex.json", old],
        ["sbom/bom.json", old],
        ["sbom/silent.cdx.json", old],
      ].map(([file = "", used = ""]) => ({
        message: `This file is not as in main (1234567): ${used} until the change is merged.`,
        location: { path: file },
      })),
    );
  });

  test("without a base nothing is accepted, and it is told", async () => {
    const { labels, notes } = await read({ untrusted: true, hasBase: false });
    expect(labels).toEqual([]);
    expect(notes[0]?.message).toContain("cannot be had, so nothing of it is accepted");
  });

  test("once it is merged, it counts, and a link out of the workspace does not", async () => {
    writeFileSync(path.join(folder, "outside.json"), openVex("CVE-11"));
    symlinkSync(path.join(folder, "outside.json"), path.join(root, "out.openvex.json"));
    repository.git("add", "--all");
    const { labels, notes } = await read();
    expect(labels).toEqual(["CVE-10", "CVE-2", "CVE-3", "CVE-8", "CVE-8", "CVE-9"]);
    expect(notes).toMatchObject([{ location: { path: "out.openvex.json" } }]);
  });
});
