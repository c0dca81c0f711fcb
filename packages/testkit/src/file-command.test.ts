import * as fc from "fast-check";
import { expect, test } from "vitest";

import { parseFileCommand } from "./file-command.ts";

test.each([
  ["a=b\n", [{ name: "a", value: "b" }]],
  ["a=b=c<<d", [{ name: "a", value: "b=c<<d" }]],
  [
    "a=\n\nb=1\n",
    [
      { name: "a", value: "" },
      { name: "b", value: "1" },
    ],
  ],
  ["a<<END\nx\ny=1\nEND\n", [{ name: "a", value: "x\ny=1" }]],
  ["a<<END\nEND", [{ name: "a", value: "" }]],
  ["a<<=\nx\n=\n", [{ name: "a", value: "x" }]],
  [
    "a<<E\n END\nE\nb=2",
    [
      { name: "a", value: " END" },
      { name: "b", value: "2" },
    ],
  ],
])("%j", (text, expected) => {
  expect(parseFileCommand(text)).toEqual(expected);
});

test.each([
  ["no equals sign\n", "Invalid format"],
  ["=value\n", "Invalid format"],
  ["<<END\nx\nEND\n", "must not be empty"],
  ["a<<\nx\n", "must not be empty"],
  ["a<<END\nx\n", "Matching delimiter not found 'END'"],
])("%j is refused", (text, message) => {
  expect(() => parseFileCommand(text)).toThrow(message);
});

test("reads back any value that does not hold the delimiter", () => {
  const value = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\r", ""));
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const text = values.map((item, index) => `n${index}<<ghadelimiter_1\n${item}\nghadelimiter_1\n`).join("");
      expect(parseFileCommand(text).map((entry) => entry.value)).toEqual(values);
    }),
  );
});
