import { expect, test } from "vitest";

import { ExplainedError, InputError, toProblem } from "./errors.ts";

test("an explained error becomes its own problem", () => {
  const cause = new Error("ENOENT");
  const error = new ExplainedError("missing-file", "a.txt is not there.", "Create it.", cause);
  expect(error.cause).toBe(cause);
  expect(toProblem(error)).toEqual({ code: "missing-file", message: "a.txt is not there.", hint: "Create it." });
  expect(toProblem(new InputError("Wrong.", "Right."))).toEqual({
    code: "invalid-input",
    message: "Wrong.",
    hint: "Right.",
  });
});

test.each([
  [new TypeError("x is undefined"), "x is undefined"],
  ["text", "text"],
  [undefined, "undefined"],
])("whatever else is thrown is a bug of ours: %s", (thrown, message) => {
  expect(toProblem(thrown)).toEqual({
    code: "internal-error",
    message: `Internal error: ${message}`,
    hint: "This is a bug of ours. Please report it, with the log of this run.",
  });
});
