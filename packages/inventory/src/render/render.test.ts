import { readFileSync } from "node:fs";
import path from "node:path";
import type { Component } from "@security-actions/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { component } from "../component.ts";
import type { Inventory } from "../inventory.ts";
import { renderInventoryJson } from "./json.ts";
import { renderInventoryTable } from "./table.ts";
import { renderInventoryTree } from "./tree.ts";

const schemaOf = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, "../../../../docs", name), "utf8"));
const isValid = new Ajv2020({ strict: false, schemas: [schemaOf("report.schema.json")] }).compile(
  schemaOf("inventory.schema.json"),
);
const validJson = (inventory: Inventory): unknown => {
  const value: unknown = JSON.parse(renderInventoryJson(inventory));
  isValid(value);
  expect(isValid.errors ?? []).toEqual([]);
  return value;
};

const origin = { reader: "vcpkg", path: "vcpkg.json", line: 4 };
const gdal = component({
  id: "gdal",
  name: "gdal",
  version: "3.9.0",
  purl: "pkg:github/OSGeo/gdal@v3.9.0",
  origin,
  upstreams: [{ repository: "https://github.com/OSGeo/gdal", tag: "v3.9.0" }],
  patches: [{ name: "a.patch", advisories: ["CVE-2024-1"] }],
  hashes: [{ algorithm: "SHA-512", value: "ab" }],
  licences: { declared: "MIT" },
  dependsOn: ["zlib", "hdf5"],
  vcpkg: {
    portVersion: 1,
    features: ["core"],
    triplet: "x64-linux",
    host: false,
    source: "registry",
    registry: "r",
    gitTree: "ab",
    isEmpty: false,
  },
});
const zlib = component({ id: "zlib", name: "zlib", version: "1.3.1", origin });
const hdf5 = component({ id: "hdf5", name: "hdf5", origin, relation: "transitive", dependsOn: ["zlib", "szip"] });
const szip = component({ id: "szip", name: "szip", version: "2", origin, relation: "transitive", dependsOn: ["hdf5"] });
/** With everything that a component can have: who adds something to it adds it here, and the schema has to know it. */
const full: Required<Component> & {
  readonly origin: Required<Component["origin"]>;
  readonly vcpkg: Required<NonNullable<Component["vcpkg"]>>;
} = {
  ...gdal,
  version: "3.9.0",
  purl: "pkg:github/OSGeo/gdal@v3.9.0",
  supplier: "OSGeo",
  origin: { reader: "vcpkg", path: "vcpkg.json", line: 4, project: "qgis", member: "a/b" },
  vcpkg: {
    portVersion: 1,
    features: ["core"],
    triplet: "x64-linux",
    host: false,
    source: "checkout",
    registry: "https://github.com/microsoft/vcpkg",
    gitTree: "ab",
    isEmpty: true,
  },
};
const test1 = component({
  id: "t",
  name: "googletest",
  version: "1.15.2",
  origin: { reader: "cmake", path: "test/unit/CMakeLists.txt", line: 66 },
  scope: "development",
});
const nothing = { components: [], problems: [], notes: [], findings: [] };
const empty: Inventory = { ...nothing, uncheckable: [] };
const content: Omit<Inventory, "uncheckable"> = {
  components: [gdal, zlib, hdf5, szip, test1],
  problems: [{ code: "a-b", message: "It broke.", hint: "Mend it.", location: { path: "x", line: 2 } }],
  notes: [{ message: "By the way.", location: { path: "y" } }],
  findings: [
    {
      rule: { id: "r", title: "t", aliases: [] },
      severity: "low",
      message: "It says so, and is not.",
      remedy: "Correct it.",
      fingerprint: "0".repeat(64),
    },
  ],
};
const inventory: Inventory = { ...empty, ...content };

describe("JSON", () => {
  test("is all there is, and what the schema says", () => {
    expect(validJson(inventory)).toEqual({ schemaVersion: 1, complete: false, ...content });
    expect(validJson(empty)).toEqual({ schemaVersion: 1, complete: true, ...nothing });
    expect(validJson({ ...empty, components: [full] })).toMatchObject({ components: [full] });
  });

  test("the schema refuses what it does not know", () => {
    const value = JSON.parse(renderInventoryJson(inventory));
    expect(isValid({ ...value, more: 1 })).toBe(false);
    expect(isValid({ ...value, components: [{ ...gdal, version: 3 }] })).toBe(false);
  });
});

