// `npx -y pnpm@12.21.0 bench`: how fast we are beside what a user would run instead, in one run, as ratios.
//   [--small] [--secrets] [--manifest FOLDER [--features a,b] …] [--tree FOLDER …] [--history FOLDER [--exclude PATH …] …]
// `--small` leaves out the large dependency-scan; `--secrets` all but the secret scan. A manifest, a tree and a history
// are real ones, beside those made up.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { installScanner } from "../../scripts/install-tools.mjs";
import { benchInventory } from "./inventory.mjs";
import { compare } from "./measure.mjs";
import { benchSecrets, bundleSize } from "./secrets.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const cli = path.join(root, "actions/scan/dist/cli.js");
const asked = readArguments();
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
try {
  await coldStart();
  if (!asked.secrets) await benchDependencies();
  await benchSecrets({ cli, temporary }, asked);
} finally {
  fs.rmSync(temporary, { recursive: true, force: true });
}

async function benchDependencies() {
  const scanner = await installScanner();
  const database = exampleDatabase();
  await besideScanner("small", path.join(root, "examples/plugin"), database, scanner, 9);
  if (!asked.small) await besideScanner("large", ...makeLarge(), scanner, 3);
  await benchInventory({ cli, scanner, database, temporary }, asked);
}

/** Features belong to the manifest before them, which is measured with and without; what is excluded to the history. */
function readArguments() {
  const { tokens } = parseArgs({
    tokens: true,
    options: {
      small: { type: "boolean" },
      manifest: { type: "string", multiple: true },
      features: { type: "string", multiple: true },
      tree: { type: "string", multiple: true },
      history: { type: "string", multiple: true },
      exclude: { type: "string", multiple: true },
      secrets: { type: "boolean" },
    },
  });
  const manifests = [];
  const trees = [];
  const histories = [];
  for (const { name, value } of tokens) {
    if (name === "manifest") manifests.push({ folder: path.resolve(value), features: [] });
    if (name === "tree") trees.push(path.resolve(value));
    if (name === "history") histories.push({ folder: path.resolve(value), exclude: [] });
    if (name === "features")
      last(manifests, "--features stands after the --manifest that has them").features.push(value);
    if (name === "exclude") last(histories, "--exclude stands after the --history that has it").exclude.push(value);
  }
  const has = (wanted) => tokens.some(({ name }) => name === wanted);
  return { small: has("small"), secrets: has("secrets"), manifests, trees, histories };
}

function last(list, message) {
  if (list.length === 0) throw new Error(message);
  return list.at(-1);
}

/** What a bundle adds to a Node that does nothing: the command line, and an action that stops at a wrong input. */
async function coldStart() {
  const empty = path.join(temporary, "empty.mjs");
  fs.writeFileSync(empty, "");
  const action = (name) => ({
    args: [path.join(root, `actions/${name}/dist/index.js`)],
    env: { "INPUT_FAIL-ON": "wrong", GITHUB_WORKSPACE: temporary, RUNNER_TEMP: temporary },
  });
  const named = {
    "empty script": { args: [empty] },
    "cli.js --version": { args: [cli, "--version"] },
    "dependency-scan": action("dependency-scan"),
    "secret-scan": action("secret-scan"),
    scan: action("scan"),
  };
  const results = await compare(
    Object.values(named).map((one) => ({ command: process.execPath, ...one })),
    15,
  );
  const megabytes = bundleSize(path.join(root, "actions/secret-scan/dist")) / 1e6;
  console.log(`\nBundle of secret-scan: ${megabytes.toFixed(2)} MB (reach: 1.5)`);
  console.log("\nCold start, in ms (minimum / median; reach: at most 120 over the empty script)");
  const [base] = results;
  for (const [index, name] of Object.keys(named).entries()) {
    const { minimum, median } = results[index].milliseconds;
    const over = `+${(minimum - base.milliseconds.minimum).toFixed(0)} / +${(median - base.milliseconds.median).toFixed(0)}`;
    console.log(`  ${name.padEnd(18)} ${minimum.toFixed(0)} / ${median.toFixed(0)}   ${index === 0 ? "" : over}`);
  }
}

