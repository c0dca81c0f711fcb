import { expect, test } from "vitest";
import { parseRegex } from "./regex.ts";

test.each([
  ["^qt", "qtbase", true],
  ["^(qt|py-).*", "py-six", true],
  ["[a-c]+$", "abc", true],
  ["a\\.b", "a.b", true],
  ["a\\.b", "axb", false],
  ["(a|b)c?", "ac", true],
  ["[]a]", "]", true],
])("the pattern %s on %s", (pattern, text, expected) => {
  expect(parseRegex(pattern)?.regex.test(text)).toBe(expected);
});

test.each(["(a+)+$", "(a|a)*", "a**", "*a", "[", "(", "a)", "x".repeat(3000)])(
  "the pattern %s is not taken",
  (pattern) => {
    expect(parseRegex(pattern)).toBeUndefined();
  },
);

test("what repeats is matched with short texts only", () => {
  expect(parseRegex("a*b*c*d*e")?.maximumLength).toBeLessThan(100);
});
