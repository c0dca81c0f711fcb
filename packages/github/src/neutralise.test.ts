import { parseOutput } from "@security-actions/testkit";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { neutralise } from "./neutralise.ts";

const pieces = fc.constantFrom(
  "::",
  ":",
  "##[",
  "#",
  "[",
  "]",
  "error",
  "stop-commands",
  "add-mask",
  " ",
  "\t",
  "\n",
  "\r",
);
const hostile = fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: "grapheme" })), {
  maxLength: 12,
});

test("no text becomes a workflow command", () => {
  fc.assert(
    fc.property(
      hostile.map((parts) => parts.join("")),
      (message) => {
        expect(parseOutput(`${neutralise(message)}\n`).commands).toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  ["::error::x", ": :error::x"],
  ["  ::error::x", "  : :error::x"],
  ["a ##[error]x", "a ## [error]x"],
  ["a\n::error::x", "a ::error::x"],
  ["https://osv.dev and a::b", "https://osv.dev and a::b"],
])("%j becomes %j", (message, expected) => {
  expect(neutralise(message)).toBe(expected);
});
