import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { InputError, type Context, type Finding } from "@security-actions/core";
import { makeFolder, makeRepository, removeFolder } from "@security-actions/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { readIgnores } from "./ignores.ts";
import { openWorkspace, type ChangeContext } from "@security-actions/workspace";

const toml = (id: string, reason = "r") => `[[IgnoredVulns]]\nid = "${id}"\nreason = "${reason}"\n`;

const repository = makeRepository([
  {
    files: {
      "a/requirements.txt": "",
      "a/osv-scanner.toml": toml("CVE-1"),
      "b/osv-scanner.toml": toml("CVE-2"),
      "same/osv-scanner.toml": toml("CVE-3"),
      "linked/osv-scanner.toml": { link: "../a/osv-scanner.toml" },
      "bad/osv-scanner.toml": "x",
      "named/osv-scanner.toml": toml("CVE-10"),
      "shared.toml": toml("CVE-4"),
      "gone.toml": toml("CVE-5"),
    },
  },
]);
const folder = makeFolder("ignores");
afterAll(() => [repository.path, folder].forEach(removeFolder));
const root = repository.path;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};
// What the change does to them.
write("a/osv-scanner.toml", toml("CVE-9"));
write("planted/osv-scanner.toml", toml("CVE-8"));
write("same/osv-scanner.toml", toml("CVE-3").replaceAll("\n", "\r\n"));
write("planted.toml", toml("CVE-7"));
rmSync(path.join(root, "b/osv-scanner.toml"));
rmSync(path.join(root, "gone.toml"));
writeFileSync(path.join(folder, "outside.toml"), toml("CVE-6"));
mkdirSync(path.join(root, "out"));
symlinkSync(path.join(folder, "outside.toml"), path.join(root, "out/osv-scanner.toml"));
mkdirSync(path.join(root, "folder/osv-scanner.toml"), { recursive: true });
// It leads a path that the workflow names to an ignore file that is meant for another place.
rmSync(path.join(root, "named/osv-scanner.toml"));
symlinkSync("../same/osv-scanner.toml", path.join(root, "named/osv-scanner.toml"));

const context = (workspace: string): Context => ({
  workspace,
  temporary: folder,
  toolCache: folder,
  environment: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null" },
});

async function read(
  folders: readonly string[],
  options: { untrusted?: boolean; hasBase?: boolean; file?: string; sub?: string },
) {
  const { untrusted = false, hasBase = true, file, sub = "." } = options;
  const workspace = await openWorkspace(["."], context(path.join(root, sub)));
  const opened = workspace.repository;
  if (!opened) throw new Error("no repository");
  const contents = await opened.contents("HEAD");
  const base = { repository: opened, label: "main (1234567)", isCheckedOut: false, ...contents };
  const change: ChangeContext = { newOnly: untrusted, untrusted, problems: [], notes: [], ...(hasBase && { base }) };
  const manifests = folders.map((each) => ({ path: path.posix.join(each, "requirements.txt"), packages: [] }));
  const { entries, problems, notes } = await readIgnores(manifests, file, workspace, change);
  return { entries, problems, notes, labels: entries.map(({ label }) => label) };
}

describe("of a tree that is trusted", () => {
  test("the file beside each manifest is read, once", async () => {
    const { entries, problems, notes } = await read(["a", "a", "same", "none", "."], {});
    expect(entries.map(({ label, source }) => [label, source])).toEqual([
      ["CVE-9", { path: "a/osv-scanner.toml", line: 1 }],
      ["CVE-3", { path: "same/osv-scanner.toml", line: 1 }],
    ]);
    expect([problems, notes]).toEqual([[], []]);
  });

  test("a link is followed in the workspace, and not out of it", async () => {
    expect((await read(["linked"], {})).labels).toEqual(["CVE-9"]);
    expect((await read(["out", "folder"], {})).labels).toEqual([]);
    expect((await read(["."], { sub: "linked" })).labels).toEqual([]);
  });

  test("a broken file is a problem, and the others count", async () => {
    const { labels, problems } = await read(["bad", "a"], {});
    expect(labels).toEqual(["CVE-9"]);
    expect(problems).toMatchObject([{ code: "ignore-file-invalid", location: { path: "bad/osv-scanner.toml" } }]);
  });
});