describe("the table", () => {
  test("has columns, groups, counts and problems", () => {
    expect(`\n${renderInventoryTable(inventory)}`).toMatchInlineSnapshot(`
      "
      From vcpkg:
      name        version  upstream  for          place
      gdal        3.9.0    v3.9.0    runtime      vcpkg.json:4
      zlib        1.3.1              runtime      vcpkg.json:4
      hdf5        unknown            runtime      vcpkg.json:4
      szip        2                  runtime      vcpkg.json:4

      Fetched by CMake:
      name        version  upstream  for          place
      googletest  1.15.2             development  test/unit/CMakeLists.txt:66

      Findings:
        It says so, and is not.
          Correct it.

      Notes:
        y: By the way.

      Could not be found out:
        x:2: It broke.
          Mend it.

      5 components: 4 from vcpkg and 1 fetched by CMake.
      Of 1 the version is not known.
      1 thing could not be found out, so this list may be incomplete.
      "
    `);
  });

  test("of nothing says so", () => {
    expect(renderInventoryTable(empty)).toBe("0 components.\nEverything was found out.\n");
  });

  test("has no line of more than 120 columns among the components, and no control character", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "日", "\u001b", "\n", "…", "/", "x".repeat(40)) });
    fc.assert(
      fc.property(text, text, text, (name, version, place) => {
        const long = component({ id: "i", name, version, origin: { reader: "r", path: place, line: 1 } });
        const shown = renderInventoryTable({ ...empty, components: [long] });
        expect(shown.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
        for (const line of shown.split("\n")) {
          const width = Array.from(line).reduce((sum, each) => sum + (each === "日" ? 2 : 1), 0);
          expect(width).toBeLessThanOrEqual(120);
        }
      }),
    );
  });
});

describe("the tree", () => {
  test("has every dependency once in full", () => {
    expect(`\n${renderInventoryTree(inventory)}`).toMatchInlineSnapshot(`
      "
      gdal 3.9.0  vcpkg.json:4
      ├─ zlib 1.3.1 …
      └─ hdf5 (version unknown)
         ├─ zlib 1.3.1 …
         └─ szip 2
            └─ hdf5 (version unknown) …
      zlib 1.3.1  vcpkg.json:4
      googletest 1.15.2 (development)  test/unit/CMakeLists.txt:66

      Findings:
        It says so, and is not.
          Correct it.

      Notes:
        y: By the way.

      Could not be found out:
        x:2: It broke.
          Mend it.

      5 components: 4 from vcpkg and 1 fetched by CMake.
      Of 1 the version is not known.
      1 thing could not be found out, so this list may be incomplete.
      "
    `);
  });

  test("shows a circle that nothing direct leads to, and a name that leads nowhere", () => {
    const a = component({ id: "a", name: "a", origin, relation: "transitive", dependsOn: ["b", "gone"] });
    const b = component({ id: "b", name: "b", origin, relation: "transitive", dependsOn: ["a"] });
    expect(`\n${renderInventoryTree({ ...empty, components: [zlib, a, b] })}`).toMatchInlineSnapshot(`
      "
      zlib 1.3.1  vcpkg.json:4

      Not reached from a direct one:
      a (version unknown)  vcpkg.json:4
      ├─ b (version unknown)
      │  └─ a (version unknown) …
      └─ gone (not in this inventory)

      3 components: 3 from vcpkg.
      Of 2 the version is not known.
      Everything was found out.
      "
    `);
  });

  test("has every component, whatever they depend on, and a line for each dependency", () => {
    const ids = ["a", "b", "c", "d"];
    const one = fc.record({ direct: fc.boolean(), dependsOn: fc.subarray([...ids, "e"]) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 4, maxLength: 4 }), (all) => {
        const components = all.map(({ direct, dependsOn }, index): Component => {
          const id = ids[index] ?? "";
          return component({
            id,
            name: id,
            version: "1",
            origin,
            dependsOn,
            relation: direct ? "direct" : "transitive",
          });
        });
        const drawn = renderInventoryTree({ ...empty, components });
        for (const id of ids)
          expect(
            drawn.split("\n").filter((line) => line.endsWith(`─ ${id} 1`) || line.startsWith(`${id} 1  `)),
          ).toHaveLength(1);
        const branches = [...drawn.matchAll(/─ /gu)].length;
        expect(branches).toBe(all.reduce((sum, { dependsOn }) => sum + dependsOn.length, 0));
      }),
    );
  });

  test("of a long chain and of many is not large", () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      component({
        id: `c${index}`,
        name: `c${index}`,
        origin,
        relation: index === 0 ? "direct" : "transitive",
        dependsOn: index === 9_999 ? [] : [`c${index + 1}`, "c0"],
      }),
    );
    expect(renderInventoryTree({ ...empty, components: many }).length).toBeLessThan(3_000_000);
  });
});
