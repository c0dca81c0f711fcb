import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { InputError, type Context } from "@security-actions/core";
import { makeFolder, makeRepository, removeFolder } from "@security-actions/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { inRepository, isOutside, openWorkspace, shown } from "./workspace.ts";

const folder = makeFolder("workspace");
afterAll(() => removeFolder(folder));
const tree = path.join(folder, "tree é");
mkdirSync(path.join(tree, "sub/deep"), { recursive: true });
mkdirSync(path.join(folder, "tree é2"));
mkdirSync(path.join(tree, "..sub"));
writeFileSync(path.join(tree, "sub/a.lock"), "");
symlinkSync("sub", path.join(tree, "inner"));
symlinkSync("..", path.join(tree, "out"));
symlinkSync("../tree é2", path.join(tree, "beside"));
symlinkSync("nowhere", path.join(tree, "broken"));
symlinkSync(tree, path.join(folder, "link"));

const context = (workspace: string): Context => ({
  workspace,
  temporary: folder,
  toolCache: folder,
  environment: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null" },
});
const open = (paths: readonly string[], workspace = tree) => openWorkspace(paths, context(workspace));

describe("openWorkspace", () => {
  test.each([
    [".", ""],
    ["sub", "sub"],
    ["./sub/", "sub"],
    ["sub/../sub/a.lock", "sub/a.lock"],
    ["inner/deep", "sub/deep"],
    ["..sub", "..sub"],
    [path.join(tree, "sub"), "sub"],
  ])("%j is a path in it", async (given, real) => {
    expect((await open([given])).paths).toEqual([path.join(tree, real)]);
  });

  test("a workspace behind a link is the real one", async () => {
    expect(await open(["."], path.join(folder, "link"))).toEqual({ root: tree, paths: [tree] });
  });

  test.each([
    ["missing", "does not exist"],
    ["broken", "does not exist"],
    ["sub/a.lock/x", "does not exist"],
    ["a\0b", "does not exist"],
    ["..", "leads out"],
    ["../tree é2", "leads out"],
    ["/", "leads out"],
    ["out", "leads out"],
    ["beside", "leads out"],
    ["sub/../..", "leads out"],
  ])("%j is refused: %s", async (given, reason) => {
    await expect(open([".", given])).rejects.toThrow(InputError);
    await expect(open([".", given])).rejects.toThrow(reason);
  });

  test("the repository is the one around it, and names of files are told apart", async () => {
    const { path: root } = makeRepository([{ files: { "plugin/sub/a.lock": "" } }]);
    const workspace = await open(["sub"], path.join(root, "plugin"));
    const { repository } = workspace;
    expect(repository?.root).toBe(root);
    if (!repository) return;
    expect(inRepository(workspace, repository, "sub/a.lock")).toBe("plugin/sub/a.lock");
    expect(inRepository(workspace, repository, ".")).toBe("plugin");
    expect(shown(workspace, path.join(root, "plugin/sub/a.lock"))).toBe("sub/a.lock");
    expect(shown(workspace, path.join(root, "plugin"))).toBe(".");
    removeFolder(root);
  });
});

test.each([
  ["/a/b", "/a/b", false],
  ["/a/b", "/a/b/c", false],
  ["/a/b", "/a/b/..c", false],
  ["/a/b", "/a/bc", true],
  ["/a/b", "/a", true],
  ["/a/b", "/", true],
  ["/", "/a", false],
])("from %s, %s is outside: %s", (inside, file, expected) => {
  expect(isOutside(inside, file)).toBe(expected);
});
