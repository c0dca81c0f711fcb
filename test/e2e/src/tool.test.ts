import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { makeFolder, type ActionRun } from "@security-actions/testkit";
import { test, type ExpectStatic, type TestContext } from "vitest";
import { makeDatabase } from "./advisories.ts";
import { makeTree, scan } from "./run.ts";

const database = makeDatabase();
const workspace = makeTree({ "requirements.txt": "terrapin-tiles==1.4.0\n" });

/** A PATH on which there is only node and git: no osv-scanner, and no Go that could build one. */
function barePath(): string {
  const folder = makeFolder("bare-path");
  const git = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  symlinkSync(process.execPath, path.join(folder, "node"));
  symlinkSync(git, path.join(folder, "git"));
  return folder;
}

/** Serves the same bytes whatever is asked for. */
async function serve(
  body: string,
  onTestFinished: TestContext["onTestFinished"],
): Promise<{ url: string; paths: string[] }> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? "");
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return { url: `http://127.0.0.1:${address.port}/tools`, paths };
}

/** Files below a folder that can be executed, and whatever a download left behind. */
function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => lstatSync(path.join(folder, name)).isFile());
}

function expectNotScanned(expect: ExpectStatic, run: ActionRun): void {
  expect(run.outputs).toMatchObject({ outcome: "not-scanned", complete: "false", "sarif-file": "" });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.filter(({ name }) => name === "error")).toHaveLength(1);
}

test.concurrent("a mirror that serves other bytes is an error that names both digests, and leaves nothing behind", async ({
  expect,
  onTestFinished,
}) => {
  const body = "#!/bin/sh\necho not osv-scanner\n";
  const { url, paths } = await serve(body, onTestFinished);
  const cache = makeFolder("tool-cache");
  const env = { PATH: barePath(), RUNNER_TOOL_CACHE: cache };
  const run = await scan(workspace, { database, "osv-scanner-mirror": url }, { env });
  expectNotScanned(expect, run);
  expect(paths[0]).toMatch(/^\/tools\/v2\.5\.1\/osv-scanner_/u);
  const [error] = run.annotations;
  const digests = error?.message.match(/\b[0-9a-f]{64}\b/gu) ?? [];
  expect(new Set(digests).size).toBe(2);
  expect(digests).toContain(createHash("sha256").update(body).digest("hex"));
  expect(run.summary).toContain(createHash("sha256").update(body).digest("hex").slice(0, 6));
  expect(filesBelow(cache)).toEqual([]);
});

test.concurrent("without a network and without Go every way that was tried is named", async ({ expect }) => {
  // On the port of the discard service nobody listens.
  const closed = "http://127.0.0.1:9";
  const cache = makeFolder("tool-cache");
  const env = { PATH: barePath(), RUNNER_TOOL_CACHE: cache };
  const run = await scan(workspace, { database, "osv-scanner-mirror": closed }, { env });
  expectNotScanned(expect, run);
  for (const way of ["PATH: there is no osv-scanner", "cache: ", "download: ", "go install: there is no Go on PATH"]) {
    expect(run.annotations[0]?.message).toContain(way);
  }
  expect(filesBelow(cache)).toEqual([]);
});

test.concurrent("version 2.5.0 is refused with the reason", async ({ expect }) => {
  const run = await scan(workspace, { database, "osv-scanner": "2.5.0" });
  expectNotScanned(expect, run);
  expect(run.summary).toContain("drops offline matches");
});

test.concurrent("an osv-scanner that the tree brings along is not run", async ({ expect }) => {
  const script = "#!/bin/sh\necho run > ran\necho 'osv-scanner version: 2.5.1'\n";
  const tree = makeTree({ "requirements.txt": "terrapin-tiles==1.4.0\n", "bin/osv-scanner": script });
  execFileSync("chmod", ["755", path.join(tree, "bin/osv-scanner")]);
  const bare = barePath();
  const byPath = await scan(
    tree,
    { database, "osv-scanner-mirror": "http://127.0.0.1:9" },
    { env: { PATH: [path.join(tree, "bin"), bare].join(path.delimiter), RUNNER_TOOL_CACHE: makeFolder("tool-cache") } },
  );
  const byInput = await scan(tree, { database, "osv-scanner": path.join(tree, "bin/osv-scanner") });
  for (const run of [byPath, byInput]) {
    expectNotScanned(expect, run);
    expect(run.annotations[0]?.message).toContain("in the scanned tree");
  }
  expect(readdirSync(tree).toSorted()).toEqual(["bin", "requirements.txt"]);
});
