import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { cloneRepository, makeRepository, startGitHub } from "@security-actions/testkit";
import { expect, test } from "vitest";
import { makeDatabase } from "./advisories.ts";
import { fakeScanner, resultFor } from "./fake-scanner.ts";
import { makeTree, scan } from "./run.ts";

const files = { "requirements.txt": "terrapin-tiles==2.1.0\n" };
const secret = "a-secret-of-the-job";

/** What processes wrote down of their environment, one file each. */
function notes(folder: string): string[] {
  return readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"));
}

/** A folder for PATH with a git that writes down its environment and then is the real one. */
function watchedGit(): string {
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const script = `#!/bin/sh\nenv > "$(dirname "$0")/notes/$$.txt"\nexec "${real}" "$@"\n`;
  const folder = makeTree({ git: script, "notes/none.txt": "" }, "watched-git");
  chmodSync(path.join(folder, "git"), 0o755);
  return folder;
}

test("neither token nor input nor variable of the job reaches osv-scanner or git", async () => {
  const repository = makeRepository([{ files }, { files: { "README.md": "new\n" } }]);
  const [base, head] = repository.commits;
  const clone = cloneRepository(repository);
  const github = await startGitHub();
  const git = watchedGit();
  const scanner = fakeScanner(
    `for (const one of process.argv.slice(process.argv.indexOf("--") + 1))
       console.error("Scanned " + one + "/requirements.txt file and found 1 package");
     fs.writeFileSync(output, ${JSON.stringify(resultFor(`${clone.path}/requirements.txt`))});`,
  );
  const run = await scan(
    clone.path,
    { database: makeDatabase(), "osv-scanner": scanner },
    {
      github,
      eventName: "merge_group",
      event: { merge_group: { base_sha: base, head_sha: head } },
      env: {
        PATH: `${git}${path.delimiter}${process.env["PATH"]}`,
        PASSWORD: secret,
        NODE_OPTIONS: "",
        https_proxy: "",
      },
    },
  );
  await github.close();
  const seen = { scanner: notes(path.join(path.dirname(scanner), "notes")), git: notes(path.join(git, "notes")) };
  expect(run.outputs["outcome"]).toBe("clean");
  // The version, the workspace and the base; and git more than twice.
  expect(seen.scanner).toHaveLength(3);
  expect(seen.git.length).toBeGreaterThan(4);
  for (const environment of [...seen.scanner, ...seen.git]) {
    expect(environment).not.toContain(github.token);
    expect(environment).not.toContain(secret);
    expect(environment).not.toMatch(/"?(?:INPUT_|GITHUB_|RUNNER_|ACTIONS_)\w*"?[=:]/u);
  }
  expect(run.leaks).toEqual([]);
});
