import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseGitConfig } from "./git-config.ts";

const values = (text: string) => parseGitConfig(text).entries.map(({ key, value }) => [key, value]);

test("sections, keys and values are read as git reads them", () => {
  const text = [
    '\uFEFF[Submodule "A \\"b\\" \\\\c"]\r',
    "\tPath = ext/a # a remark\r",
    '\turl = "https://example.org/a;b#c" ; another\r',
    "; [nothing]",
    "[old.Style] x = 1",
    "[flag] fetch",
    "  empty =",
  ].join("\n");
  expect(parseGitConfig(text)).toEqual({
    entries: [
      { section: "submodule", subsection: 'A "b" \\c', key: "path", value: "ext/a", line: 2 },
      { section: "submodule", subsection: 'A "b" \\c', key: "url", value: "https://example.org/a;b#c", line: 3 },
      { section: "old", subsection: "style", key: "x", value: "1", line: 5 },
      { section: "flag", key: "fetch", value: "true", line: 6 },
      { section: "flag", key: "empty", value: "", line: 7 },
    ],
    badLines: [],
  });
});

test("values have quoted parts, escapes and continued lines", () => {
  expect(values('[a]\nb = one "two " three\\\\ \\t"\\n"  \nc = x\\\n  y\nd = "e  "  ')).toEqual([
    ["b", "one two  three\\ \t\n"],
    ["c", "x  y"],
    ["d", "e  "],
  ]);
});

test("a bad line is told, and the rest is read", () => {
  expect(parseGitConfig('key = 1\n[a\n[b]\n1x = 2\nc = "open\nd = \\q\ne = 3')).toEqual({
    entries: [{ section: "b", key: "e", value: "3", line: 7 }],
    badLines: [1, 2, 4, 5, 6],
  });
});

test("it never throws, and takes no longer than in proportion", () => {
  const parts = fc.constantFrom("[", "]", '"', "\\", "\n", "\r\n", " ", "=", "#", "a", "url", ".");
  fc.assert(
    fc.property(fc.array(parts), (all) => {
      const text = all.join("");
      const { entries } = parseGitConfig(text);
      for (const { line } of entries) expect(line).toBeLessThanOrEqual(text.split("\n").length);
    }),
  );
  for (const part of ["[a", '[a "', "\\", '"', "[a]\nb = \\\n", "a ", '[a "\\"']) parseGitConfig(part.repeat(100_000));
});
