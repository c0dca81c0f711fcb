// How fast the inventory is: of vcpkg's manifests, and of the zip file of a plugin.
import fs from "node:fs";
import path from "node:path";
import { inventoryCommand, vcpkgCommand } from "./commands.mjs";
import { writeFiles } from "./files.mjs";
import { pluginFiles, zipPlugin } from "./made-up-plugin.mjs";
import { projectFiles } from "./made-up-project.mjs";
import { makeRegistries } from "./made-up-registry.mjs";
import { compare, resultOf } from "./measure.mjs";
import { compareWalkers } from "./walkers.mjs";

const runs = 7;

/**
 * Prints it, and what osv-scanner and syft find beside it.
 *
 * `place` has the paths of `cli`, `scanner`, the `database` of osv-scanner and a `temporary` folder. `asked` has
 * `manifests`, each `{ folder, features }`, and `trees`, folders.
 */
export async function benchInventory(place, asked) {
  const bench = { ...place, cache: path.join(place.temporary, "cache") };
  const manifest = makeRegistries(place.temporary);
  const folder = writeFiles(path.join(place.temporary, "manifest"), { "vcpkg.json": manifest("first") });
  console.log(`\nInventory of a vcpkg manifest, registries in the cache (minimum / median of ${runs})`);
  console.log("  (reach: QGIS's 199 packages within 1000 ms, its 379 within 1500 ms, 200 MB)");
  await resolve(bench, { name: "made up", folder, features: ["", "everything"] });
  for (const { folder: real, features } of asked.manifests) {
    await resolve(bench, { name: real, folder: real, features: ["", ...features] });
  }

  const files = pluginFiles();
  const zip = path.join(place.temporary, "made_up.zip");
  fs.writeFileSync(zip, zipPlugin(files));
  await openZip(bench, zip, Object.keys(files).length);

  const plugin = writeFiles(path.join(place.temporary, "plugin"), files);
  const project = writeFiles(path.join(place.temporary, "project"), projectFiles(manifest("small")));
  const trees = new Map([
    ["C++ project, made up", project],
    ["plugin, made up", plugin],
  ]);
  for (const tree of asked.trees) trees.set(path.basename(tree), tree);
  await compareWalkers(bench, trees);
}

/**
 * A manifest with its default features, and with others added: each of `features` is a list divided by commas. The first
 * run of all fetches the registries.
 */
async function resolve(bench, { name, folder, features }) {
  const cache = fs.mkdtempSync(path.join(bench.temporary, "registries-"));
  const commands = features.map((list) =>
    inventoryCommand({ ...bench, cache }, folder, list === "" ? [] : ["--features", list]),
  );
  const start = performance.now();
  const first = resultOf(commands[0]);
  const cold = performance.now() - start;
  const found = [first, ...commands.slice(1).map(resultOf)];
  const results = await compare(commands, runs);
  console.log(`  ${name}`);
  for (const [index, list] of features.entries()) {
    const ports = found[index]?.components.filter(({ origin }) => origin.reader === "vcpkg");
    const label = list === "" ? "default features" : `and ${list}`;
    console.log(`    ${ports?.length ?? "unknown"} packages, ${label}: ${summary(results[index])}`);
    await besideVcpkg(bench.temporary, folder, list, results[index]);
  }
  const fetched = cold - results[0].milliseconds.median;
  const megabytes = (packBytes(cache) / 1e6).toFixed(1);
  console.log(
    `    fetch with git: ${fetched.toFixed(0)} of the first run's ${cold.toFixed(0)} ms, ${megabytes} MB of packs`,
  );
}

/** The tool's own dry run, which decides the same. */
async function besideVcpkg(temporary, folder, list, ours) {
  const command = vcpkgCommand(folder, list === "" ? [] : list.split(","), path.join(temporary, "installed"));
  if (command === undefined) return console.log("      vcpkg is not on the PATH: no ratio to its dry run");
  const [theirs] = await compare([command], 3);
  const ratio = (theirs.milliseconds.median / ours.milliseconds.median).toFixed(2);
  console.log(`      vcpkg's dry run: ${summary(theirs)}, ratio ${ratio}`);
}

async function openZip(bench, zip, entries) {
  const command = inventoryCommand(bench, zip);
  const components = resultOf(command)?.components.length ?? "unknown";
  const [result] = await compare([command], runs);
  const megabytes = (fs.statSync(zip).size / 1e6).toFixed(1);
  console.log(`\nInventory of a plugin's zip file, ${megabytes} MB with ${entries} entries (reach: 1000 ms)`);
  console.log(`  ${components} components: ${summary(result)}`);
}

function packBytes(folder) {
  const packs = fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".pack"));
  return packs.reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0);
}

function summary({ milliseconds: { minimum, median }, megabytes, statuses }) {
  return `${minimum.toFixed(0)} / ${median.toFixed(0)} ms, ${megabytes.toFixed(0)} MB, exit ${statuses}`;
}
