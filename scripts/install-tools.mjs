// Finds or installs the tools of others that tests and conformance run, each at one version, into the user's cache.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const load = (name) => import(path.join(root, "packages", name, "lib", "index.js"));
const [{ locateTool }, { osvScanner }, { cacheFolder }] = await Promise.all(
  ["pinned-tool", "osv-scanner", "terminal"].map(load),
);
const cache = cacheFolder(process.env, process.platform, os.homedir());

/** The osv-scanner that is pinned, found or installed with the project's own code. Absolute path. */
export function installScanner() {
  return install(osvScanner);
}

/** A runner of workflows. Absolute path. */
export function installAct() {
  return install({
    name: "act",
    defaultVersion: "0.2.89",
    refusal: (version) => (version === "0.2.89" ? undefined : "it is another version"),
    versionArguments: ["--version"],
    readVersion: (stdout) => /^act version v?(\S+)/m.exec(stdout)?.[1],
    releases: [],
    goModule: "github.com/nektos/act",
  });
}

/** Microsoft's validator of SARIF, with the rules of GitHub's code scanning. Absolute path. */
export async function installSarifMultitool() {
  const version = "5.7.0";
  const name = `@microsoft/sarif-multitool-${process.platform}`;
  const folder = path.join(cache, "sarif-multitool", version);
  const executable = path.join(
    folder,
    "node_modules",
    name,
    `Sarif.Multitool${process.platform === "win32" ? ".exe" : ""}`,
  );
  if (!fs.existsSync(executable)) {
    console.log(`Installing ${name} ${version}`);
    const args = ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", `${name}@${version}`];
    const { status } = spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
    if (status !== 0) throw new Error(`npm could not install ${name}@${version}`);
    // Its install script would do only this.
    fs.chmodSync(executable, 0o755);
  }
  return executable;
}

async function install(tool) {
  const log = { info: console.log, warning: console.warn, progress: () => {} };
  const request = { wanted: tool.defaultVersion, cache, environment: process.env, workspace: root, log };
  const found = await locateTool(tool, request);
  console.log(`${tool.name} ${found.version} (${found.verified})`);
  return found.path;
}
