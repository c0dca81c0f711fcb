import type { ComponentReference, Finding } from "@security-actions/core";
import { describe, expect, test } from "vitest";
import { readIdentity, toStatements, type VexClaim, type VexIdentity } from "./claim.ts";
import { gdal } from "../testing/gdal.ts";

const hdf5: ComponentReference = {
  ecosystem: "GIT",
  name: "hdf5",
  version: "1.14.3",
  groups: [],
  purl: "pkg:github/HDFGroup/hdf5@hdf5-1_14_3",
};

const finding = (component: ComponentReference | undefined = hdf5, id = "CVE-1", aliases = ["GHSA-x"]): Finding => ({
  rule: { id, title: "", aliases },
  severity: "high",
  message: "",
  ...(component && { component }),
  fingerprint: "",
});

const identities = (...texts: string[]): VexIdentity[] => texts.flatMap((text) => readIdentity(text) ?? []);
const product = (text: string, ...parts: string[]) => ({
  identities: identities(text),
  subcomponents: identities(...parts),
});

function claim(change: Partial<VexClaim> = {}): VexClaim {
  return {
    names: ["CVE-1"],
    products: [product("pkg:generic/hdf5")],
    stand: "not-affected",
    reason: "not affected: not used",
    time: 1,
    source: { path: "a.openvex.json" },
    ...change,
  };
}

const accepts = (claims: VexClaim[], one = finding(), components = [gdal]) =>
  toStatements(claims, components).some(({ matches }) => matches(one));

describe("a vulnerability", () => {
  test.each([
    [["CVE-1"], true],
    [["cve-1"], true],
    [["OSV-9", "ghsa-X"], true],
    [["CVE-11"], false],
    [["CVE"], false],
  ])("is the same by any of its names: %j", (names, expected) => {
    expect(accepts([claim({ names })])).toBe(expected);
  });

  test("in something that is no component is another one", () => {
    expect(accepts([claim()], { ...finding(), component: undefined } as unknown as Finding)).toBe(false);
  });
});

describe("a product", () => {
  test.each([
    ["pkg:github/HDFGroup/hdf5@hdf5-1_14_3", true],
    ["pkg:github/hdfgroup/HDF5@hdf5-1_14_3?arch=x#y", true],
    ["pkg:github/HDFGroup/hdf5", true],
    ["pkg:github/HDFGroup/hdf5@1.14.3", true],
    ["pkg:github/HDFGroup/hdf5@hdf5-1_14_4", false],
    ["pkg:generic/HDF5@1.14.3", true],
    ["pkg:generic/vcpkg/hdf5", true],
    ["pkg:generic/hdf5@1.14", false],
    ["hdf5", true],
    ["HDF5@1.14.3", true],
    ["hdf5@1.0", false],
    ["hdf", false],
    ["pkg:pypi/hdf5", false],
    ["https://github.com/HDFGroup/hdf5", false],
  ])("%s", (text, expected) => {
    expect(accepts([claim({ products: [product(text)] })])).toBe(expected);
  });

  test("of an ecosystem goes by its package URL, though nobody wrote it down", () => {
    const requests = { ecosystem: "PyPI", name: "Requests", version: "2.32.3", groups: [] };
    const named = (text: string) => accepts([claim({ products: [product(text)] })], finding(requests));
    expect(["pkg:pypi/requests", "pkg:pypi/requests@2.32.3", "requests"].map(named)).toEqual([true, true, true]);
    expect(["pkg:pypi/requests@2.32.2", "pkg:npm/requests"].map(named)).toEqual([false, false]);
  });

  test("with a version is not one whose version nobody knows", () => {
    const unknown = { ecosystem: "GIT", name: "hdf5", groups: [] };
    expect(accepts([claim({ products: [product("pkg:generic/hdf5@1.14.3")] })], finding(unknown))).toBe(false);
    expect(accepts([claim()], finding(unknown))).toBe(true);
  });

  test("is meant in the listed versions only", () => {
    const versions = (...listed: string[]) => [{ ...product("hdf5"), versions: listed }];
    expect(accepts([claim({ products: versions("1.14.2", "1.14.3") })])).toBe(true);
    expect(accepts([claim({ products: versions("1.14.2") })])).toBe(false);
    expect(accepts([claim({ products: versions() })])).toBe(false);
  });

  test("that is the whole project speaks of its parts", () => {
    expect(accepts([claim({ products: [product("pkg:github/qgis/QGIS", "pkg:generic/hdf5")] })])).toBe(true);
    expect(accepts([claim({ products: [product("https://qgis.org", "hdf5@1.14.3")] })])).toBe(true);
    expect(accepts([claim({ products: [product("https://qgis.org", "netcdf")] })])).toBe(false);
  });

  test("that is itself in the tree says nothing of the same part elsewhere", () => {
    const products = [product("pkg:github/OSGeo/gdal@v3.9.0", "pkg:generic/hdf5")];
    expect(accepts([claim({ products })])).toBe(false);
    expect(accepts([claim({ products })], finding(), [])).toBe(true);
    const other = [product("pkg:github/OSGeo/gdal@v3.8.0", "pkg:generic/hdf5")];
    expect(accepts([claim({ products: other })])).toBe(false);
    const itself = {
      ecosystem: "GIT",
      name: "gdal",
      version: "3.9.0",
      groups: [],
      purl: "pkg:github/OSGeo/gdal@v3.9.0",
    };
    expect(accepts([claim({ products })], finding(itself))).toBe(true);
  });
});

describe("time", () => {
  const at = (time: number, change: Partial<VexClaim>) => claim({ time, ...change });
  const open = (time: number, change: Partial<VexClaim> = {}) => at(time, { stand: "open", ...change });

  const { products: _products, ...vague } = open(2);

  test.each<[string, VexClaim[], boolean]>([
    ["a later doubt withdraws", [at(1, {}), open(2)], false],
    ["wherever it stands", [open(2), at(1, {})], false],
    ["a doubt of the same moment withdraws", [open(1), at(1, {})], false],
    ["a doubt that was resolved does not", [open(1), at(2, {})], true],
    ["a doubt about something else does not", [at(1, {}), open(2, { names: ["CVE-2"] })], true],
    ["nor one about another version", [at(1, {}), open(2, { products: [product("hdf5@1.0")] })], true],
    ["one about no product does", [at(1, {}), vague], false],
    ["one by another name of the vulnerability does", [at(1, {}), open(2, { names: ["GHSA-x"] })], false],
    [
      "one about a part of what is in the tree does",
      [at(1, {}), open(2, { products: [product("pkg:generic/gdal", "hdf5")] })],
      false,
    ],
    ["a doubt alone accepts nothing", [open(1)], false],
  ])("%s", (_, claims, expected) => {
    expect(accepts(claims)).toBe(expected);
  });

  test("the latest claim is the one that is told", () => {
    const told = toStatements([at(1, {}), at(3, { stand: "fixed", reason: "fixed" }), at(2, {})], []);
    expect(told.map(({ kind }) => kind)).toEqual(["fixed", "not-affected", "not-affected"]);
    expect(told[0]).toEqual({
      kind: "fixed",
      label: "CVE-1",
      reason: "fixed",
      source: { path: "a.openvex.json" },
      matches: expect.any(Function),
    });
  });
});
