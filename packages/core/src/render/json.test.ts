import { readFileSync } from "node:fs";

import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

import type { Assessment } from "../judge.ts";
import type { Finding } from "../report.ts";
import { assess, finding, hostileTexts, samples } from "../testing/samples.ts";
import { renderJson } from "./json.ts";

const schema: AnySchemaObject = JSON.parse(
  readFileSync(new URL("../../../../docs/report.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv2020({ allErrors: true }).compile<object>(schema);

function parse(assessments: readonly Assessment[]): { readonly reports: { readonly findings: readonly Finding[] }[] } {
  return JSON.parse(renderJson(assessments));
}

describe.each(Object.entries<readonly Assessment[]>(samples))("%s", (name, sample) => {
  test("matches its schema", () => {
    const valid = validate(JSON.parse(renderJson(sample)));
    expect({ valid, errors: validate.errors }).toEqual({ valid: true, errors: null });
  });

  test("is as expected", async () => {
    await expect(renderJson(sample)).toMatchFileSnapshot(`expected/${name}.json.expected`);
  });
});

test.each([[{ schemaVersion: 2 }], [{ outcome: "good" }], [{ more: 1 }], [{ reports: [{ tool: "x" }] }]])(
  "the schema refuses %j",
  (change) => {
    expect(validate({ ...parse(samples.clean), ...change })).toBe(false);
  },
);

test("the schema wants a reason for what does not count, and only for that", () => {
  const json = renderJson(samples.findings);
  expect(validate(JSON.parse(json.replace('"ignored"', '"blocking"')))).toBe(false);
  expect(validate(JSON.parse(json.replace('"blocking"', '"ignored"')))).toBe(false);
});

test("holds texts as they are and 20,000 findings", () => {
  const findings = Array.from({ length: 20_000 }, (_, index) =>
    finding({ message: hostileTexts[index % hostileTexts.length] ?? "" }),
  );
  const messages = new Set(findings.map(({ message }) => message));
  const { reports } = parse([assess({ findings })]);
  expect(reports[0]?.findings).toHaveLength(20_000);
  expect(new Set(reports[0]?.findings.map(({ message }) => message))).toEqual(messages);
});
