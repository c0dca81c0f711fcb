import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cloneRepository, makeRepository, type ChildResult } from "@security-actions/testkit";
import { expect, test } from "vitest";
import { securityActions, type CommandOptions } from "./command-line.ts";
import { defectsOfInventory } from "./json-schema.ts";
import { pluginFiles, zip } from "./plugin-zip.ts";
import { makeRegistry } from "./registry.ts";
import { makeTree } from "./run.ts";

const manifest = {
  name: "reef-atlas",
  version: "2.0.0",
  "builtin-baseline": "01a8042fd888eba5ae95bac40cf5e35d0b2a730a",
  dependencies: ["reef-raster"],
};
const files = { "vcpkg.json": JSON.stringify(manifest), "plugin.zip": zip(pluginFiles) };
const registry = { GIT_CONFIG_GLOBAL: makeRegistry() };
const linux = ["--triplet", "x64-linux", "--host-triplet", "x64-linux"];

function inventory(args: readonly string[], options: CommandOptions = {}): Promise<ChildResult> {
  return securityActions(["inventory", ...args], { ...options, env: { ...registry, ...options.env } });
}

/** Names and versions in a JSON result, which has to be as its schema says. */
function listed(stdout: string): string[] {
  expect(defectsOfInventory(stdout)).toBeUndefined();
  const { components }: { components: readonly { name: string; version?: string }[] } = JSON.parse(stdout);
  return components.map(({ name, version }) => `${name} ${version}`).toSorted();
}

const bundled = ["Walls 1.2.0", "coordkit 3.0.1", "jquery 3.3.1", "rivermouth 0.9.1", "terrapin-tiles 1.4.0"];
const ports = ["reef-hdf 1.0.0", "reef-raster 3.1.0", "reef-zip 2.0"];
const everything = [...bundled, ...ports].toSorted();

test("a folder as a table, with nothing on standard error", async () => {
  const { exitCode, stdout, stderr } = await inventory([makeTree(files), ...linux]);
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^reef-hdf {8}1\.0\.0 {4}reef-hdf-1_0_0 {2}runtime {2}vcpkg\.json$/mu);
  expect(stdout).toMatch(/^jquery {10}3\.3\.1 .+ walls\/html\/jquery\.min\.js$/mu);
  expect(stdout).toMatch(/8 components: 3 from vcpkg, 4 in plugins and 1 vendored\.\nEverything was found out\.\n$/u);
});

test("a folder as a tree", async () => {
  const { exitCode, stdout } = await inventory([makeTree(files), ...linux, "--format", "tree"]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("reef-raster 3.1.0  vcpkg.json:1\n├─ reef-hdf 1.0.0\n└─ reef-zip 2.0\n");
});

test("a folder as JSON, as the schema says", async () => {
  const { exitCode, stdout, stderr } = await inventory([makeTree(files), ...linux, "--format", "json"]);
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(listed(stdout)).toEqual(everything);
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, complete: true, problems: [] });
});

test("the schema is one that can say no", async () => {
  const { stdout } = await inventory([makeTree(files), ...linux, "--format", "json"]);
  for (const [from, to] of [
    ['"library"', '"book"'],
    ['"origin"', '"source"'],
    ['"complete": true', '"complete": 1'],
  ] as const) {
    expect(stdout).toContain(from);
    expect(defectsOfInventory(stdout.replace(from, to))).toBeDefined();
  }
});

test("a zip file, by a relative path", async () => {
  const cwd = makeTree(files);
  const { exitCode, stdout } = await inventory(["plugin.zip", "--format", "json"], { cwd });
  expect(exitCode).toBe(0);
  expect(listed(stdout)).toEqual(bundled);
});

test("--exclude, --features and --no-default-features", async () => {
  const features = { maps: { description: "Maps", dependencies: ["reef-zip"] } };
  const text = JSON.stringify({ ...manifest, dependencies: ["reef-hdf"], "default-features": ["maps"], features });
  const tree = makeTree({ ...files, "vcpkg.json": text });
  const run = async (...args: string[]) =>
    listed((await inventory([tree, ...linux, "--exclude", "*.zip", "--format", "json", ...args])).stdout);
  expect(await run()).toEqual(["reef-hdf 1.0.0", "reef-zip 2.0"]);
  expect(await run("--no-default-features")).toEqual(["reef-hdf 1.0.0"]);
  expect(await run("--no-default-features", "--features", "maps")).toEqual(["reef-hdf 1.0.0", "reef-zip 2.0"]);
});

test("something that could not be found out is listed with what to do, and the status is 3", async () => {
  const tree = makeTree({ ...files, "sub/vcpkg.json": "{\n  // a comment\n}\n" });
  const table = await inventory([tree, ...linux]);
  expect([table.exitCode, table.stderr]).toEqual([3, ""]);
  expect(table.stdout).toMatch(/Could not be found out:\n {2}sub\/vcpkg\.json:2: .+a comment.+\n {4}Correct the file/u);
  expect(table.stdout).toContain("1 thing could not be found out, so this list may be incomplete.");
  const json = await inventory([tree, ...linux, "--format", "json"]);
  expect(json.exitCode).toBe(3);
  expect(listed(json.stdout)).toEqual(everything);
  expect(JSON.parse(json.stdout)).toMatchObject({
    complete: false,
    problems: [{ location: { path: "sub/vcpkg.json", line: 2 } }],
  });
});

