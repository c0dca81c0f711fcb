import { expect, test } from "vitest";
import { makeDatabase } from "./advisories.ts";
import { fakeScanner, resultFor } from "./fake-scanner.ts";
import { makeTree, scan } from "./run.ts";

const database = makeDatabase();
const workspace = makeTree({ "requirements.txt": "terrapin-tiles==2.1.0\n" });
const manifest = `${workspace}/requirements.txt`;
const result = JSON.stringify(resultFor(manifest));
const log = `console.error("Scanned " + ${JSON.stringify(manifest)} + " file and found 1 package");`;
const write = (text: string) => `${log} fs.writeFileSync(output, ${text});`;

test("a fake that behaves is believed, so that the others fail for their own fault", async () => {
  const run = await scan(workspace, { database, "osv-scanner": fakeScanner(write(result)) });
  expect(run.outputs).toMatchObject({ outcome: "clean", complete: "true" });
  expect(run.exitCode).toBe(0);
});

test.each<[string, string, RegExp]>([
  ["a status without a meaning", `${write(result)} process.exitCode = 42;`, /exit status 42/u],
  ["a truncated result", write(`${result}.slice(0, -20)`), /result/u],
  ["a truncated result and a finding", `${write(`${result}.slice(0, -20)`)} process.exitCode = 1;`, /result/u],
  ["a result that is no JSON", write(`"<html>"`), /result/u],
  ["a result of another shape", write(`'{"results":{"packages":[]}}'`), /result/u],
  ["no result", log, /without a result/u],
  ["an empty result file", write(`""`), /result/u],
  ["nothing at all", "", /without a result/u],
  ["a file that is not in the log", `fs.writeFileSync(output, '{"results":[]}');`, /did not read the file/u],
  ["the end by a signal", `${write(result)} process.kill(process.pid, "SIGKILL");`, /SIGKILL/u],
  [
    "a log without end",
    `${write(result)} const more = () => process.stderr.write("x".repeat(60_000), more); more();`,
    /logged more than/u,
  ],
  ["a failure that it does not explain", `${write(result)} process.exitCode = 127;`, /exit status 127/u],
  [
    "a defect of which it says something new",
    `${write(result)} console.error("Oh no"); process.exitCode = 127;`,
    /Oh no/u,
  ],
])("%s is never clean", async (_, script, reason) => {
  const run = await scan(workspace, { database, "osv-scanner": fakeScanner(script) });
  expect(["not-scanned", "incomplete"]).toContain(run.outputs["outcome"]);
  expect(run.outputs["complete"]).toBe("false");
  expect(run.exitCode).toBe(1);
  expect(run.summary).toMatch(reason);
  expect(run.annotations.filter(({ name }) => name === "error")).not.toEqual([]);
});

test("a program that is not osv-scanner is not used", async () => {
  const run = await scan(workspace, { database, "osv-scanner": process.execPath });
  expect(run.outputs).toMatchObject({ outcome: "not-scanned", complete: "false" });
  expect(run.exitCode).toBe(1);
});
