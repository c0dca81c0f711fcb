import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readDeclarations } from "./read.ts";

const commit = "ab".repeat(20);

test("tables are read, with their lines", () => {
  const text = `title = "x"
[[vendored]]
path = "loader/"
name = "shapelib"
version = "1.5.0"
repository = "https://github.com/OSGeo/shapelib.git"
licence = "MIT"

[policy]
fail-on = "high"

  [[vendored]] # own code
path = "external/glue"
own = true
`;
  expect(readDeclarations(text)).toEqual({
    declarations: [
      {
        path: "loader",
        line: 2,
        name: "shapelib",
        version: "1.5.0",
        repository: "https://github.com/OSGeo/shapelib",
        licence: "MIT",
        own: false,
      },
      { path: "external/glue", line: 12, own: true },
    ],
    unchecked: [],
    problems: [],
  });
});

test("no file, and one about other things, declare nothing", () => {
  expect(readDeclarations("")).toEqual({ declarations: [], unchecked: [], problems: [] });
  expect(readDeclarations("﻿[policy]\nvendored = 1\n")).toEqual({ declarations: [], unchecked: [], problems: [] });
});

const wrong: readonly (readonly [string, string])[] = [
  ['path = "a"\nversoin = "1"', 'has the unknown key "versoin" in a vendored table'],
  ['path = "a"\nversion = 1.5', "has a version that cannot be used in a vendored table"],
  ['path = "a"\nversion = "1; rm"', "has a version that cannot be used in a vendored table"],
  ['path = "../a"\nversion = "1"', "has a path that cannot be used in a vendored table"],
  ['path = "/a"\nversion = "1"', "has a path that cannot be used in a vendored table"],
  ['path = "a\\\\b"\nversion = "1"', "has a path that cannot be used in a vendored table"],
  ['version = "1"', "has a vendored table without a path"],
  ['path = "a"', "says nothing of a"],
  ['path = "a"\nown = false', "says nothing of a"],
  ['path = "a"\nown = "yes"', "has an own that cannot be used in a vendored table"],
  ['path = "a"\nown = true\nname = "b"', "says of a both that it is own code and what it is"],
  [`path = "a"\ntag = "v1"\ncommit = "${commit}"`, "gives both a tag and a commit for a"],
  ['path = "a"\ncommit = "ab12"', "has a commit that cannot be used in a vendored table"],
  ['path = "a"\nrepository = "git@github.com:a/b"', "has a repository that cannot be used in a vendored table"],
  [
    'path = "a"\nrepository = "https://user:word@example.org/a"',
    "has a repository that cannot be used in a vendored table",
  ],
  ['path = "a"\npurl = "github/a/b"', "has a purl that cannot be used in a vendored table"],
  ['path = "a"\n"__proto__" = "b"', 'has the unknown key "__proto__" in a vendored table'],
  ['path = "a"\nconstructor = "b"', 'has the unknown key "constructor" in a vendored table'],
];

test.each(wrong)("%s is a problem with its line", (table, what) => {
  const { declarations, problems } = readDeclarations(`# a comment\n[[vendored]]\n${table}\n`);
  expect(declarations).toEqual([]);
  expect(problems).toMatchObject([
    {
      code: "vendored-declaration-invalid",
      message: `.security.toml ${what}.`,
      location: { path: ".security.toml", line: 2 },
    },
  ]);
});

test("what is no TOML, or no list of tables, is a problem", () => {
  expect(readDeclarations("[[vendored]]\npath = \n").problems).toMatchObject([
    { message: ".security.toml is not valid TOML.", location: { line: 2 } },
  ]);
  expect(readDeclarations('[vendored]\npath = "a"\n').problems).toMatchObject([
    { message: ".security.toml has a vendored that is no list of tables." },
  ]);
  expect(readDeclarations("vendored = [1]\n").problems).toMatchObject([
    { message: ".security.toml has a vendored that is no table." },
  ]);
});

test("a second table about the same is a problem, one of another name is not", () => {
  const table = (name: string): string => `[[vendored]]\npath = "a"\nname = "${name}"\nversion = "1"\n`;
  expect(readDeclarations(table("b") + table("b")).problems).toMatchObject([{ location: { line: 5 } }]);
  expect(readDeclarations(table("b") + table("c")).problems).toEqual([]);
});

test("headers that are no headers cost the lines, not the declarations", () => {
  const { declarations } = readDeclarations('note = """\n[[vendored]]\n"""\n[[vendored]]\npath = "a"\nversion = "1"\n');
  expect(declarations).toEqual([{ path: "a", version: "1", own: false }]);
});

test("any text is read without throwing", () => {
  const pieces = fc.constantFrom(
    "[[vendored]]",
    "\n",
    "path",
    "=",
    '"a"',
    "own",
    "true",
    '"""',
    "\\",
    "__proto__",
    "[",
    "]",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
      const { declarations, problems } = readDeclarations(parts.join(""));
      expect(declarations.length + problems.length).toBeGreaterThanOrEqual(0);
    }),
  );
});
