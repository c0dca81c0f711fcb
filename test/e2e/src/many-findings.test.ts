import { readFileSync } from "node:fs";
import { makeFolder, writeOsvDatabase, type OsvRecord } from "@security-actions/testkit";
import { expect, test } from "vitest";
import { makeTree, scan } from "./run.ts";
import { realScanner } from "./scanner.ts";

// Few packages with many advisories each: osv-scanner holds every package against every advisory of an offline database.
const packages = 200;
const advisoriesEach = 100;

function advisory(name: string, number: number): OsvRecord {
  return {
    id: `GHSA-${name}-${number}`,
    modified: "2026-01-01T00:00:00Z",
    summary: `Flaw ${number} of ${name}, one of very many`,
    affected: [
      {
        package: { ecosystem: "PyPI", name },
        ranges: [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed: "2.0.0" }] }],
        versions: ["1.0.0"],
      },
    ],
    database_specific: { severity: number < 10 ? "CRITICAL" : "MODERATE" },
  };
}

test("20,000 findings are cut where they must be, with the number that is missing, and are all in the JSON file", async () => {
  const names = Array.from({ length: packages }, (_, index) => `package-${index}`);
  const database = makeFolder("large-database");
  writeOsvDatabase(
    database,
    names.flatMap((name) => Array.from({ length: advisoriesEach }, (_, number) => advisory(name, number))),
  );
  const workspace = makeTree({ "requirements.txt": names.map((name) => `${name}==1.0.0\n`).join("") });
  const run = await scan(workspace, { database, "osv-scanner": realScanner() });

  expect(run.outputs).toMatchObject({ outcome: "findings", complete: "true", "findings-count": "20000" });
  expect(run.outputs["blocking-count"]).toBe("2000");
  expect(run.exitCode).toBe(1);
  // The fake runner itself refuses a larger summary and more annotations than GitHub shows.
  expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
  expect(run.summary).toMatch(/_[\d,]+ more findings not shown here\. The JSON file holds all of them\._/u);
  expect(count(run.annotations, "error")).toBe(10);
  expect(count(run.annotations, "warning")).toBe(10);
  expect(run.annotations.filter(({ name }) => name === "error").at(-1)?.properties["title"]).toBe("1,991 more errors");
  const report = JSON.parse(readFileSync(run.outputs["json-file"] ?? "", "utf8"));
  expect(report.reports[0].findings).toHaveLength(packages * advisoriesEach);
  const sarif = JSON.parse(readFileSync(run.outputs["sarif-file"] ?? "", "utf8"));
  expect(sarif.runs[0].results).toHaveLength(packages * advisoriesEach);
});

function count(annotations: readonly { readonly name: string }[], level: string): number {
  return annotations.filter(({ name }) => name === level).length;
}
