import { toProblem } from "@security-actions/core";
import { expect, test } from "vitest";
import { ArchiveError } from "./errors.ts";

test("an archive that cannot be read is a problem with its own code", () => {
  const error = new ArchiveError("archive-unreadable", "plugin.zip is cut off.", "Build it anew.");
  expect(toProblem(error)).toEqual({
    code: "archive-unreadable",
    message: "plugin.zip is cut off.",
    hint: "Build it anew.",
  });
});
