import { InputError } from "@security-actions/core";
import { describe, expect, test } from "vitest";
import { readOnly } from "./main.ts";

const only = (value: string) => readOnly({ get: (name) => (name === "only" ? value : "") });

describe("readOnly", () => {
  test.each([
    ["", ["dependency-scan", "secret-scan"]],
    ["\n # remark \n", ["dependency-scan", "secret-scan"]],
    ["dependency-scan", ["dependency-scan"]],
    ["secret-scan", ["secret-scan"]],
    ["dependency-scan\r\n dependency-scan \n", ["dependency-scan"]],
  ])("%j", (value, expected) => {
    expect(only(value)).toEqual(expected);
  });

  test.each(["secrets", "Dependency-scan", "dependency-scan,x", "constructor", "__proto__", "toString"])(
    "%s is refused",
    (value) => {
      expect(() => only(value)).toThrow(InputError);
      expect(() => only(value)).toThrow(
        expect.objectContaining({ hint: "Choose among: dependency-scan, secret-scan." }),
      );
    },
  );
});
