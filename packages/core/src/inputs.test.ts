import { describe, expect, test } from "vitest";

import { InputError } from "./errors.ts";
import { lines, oneOf, text } from "./inputs.ts";

const given = (value: string) => ({ get: () => value });

describe("oneOf", () => {
  test.each([
    ["", "high"],
    ["  ", "high"],
    [" low ", "low"],
  ])("%j is %s", (value, expected) => {
    expect(oneOf(given(value), "fail-on", ["high", "low"])).toBe(expected);
  });

  test.each(["HIGH", "none", "toString", "high,low"])("%j is refused with the list of what is allowed", (value) => {
    expect(() => oneOf(given(value), "fail-on", ["high", "low"])).toThrow(
      expect.objectContaining({
        code: "invalid-input",
        message: `fail-on: ${JSON.stringify(value)} is not a known value.`,
        hint: "Use one of: high, low.",
      }),
    );
    expect(() => oneOf(given(value), "fail-on", ["high", "low"])).toThrow(InputError);
  });
});

test("a text is trimmed, and nothing is undefined", () => {
  expect(text(given(" a b "), "base")).toBe("a b");
  expect(text(given(" \n"), "base")).toBeUndefined();
});

test("lines leave out empty ones and remarks, whatever the line breaks", () => {
  expect(lines(given(" a \r\n\n# remark\rb#c\n  "), "path")).toEqual(["a", "b#c"]);
  expect(lines(given(""), "path")).toEqual([]);
});
