import { readFileSync } from "node:fs";

import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Assessment } from "../judge.ts";
import { anyText } from "../testing/gfm.ts";
import { assess, finding, ignore, samples, statement } from "../testing/samples.ts";
import { renderOpenVex } from "./openvex.ts";

// Of https://github.com/openvex/spec (openvex_json_schema.json, CC0 1.0), unchanged.
const schema: AnySchemaObject = JSON.parse(
  readFileSync(new URL("../testing/openvex.schema.json", import.meta.url), "utf8"),
);
/** RFC 3987, as far as it matters here: a scheme, and nothing that must be encoded. */
const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}\p{Cs}]+$/iu;
const formats = { iri, uri: (text: string) => URL.canParse(text), "date-time": /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u };
const validate = new Ajv2020({ allErrors: true, strictTypes: false, formats }).compile<object>(schema);

const options = { author: "https://github.com/qgis", timestamp: new Date("2026-11-23T10:00:00Z"), tooling: "test 1" };

interface Vex {
  readonly "@id": string;
  readonly statements: {
    readonly status: string;
    readonly vulnerability: object;
    readonly products: { readonly "@id": string }[];
  }[];
}

function parse(assessments: readonly Assessment[]): Vex {
  return JSON.parse(renderOpenVex(assessments, options) ?? "");
}

function defects(document: unknown): unknown {
  return validate(document) ? [] : validate.errors;
}

/** What is said of a finding that is accepted so. */
function stateOf(change: Parameters<typeof statement>[1]) {
  const [stated] = parse([
    assess({ findings: [finding()] }, { statements: [statement("CVE-2020-14343", change)] }),
  ]).statements;
  return stated;
}

test("what does not count and why, as a whole", async () => {
  await expect(renderOpenVex(samples.stated, options)).toMatchFileSnapshot("expected/stated.openvex.expected");
});

test.each(["stated", "findings"] as const)("%s is valid by the published schema", (name) => {
  expect(defects(parse(samples[name]))).toEqual([]);
});

test.each([{ statements: [] }, { "@id": "no address" }, { version: 0 }, { statements: [{ status: "fixed" }] }])(
  "the schema refuses %j",
  (change) => {
    expect(defects({ ...parse(samples.stated), ...change })).not.toEqual([]);
  },
);

describe("there is no document", () => {
  test.each([
    ["of a clean run", samples.clean],
    ["of what the base has too", samples.change],
    ["of what is no component", [assess({ findings: [secret()] }, { ignores: [ignore("CVE-2020-14343")] })]],
    ["of nothing", []],
  ])("%s", (_, assessments) => {
    expect(renderOpenVex(assessments, options)).toBeUndefined();
  });
});

function secret() {
  const { component: _, ...bare } = finding();
  return bare;
}

describe("a statement", () => {
  test("of what is ignored claims no more than that somebody accepted it", () => {
    const { statements } = parse([assess({ findings: [finding()] }, { ignores: [ignore("CVE-2020-14343")] })]);
    expect(statements).toMatchObject([
      { status: "affected", action_statement: "Accepted in osv-scanner.toml:4: only used by the build" },
    ]);
  });

  test("of what is not affected has a justification or else an impact statement", () => {
    const reason = "not affected: no parser is built";
    expect(stateOf({ kind: "not-affected", reason })).toMatchObject({
      status: "not_affected",
      impact_statement: reason,
    });
    const justified = stateOf({ kind: "not-affected", reason, justification: "component_not_present" });
    expect(justified).toMatchObject({ justification: "component_not_present", status_notes: reason });
    expect(justified).not.toHaveProperty("impact_statement");
  });

  test("of what is patched names the patch", () => {
    expect(stateOf({})).toMatchObject({ status: "fixed", status_notes: "patched here by CVE-2020-14343.patch" });
  });

  test("is one for all its products, each once", () => {
    const named = (name: string) => finding({ component: { ecosystem: "PyPI", name, groups: [] } });
    const findings = [named("a"), named("b"), named("a")];
    const { statements } = parse([assess({ findings }, { ignores: [ignore("CVE-2020-14343")] })]);
    expect(statements.map(({ products }) => products.map((product) => product["@id"]))).toEqual([
      [
        "https://openvex.dev/docs/security-actions/component/PyPI/a",
        "https://openvex.dev/docs/security-actions/component/PyPI/b",
      ],
    ]);
  });
});

describe("the document", () => {
  test("is the same for the same findings and moment, and has another name for others", () => {
    expect(renderOpenVex(samples.stated, options)).toBe(renderOpenVex(samples.stated, options));
    const ids = [
      parse(samples.stated),
      parse(samples.findings),
      JSON.parse(renderOpenVex(samples.stated, { ...options, timestamp: new Date(0) }) ?? ""),
    ].map((document) => document["@id"]);
    expect(new Set(ids).size).toBe(3);
  });

  test("is valid whatever the texts", () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, hasPurl) => {
        const component = {
          ecosystem: text,
          name: text,
          version: text,
          groups: [text],
          ...(hasPurl && { purl: `pkg:${text}` }),
        };
        const one = finding({ component, rule: { id: text, title: text, aliases: [text, text] } });
        const accepted = [assess({ findings: [one] }, { ignores: [ignore(text, { reason: text })] })];
        expect(defects(parse(accepted))).toEqual([]);
      }),
    );
  });
});
