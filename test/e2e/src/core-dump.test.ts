import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findLeaks, formsOf, makeFolder, removeFolder, runChild } from "@security-actions/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "./repository.ts";
import { makeTree } from "./run.ts";
import { planted, token } from "./tokens.ts";

const cli = path.join(root, "actions/scan/dist/cli.js");
const forms = planted.flatMap((value) => [
  ...formsOf(value),
  Buffer.from(value, "utf16le").toString("latin1"),
  Buffer.from(value, "utf16le").toString("hex"),
  Buffer.from(value, "utf16le").toString("base64").slice(0, -4),
  [...Buffer.from(value)].map((code) => `%${code.toString(16)}`).join(""),
]);

/** Loaded before the scan, in each thread. `quoted` is an error that quotes what was read, as errors may. */
const before = (script: string) => `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import threads from "node:worker_threads";
const { isMainThread } = threads;
const quoted = () => new Error(fs.readFileSync(${JSON.stringify("SECRET")}, "utf8"));
const open = fs.openSync;
const atFile = (end) => {
  fs.openSync = (file, ...more) => (/later\\.\\w+$/.test(String(file)) && end()) || open(file, ...more);
};
${script}
syncBuiltinESMExports();
`;

const made: string[] = [];
afterAll(() => made.forEach(removeFolder));

/** Scans a tree where core dumps of any size are allowed, as far as the system lets us, and tells how it ended and what is left in the folders around. */
async function scanWithDumps(script?: string, bytes = 0) {
  const secret = `token=${token}\n`;
  const tree = makeTree(
    { "a.sh": secret, "later.txt": Buffer.from(secret, "utf16le"), "later.sh": secret },
    "dumps-tree",
  );
  if (bytes > 0) {
    writeFileSync(path.join(tree, "large.bin"), "");
    truncateSync(path.join(tree, "large.bin"), bytes);
  }
  const around = makeFolder("dumps");
  made.push(tree, around);
  const [cwd, temporary, home] = ["cwd", "temporary", "home"].map((name) => path.join(around, name));
  for (const folder of [cwd!, temporary!, home!]) mkdirSync(folder);
  const preload = makeTree(
    { "before.mjs": before(script ?? "").replace("SECRET", path.join(tree, "a.sh")) },
    "preload",
  );
  made.push(preload);
  // The status of a process that a signal ended is told by this shell.
  const shell = 'ulimit -c unlimited 2>/dev/null || ulimit -c "$(ulimit -H -c)"; "$@"; exit $?';
  const command = [process.execPath, cli, "scan", "--only", "secret-scan", "--history", "none", tree];
  const { exitCode, stdout, stderr } = await runChild("sh", ["-c", shell, "sh", ...command], {
    cwd: cwd!,
    timeout: 100_000,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: home!,
      TMPDIR: temporary!,
      NODE_OPTIONS: `--import=${path.join(preload, "before.mjs")}`,
    },
  });
  const left = readdirSync(around, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));
  // A dump may be too large for a text.
  const holders = left.filter((file) => {
    const content = readFileSync(file);
    return forms.some((form) => content.includes(form, 0, "latin1"));
  });
  const printed = findLeaks({ stdout, stderr }, forms).map(({ place }) => place);
  const names = (files: readonly string[]) => files.map((file) => path.relative(around, file));
  return { exitCode, stdout, stderr, left: names(left), leaks: [...printed, ...names(holders)] };
}

const threaded = 70 * 1024 * 1024;
const inThreads = (script: string) => `if (!isMainThread) {${script}}`;
/** Each thread gets little memory, and needs it for something else. */
const outOfMemory = `
if (isMainThread) {
  const resourceLimits = { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 4 };
  const { Worker } = threads;
  threads.Worker = class extends Worker {
    constructor(file, options) {
      super(file, { ...options, resourceLimits });
    }
  };
} else {
  atFile(() => {
    for (const kept = []; ; ) kept.push(new Array(1000).fill(quoted().message + kept.length));
  });
}`;

describe.skipIf(process.platform === "win32")("with core dumps of any size allowed", () => {
  test.each<[string, number, string | undefined, number]>([
    ["a scan that finds secrets", 1, undefined, 0],
    ["a scan that finds secrets in threads", 1, undefined, threaded],
    ["an internal error that quotes what was read", 1, "atFile(() => { throw quoted(); });", 0],
    ["such an error in a thread", 1, inThreads("atFile(() => { throw quoted(); });"), threaded],
    [
      "such an error that nobody catches in a thread",
      1,
      inThreads("atFile(() => queueMicrotask(() => { throw quoted(); }));"),
      threaded,
    ],
    ["a thread that ends itself", 1, inThreads("atFile(() => process.exit(9));"), threaded],
    ["a thread that runs out of memory", 1, outOfMemory, threaded],
  ])("%s leaves nothing behind, and no secret comes out", async (_, status, script, bytes) => {
    const { exitCode, left, leaks, stdout } = await scanWithDumps(script, bytes);
    expect({ exitCode, left, leaks }).toEqual({ exitCode: status, left: [], leaks: [] });
    expect(stdout).toContain("a.sh");
    expect(/internal error|ended early/u.test(stdout)).toBe(script !== undefined);
  });

  test("an error that nobody catches ends the scan, and is not quoted", async () => {
    const { exitCode, left, leaks, stderr } = await scanWithDumps(
      "atFile(() => queueMicrotask(() => { throw quoted(); }));",
    );
    expect({ exitCode, left, leaks }).toEqual({ exitCode: 3, left: [], leaks: [] });
    expect(stderr).toContain("Internal error: Error.");
  });

  test.skipIf(process.platform !== "linux")(
    "a process that aborts leaves a dump without what was read, if any",
    async () => {
      const { exitCode, left, leaks } = await scanWithDumps("atFile(() => process.abort());");
      expect({ exitCode, leaks }).toEqual({ exitCode: 134, leaks: [] });
      // Whether there is one, and what it is called, is up to the system.
      expect(left.filter((name) => !/^cwd\/core(?:\.\d+)?$/u.test(name))).toEqual([]);
    },
  );
});