describe("of a change that somebody proposes", () => {
  const untrusted = true;

  test.each([
    ["changed", "a", ["CVE-1"], "the version of the base is used"],
    ["planted", "planted", [], "the base has none, so nothing of it is ignored"],
    ["removed", "b", ["CVE-2"], "the version of the base is used"],
  ])("a file that it %s is read as it is in the base, with a note", async (_, place, labels, note) => {
    const ignores = await read([place], { untrusted });
    expect(ignores.labels).toEqual(labels);
    const message = `This file is not as in main (1234567): ${note} until the change is merged.`;
    expect(ignores.notes).toEqual([{ message, location: { path: `${place}/osv-scanner.toml` } }]);
  });

  test("a file with other line ends is the same", async () => {
    expect(await read(["same"], { untrusted })).toMatchObject({ labels: ["CVE-3"], notes: [] });
  });

  test("without a base nothing is ignored", async () => {
    const { labels, notes } = await read(["a", "none"], { untrusted, hasBase: false });
    expect(labels).toEqual([]);
    expect(notes).toHaveLength(1);
  });

  test("in a folder of the repository the file of that folder is meant", async () => {
    expect((await read(["."], { untrusted, sub: "a" })).labels).toEqual(["CVE-1"]);
  });

  test("a broken file in the base is still a problem", async () => {
    expect((await read(["bad"], { untrusted })).problems).toHaveLength(1);
  });
});

describe("the file that the caller names", () => {
  const finding: Finding = {
    rule: { id: "CVE-4", title: "", aliases: [] },
    severity: "high",
    message: "",
    location: { path: "any/where/uv.lock" },
    fingerprint: "",
  };

  test.each(["shared.toml", "./a/../shared.toml", path.join(root, "shared.toml")])(
    "%s counts everywhere",
    async (file) => {
      const { labels, entries } = await read(["a", "b"], { file });
      expect(labels).toEqual(["CVE-4"]);
      expect(entries[0]?.source.path).toBe("shared.toml");
      expect(entries[0]?.matches(finding)).toBe(true);
    },
  );

  test("is found through a link to the workspace", async () => {
    symlinkSync(root, path.join(folder, "link"));
    expect((await read([], { file: path.join(folder, "link/shared.toml") })).labels).toEqual(["CVE-4"]);
  });

  test("is not found by way of a link that the change plants", async () => {
    const { labels, notes } = await read(["a"], { untrusted: true, file: "named/osv-scanner.toml" });
    expect(labels).toEqual(["CVE-10"]);
    expect(notes).toMatchObject([{ location: { path: "named/osv-scanner.toml" } }]);
  });

  test("is read from the base of a change", async () => {
    expect((await read([], { file: "gone.toml", untrusted: true })).labels).toEqual(["CVE-5"]);
    const planted = await read([], { file: "planted.toml", untrusted: true });
    expect(planted.labels).toEqual([]);
    expect(planted.notes).toHaveLength(1);
  });

  test.each([
    ["missing.toml", "cannot be read|not a file"],
    ["folder", "not a file"],
    ["../outside.toml", "leads out of the workspace"],
    [path.join(folder, "outside.toml"), "leads out of the workspace"],
    ["out/osv-scanner.toml", "leads out of the workspace"],
  ])("%s is refused", async (file, reason) => {
    for (const untrusted of [false, true]) {
      await expect(read([], { file, untrusted })).rejects.toThrow(InputError);
      await expect(read([], { file, untrusted })).rejects.toThrow(new RegExp(reason, "u"));
    }
  });
});
