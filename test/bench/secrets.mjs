// How fast the secret scan is, beside what of gitleaks, betterleaks and kingfisher is on the PATH.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { findProgram } from "./commands.mjs";
import { makeHistory } from "./made-up-history.mjs";
import { compare, resultOf } from "./measure.mjs";

/** A tree takes a second or so, of which the machine makes a tenth more or less. */
const [historyRuns, treeRuns] = [3, 9];

/**
 * Prints it. `asked` has `histories`, each `{ folder, exclude }` with paths that are left out, as a stored copy may lack
 * large files, and `trees`, folders.
 */
export async function benchSecrets({ cli, temporary }, asked) {
  const madeUp = await makeHistory(path.join(temporary, "history"), asked.small ? 500 : 3000);
  for (const { folder, exclude } of [{ folder: madeUp, exclude: [] }, ...asked.histories]) {
    await besides(
      `Secrets in the history of ${path.basename(path.dirname(folder))}/${path.basename(folder)}`,
      historyRuns,
      {
        ours: secretScan(cli, folder, [
          "--history",
          "all",
          "--working-tree",
          "false",
          ...exclude.flatMap((one) => ["--exclude", one]),
        ]),
        "two git log -p": twoLogs(folder, "default", exclude),
        "… with merges": twoLogs(folder, "remerge", exclude),
        gitleaks: peer("gitleaks", [
          "git",
          folder,
          "--no-banner",
          "--log-level",
          "error",
          `--log-opts=${logOptions(exclude)}`,
        ]),
        betterleaks: peer("betterleaks", [
          "git",
          folder,
          "--silent",
          ...(exclude.length > 0 ? [`--log-opts=${logOptions(exclude)}`] : []),
        ]),
        kingfisher: peer("kingfisher", ["scan", folder, "--no-validate", "--no-update-check", "--quiet"]),
      },
    );
    await change(cli, folder);
  }
  for (const tree of [madeUp, ...asked.trees]) {
    await besides(`Secrets in the tree ${path.basename(tree)}`, treeRuns, {
      ours: secretScan(cli, tree, ["--history", "none"]),
      gitleaks: peer("gitleaks", ["dir", tree, "--no-banner", "--log-level", "error"]),
      betterleaks: peer("betterleaks", ["fs", tree, "--silent"]),
      kingfisher: peer("kingfisher", [
        "scan",
        tree,
        "--git-history",
        "none",
        "--no-validate",
        "--no-update-check",
        "--quiet",
      ]),
    });
  }
}

/** A pull request of 30 commits. */
async function change(cli, folder) {
  const thirtieth = execFileSync("git", ["-C", folder, "rev-list", "--max-count=31", "HEAD"], {
    encoding: "utf8",
  }).split("\n");
  const range = `${thirtieth[30]}..${thirtieth[0]}`;
  const count = execFileSync("git", ["-C", folder, "rev-list", "--count", range], { encoding: "utf8" }).trim();
  const [result] = await compare([secretScan(cli, folder, ["--range", range, "--working-tree", "false"])], 7);
  console.log(`  a range of ${count} commits: ${summary(result)} (reach: 500 ms)`);
}

function secretScan(cli, folder, args) {
  return {
    command: process.execPath,
    args: [cli, "scan", "--only", "secret-scan", folder, "--format", "json", "--on-incomplete", "warn", ...args],
  };
}

function twoLogs(folder, merges, exclude) {
  return {
    command: process.execPath,
    args: [path.join(import.meta.dirname, "two-logs.mjs"), folder, merges, ...exclude],
  };
}

function peer(name, args) {
  const command = findProgram(name);
  return command && { command, args };
}

function logOptions(exclude) {
  return ["--all", ...(exclude.length > 0 ? ["--", ".", ...exclude.map((each) => `:(exclude)${each}`)] : [])].join(" ");
}

async function besides(title, runs, commands) {
  const present = Object.entries(commands).filter(([, command]) => command !== undefined);
  const results = await compare(
    present.map(([, command]) => command),
    runs,
  );
  const [ours] = results;
  const [report] = resultOf(commands.ours)?.reports ?? [];
  const coverage = report?.coverage.map(({ count, label }) => `${count} ${label}`).join(", ") ?? "unknown";
  console.log(
    `\n${title} (minimum / median of ${runs}; ${coverage}; ${report?.findings.length ?? "unknown"} findings)`,
  );
  for (const [index, [name]] of present.entries()) {
    const ratio = (which) => (ours.milliseconds[which] / results[index].milliseconds[which]).toFixed(3);
    const beside = index === 0 ? "" : `, ours takes ${ratio("minimum")} / ${ratio("median")} of it`;
    console.log(`  ${name.padEnd(16)} ${summary(results[index])}${beside}`);
  }
  for (const [name, command] of Object.entries(commands)) if (!command) console.log(`  ${name} is not on the PATH`);
}

function summary({ milliseconds: { minimum, median }, megabytes, statuses }) {
  return `${minimum.toFixed(0)} / ${median.toFixed(0)} ms, ${megabytes.toFixed(0)} MB, exit ${statuses}`;
}

/** Bytes of a bundle: what is committed of it, licences apart. */
export function bundleSize(folder) {
  const files = fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".js"));
  return files.reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0);
}
