import { expect, test } from "vitest";
import { columnNames } from "./columns.ts";

test.each<[string, string[]]>([
  ["CREATE TABLE a(b, c TEXT)", ["b", "c"]],
  ['CREATE TABLE "a (b" ("c, d" TEXT, [e)f] INT, `g h`, \'i\')', ["c, d", "e)f", "g h", "i"]],
  ["CREATE TABLE a(b TEXT(30) DEFAULT (1,2), c NUMERIC(3,4) CHECK (c IN (1,2)), PRIMARY KEY (b, c))", ["b", "c"]],
  ["CREATE TABLE a(b /* c, d */, e -- f, g\n, h)", ["b", "e", "h"]],
  ['CREATE TABLE a("primary" TEXT, Straße TEXT)', ["primary", "Straße"]],
  ["CREATE TABLE a(b TEXT) STRICT", ["b"]],
  ["CREATE TABLE a(b, c, d PRIMARY KEY) WITHOUT ROWID", ["d", "b", "c"]],
  [
    'CREATE TABLE a(b, c, d, CONSTRAINT k PRIMARY KEY (D DESC, "b" COLLATE NOCASE)) STRICT, without  rowid',
    ["d", "b", "c"],
  ],
  ["CREATE TABLE a(b, c, UNIQUE (b), PRIMARY KEY (c)) WITHOUT ROWID", ["c", "b"]],
  ["CREATE TABLE a(b, c, d PRIMARY KEY)", ["b", "c", "d"]],
  ["CREATE TABLE a AS SELECT 1", []],
  ["", []],
])("%s", (sql, names) => {
  expect(columnNames(sql)).toEqual(names);
});

test("a statement of many quotes and comments is read in linear time", () => {
  const hostile = ["'", '"', "[", "`", "/*", "--", "(", "a,"].map((part) => `CREATE TABLE a(${part.repeat(200_000)}`);
  expect(hostile.map((sql) => columnNames(sql).length).at(-1)).toBe(200_000);
});