test("a file of that name that is no zip file has no result, and the status is 3", async () => {
  const { exitCode, stdout, stderr } = await inventory(["plugin.zip"], { cwd: makeTree({ "plugin.zip": "no" }) });
  expect([exitCode, stdout]).toEqual([3, ""]);
  expect(stderr).toContain("plugin.zip is no zip file, or it is cut off.");
});

test.each<[string, Record<string, string>, number]>([
  ["an empty folder, which is most often the wrong one,", {}, 3],
  ["a folder without anything of others", { "src/main.c": "int main() { return 0; }\n" }, 0],
])("%s has no components", async (_, tree, status) => {
  const { exitCode, stdout } = await inventory([makeTree(tree), "--format", "json"]);
  expect(exitCode).toBe(status);
  expect(listed(stdout)).toEqual([]);
});

test("a repository without a commit that has files, and a shallow one", async () => {
  const empty = cloneRepository(makeRepository([{}]));
  expect(listed((await inventory([empty.path, "--format", "json"])).stdout)).toEqual([]);
  const history = [{ files: { "vcpkg.json": "{}" } }, { files: { "vcpkg.json": files["vcpkg.json"] } }];
  const shallow = cloneRepository(makeRepository(history), { depth: 1 });
  expect(listed((await inventory([shallow.path, ...linux, "--format", "json"])).stdout)).toEqual(ports);
});

test.each<[string, string[], RegExp]>([
  ["no path", [], /No path is given/u],
  ["two paths", [".", "."], /More than one path is given/u],
  ["a path that there is not", ["no-such-folder"], /no-such-folder does not exist/u],
  ["a path that is neither a folder nor a zip file", ["a.txt"], /a\.txt is neither a folder nor a zip file/u],
  ["an unknown option", [".", "--database", "x"], /--database/u],
  ["an unknown format", [".", "--format", "xml"], /xml[\s\S]*table, tree, json/u],
  ["a vcpkg root that there is not", [".", "--vcpkg-root", "nowhere"], /nowhere is not a folder/u],
])("%s is wrong usage: status 2, and nothing on standard output", async (_, args, message) => {
  const { exitCode, stdout, stderr } = await inventory(args, { cwd: makeTree({ "a.txt": "" }) });
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

test("--output writes the whole file and nothing beside it", async () => {
  const cwd = makeTree({ "result é.json": "what was there before" });
  const args = [makeTree(files), ...linux, "--format", "json", "--output", "result é.json"];
  const { exitCode, stdout, stderr } = await inventory(args, { cwd });
  expect([exitCode, stdout]).toEqual([0, ""]);
  expect(stderr).toContain("result é.json");
  expect(listed(readFileSync(path.join(cwd, "result é.json"), "utf8"))).toEqual(everything);
  expect(readdirSync(cwd)).toEqual(["result é.json"]);
});

test("--output into a folder that there is not is an error", async () => {
  const { exitCode, stdout, stderr } = await inventory([makeTree({}), "--output", "no/such/file.txt"]);
  expect([exitCode, stdout]).toEqual([3, ""]);
  expect(stderr).toContain("could not be written");
});

test("--help helps, in eighty columns, with every option", async () => {
  const { exitCode, stdout, stderr } = await inventory(["no-such-folder", "--help"]);
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^Usage: security-actions inventory PATH/u);
  expect(stdout.split("\n").filter((text) => text.length > 80)).toEqual([]);
  expect([...new Set(stdout.match(/--[a-z-]+/gu))].toSorted()).toEqual([
    "--exclude",
    "--features",
    "--format",
    "--help",
    "--host-triplet",
    "--no-default-features",
    "--output",
    "--triplet",
    "--vcpkg-root",
  ]);
});

test("nothing of the tree is run, nothing is left in it, and the registry is not fetched twice", async () => {
  const tree = makeTree({
    ...files,
    "CMakeLists.txt": "file(WRITE was-here x)\nexecute_process(COMMAND touch was-here)\n",
  });
  const cache = makeTree({});
  const env = { XDG_CACHE_HOME: cache };
  const first = await inventory([tree, ...linux], { env });
  expect(readdirSync(tree).toSorted()).toEqual(["CMakeLists.txt", "plugin.zip", "vcpkg.json"]);
  // Without the registry's address: what the first run kept has to do.
  const nowhere = path.join(makeTree({}), "gitconfig");
  writeFileSync(nowhere, '[url "file:///nowhere/"]\n\tinsteadOf = https://github.com/\n');
  const second = await inventory([tree, ...linux], { env: { ...env, GIT_CONFIG_GLOBAL: nowhere } });
  expect([second.exitCode, second.stdout]).toEqual([0, first.stdout]);
});
