import * as fc from "fast-check";
import { InputError } from "@security-actions/core";
import { makeRepository, removeFolder } from "@security-actions/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { readExclusions } from "./exclusions.ts";

describe("covers", () => {
  test.each([
    ["fixtures", "fixtures/a.lock", true],
    ["fixtures", "test/fixtures/deep/a.lock", true],
    ["fixtures", "fixtures2/a.lock", false],
    ["fixtures/", "test/fixtures/a.lock", true],
    ["/fixtures", "test/fixtures/a.lock", false],
    ["/fixtures", "fixtures/a.lock", true],
    ["./fixtures/x", "fixtures/x/a.lock", true],
    ["test/fixtures", "test/fixtures/a.lock", true],
    ["test/fixtures", "other/test/fixtures/a.lock", false],
    ["test\\fixtures", "test/fixtures/a.lock", true],
    ["*.example", "a/x.example", true],
    ["*.example", "a/x.example.txt", false],
    ["*.example", "x.example/a.lock", true],
    ["a/*.txt", "a/b/c.txt", false],
    ["a/**/c.txt", "a/c.txt", true],
    ["a/**/c.txt", "a/b/b/c.txt", true],
    ["a/**", "a/b/c", true],
    ["**/a", "b/a/c", true],
    ["a?c", "abc/x", true],
    ["a?c", "a/c", false],
    ["a.c", "abc", false],
    ["a+(b){2}[c]$^|", "a+(b){2}[c]$^|/x", true],
    ["é日 本", "é日 本/x", true],
    ["b", "a\nc/b/x", true],
    ["b", "a\rc/b/x", true],
    ["a**b", "a\nb", true],
    ["a", "../a", true],
    [".", "a/b", false],
    ["/", "a/b", false],
    ["", "a/b", false],
  ])("%j and %j: %s", (pattern, file, expected) => {
    expect(readExclusions([pattern]).covers(file)).toBe(expected);
  });

  test.each(["!x", "!", "!/a/b", "!*.md"])("%j, which would take something back in, is refused", (pattern) => {
    expect(() => readExclusions(["a", pattern])).toThrow(InputError);
  });

  test("a name that begins with ! can be left out all the same", () => {
    expect(readExclusions(["**/!x"]).covers("a/!x/b")).toBe(true);
    expect(readExclusions(["**/!x"]).covers("!x")).toBe(true);
  });

  test("without a pattern nothing", () => {
    expect(readExclusions([]).covers("a")).toBe(false);
    expect(readExclusions([]).below("/w")).toEqual([]);
  });
});

describe("pathspecs", () => {
  const files = ["a.pdf", "docs/b.pdf", "docs/c.txt", "test/docs/d.txt", "[x]/e.txt", "x/f.txt", "w/docs/g.txt"];
  const repository = makeRepository([{ files: Object.fromEntries(files.map((file) => [file, "x"])) }]);
  afterAll(() => removeFolder(repository.path));
  const left = (patterns: readonly string[], start = "") =>
    repository
      .git("ls-files", "--", ...readExclusions(patterns).pathspecs(start))
      .split("\n")
      .toSorted();

  test.each([
    ["*.pdf"],
    ["docs"],
    ["/docs"],
    ["docs/"],
    ["test/docs"],
    ["[x]"],
    ["docs/*.txt"],
    ["**/docs"],
    ["x/../a.pdf"],
    [""],
  ])("%j leaves out what it covers", (pattern) => {
    const exclusions = readExclusions([pattern]);
    expect(left([pattern])).toEqual(files.filter((file) => !exclusions.covers(file)).toSorted());
  });

  test("begin where the workspace does", () => {
    expect(left(["/docs"], "w/")).toEqual(files.filter((file) => !file.startsWith("w/docs/")).toSorted());
  });
});

describe("below", () => {
  const matches = (pattern: string, root: string, folder: string) =>
    readExclusions([pattern])
      .below(root)
      .some((expression) => new RegExp(expression, "u").test(folder));

  test.each([
    ["/home/a b+c", "home/a b+c/x/fixtures", true],
    ["/home/a b+c", "/home/a b+c/fixtures", true],
    ["/home/a b+c", "home/a bbc/fixtures", false],
    ["/home/a b+c", "elsewhere/home/a b+c/fixtures", false],
    ["C:\\work\\tree", "work/tree/fixtures", true],
    ["/", "fixtures", true],
    ["/", "a/fixtures", true],
  ])("in %j: %j: %s", (root, folder, expected) => {
    expect(matches("fixtures", root, folder)).toBe(expected);
  });

  const name = fc.string({
    unit: fc.constantFrom("a", "b", ".", "+", " ", "é", "\n", "\r", "\u2028"),
    minLength: 1,
    maxLength: 3,
  });
  const tree = fc.array(name, { minLength: 1, maxLength: 4 });
  const piece = fc.oneof(name, fc.constantFrom("*", "**", "?", "a*", "*.b"));
  const pattern = fc
    .tuple(fc.constantFrom("", "/", "./"), fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom("", "/"))
    .map(([start, pieces, end]) => start + pieces.join("/") + end);

  test("leaves out the folders that covers leaves out: a folder is covered when it or one above it matches", () => {
    fc.assert(
      fc.property(pattern, tree, (given, names) => {
        const folders = names.map((_, index) => names.slice(0, index + 1).join("/"));
        const entered = folders.every((folder) => !matches(given, "/w", `w/${folder}`));
        expect(readExclusions([given]).covers(names.join("/"))).toBe(!entered);
      }),
      { numRuns: 2000 },
    );
  });

  test("has only what JavaScript and RE2 read alike: no dot, no look-around, no reference back", () => {
    fc.assert(
      fc.property(pattern, (given) => {
        for (const expression of readExclusions([given]).below("/w")) {
          const bare = expression.replaceAll(/\\x00|\\[.*+?^${}()|[\]\\]/gu, "");
          expect(bare).not.toMatch(/\.|\\|\(\?[^:]/u);
        }
      }),
    );
  });
});
