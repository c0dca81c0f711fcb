import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packageUrlOf, parsePackageUrl, writePackageUrl } from "./package-url.ts";

describe("a package URL", () => {
  test.each([
    ["pkg:pypi/PyYAML@5.3", { type: "pypi", path: "pyyaml", version: "5.3" }],
    ["pkg:pypi/ruamel.yaml_clib", { type: "pypi", path: "ruamel-yaml-clib" }],
    ["pkg:npm/%40babel/core@7.0.0", { type: "npm", path: "@babel/core", version: "7.0.0" }],
    ["pkg:npm/@babel/core", { type: "npm", path: "@babel/core" }],
    ["pkg:github/OSGeo/GDAL@v3.9.0?x=y#src", { type: "github", path: "osgeo/gdal", version: "v3.9.0" }],
    ["PKG://generic/HDF5@1.14.3%2B1", { type: "generic", path: "HDF5", version: "1.14.3+1" }],
    ["pkg:generic//a//b/", { type: "generic", path: "a/b" }],
  ])("%s", (text, expected) => {
    expect(parsePackageUrl(text)).toEqual(expected);
  });

  test.each([
    "",
    "gdal",
    "pkg:",
    "pkg:pypi",
    "pkg:pypi/",
    "pkg:pypi/a@",
    "pkg:pypi/%zz",
    "https://a.example/pkg:pypi/a",
  ])("%j is none", (text) => {
    expect(parsePackageUrl(text)).toBeUndefined();
  });

  test("any text is read or refused", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const each of [text, `pkg:${text}`, `pkg:pypi/${text}`]) {
          expect(parsePackageUrl(each)?.path ?? "none").not.toBe("");
        }
      }),
    );
  });
});

test.each([
  ["PyPI", "Ruamel.Yaml", "1", { type: "pypi", path: "ruamel-yaml", version: "1" }],
  ["Maven", "org.a:b", undefined, { type: "maven", path: "org.a/b" }],
  ["npm", "@babel/core", "7", { type: "npm", path: "@babel/core", version: "7" }],
  ["GIT", "gdal", "3", undefined],
  ["PyPI", "", "3", undefined],
])("%s %s %s", (ecosystem, name, version, expected) => {
  expect(packageUrlOf(ecosystem, name, version)).toEqual(expected);
});

test.each([
  "pkg:pypi/flask-login@0.6.3",
  "pkg:npm/%40turf/turf@7.1.0",
  "pkg:maven/org.geotools/gt-main",
  "pkg:generic/a%20b@1%2B2",
])("%s is written as it was read", (text) => {
  const parsed = parsePackageUrl(text);
  expect(parsed && writePackageUrl(parsed)).toBe(text);
});
