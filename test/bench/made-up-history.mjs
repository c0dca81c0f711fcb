// A repository with a history, made up, the same each time.
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";

/** Writes a repository of so many commits, each of which changes one of a few hundred source files. */
export async function makeHistory(folder, commits) {
  fs.mkdirSync(folder, { recursive: true });
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", folder]);
  const child = spawn("git", ["-C", folder, "fast-import", "--quiet"], { stdio: ["pipe", "ignore", "inherit"] });
  const ended = new Promise((resolve, reject) =>
    child.on("exit", (status) => (status === 0 ? resolve() : reject(status))),
  );
  for (let index = 0; index < commits; index += 1) child.stdin.write(commitOf(index));
  child.stdin.end();
  await ended;
  execFileSync("git", ["-C", folder, "reset", "--quiet", "--hard"]);
  return folder;
}

function commitOf(index) {
  const time = 1_600_000_000 + index * 3600;
  const content = sourceOf(index);
  return (
    `commit refs/heads/main\ncommitter A <a@example.org> ${time} +0000\ndata 7\nchange\n` +
    `M 100644 inline src/module_${index % 300}.cpp\ndata ${Buffer.byteLength(content)}\n${content}\n`
  );
}

/** A file of some 250 lines, a fifth of which differ from one version to the next. */
function sourceOf(index) {
  const version = Math.floor(index / 300);
  return Array.from({ length: 250 }, (_, line) => {
    const edition = line % 5 === version % 5 ? version : 0;
    return `  const double value_${line} = transform(point.x * ${line}.${edition}, grid->origin[${edition % 7}]); // ${line}`;
  }).join("\n");
}
