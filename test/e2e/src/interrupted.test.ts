import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { makeFolder, makeRepository, removeFolder } from "@security-actions/testkit";
import { afterAll, expect, test } from "vitest";
import { root } from "./repository.ts";

const folder = makeFolder("interrupted");
const repository = makeRepository([{ files: { "a.txt": "one\n" } }]);
afterAll(() => [folder, repository.path].forEach(removeFolder));

test.skipIf(process.platform === "win32").each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("a scan that is ended by %s leaves nothing of what it read behind", async (signal, status) => {
  const [programs, temporary] = ["programs", signal].map((name) => path.join(folder, name));
  for (const made of [programs!, temporary!]) mkdirSync(made, { recursive: true });
  // A git that never gets to the end of a history.
  const git = path.join(programs!, "git");
  writeFileSync(
    git,
    `#!/bin/sh\ncase " $* " in *" log "*) exec sleep 60;; esac\nPATH="${process.env["PATH"]}" exec git "$@"\n`,
  );
  chmodSync(git, 0o755);
  const cli = path.join(root, "actions/scan/dist/cli.js");
  const env = { PATH: `${programs}:${process.env["PATH"]}`, HOME: folder, TMPDIR: temporary };
  const child = spawn(process.execPath, [cli, "scan", "--only", "secret-scan", "--history", "all", "."], {
    cwd: repository.path,
    env,
    stdio: "ignore",
  });
  const closed = once(child, "close");
  const isReading = () =>
    readdirSync(temporary!, { recursive: true }).some((name) => String(name).includes(`${path.sep}history-`));
  while (child.exitCode === null && !isReading()) await wait(20);
  child.kill(signal);
  expect(await closed).toEqual([status, null]);
  expect(readdirSync(temporary!)).toEqual([]);
});
