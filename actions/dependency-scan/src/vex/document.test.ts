import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readVexDocument } from "./document.ts";

const path = "security/project.openvex.json";
const read = (document: unknown) => readVexDocument(JSON.stringify(document), path);

const statement = {
  vulnerability: { name: "CVE-2024-1", aliases: ["GHSA-1"] },
  products: [{ "@id": "pkg:generic/hdf5@1.14.3" }],
  status: "not_affected",
  justification: "vulnerable_code_not_in_execute_path",
  impact_statement: "hdf5 is only used as a client",
};

const openVex = (...statements: unknown[]) => ({
  "@context": "https://openvex.dev/ns/v0.2.0",
  "@id": "https://openvex.dev/docs/example/vex-1",
  author: "QGIS",
  timestamp: "2026-11-23T10:00:00Z",
  version: 1,
  statements,
});

const moment = Date.parse("2026-11-23T10:00:00Z");

describe("OpenVEX", () => {
  test("is read", () => {
    expect(read(openVex(statement))).toEqual({
      claims: [
        {
          names: ["CVE-2024-1", "GHSA-1"],
          products: [
            {
              identities: [{ purl: { type: "generic", path: "hdf5", version: "1.14.3" } }],
              subcomponents: [],
            },
          ],
          stand: "not-affected",
          reason: "not affected: vulnerable_code_not_in_execute_path — hdf5 is only used as a client",
          justification: "vulnerable_code_not_in_execute_path",
          time: moment,
          source: { path },
        },
      ],
      problems: [],
    });
  });

  test.each([
    [{ status: "fixed" }, "fixed", "fixed"],
    [{ status: "fixed", status_notes: "rebuilt" }, "fixed", "fixed: rebuilt"],
    [{ status: "not_affected", impact_statement: "no parser" }, "not-affected", "not affected: no parser"],
    [{ status: "affected", action_statement: "update" }, "open", "affected"],
    [{ status: "under_investigation" }, "open", "under investigation"],
  ])("%j", (change, stand, reason) => {
    const { vulnerability, products } = statement;
    expect(read(openVex({ vulnerability, products, ...change })).claims).toMatchObject([{ stand, reason }]);
  });

  test("has products by any of their names, and their parts", () => {
    const products = [
      { "@id": "https://qgis.org", identifiers: { purl: "pkg:github/qgis/QGIS" }, subcomponents: [{ "@id": "hdf5" }] },
      { identifiers: { cpe23: "cpe:2.3:a:hdf:hdf5:*" } },
    ];
    expect(read(openVex({ ...statement, products })).claims[0]?.products).toEqual([
      { identities: [{ purl: { type: "github", path: "qgis/qgis" } }], subcomponents: [{ name: "hdf5" }] },
      { identities: [], subcomponents: [] },
    ]);
  });

  test.each(["https://openvex.dev/ns", "https://openvex.dev/ns/v0.0.1", "https://openvex.dev/ns/v0.0.2"])(
    "of the version %s is read",
    (context) => {
      const old = {
        ...statement,
        vulnerability: "CVE-2024-1",
        products: ["pkg:github/qgis/QGIS"],
        subcomponents: ["pkg:generic/hdf5"],
      };
      expect(read({ ...openVex(old), "@context": context }).claims).toMatchObject([
        { names: ["CVE-2024-1"], products: [{ subcomponents: [{ purl: { path: "hdf5" } }] }] },
      ]);
    },
  );

  test("takes the time of the statement, or else that of the document", () => {
    const times = [
      {},
      { timestamp: "2026-11-24T10:00:00+01:00" },
      { timestamp: "2026-11-24T10:00:00Z", last_updated: "2026-11-25T10:00:00.5Z" },
    ];
    const { claims } = read(openVex(...times.map((time) => ({ ...statement, ...time }))));
    expect(claims.map(({ time }) => new Date(time).toISOString())).toEqual([
      "2026-11-23T10:00:00.000Z",
      "2026-11-24T09:00:00.000Z",
      "2026-11-25T10:00:00.500Z",
    ]);
  });
});

