import { describe, expect, test } from "vitest";
import { memoryTree } from "../testing/memory-tree.ts";
import type { TreeSubmodule } from "../tree.ts";
import { readSubmodules } from "./submodules.ts";

const commit = "a".repeat(40);
const section = (path: string, url: string) => `[submodule "${path}"]\n\tpath = ${path}\n\turl = ${url}\n`;
const read = (text: string, submodules: readonly TreeSubmodule[] = [{ path: "ext/a", commit }]) =>
  readSubmodules(memoryTree({ ".gitmodules": text }, { submodules }));

test("a submodule is its repository at the commit of the index", async () => {
  const { components, problems } = await read(section("ext/a", "git@github.com:o/r.git").replaceAll("\n", "\r\n"));
  expect(problems).toEqual([]);
  expect(components).toEqual([
    expect.objectContaining({
      id: "submodules:ext/a",
      name: "r",
      purl: `pkg:github/o/r@${commit}`,
      origin: { reader: "submodules", path: ".gitmodules", line: 2 },
      upstreams: [{ repository: "https://github.com/o/r", commit }],
      scope: "runtime",
    }),
  ]);
  expect(components[0]?.version).toBeUndefined();
});

test("several are read, one below a folder of tests is for development", async () => {
  const text = section("ext/a", "https://github.com/o/a") + section("test/data", "https://github.com/o/data");
  const { components, problems } = await read(text, [
    { path: "ext/a", commit },
    { path: "test/data", commit },
  ]);
  expect(problems).toEqual([]);
  expect(components.map(({ name, scope }) => [name, scope])).toEqual([
    ["a", "runtime"],
    ["data", "development"],
  ]);
});

test("submodules of a submodule are read, a stray list in a copied library is not", async () => {
  const tree = memoryTree(
    {
      ".gitmodules": section("ext/a", "https://github.com/o/a"),
      "ext/a/.gitmodules": section("b", "https://github.com/o/b"),
      "copied/.gitmodules": section("c", "https://github.com/o/c"),
    },
    {
      submodules: [
        { path: "ext/a", commit },
        { path: "ext/a/b", commit },
      ],
    },
  );
  const { components, problems } = await readSubmodules(tree);
  expect(components.map(({ id }) => id)).toEqual(["submodules:ext/a", "submodules:ext/a/b"]);
  expect(problems).toEqual([]);
});

test("a tree without submodules has none", async () => {
  expect((await readSubmodules(memoryTree({ "a.c": "" }))).components).toEqual([]);
});

describe("what is wrong is a problem with its line, and the rest is read", () => {
  test.each([
    ["ext::sh -c touch% /tmp/x", "is not a web address, and was not followed"],
    ["--upload-pack=x", "is not a web address, and was not followed"],
    ["-u./payload", "is not a web address, and was not followed"],
    ["file:///etc/passwd", "is not a web address, and was not followed"],
    ['"https://a.org/\\tb"', "is not a web address, and was not followed"],
    ["../x.git", "is relative to that of this repository"],
  ])("%s", async (url, message) => {
    const text = section("ext/a", url) + section("ext/b", "https://github.com/o/b");
    const { components, problems } = await read(text, [
      { path: "ext/a", commit },
      { path: "ext/b", commit },
    ]);
    expect(problems).toEqual([expect.objectContaining({ location: { path: ".gitmodules", line: 3 } })]);
    expect(problems[0]?.message).toContain(message);
    expect(JSON.stringify([components, problems])).not.toContain(url.replaceAll('"', ""));
    expect(components.map(({ name, upstreams }) => [name, upstreams.length])).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
  });

  test.each([
    ["no path", '[submodule "a"]\nurl = https://github.com/o/r\n', "submodule-path", 2],
    ["a path that leads out", section("../a", "https://github.com/o/r"), "submodule-path", 2],
    ["no address", '[submodule "a"]\npath = ext/a\n', "submodule-address", 2],
    ["two addresses", `${section("ext/a", "https://a.org/a")}\turl = https://b.org/b\n`, "submodule-address", 3],
    ["no entry in the index", section("ext/gone", "https://github.com/o/r"), "submodule-commit-unknown", 2],
    ["a broken line", `${section("ext/a", "https://a.org/a")}[broken\n`, "submodules-malformed", 4],
  ])("%s", async (_what, text, code, line) => {
    const { problems } = await read(text, text.includes("path = ext/a") ? undefined : []);
    expect(problems.map((problem) => [problem.code, problem.location?.line])).toEqual([[code, line]]);
  });

  test("a submodule that no list names", async () => {
    const { components, problems } = await readSubmodules(memoryTree({}, { submodules: [{ path: "ext/a", commit }] }));
    expect(components.map(({ name, upstreams }) => [name, upstreams])).toEqual([["a", []]]);
    expect(problems.map(({ code }) => code)).toEqual(["submodule-undeclared"]);
  });

  test("a list that is a link", async () => {
    const { problems } = await readSubmodules(memoryTree({}, { links: [".gitmodules"] }));
    expect(problems.map(({ code }) => code)).toEqual(["submodules-unreadable"]);
  });
});
