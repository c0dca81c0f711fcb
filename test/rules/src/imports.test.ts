import path from "node:path";
import { expect, test } from "vitest";
import { importsOfSources, readJson, type Import } from "./sources.ts";

const imports = importsOfSources();
const scope = "@security-actions/";

/** Packages that other packages may not import. */
const isAction = (name: string) => ["dependency-scan", "scan", "secret-scan"].includes(name);

function broken(rule: (one: Import) => boolean): string[] {
  return imports.filter(rule).map(({ file, what }) => `${file} imports ${what}`);
}

test("sources are found", () => {
  expect(imports.length).toBeGreaterThan(100);
});

test("core imports no other package and does no I/O", () => {
  const allowed = ["node:crypto", "node:util"];
  expect(
    broken(({ from, what }) => from === "packages/core" && !what.startsWith(".") && !allowed.includes(what)),
  ).toEqual([]);
});

test("packages do not import actions", () => {
  const isOfAction = (what: string) => what.startsWith(scope) && isAction(what.slice(scope.length).split("/")[0] ?? "");
  expect(broken(({ from, what }) => from.startsWith("packages/") && isOfAction(what))).toEqual([]);
});

test("only actions/scan imports another action, and only its main", () => {
  const other = broken(({ from, what }) => {
    const [name = "", part] = what.startsWith(scope) ? what.slice(scope.length).split("/") : [];
    return isAction(name) && !(from === "actions/scan" && part === "main");
  });
  expect(other).toEqual([]);
});

test("nothing imports the toolkit but its choice of a proxy: the rest brings undici", () => {
  expect(broken(({ what }) => what.startsWith("@actions/") && what !== "@actions/http-client/lib/proxy")).toEqual([]);
});

test("only the GitHub host imports what speaks to GitHub", () => {
  expect(broken(({ from, what }) => from !== "packages/github" && what.startsWith("@octokit/"))).toEqual([]);
});

test("no file reaches into another package by a path", () => {
  const leaves = broken(({ file, from, what }) => {
    return what.startsWith(".") && !path.posix.join(path.posix.dirname(file), what).startsWith(`${from}/src/`);
  });
  expect(leaves).toEqual([]);
});

test("every imported package is declared", () => {
  const undeclared = broken(({ from, what }) => {
    if (what.startsWith(".") || what.startsWith("node:")) return false;
    const name = what
      .split("/")
      .slice(0, what.startsWith("@") ? 2 : 1)
      .join("/");
    const { dependencies = {} } = readJson<{ dependencies?: Record<string, string> }>(`${from}/package.json`);
    return dependencies[name] === undefined;
  });
  expect(undeclared).toEqual([]);
});
