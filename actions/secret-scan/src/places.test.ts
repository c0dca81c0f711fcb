import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, removeFolder } from "@security-actions/testkit";
import { openWorkspace, readExclusions } from "@security-actions/workspace";
import { afterAll, expect, test } from "vitest";
import { placesIn } from "./places.ts";
import { occurrence } from "./testing/occurrence.ts";

const folder = makeFolder("places");
afterAll(() => removeFolder(folder));
for (const name of ["maps", "maps/odd!dir"]) mkdirSync(path.join(folder, name));
for (const name of ["maps/a.qgz", "maps/b!c.sh", "maps/odd!dir/d.sh", "e.sh"])
  writeFileSync(path.join(folder, name), "");
symlinkSync("maps", path.join(folder, "linked"));

async function placesOf({ paths = ["."], exclude = [] as string[] } = {}) {
  const workspace = await openWorkspace(paths, { workspace: folder, environment: { PATH: process.env["PATH"] } });
  return placesIn(workspace, readExclusions(exclude));
}

const all = ["maps/a.qgz!m.qgs", "maps/b!c.sh", "maps/odd!dir/d.sh", "e.sh"].map((file) => occurrence({ path: file }));
const files = async (options: Parameters<typeof placesOf>[0]) => {
  const { shown } = await placesOf(options);
  return all.flatMap(shown).map((one) => one.path);
};

test("what is in the paths is shown, whatever its name, and nothing else", async () => {
  expect(await files({})).toEqual(all.map((one) => one.path));
  expect(await files({ paths: ["maps/a.qgz"] })).toEqual(["maps/a.qgz!m.qgs"]);
  expect(await files({ paths: ["maps/b!c.sh", "maps/odd!dir"] })).toEqual(["maps/b!c.sh", "maps/odd!dir/d.sh"]);
});

test("what is left out is not, in archives, too", async () => {
  expect(await files({ exclude: ["*.qgz"] })).not.toContain("maps/a.qgz!m.qgs");
  expect(await files({ exclude: ["*.qgs"] })).not.toContain("maps/a.qgz!m.qgs");
  expect(await files({ exclude: ["*.sh"] })).toEqual(["maps/a.qgz!m.qgs"]);
});

test("a folder with an exclamation mark in its name is no archive", async () => {
  expect(await files({ exclude: ["dir"] })).toContain("maps/odd!dir/d.sh");
  const { shown } = await placesOf({ exclude: ["tests"] });
  const history = ["gone!tests/a.sh", "gone.zip!tests/a.sh"].map((file) => occurrence({ path: file }));
  expect(history.flatMap(shown).map((one) => one.path)).toEqual(["gone!tests/a.sh"]);
});

test("files in which something may still be are there, and behind no link", async () => {
  const { filesWith } = await placesOf();
  const more = ["gone.sh", "linked/a.qgz!m.qgs"].map((file) => occurrence({ path: file }));
  expect(filesWith([...all, ...all, ...more])).toEqual(["maps/a.qgz", "maps/b!c.sh", "maps/odd!dir/d.sh", "e.sh"]);
});
