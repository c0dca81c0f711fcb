import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "@security-actions/testkit";

/**
 * Makes an executable that says it is osv-scanner 2.5.1 and then does what a script says. Returns its absolute path.
 *
 * @param script JavaScript; `output` is the path of the result file, `folder` that of a folder for notes of its own
 */
export function fakeScanner(script: string): string {
  const folder = makeFolder("fake-scanner");
  const file = path.join(folder, "osv-scanner");
  mkdirSync(path.join(folder, "notes"));
  // `env` finds node by PATH, the only way that is left to a process with a minimal environment.
  const text = `#!/usr/bin/env node
const fs = require("node:fs");
const folder = ${JSON.stringify(path.join(folder, "notes"))};
const output = (process.argv.find((one) => one.startsWith("--output-file=")) ?? "").slice("--output-file=".length);
fs.writeFileSync(folder + "/" + process.pid + ".json", JSON.stringify(process.env));
if (process.argv.includes("--version")) console.log("osv-scanner version: 2.5.1");
else {
${script}
}
`;
  writeFileSync(file, text, { mode: 0o755 });
  return file;
}

/** A result without a finding, as osv-scanner would write it for one package of one file of the workspace. */
export function resultFor(file: string): string {
  const packages = [{ package: { name: "terrapin-tiles", version: "2.1.0", ecosystem: "PyPI" } }];
  return JSON.stringify({ results: [{ source: { path: file, type: "lockfile" }, packages }] });
}
