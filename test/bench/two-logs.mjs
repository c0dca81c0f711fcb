// Runs two `git log -p` at once, over halves of the history: `node two-logs.mjs REPOSITORY MERGES [EXCLUDED…]`. It ends with
// the slower one. This is the least that anything takes that has git read the patches in two processes. MERGES is `default`,
// which shows nothing of merges, or `remerge`, which shows what was written while merging, as the scan reads it.
import { execFileSync, spawn } from "node:child_process";

const [repository, merges, ...excluded] = process.argv.slice(2);
const commits = execFileSync("git", ["-C", repository, "rev-list", "--all"], { encoding: "utf8", maxBuffer: 2 ** 28 });
const ids = commits.split("\n").filter(Boolean);
const middle = Math.ceil(ids.length / 2);
const paths = excluded.length > 0 ? ["--", ".", ...excluded.map((each) => `:(exclude)${each}`)] : [];
for (const half of [ids.slice(0, middle), ids.slice(middle)]) {
  const shown = merges === "default" ? [] : [`--diff-merges=${merges}`];
  const args = ["-C", repository, "log", "-p", ...shown, "--no-walk=unsorted", "--stdin", ...paths];
  const child = spawn("git", args, { stdio: ["pipe", "pipe", "inherit"] });
  child.stdout.resume();
  child.stdin.end(`${half.join("\n")}\n`);
}
