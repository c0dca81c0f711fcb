import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ArchiveTree, Tree } from "@security-actions/inventory";
import { makeFolder, removeFolder } from "@security-actions/testkit";
import { afterAll, expect, test } from "vitest";
import { inventory } from "./inventory.ts";
import type { InventoryCommand } from "./inventory-command.ts";

const folder = makeFolder("inventory");
afterAll(() => removeFolder(folder));

const emptyTree: Tree = { files: [{ path: "README.md", isLink: false }], submodules: [], read: async () => undefined };
const command: InventoryCommand = {
  path: folder,
  kind: "folder",
  vcpkg: { features: [], defaultFeatures: true },
  exclude: [],
  format: "json",
};

/** An open tree with nothing wrong. */
const opened = (tree: Tree) => async (): Promise<ArchiveTree> => ({ tree, problems: () => [], close: async () => {} });

async function run(changed: Partial<InventoryCommand>, openTree = opened(emptyTree)) {
  const written = { stdout: "", stderr: "" };
  const status = await inventory(
    { ...command, ...changed },
    {
      environment: { XDG_CACHE_HOME: folder },
      stdout: { write: (text) => (written.stdout += text) },
      stderr: { write: (text) => (written.stderr += text) },
      openTree,
    },
  );
  return { status, ...written };
}

test("the result alone is on standard output", async () => {
  const { status, stdout, stderr } = await run({});
  expect([status, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, complete: true, components: [] });
});

test("a table and a tree are for people", async () => {
  expect((await run({ format: "table" })).stdout).toBe("0 components.\nEverything was found out.\n");
  expect((await run({ format: "tree" })).stdout).toBe("0 components.\nEverything was found out.\n");
});

test("a file takes the result", async () => {
  const output = path.join(folder, "result.json");
  const { stdout, stderr } = await run({ output });
  expect([stdout, stderr]).toEqual(["", `Written to ${output}\n`]);
  expect(JSON.parse(readFileSync(output, "utf8"))).toMatchObject({ complete: true });
});

test("the status is 3 when something could not be found out, and 0 when somebody accepted that", async () => {
  const holding = (text: string) =>
    opened({
      files: [".security.toml", "external/mystery/a.c"].map((file) => ({ path: file, isLink: false })),
      submodules: [],
      read: async (file) => Buffer.from(file === ".security.toml" ? text : "int a;"),
    });
  expect(await run({ format: "table" }, holding(""))).toMatchObject({ status: 3 });
  const entry = '[[unchecked]]\npath = "external/mystery"\nreason = "Our own colours"\n';
  const { status, stdout } = await run({ format: "table" }, holding(entry));
  expect(status).toBe(0);
  expect(stdout).toContain("external/mystery. The reason given: Our own colours");
});

test("a tree that cannot be opened has no result", async () => {
  const output = path.join(folder, "none.json");
  const opening = run({ output }, () => Promise.reject(new Error("no such thing")));
  await expect(opening).rejects.toThrow("no such thing");
  expect(existsSync(output)).toBe(false);
});

test("a folder without a file is most often the wrong one", async () => {
  const { status, stdout } = await run({}, opened({ ...emptyTree, files: [] }));
  expect(status).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({ complete: false, problems: [{ code: "nothing-there" }] });
});