test("the example of the README is read", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, example = ""] = /```json\n([^`]+)```/u.exec(readme) ?? [];
  expect(readVexDocument(example, path)).toMatchObject({ claims: [{ names: ["CVE-2024-7348"] }], problems: [] });
});

const cycloneDx = (...vulnerabilities: unknown[]) => ({
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  metadata: { timestamp: "2026-11-23T10:00:00Z", component: { "bom-ref": "root", type: "application", name: "QGIS" } },
  components: [
    {
      "bom-ref": "gdal-ref",
      name: "gdal",
      purl: "pkg:github/OSGeo/gdal@v3.9.0",
      components: [{ "bom-ref": "hdf5-ref", name: "hdf5", version: "1.14.3" }],
    },
  ],
  vulnerabilities,
});

const vulnerability = {
  id: "CVE-2024-1",
  references: [{ id: "GHSA-1", source: { name: "GitHub" } }],
  analysis: { state: "not_affected", justification: "code_not_reachable", detail: "only a client" },
  affects: [{ ref: "hdf5-ref" }],
};

describe("CycloneDX", () => {
  test("is read", () => {
    expect(read(cycloneDx(vulnerability))).toEqual({
      claims: [
        {
          names: ["CVE-2024-1", "GHSA-1"],
          products: [{ identities: [{ name: "hdf5", version: "1.14.3" }], subcomponents: [] }],
          stand: "not-affected",
          reason: "not affected: code_not_reachable — only a client",
          justification: "vulnerable_code_not_in_execute_path",
          time: moment,
          source: { path },
        },
      ],
      problems: [],
    });
  });

  test.each([
    ["not_affected", "not-affected", "not affected, no reason given"],
    ["false_positive", "not-affected", "not affected (false positive), no reason given"],
    ["resolved", "fixed", "fixed, no reason given"],
    ["resolved_with_pedigree", "fixed", "fixed, no reason given"],
    ["exploitable", "open", "exploitable"],
    ["in_triage", "open", "in_triage"],
  ])("%s is %s", (state, stand, reason) => {
    expect(read(cycloneDx({ ...vulnerability, analysis: { state } })).claims).toMatchObject([{ stand, reason }]);
  });

  test("words that VEX does not have are not translated", () => {
    const analysis = { state: "not_affected", justification: "requires_configuration" };
    const [claim] = read(cycloneDx({ ...vulnerability, analysis })).claims;
    expect(claim?.reason).toBe("not affected: requires_configuration");
    expect(claim).not.toHaveProperty("justification");
  });

  test.each([
    ["gdal-ref", { purl: { type: "github", path: "osgeo/gdal", version: "v3.9.0" } }],
    ["root", { name: "QGIS" }],
    ["urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#hdf5-ref", { name: "hdf5", version: "1.14.3" }],
    [
      "urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#pkg:pypi/a%2Bb@1",
      { purl: { type: "pypi", path: "a+b", version: "1" } },
    ],
    ["pkg:pypi/requests", { purl: { type: "pypi", path: "requests" } }],
  ])("%s points at a product", (ref, identity) => {
    const { claims, problems } = read(cycloneDx({ ...vulnerability, affects: [{ ref }] }));
    expect(claims[0]?.products?.[0]?.identities).toEqual([identity]);
    expect(problems).toEqual([]);
  });

  test("vulnerabilities without an analysis say nothing", () => {
    const { analysis: _, ...bare } = vulnerability;
    expect(read(cycloneDx(bare, { ...vulnerability, analysis: { detail: "?" } }))).toEqual({
      claims: [],
      problems: [],
    });
  });

  test("versions that are still affected are not those in which it is resolved", () => {
    const versions = [{ version: "1" }, { version: "2", status: "unaffected" }, { version: "3", status: "unknown" }];
    const listed = (state: string) =>
      read(cycloneDx({ ...vulnerability, analysis: { state }, affects: [{ ref: "hdf5-ref", versions }] })).claims[0]
        ?.products?.[0]?.versions;
    expect(listed("resolved")).toEqual(["2"]);
    expect(listed("not_affected")).toEqual(["1", "2"]);
  });

  test("takes the latest time that it says", () => {
    const times = { firstIssued: "2026-11-24T10:00:00Z", lastUpdated: "2026-11-25T10:00:00Z" };
    const analysis = { ...vulnerability.analysis, ...times };
    expect(read(cycloneDx({ ...vulnerability, analysis })).claims[0]?.time).toBe(Date.parse(times.lastUpdated));
    expect(read({ ...cycloneDx(vulnerability), metadata: {} }).claims[0]?.time).toBe(0);
  });
});

describe("a claim about no product", () => {
  test.each<[string, unknown]>([
    ["OpenVEX", openVex({ ...statement, products: [] }, statement)],
    ["OpenVEX, by hash alone", openVex({ ...statement, products: [{ hashes: { md5: "x" } }] }, statement)],
    ["CycloneDX", cycloneDx({ ...vulnerability, affects: [] }, vulnerability)],
  ])("of %s accepts nothing and is a problem, and the others count", (_, document) => {
    const { claims, problems } = read(document);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.products).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: "vex-without-product", message: expect.stringContaining("CVE-2024-1"), location: { path } },
    ]);
  });

  test("still withdraws others", () => {
    const { products: _, ...bare } = { ...statement, status: "affected" };
    const { claims, problems } = read(openVex(bare));
    expect(claims).toMatchObject([{ stand: "open" }]);
    expect(claims[0]).not.toHaveProperty("products");
    expect(problems).toHaveLength(1);
  });
});

describe("a document that is not used at all, with a reason", () => {
  const { justification: _, impact_statement: __, ...unexplained } = statement;
  const { vulnerability: ___, ...unnamed } = statement;
  const { timestamp: ____, ...timeless } = openVex(statement);

  test.each<[string, unknown]>([
    ["it is neither OpenVEX nor CycloneDX", { document: { category: "csaf_vex" } }],
    ["it is not a JSON object", [openVex(statement)]],
    [
      "its version, https://openvex.dev/ns/v9, is not known here",
      { ...openVex(), "@context": "https://openvex.dev/ns/v9" },
    ],
    ["statement 2 has the unknown status fine", openVex(statement, { ...statement, status: "fine" })],
    ["statement 1 does not say why the product is not affected", openVex(unexplained)],
    ["statement 1 has no known justification", openVex({ ...statement, justification: "because" })],
    ["statement 1 has no vulnerability", openVex(unnamed)],
    ["statement 1 has no timestamp, nor has the document", timeless],
    ["timestamp is not a date and time such as 2027-01-31T10:00:00Z", openVex({ ...statement, timestamp: "soon" })],
    ["statements is not a list of objects", openVex("x")],
    ["a product is neither a text nor an object", openVex({ ...statement, products: [1] })],
    ["an alias in statement 1 is not a text", openVex({ ...statement, vulnerability: { name: "a", aliases: [1] } })],
    ["its version, 2.0, is not known here", { ...cycloneDx(vulnerability), specVersion: "2.0" }],
    ["vulnerability 1 has the unknown state fine", cycloneDx({ ...vulnerability, analysis: { state: "fine" } })],
    [
      "vulnerability 1 is about gone, which is neither in it nor a package URL",
      cycloneDx({ ...vulnerability, affects: [{ ref: "gone" }] }),
    ],
    [
      "vulnerability 1 has a range of versions, and only single ones are understood",
      cycloneDx({ ...vulnerability, affects: [{ ref: "hdf5-ref", versions: [{ range: "vers:generic/*" }] }] }),
    ],
    [
      "two components have the bom-ref a",
      {
        ...cycloneDx(),
        components: [
          { "bom-ref": "a", name: "a" },
          { "bom-ref": "a", name: "b" },
        ],
      },
    ],
  ])("%s", (why, document) => {
    expect(read(document)).toEqual({
      claims: [],
      problems: [
        {
          code: "vex-invalid",
          message: `This VEX document cannot be used, so nothing that it states counts: ${why}.`,
          hint: "Repair it, for example with vexctl, or leave it out with exclude.",
          location: { path },
        },
      ],
    });
  });

  test.each(["", "{", "null", '{"@context": "https://openvex.dev/ns", "statements": ['.padEnd(200_000, "[")])(
    "is not JSON or no object",
    (text) => {
      expect(readVexDocument(text, path)).toMatchObject({ claims: [], problems: [{ code: "vex-invalid" }] });
    },
  );
});

test("a byte order mark and keys of JavaScript's own do no harm", () => {
  expect(readVexDocument(`\uFEFF${JSON.stringify(openVex(statement))}`, path).claims).toHaveLength(1);
  const hostile = JSON.stringify(openVex(statement)).replace("{", '{"__proto__": {"statements": 1}, "constructor": 1,');
  expect(readVexDocument(hostile, path).claims).toHaveLength(1);
});

test("whatever JSON stands in a document, it is read or a problem", () => {
  const kinds = [openVex(statement), cycloneDx(vulnerability)].map((document) => JSON.stringify(document));
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.jsonValue(), fc.nat(), (text, value, at) => {
      const ends = [...text.matchAll(/"[^"]*"(?!:)|\[|\{/gu)];
      const place = ends[at % ends.length];
      const spoilt = `${text.slice(0, place?.index)}${JSON.stringify(value)}${text.slice((place?.index ?? 0) + (place?.[0].length ?? 0))}`;
      const { claims, problems } = readVexDocument(spoilt, path);
      expect(claims.length + problems.length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 500 },
  );
});
