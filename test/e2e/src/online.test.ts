import { startOsvService, type ActionRun, type OsvService, type OsvServiceOptions } from "@security-actions/testkit";
import { test, type TestContext } from "vitest";
import { records } from "./advisories.ts";
import { makeTree, scan } from "./run.ts";
import { realScanner } from "./scanner.ts";

// osv-scanner itself waits between its tries, up to twenty seconds in all: these tests spend their time in that.
const scanner = realScanner();

const files = { "requirements.txt": "terrapin-tiles==1.4.0\nrivermouth==0.9.1\n" };
/** What is known of these, whatever the names of the records. */
const advisories = ["CVE-2099-10001", "CVE-2099-10002", "CVE-2099-10010"];

interface OnlineRun {
  readonly run: ActionRun;
  readonly service: OsvService;
}

async function scanOnline(
  onTestFinished: TestContext["onTestFinished"],
  options: Omit<OsvServiceOptions, "records"> = {},
  tree: Readonly<Record<string, string>> = files,
): Promise<OnlineRun> {
  const service = await startOsvService({ records, ...options });
  onTestFinished(() => service.close());
  const run = await scan(makeTree(tree), { "osv-scanner": scanner }, { env: { ...service.env } });
  return { run, service };
}

/** What a run came to. */
function result({ run }: OnlineRun) {
  const { outcome, complete, "findings-count": count } = run.outputs;
  const known = advisories.filter((advisory) => run.summary.includes(advisory));
  return { outcome, complete, count, known, exitCode: run.exitCode, isExplained: run.summary.includes(unavailable) };
}

const unavailable = "The OSV service could not be asked";
const everything = {
  outcome: "findings",
  complete: "true",
  count: "3",
  known: advisories,
  exitCode: 1,
  isExplained: false,
};
/** Nothing is said of packages for which there was no answer, and certainly not that they are clean. */
const nothing = { outcome: "not-scanned", complete: "false", count: "0", known: [], exitCode: 1, isExplained: true };

const isBatch = (path: string) => path === "/v1/querybatch";

test.concurrent("asks the service, and only for what it needs", async ({ expect, onTestFinished }) => {
  const online = await scanOnline(onTestFinished);
  expect(result(online)).toEqual(everything);
  const { run, service } = online;
  expect(run.summary).toContain("osv.dev, live");
  expect([...new Set(service.requests.map(({ host }) => host))]).toEqual(["api.osv.dev"]);
  const asked = service.requests.map(({ path }) => path.split("/")[2]);
  expect(asked).toEqual(["querybatch", "vulns", "vulns", "vulns", "vulns"]);
  expect(service.refused).toEqual([]);
});

test.concurrent("finds nothing where there is nothing", async ({ expect, onTestFinished }) => {
  const { run } = await scanOnline(onTestFinished, {}, { "requirements.txt": "terrapin-tiles==2.1.0\n" });
  expect(run.outputs).toMatchObject({ outcome: "clean", complete: "true" });
  expect(run.exitCode).toBe(0);
});

test.concurrent("takes answers that come in pages", async ({ expect, onTestFinished }) => {
  const online = await scanOnline(onTestFinished, { pageSize: 1 });
  expect(result(online)).toEqual(everything);
  expect(online.service.requests.filter(({ path }) => isBatch(path)).length).toBeGreaterThan(1);
});

test.concurrent("is not clean when one bad query fails its whole batch", async ({ expect, onTestFinished }) => {
  // OSV knows no ecosystem of this name, and answers 400 to all that is asked with it.
  const conan = JSON.stringify({ version: "0.5", requires: ["libtiff/4.7.0#0123456789abcdef0123456789abcdef%1.0"] });
  const online = await scanOnline(onTestFinished, {}, { ...files, "conan.lock": conan });
  expect(result(online)).toEqual(nothing);
});

test.concurrent("waits and asks again when it asked too often", async ({ expect, onTestFinished }) => {
  const online = await scanOnline(onTestFinished, {
    fault: ({ path }, count) => (isBatch(path) && count === 0 ? { kind: "status", status: 429 } : undefined),
  });
  expect(result(online)).toEqual(everything);
});

test.concurrent("is not clean when the service fails", async ({ expect, onTestFinished }) => {
  const online = await scanOnline(onTestFinished, { fault: () => ({ kind: "status", status: 500 }) });
  expect(result(online)).toEqual(nothing);
});

test.concurrent("is not clean when an advisory cannot be had", async ({ expect, onTestFinished }) => {
  const online = await scanOnline(onTestFinished, {
    fault: ({ path }) => (path.endsWith("GHSA-2345-6789-cfgh") ? { kind: "status", status: 404 } : undefined),
  });
  expect(result(online)).toMatchObject({ complete: "false", exitCode: 1 });
});

test.concurrent("waits for a slow answer", async ({ expect, onTestFinished }) => {
  const online = await scanOnline(onTestFinished, { fault: () => ({ kind: "slow", milliseconds: 2000 }) });
  expect(result(online)).toEqual(everything);
});

test.concurrent("asks again when the connection was cut", async ({ expect, onTestFinished }) => {
  const online = await scanOnline(onTestFinished, { fault: (_, count) => (count === 0 ? { kind: "cut" } : undefined) });
  expect(result(online)).toEqual(everything);
});

test.concurrent("is not clean when every connection is cut", async ({ expect, onTestFinished }) => {
  const online = await scanOnline(onTestFinished, { fault: () => ({ kind: "cut" }) });
  expect(result(online)).toEqual(nothing);
});
