import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, makeRepository, removeFolder } from "@security-actions/testkit";
import { listFiles, openWorkspace, readExclusions } from "@security-actions/workspace";
import { afterAll, expect, test } from "vitest";
import { folderTree } from "./folder.ts";

const temporary = makeFolder("folder-tree");
const repository = makeRepository([
  {
    files: {
      "src/a.txt": "a",
      "src/long.txt": "0123456789",
      "gone.txt": "x",
      "turned.txt": "x",
      "link.txt": { link: "src/a.txt" },
      "Données d’entrée/é.txt": "é",
    },
  },
]);
afterAll(() => {
  removeFolder(temporary);
  removeFolder(repository.path);
});

async function tree() {
  const environment = { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null" };
  const context = { workspace: repository.path, temporary, toolCache: temporary, environment };
  const workspace = await openWorkspace(["."], context);
  return folderTree(workspace.root, await listFiles(workspace, readExclusions([])));
}

test("files are read by their path, links are listed and not followed", async () => {
  const { files, read } = await tree();
  expect(files).toContainEqual({ path: "link.txt", isLink: true });
  expect((await read("src/a.txt"))?.toString()).toBe("a");
  expect((await read("Données d’entrée/é.txt"))?.toString()).toBe("é");
  expect(await read("link.txt")).toBeUndefined();
});

test("nothing but a file of the tree is read, and none above the limit", async () => {
  writeFileSync(path.join(temporary, "secret.txt"), "x");
  const { read } = await tree();
  expect(await read(`../${path.basename(temporary)}/secret.txt`)).toBeUndefined();
  expect(await read("src/../src/a.txt")).toBeUndefined();
  expect(await read("src/long.txt", 9)).toBeUndefined();
  expect((await read("src/long.txt", 10))?.length).toBe(10);
});

test("what has gone, or has become a link since it was listed, is not read", async () => {
  const { read } = await tree();
  rmSync(path.join(repository.path, "gone.txt"));
  rmSync(path.join(repository.path, "turned.txt"));
  symlinkSync(path.join(temporary, "outside"), path.join(repository.path, "turned.txt"));
  mkdirSync(path.join(temporary, "outside"));
  writeFileSync(path.join(temporary, "outside", "a.txt"), "outside");
  renameSync(path.join(repository.path, "src"), path.join(repository.path, "other"));
  symlinkSync(path.join(temporary, "outside"), path.join(repository.path, "src"));
  expect(await read("gone.txt")).toBeUndefined();
  expect(await read("turned.txt")).toBeUndefined();
  expect(await read("src/a.txt")).toBeUndefined();
});
