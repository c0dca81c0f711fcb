// The judges that we did not write: each is installed into the user's cache, then asked about what we make. The last line
// counts their verdicts.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parse } from "yaml";

const root = path.resolve(import.meta.dirname, "..");
let passed = 0;
let failed = 0;

// The judges look at the committed bundles; our own packages are needed to find the tools.
if (!run("turbo", ["run", "build", "--output-logs=errors-only"])) {
  console.log("0 passed, 1 failed");
  process.exit(1);
}
const { installAct, installScanner, installSarifMultitool } = await import("./install-tools.mjs");
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "conformance-"));
try {
  const scanner = await installScanner();
  await judge("act runs every job of self-test.yml", async () => runSelfTest(await installAct(), scanner));
  await judge("sarif-multitool accepts the example's SARIF", async () =>
    validateSarif(await installSarifMultitool(), scanner),
  );
} finally {
  fs.rmSync(temporary, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Asks one judge, which answers with how many of its verdicts are good and bad. */
async function judge(name, ask) {
  console.log(`\n── ${name}`);
  try {
    const verdicts = await ask();
    for (const [what, good] of verdicts) console.log(`${good ? "✓" : "✗"} ${what}`);
    if (verdicts.length === 0) throw new Error("nothing was judged");
    passed += verdicts.filter(([, good]) => good).length;
    failed += verdicts.filter(([, good]) => !good).length;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed += 1;
  }
}

/** Runs the workflow on this machine, without containers. One verdict a job. */
function runSelfTest(act, scanner) {
  const home = path.join(temporary, "act");
  fs.mkdirSync(path.join(home, "act"), { recursive: true });
  fs.writeFileSync(path.join(home, "act", "actrc"), "");
  const env = {
    ...process.env,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: path.join(home, "cache"),
    PATH: [path.dirname(scanner), process.env.PATH].join(path.delimiter),
  };
  const workflow = ".github/workflows/self-test.yml";
  const args = ["push", "--workflows", workflow, "--platform", "ubuntu-latest=-self-hosted", "--concurrent-jobs", "1"];
  const { stdout = "", stderr = "" } = spawnSync(act, args, { cwd: root, env, encoding: "utf8", maxBuffer: 1 << 28 });
  const log = `${stdout}\n${stderr}`;
  const jobs = Object.keys(parse(fs.readFileSync(path.join(root, workflow), "utf8")).jobs);
  const verdicts = jobs.map((job) => [job, hasLine(log, job, "Job succeeded") && !hasLine(log, job, "Job failed")]);
  if (verdicts.some(([, good]) => !good)) console.log(log);
  return verdicts;
}

/** act begins each line with `[workflow/job]`. */
function hasLine(log, job, text) {
  return log.split("\n").some((line) => line.includes(`/${job}`) && line.includes(text));
}

function validateSarif(multitool, scanner) {
  const file = path.join(temporary, "example.sarif");
  const args = ["actions/scan/dist/cli.js", "scan", "--osv-scanner", scanner, "--format", "sarif", "--output", file];
  spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  // Without the invariant mode it needs a library for languages that small machines lack.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
  const judged = path.join(temporary, "judged.sarif");
  const options = ["--rule-kind", "Sarif;Ghas", "--level", "Error;Warning", "--output", judged];
  const { error } = spawnSync(multitool, ["validate", file, ...options], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (error) throw error;
  const [{ results = [] }] = JSON.parse(fs.readFileSync(judged, "utf8")).runs;
  for (const { ruleId, message } of results) console.log(`${ruleId}: ${JSON.stringify(message)}`);
  return [["no error and no warning", results.length === 0]];
}

function run(command, args) {
  const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  const shell = process.platform === "win32";
  return spawnSync(command, args, { cwd: root, env: environment, stdio: "inherit", shell }).status === 0;
}
