import { once } from "node:events";
import { createWriteStream, writeFileSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, test } from "vitest";
import { OsvScannerError } from "./errors.ts";
import { readResult } from "./result.ts";
import { packageResult, result, Scene } from "./testing/scene.ts";

const scene = new Scene();
afterAll(() => scene.dispose());
const file = path.join(scene.folder, "result.json");

async function read(text: string) {
  writeFileSync(file, text);
  return readResult(file);
}

describe("readResult", () => {
  const vulnerable = { ...packageResult("PyPI", "jinja2", "2.4.1", "GHSA-a"), dependency_groups: ["dev"] };
  const whole = result({
    "/w/a.txt": [vulnerable, packageResult("PyPI", "six", "")],
    "/w/b.txt": [],
    "/w/é\n.txt": [vulnerable],
  });
  const jinja2 = {
    ecosystem: "PyPI",
    name: "jinja2",
    version: "2.4.1",
    groups: ["dev"],
    advisories: [{ id: "GHSA-a" }],
  };

  test("gives each file with its packages", async () => {
    expect(await read(whole)).toMatchObject([
      { path: "/w/a.txt", packages: [jinja2, { ecosystem: "PyPI", name: "six", groups: [], advisories: [] }] },
      { path: "/w/b.txt", packages: [] },
      { path: "/w/é\n.txt", packages: [jinja2] },
    ]);
    expect((await read(whole))[0]?.packages[1]).not.toHaveProperty("version");
    expect(await read(result({}))).toEqual([]);
  });

  test("a package that has only a commit goes by it", async () => {
    const found = { package: { name: "", version: "", ecosystem: "GIT", commit: "abc" } };
    expect((await read(result({ "/w/c": [found] })))[0]?.packages).toMatchObject([{ ecosystem: "GIT", name: "abc" }]);
  });

  test("a result that was cut anywhere is an error", async () => {
    for (let length = 0; length < whole.length; length += 7) {
      await expect(read(whole.slice(0, length)), `${length} characters`).rejects.toBeInstanceOf(OsvScannerError);
    }
  });

  test.each([
    ["an empty file", ""],
    ["no JSON", "Scanning dir /w"],
    ["a list", "[]"],
    ["an empty object", "{}"],
    ["null", "null"],
    ["a text", '"results"'],
    ["results that are null", '{"results": null}'],
    ["results that are an object", '{"results": {}}'],
    ["another first key", '{"error": "x", "results": []}'],
    ["more than one value", '{"results": []}{"results": []}'],
    ["a package before its file", '{"results": [{"packages": [{"package": {"name": "a"}}]}]}'],
    ["a package without a name", result({ "/w/a": [{ package: { version: "1" } }] })],
    ["a package of another shape", result({ "/w/a": [{ package: "a" }] })],
    ["vulnerabilities of another shape", result({ "/w/a": [{ package: { name: "a" }, vulnerabilities: "none" }] })],
    ["groups of another shape", result({ "/w/a": [{ package: { name: "a" }, groups: null }] })],
    ["a path of another shape", '{"results": [{"source": {"path": 1}, "packages": []}]}'],
  ])("%s is an error", async (_, text) => {
    await expect(read(text)).rejects.toThrow(expect.objectContaining({ code: "scanner-result-unreadable" }));
  });

  test("a file that is not there is an error", async () => {
    await expect(readResult(path.join(scene.folder, "missing.json"))).rejects.toBeInstanceOf(OsvScannerError);
  });

  test("of 300 MB takes little memory", { timeout: 120_000 }, async () => {
    const packages = await writeHuge(300_000_000);
    // In a thread of its own, that ends when its heap is larger than this.
    const worker = new Worker(
      `const { parentPort, workerData } = require("node:worker_threads");
       import(workerData.module).then(({ readResult }) => readResult(workerData.file)).then((sources) => {
         parentPort.postMessage(sources.reduce((sum, source) => sum + source.packages.length, 0));
       });`,
      {
        eval: true,
        workerData: { module: new URL("../lib/result.js", import.meta.url).href, file },
        resourceLimits: { maxOldGenerationSizeMb: 64 },
      },
    );
    expect(await once(worker, "message")).toEqual([packages]);
    await worker.terminate();
  });
});

/** A result of at least so many bytes; returns the number of packages in it. */
async function writeHuge(bytes: number): Promise<number> {
  const stream = createWriteStream(file);
  const record = { id: "GHSA-a", summary: "s", details: "d".repeat(100_000), affected: [] };
  const one = JSON.stringify({
    ...packageResult("npm", "a", "1"),
    vulnerabilities: [record],
    groups: [{ ids: ["GHSA-a"] }],
  });
  stream.write('{"results": [{"source": {"path": "/w/package-lock.json"}, "packages": [');
  let count = 0;
  for (; count * one.length < bytes; count++) {
    if (!stream.write(count === 0 ? one : `,${one}`)) await once(stream, "drain");
  }
  stream.end("]}]}");
  await once(stream, "finish");
  return count;
}
