import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { afterEach, expect, test } from "vitest";

import { checkScenario, loadScenarios, type Scenario } from "./scenario.ts";
import { makeFolder } from "./temporary.ts";

const script = `
import { appendFileSync, readdirSync, readFileSync } from "node:fs";
const { env } = process;
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
const files = readdirSync(env.GITHUB_WORKSPACE).filter((name) => name !== ".git").join(" ");
console.log("::notice::" + files);
console.log(JSON.stringify(event));
appendFileSync(env.GITHUB_STEP_SUMMARY, env.INPUT_COLOUR + " in " + env.GITHUB_WORKSPACE + "\\n");
appendFileSync(env.GITHUB_OUTPUT, "sha=" + env.GITHUB_SHA + "\\nfile=" + env.RUNNER_TEMP + "/some-folder-a1B2c3/x\\n");
`;

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const actionFolder = makeFolder("action");
write(actionFolder, {
  "main.mjs": script,
  "action.yml": "name: x\ninputs: { colour: { default: red } }\nruns: { using: node24, main: main.mjs }\n",
});

function scenario(files: Readonly<Record<string, string>>, settings: Partial<Scenario["settings"]> = {}): Scenario {
  const folder = makeFolder("scenarios");
  const whole = { expect: { exitCode: 0, outputs: {} }, ...settings };
  write(join(folder, "one"), { ...files, "scenario.json": JSON.stringify(whole) });
  const [only] = loadScenarios(folder);
  if (!only) throw new Error("the scenario was not found");
  return only;
}

function reload({ folder }: Scenario): Scenario {
  const found = loadScenarios(dirname(folder))[0];
  if (!found) throw new Error("the scenario was not found");
  return found;
}

afterEach(() => {
  delete process.env["UPDATE"];
});

test("writes down what came out, without what changes from run to run, and then agrees with it", async () => {
  const made = scenario({ "workspace/a.txt": "a" }, { inputs: { colour: "blue" } });
  process.env["UPDATE"] = "1";
  await checkScenario(made, { actionFolder });
  delete process.env["UPDATE"];
  const written = reload(made);
  expect(written.settings).toEqual({
    inputs: { colour: "blue" },
    expect: { exitCode: 0, outputs: { sha: "a".repeat(40), file: "<temp>/some-folder-<random>/x" } },
  });
  expect(readFileSync(join(made.folder, "expected/summary.md"), "utf8")).toBe("blue in <workspace>\n");
  await checkScenario(written, { actionFolder });
});

const sha = { exitCode: 0, outputs: { sha: "a".repeat(40), file: "<temp>/some-folder-<random>/x" } };

test.each<[string, Record<string, string>, Partial<Scenario["settings"]>]>([
  ["a summary", { "expected/summary.md": "green in <workspace>\n" }, { expect: sha }],
  ["an output", { "expected/summary.md": "red in <workspace>\n" }, { expect: { ...sha, outputs: {} } }],
  ["the exit status", { "expected/summary.md": "red in <workspace>\n" }, { expect: { ...sha, exitCode: 1 } }],
  ["a file that there is not", { "expected/report.json": "{}" }, { expect: sha }],
])("fails when %s differs", async (_, files, settings) => {
  await expect(checkScenario(scenario(files, settings), { actionFolder })).rejects.toThrow("strictly");
});

test("gives a change its commits and its event", async () => {
  const made = scenario(
    {
      "base/old.txt": "1",
      "base/same.txt": "2",
      "workspace/same.txt": "2",
      "workspace/new.txt": "3",
      "expected/log.txt": "",
      "expected/annotations.json": "",
    },
    { git: { depth: 1 }, eventName: "pull_request" },
  );
  process.env["UPDATE"] = "1";
  await checkScenario(made, { actionFolder });
  const read = (name: string) => JSON.parse(readFileSync(join(made.folder, "expected", name), "utf8"));
  expect(read("annotations.json")).toMatchObject([{ message: "new.txt same.txt" }]);
  expect(read("log.txt")).toMatchObject({ pull_request: { base: { sha: "<base>" }, head: { sha: "<head>" } } });
  expect(reload(made).settings.expect.outputs["sha"]).toBe("<head>");
});

test("takes a payload with the names of the commits", async () => {
  const files = { "workspace/a": "", "expected/log.txt": '{"after":"<head>","x":1}\n' };
  const made = scenario(files, {
    git: {},
    event: { after: "{{head}}", x: 1 },
    expect: { ...sha, outputs: { ...sha.outputs, sha: "<head>" } },
  });
  await checkScenario(made, { actionFolder });
  expect(made.name).toBe("one");
});

test("fills in what the test knows, and takes it out again", async () => {
  const made = scenario(
    { "expected/summary.md": "<machine>/x in <workspace>\n" },
    { inputs: { colour: "{{machine}}/x" }, expect: sha },
  );
  const check = checkScenario(made, { actionFolder, fill: { machine: 'a "quoted" place' }, inputs: { colour: "red" } });
  await expect(check).resolves.toBeUndefined();
});

test("a pull request can be checked out merged, with files that no checkout would keep", async () => {
  const made = scenario(
    { "base/same.txt": "1", "base/gone.txt": "1", "workspace/same.txt": "1", "expected/annotations.json": "" },
    { git: { merge: true }, eventName: "pull_request", files: { "a|b.txt": "1", link: { link: "same.txt" } } },
  );
  process.env["UPDATE"] = "1";
  await checkScenario(made, { actionFolder });
  const annotations = readFileSync(join(made.folder, "expected/annotations.json"), "utf8");
  expect(JSON.parse(annotations)).toMatchObject([{ message: "a|b.txt link same.txt" }]);
  expect(reload(made).settings.expect.outputs["sha"]).toBe("<merge>");
});

test("a change may have more commits than one", async () => {
  const files = { "base/a.txt": "1", "workspace/a.txt": "2", "expected/annotations.json": "" };
  const made = scenario(files, { git: { between: [{ "secret.txt": "s" }] }, eventName: "pull_request" });
  process.env["UPDATE"] = "1";
  await checkScenario(made, { actionFolder });
  const annotations = readFileSync(join(made.folder, "expected/annotations.json"), "utf8");
  // What is only between does not stay.
  expect(JSON.parse(annotations)).toMatchObject([{ message: "a.txt" }]);
  expect(reload(made).settings.expect.outputs["sha"]).toBe("<head>");
});

test("fails when a secret comes out, even if that is what is expected", async () => {
  const made = scenario(
    { "expected/summary.md": "<password> in <workspace>\n" },
    { inputs: { colour: "{{password}}" }, expect: sha },
  );
  const options = { actionFolder, secrets: { password: "correct-horse" } };
  await expect(checkScenario(made, options)).rejects.toThrow("summary, line 1");
  process.env["UPDATE"] = "1";
  await expect(checkScenario(made, options)).rejects.toThrow("summary, line 1");
});
