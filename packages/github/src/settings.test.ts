import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

import { InputError } from "@security-actions/core";
import { readActionMetadata } from "@security-actions/testkit";
import { expect, test } from "vitest";

import { hostInputs, readRawInputs, readSettings } from "./settings.ts";

const read = (environment: Record<string, string>) => readSettings(readRawInputs(environment));

test("reads inputs as the runner names them", () => {
  expect(readRawInputs({ "INPUT_A_B-C": "x" }).get("a b-c")).toBe("x");
  expect(readRawInputs({}).get("a")).toBe("");
  expect(read({})).toEqual({ comment: "auto", uploadSarif: "auto" });
  expect(read({ "INPUT_GITHUB-TOKEN": " t ", INPUT_COMMENT: "never", "INPUT_UPLOAD-SARIF": "always" })).toEqual({
    token: "t",
    comment: "never",
    uploadSarif: "always",
  });
});

test("lists what is allowed", () => {
  expect(() => read({ INPUT_COMMENT: "yes" })).toThrow(InputError);
});

test("names every input that is read", async () => {
  const step = dirname(fileURLToPath(new URL("testing/step/action.yml", import.meta.url)));
  expect([...(await readActionMetadata(step)).inputs.keys()].toSorted()).toEqual(hostInputs);
  const asked: string[] = [];
  readSettings({
    get: (name) => {
      asked.push(name);
      return "";
    },
  });
  expect(asked.toSorted()).toEqual(hostInputs);
});
