import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Host } from "@security-actions/core";
import { makeRepository, removeFolder } from "@security-actions/testkit";
import { openWorkspace } from "@security-actions/workspace";
import { afterAll, expect, test } from "vitest";
import type { Inputs } from "./inputs.ts";
import { readerContext } from "./reader-context.ts";

const made = makeRepository([{ files: { "CMakeLists.txt": "project(atlas)\n" } }]);
afterAll(() => removeFolder(made.path));

async function identity(untrusted: boolean) {
  const environment = { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null" };
  const context = { workspace: made.path, temporary: made.path, toolCache: made.path, environment };
  const workspace = await openWorkspace(["."], context);
  const { repository } = workspace;
  if (!repository) throw new Error("no repository");
  const [commit = ""] = made.commits;
  const contents = await repository.contents(commit);
  const base = { repository, label: "main", isCheckedOut: false, ...contents };
  const inputs = { vcpkg: { features: [], defaultFeatures: true } } as unknown as Inputs;
  const host = { context, log: { progress: () => {} } } as unknown as Host;
  const change = { newOnly: true, untrusted, base, problems: [], notes: [] };
  return (await readerContext(inputs, workspace, change, host)).readers.identity;
}

test("a proposed change does not give the project the name of what it copies", async () => {
  writeFileSync(path.join(made.path, "CMakeLists.txt"), "project(sqlite3)\n");
  writeFileSync(path.join(made.path, "package.json"), '{ "name": "jquery", "version": "1.0.0" }');
  expect(await identity(true)).toEqual({ cmake: "project(atlas)\n", manifest: "" });
  expect(await identity(false)).toBeUndefined();
});