/** dependency-scan as a whole process beside bare osv-scanner, on the same tree and database. */
async function besideScanner(name, tree, database, scanner, runs) {
  const ours = {
    command: process.execPath,
    args: [cli, "scan", tree, "--database", database, "--osv-scanner", scanner, "--format", "json"],
  };
  const bareArgs = [
    "scan",
    "source",
    "--recursive",
    "--offline",
    "--local-db-path",
    database,
    "--format",
    "json",
    tree,
  ];
  const [our, bare] = await compare([ours, { command: scanner, args: bareArgs }], runs);
  const more = (key) => (our.milliseconds[key] - bare.milliseconds[key]).toFixed(0);
  const ratio = (key) => (our.milliseconds[key] / bare.milliseconds[key]).toFixed(2);
  console.log(
    `\ndependency-scan beside bare osv-scanner, ${name} (minimum / median of ${runs}; exit ${our.statuses} and ${bare.statuses})`,
  );
  console.log(
    `  bare      ${bare.milliseconds.minimum.toFixed(0)} / ${bare.milliseconds.median.toFixed(0)} ms, ${bare.megabytes.toFixed(0)} MB`,
  );
  console.log(
    `  ours      ${our.milliseconds.minimum.toFixed(0)} / ${our.milliseconds.median.toFixed(0)} ms, ${our.megabytes.toFixed(0)} MB beside osv-scanner's`,
  );
  console.log(`  ratio     ${ratio("minimum")} / ${ratio("median")}   more: ${more("minimum")} / ${more("median")} ms`);
}

/** The example's database in the layout that bare osv-scanner needs. */
function exampleDatabase() {
  const folder = path.join(temporary, "example-database");
  for (const ecosystem of ["PyPI", "npm"]) {
    fs.cpSync(path.join(root, "examples/osv-database", ecosystem), path.join(folder, "osv-scalibr", ecosystem), {
      recursive: true,
    });
  }
  return folder;
}

/** A tree and a database on which osv-scanner takes over five seconds: made up, the same each time. */
function makeLarge() {
  const tree = path.join(temporary, "large");
  const database = path.join(temporary, "large-database");
  fs.mkdirSync(tree);
  fs.mkdirSync(path.join(database, "osv-scalibr", "npm"), { recursive: true });
  const names = Array.from({ length: 5_000 }, (_, index) => `package-${index}`);
  const packages = Object.fromEntries(names.map((name) => [`node_modules/${name}`, { version: "1.2.3" }]));
  fs.writeFileSync(
    path.join(tree, "package-lock.json"),
    JSON.stringify({ name: "large", lockfileVersion: 3, packages: { "": { name: "large" }, ...packages } }, null, 2),
  );
  const records = Array.from({ length: 60_000 }, (_, index) => recordOf(index, names));
  const files = records.map((record) => [`${record.id}.json`, Buffer.from(JSON.stringify(record))]);
  fs.writeFileSync(
    path.join(database, "osv-scalibr", "npm", "all.zip"),
    zipSync(Object.fromEntries(files), { level: 1 }),
  );
  return [tree, database];
}

/** One in a hundred concerns a package of the tree. */
function recordOf(index, names) {
  const name = index % 100 === 0 ? names[(index / 100) % names.length] : `other-${index}`;
  const events = [{ introduced: "0" }, { fixed: "2.0.0" }];
  return {
    schema_version: "1.7.5",
    id: `GHSA-bench-${index}`,
    modified: "2026-01-01T00:00:00Z",
    summary: `Made-up advisory ${index}`,
    details: "Lorem ipsum dolor sit amet. ".repeat(40),
    severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" }],
    affected: [
      {
        package: { ecosystem: "npm", name },
        ranges: [{ type: "SEMVER", events }],
        versions: Array.from({ length: 20 }, (_, v) => `1.${v}.0`),
      },
    ],
  };
}
