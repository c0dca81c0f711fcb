// The test command of the README: builds, lints, checks types, runs every test, and fails when a committed bundle or
// table is not what a fresh build gives. The last line counts tests and checks.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { hashGenerated } from "./generated-files.mjs";

const root = path.resolve(import.meta.dirname, "..");
const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
let passed = 0;
let failed = 0;

const before = hashGenerated();
const built =
  check("build", "turbo", ["run", "build", "--output-logs=new-only"]) &&
  check("generate", process.execPath, ["scripts/generate.mjs"]);
if (built) {
  compareGenerated();
  check("lint", "oxlint", ["--type-aware", "--deny-warnings"]);
  check("format", "oxfmt", ["--check"]);
  check("types", "turbo", ["run", "typecheck", "--output-logs=new-only"]);
  await runTests();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function check(name, command, args) {
  console.log(`\n── ${name}`);
  const done = run(command, args, environment);
  if (done) passed += 1;
  else failed += 1;
  return done;
}

function run(command, args, env) {
  // Windows starts the programs of node_modules/.bin only through a shell; the arguments are ours.
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status === 0;
}

function compareGenerated() {
  console.log("\n── generated files");
  const after = hashGenerated();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  if (changed.length === 0) {
    passed += 1;
    return;
  }
  failed += 1;
  console.error(
    "These files were not what a fresh build gives. They have been written anew: look at them and commit them.",
  );
  for (const file of changed) console.error(`  ${file}`);
}

async function runTests() {
  console.log("\n── tests");
  const reports = testReports();
  for (const report of reports) fs.rmSync(report, { force: true });
  // Our own packages find the tools, so they can be loaded only after the build.
  const { installScanner } = await import("./install-tools.mjs");
  const scanner = await installScanner();
  const done = run("turbo", ["run", "test", "--continue", "--concurrency=2", "--output-logs=new-only"], {
    ...environment,
    OSV_SCANNER: scanner,
  });
  for (const report of reports) {
    const count = countTests(report);
    passed += count.passed;
    failed += count.failed;
    for (const name of count.names) console.error(`failed: ${path.relative(root, path.dirname(report))}: ${name}`);
    if (count.passed + count.failed === 0) {
      console.error(`${path.relative(root, report)}: no test was counted`);
      failed += 1;
    }
  }
  // Turbo may fail for a reason that no report counts, such as a crash of the runner.
  if (!done && failed === 0) failed += 1;
}

/** Where the test script of each package leaves its report. */
function testReports() {
  return ["packages", "actions", "test"]
    .flatMap((group) => fs.readdirSync(path.join(root, group)).map((name) => path.join(root, group, name)))
    .filter((folder) => fs.existsSync(path.join(folder, "package.json")))
    .filter((folder) => JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8")).scripts?.test)
    .map((folder) => path.join(folder, "test-results.json"));
}

/** A skipped test counts as failed: nothing here may be skipped silently. With the names of what did not pass. */
function countTests(report) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 0, names: [] };
  const { numPassedTests, numTotalTests, numFailedTestSuites, numFailedTests, testResults } = JSON.parse(
    fs.readFileSync(report, "utf8"),
  );
  const notPassed = numTotalTests - numPassedTests;
  const names = testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status !== "passed");
    const file = path.relative(path.dirname(report), name);
    return tests.length === 0 && status === "failed" ? [file] : tests.map((test) => `${file}: ${test.fullName}`);
  });
  return {
    passed: numPassedTests,
    failed: Math.max(notPassed, numFailedTests, numFailedTestSuites > 0 ? 1 : 0),
    names,
  };
}
