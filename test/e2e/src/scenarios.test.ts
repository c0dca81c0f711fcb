import { checkScenario, loadScenarios, makeFolder, type ScenarioOptions } from "@security-actions/testkit";
import { expect, test } from "vitest";
import { makeBrokenDatabase, makeDatabase, makeDatabaseOf, makeGitDatabase } from "./advisories.ts";
import { makeRegistry } from "./registry.ts";
import { actionFolder, fixtures, root } from "./repository.ts";
import { realScanner } from "./scanner.ts";
import { otherToken, token } from "./tokens.ts";

const scanner = realScanner();
const scenarios = ["dependency-scan", "scan", "secret-scan"].flatMap((action) =>
  loadScenarios(fixtures(action)).map((scenario) => ({ action, scenario, title: `${action}: ${scenario.name}` })),
);

const options: Omit<ScenarioOptions, "actionFolder"> = {
  secrets: { token, "other-token": otherToken },
  fill: {
    "encoded-token": Buffer.from(token).toString("base64"),
    database: makeDatabase(),
    "go-database": makeDatabaseOf("Go"),
    "broken-database": makeBrokenDatabase(),
    "git-database": makeGitDatabase(),
    "git-settings": makeRegistry(),
    "empty-folder": makeFolder("empty"),
  },
  replace: [
    // Said at most every ten seconds, so a slow machine has more of them.
    [/^(?:Reading manifests|Listing commits|Reading [\d,]+ commits|Looking at|Downloading|Building) .*\n/gmu, ""],
    // What git says differs by its version, and by which side is faster.
    [/fatal: (?:remote error: upload-pack: |git upload-pack: )?not our ref/gu, "fatal: not our ref"],
    [/fatal: unable to access [^\n]*? \(commit/gu, "fatal: <unable to access> (commit"],
    [/osv-scanner 2\.\d+\.\d+ \(/gu, "osv-scanner <version> ("],
    [/\b\d+ of our own\b/gu, "<number> of our own"],
    // Of OpenVEX. What a document of the fixtures says is not in what comes out.
    [/(?<="timestamp": ")\d{4}-[\dT:.-]+Z/gu, "<now>"],
    [/(?<="@id": ".*\/vex-)[0-9a-f]{64}/gu, "<hash>"],
    [/(?<="tooling": "security-actions )[\d.]+/gu, "<version>"],
    // Of our own tool, in SARIF: a release changes it.
    [/"version": "\d+\.\d+\.\d+",(?=\s+"informationUri")/gu, '"version": "<version>",'],
  ],
};

test("there are scenarios", () => {
  expect(scenarios.length).toBeGreaterThan(40);
});

test.concurrent.each(scenarios)("$title", async ({ action, scenario }) => {
  const inputs = action === "secret-scan" ? {} : { "osv-scanner": scanner };
  const check = checkScenario(scenario, { ...options, inputs, actionFolder: actionFolder(action) });
  await expect(check).resolves.toBeUndefined();
});

// The one line of the README: the action.yml in the root runs the same bundle. Nothing is written down for it.
const again = scenarios.filter(({ action }) => action === "scan" && process.env["UPDATE"] !== "1");

test.concurrent.each(again)("the root, $title", async ({ scenario }) => {
  const inputs = { "osv-scanner": scanner };
  await expect(checkScenario(scenario, { ...options, inputs, actionFolder: root })).resolves.toBeUndefined();
});
