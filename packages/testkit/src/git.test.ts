import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { cloneRepository, makeRepository } from "./git.ts";

const description = [
  { files: { "a.txt": "one\n", "b/c.txt": "two" } },
  { branch: "topic", files: { "a.txt": "ünï\n", "with space.txt": "", link: { link: "a.txt" } }, message: "Change" },
  { files: { "b/c.txt": null, "d.txt": "main" } },
  { merge: "topic", files: { "b/c.txt": null }, message: "Merge topic" },
];

test("makes the same commits every time", () => {
  const [first, second] = [makeRepository(description), makeRepository(description)];
  expect(first.commits).toEqual(second.commits);
  expect(first.commits).toHaveLength(4);
  expect(first.git("rev-parse", "HEAD")).toBe(first.commits[3]);
  expect(first.git("rev-parse", "HEAD^1", "HEAD^2").split("\n")).toEqual([first.commits[2], first.commits[1]]);
  expect(first.git("log", "-1", "--format=%an <%ae> %cI %s")).toBe(
    "Test <test@example.org> 2026-01-01T03:00:00+00:00 Merge topic",
  );
});

test("checks out main", () => {
  const { path, git } = makeRepository(description);
  expect(git("ls-files").split("\n")).toEqual(["a.txt", "d.txt", "link", "with space.txt"]);
  expect(readFileSync(join(path, "a.txt"), "utf8")).toBe("ünï\n");
  expect(readlinkSync(join(path, "link"))).toBe("a.txt");
  expect(git("status", "--porcelain")).toBe("");
});

test("a shallow clone lacks its past and can fetch any commit of it", () => {
  const origin = makeRepository(description);
  const clone = cloneRepository(origin, { depth: 1 });
  const [first = ""] = origin.commits;
  expect(clone.git("rev-parse", "--is-shallow-repository")).toBe("true");
  expect(() => clone.git("cat-file", "-e", first)).toThrow("cat-file");
  clone.git("fetch", "--quiet", "--depth=1", "origin", first);
  expect(clone.git("show", `${first}:a.txt`)).toBe("one");
});

test("a submodule is its commit, in a folder that is empty", () => {
  const commit = "c".repeat(40);
  const origin = makeRepository([{ files: { "a.txt": "one\n", "lib/part": { submodule: commit } } }]);
  const clone = cloneRepository(origin);
  expect(clone.git("ls-files", "--stage", "lib")).toBe(`160000 ${commit} 0\tlib/part`);
  expect(readdirSync(join(clone.path, "lib", "part"))).toEqual([]);
});
