import * as fc from "fast-check";
import { expect, test } from "vitest";
import { member, parseJson, type JsonValue } from "./json.ts";

function plainValue(value: JsonValue): unknown {
  if (value.kind === "array") return value.items.map(plainValue);
  if (value.kind === "object") {
    return Object.fromEntries([...value.members].map(([key, item]) => [key, plainValue(item)]));
  }
  return value.kind === "null" ? null : value.value;
}

test("values know where they begin", () => {
  const { value } = parseJson('{\n  "a": [1,\n    {"b": "x"}]\n}');
  const list = member(value, "a");
  expect(list).toMatchObject({ kind: "array", line: 2, column: 8 });
  if (list?.kind !== "array") throw new Error("no list");
  expect(member(list.items[1], "b")).toMatchObject({ value: "x", line: 3, column: 11 });
  expect(member(list, "b")).toBeUndefined();
});

test.each([
  ["[1,]", "there is a comma before ]", 1, 3],
  ['{"a":1,}', "there is a comma before }", 1, 7],
  ["[1 // one\n]", "there is a comment, which JSON does not have, where a comma or ] should be", 1, 4],
  ["/* no */ {}", "there is a comment, which JSON does not have, where a value should be", 1, 1],
  ["# no\n{}", "there is a comment, which JSON does not have, where a value should be", 1, 1],
  ['{"a":1,\n"a":2}', 'the key "a" is there twice', 2, 1],
  ["{a:1}", 'there is "a" where a name in quotes should be', 1, 2],
  ['{"a" 1}', 'there is "1" where a colon should be', 1, 6],
  ["[1] x", 'there is "x" where the end of the file should be', 1, 5],
  ["", "the file ends where a value should be", 1, 1],
  ['{"a":', "the file ends where a value should be", 1, 6],
  ["[01]", 'there is "0" where a value should be', 1, 2],
  ["[1.]", 'there is "1" where a value should be', 1, 2],
  ["[tru]", 'there is "t" where a value should be', 1, 2],
  ['["a\nb"]', "a text has a line break or control character in it", 1, 4],
  ['["a', "a text has no closing quote", 1, 2],
  ['["\\x"]', "a text has an unknown escape", 1, 3],
  ['["\\u12"]', "a text has an unknown escape", 1, 3],
])("%j is no JSON", (text, message, line, column) => {
  expect(parseJson(text)).toEqual({ error: { message, line, column } });
});

test("bytes that are no UTF-8 are an error, and a byte-order mark is none", () => {
  expect(parseJson(Buffer.from([0x22, 0xff, 0x22])).error?.message).toBe("it is not UTF-8");
  expect(parseJson(Buffer.from("\uFEFF[]"))).toMatchObject({ value: { kind: "array", line: 1, column: 1 } });
  expect(parseJson("\uFEFF[]")).toMatchObject({ value: { kind: "array", column: 1 } });
});

test("values may be nested 200 deep", () => {
  const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
  expect(parseJson(nested(201)).error).toBeUndefined();
  expect(parseJson(nested(100_000)).error).toMatchObject({ message: "values are nested deeper than 200", column: 202 });
});

test("a key such as __proto__ is a key like any other", () => {
  const { value } = parseJson('{"__proto__": {"a": 1}, "constructor": 2}');
  expect(member(member(value, "__proto__"), "a")).toMatchObject({ value: 1 });
  expect(member(value, "toString")).toBeUndefined();
});

test("what JSON writes is read as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const parsed = parseJson(text);
      if (parsed.error) throw new Error(parsed.error.message);
      expect(JSON.stringify(plainValue(parsed.value))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

test("it takes what JSON.parse takes, and nothing else", () => {
  const fragment = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    '"',
    "1",
    "-",
    "0",
    "e5",
    ".5",
    "true",
    "null",
    " ",
    "\n",
    "\\",
  );
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      const isRefused = (() => {
        try {
          JSON.parse(text);
          return false;
        } catch {
          return true;
        }
      })();
      const { error } = parseJson(text);
      // A key twice is the one thing that JSON.parse takes and we do not.
      if (error?.message.endsWith("twice")) return;
      expect(error !== undefined).toBe(isRefused);
    }),
    { numRuns: 2000 },
  );
});
