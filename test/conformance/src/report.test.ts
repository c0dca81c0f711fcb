import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { files, read } from "./repository.ts";

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(read("docs/report.schema.json")));

/** What is wrong with a JSON result by docs/report.schema.json; empty when nothing is. */
function defectsOf(text: string): string[] {
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`);
}

const expected = files("test/fixtures/*/*/expected/report.json");

test("there are results of every outcome", () => {
  const outcomes = new Set(expected.map((file) => JSON.parse(read(file)).outcome));
  expect(outcomes).toEqual(new Set(["clean", "findings", "incomplete", "not-scanned"]));
});

describe.each(expected)("%s", (file) => {
  test("is valid against docs/report.schema.json", () => {
    // The names of commits are taken out of what is expected.
    const text = read(file).replaceAll(/"<(?:base|head|merge)>"/gu, `"${"a".repeat(40)}"`);
    expect(defectsOf(text)).toEqual([]);
  });
});

test.each<[string, RegExp, string]>([
  ["another version of the format", /"schemaVersion": 1/u, '"schemaVersion": 2'],
  ["an outcome that there is not", /"outcome": "findings"/u, '"outcome": "fine"'],
  ["a key that there is not", /"fingerprint":/u, '"match": "x", "fingerprint":'],
  ["a severity that there is not", /"severity": "critical"/u, '"severity": "very bad"'],
])("the schema can say no: %s", (_, from, to) => {
  const text = read("test/fixtures/dependency-scan/findings/expected/report.json");
  expect(text.replace(from, to)).not.toBe(text);
  expect(defectsOf(text.replace(from, to))).not.toEqual([]);
});
