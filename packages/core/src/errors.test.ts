import { expect, test } from "vitest";

import { ExplainedError, InputError, toProblem, toUnquotedProblem } from "./errors.ts";

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

test("where an error may quote what was read, only its kind is told, unless it is one of ours", () => {
  expect(toUnquotedProblem(new TypeError("what was read")).message).toBe("Internal error: TypeError.");
  expect(toUnquotedProblem("what was read").message).toBe("Internal error: Error.");
  const named = Object.assign(new Error("x"), { name: "what was read" });
  expect(toUnquotedProblem(named).message).toBe("Internal error: Error.");
  expect(toUnquotedProblem(new InputError("Wrong.", "Right.")).message).toBe("Wrong.");
});
