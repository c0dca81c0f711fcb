import { expect, test } from "vitest";
import { scanArguments } from "./arguments.ts";

const plain = {
  folders: ["/w"],
  requirements: [],
  recursive: false,
  obeyGitignore: true,
  excluded: [],
  config: "/t/empty.toml",
  output: "/t/result.json",
};
const always = [
  "scan",
  "source",
  "--format=json",
  "--output-file=/t/result.json",
  "--all-packages",
  "--no-resolve",
  "--no-call-analysis=all",
  "--config=/t/empty.toml",
];

test("a live run of one folder", () => {
  expect(scanArguments(plain)).toEqual([...always, "--", "/w"]);
});

test("an offline run of everything below, with all that can be said", () => {
  const invocation = { ...plain, folders: ["/w a", "/-x"], recursive: true, obeyGitignore: false, database: "/d b" };
  expect(scanArguments({ ...invocation, excluded: ["^/?w/a,b$", "^/?w/c$"] })).toEqual([
    ...always,
    "--offline",
    "--local-db-path=/d b",
    "--recursive",
    "--no-ignore",
    "--experimental-exclude=r:^/?w/a,b$",
    "--experimental-exclude=r:^/?w/c$",
    "--",
    "/w a",
    "/-x",
  ]);
});

test("what is scanned stands behind the end of the options, whatever it is called", () => {
  const args = scanArguments({ ...plain, folders: ["--config=/w/osv-scanner.toml"] });
  expect(args.indexOf("--")).toBe(args.length - 2);
});

test("requirements are named with their format, and need no folder", () => {
  const args = scanArguments({ ...plain, folders: [], requirements: ["/w/requirements/base.txt"] });
  expect(args).toEqual([...always, "--lockfile=requirements.txt:/w/requirements/base.txt"]);
});
