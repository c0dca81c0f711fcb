import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSpdxJson } from "../spdx/json.ts";
import { parseSpdxTagValue } from "../spdx/tag-value.ts";
import { fixtureTree } from "../testing/fixture-tree.ts";
import { memoryTree } from "../testing/memory-tree.ts";
import { readInstalled } from "./installed.ts";

describe("what vcpkg installed", () => {
  test("is its ports, with their sources, patches and hashes", async () => {
    const { components, problems } = await readInstalled(fixtureTree("installed/vcpkg"));
    const [curl, helper, zlib] = components;
    expect(components).toHaveLength(3);
    expect(zlib).toMatchObject({
      name: "zlib",
      version: "1.3.1",
      purl: "pkg:github/madler/zlib@v1.3.1",
      origin: { reader: "installed", path: "vcpkg_installed/x64-linux/share/zlib/vcpkg.spdx.json" },
      upstreams: [{ repository: "https://github.com/madler/zlib", tag: "v1.3.1" }],
      hashes: [{ algorithm: "SHA-512", value: "ab".repeat(64) }],
      licences: { declared: "Zlib" },
      scope: "runtime",
      vcpkg: {
        portVersion: 1,
        triplet: "x64-linux",
        source: "registry",
        registry: "https://github.com/Microsoft/vcpkg",
        gitTree: "3".repeat(40),
      },
    });
    expect(zlib?.remarks).toEqual([
      "Installed by vcpkg for x64-linux.",
      "This is what was built, whatever the manifest asks for now.",
    ]);
    expect(curl).toMatchObject({
      version: "8.13.0",
      upstreams: [],
      downloads: ["https://curl.se/download/curl-8.13.0.tar.xz"],
      hashes: [{ value: "cd".repeat(64) }],
      patches: [{ name: "https://example.org/fixes/cve-2025-1234.patch", advisories: ["CVE-2025-1234"] }],
      licences: {},
    });
    expect(curl?.vcpkg).toBeUndefined();
    expect(helper).toMatchObject({ name: "vcpkg-cmake", scope: "build", vcpkg: { source: "checkout" } });
    expect(problems.map(({ code, location }) => [code, location?.path])).toEqual([
      ["installed-source-unclear", "vcpkg_installed/x64-linux/share/curl/vcpkg.spdx.json"],
    ]);
  });
});

describe("what Qt installed", () => {
  test("is its modules as a whole, and what it bundles", async () => {
    const { components, problems, notes } = await readInstalled(fixtureTree("installed/qt"));
    expect(components.map(({ name, version, upstreams, downloads }) => [name, version, upstreams, downloads])).toEqual([
      ["qtbase", "6.9.1", [{ repository: "https://code.qt.io/qt/qtbase", commit: "2".repeat(40) }], []],
      [
        "libpng",
        "1.6.58",
        [{ repository: "https://github.com/pnggroup/libpng", tag: "v1.6.58" }],
        ["https://download.example.org/libpng/libpng-1.6.58.tar.xz"],
      ],
      ["sqlite", "3.49.1", [], []],
      ["qtsvg", "6.9.1", [{ repository: "https://code.qt.io/qt/qtsvg", commit: "1".repeat(40) }], []],
      ["xsvg", undefined, [], []],
    ]);
    expect(components[0]).toMatchObject({
      supplier: "TheQtCompany",
      remarks: [
        "Listed by Qt's build system.",
        "Parts of it (libraries, plugins, tools) that are not listed one by one: 1.",
      ],
    });
    expect(components[1]).toMatchObject({
      licences: { declared: "Libpng AND libpng-2.0" },
      hashes: [{ algorithm: "SHA-1", value: "a".repeat(40) }],
    });
    expect(notes.map(({ message }) => message)).toEqual([
      "Libraries of the system that Qt uses, which are not in this installation: 1.",
    ]);
    expect(problems).toEqual([
      expect.objectContaining({ code: "installed-version-unknown", location: { path: "sbom/qtsvg-6.9.1.spdx.json" } }),
    ]);
  });

  test("is not what another tool wrote into such a folder", async () => {
    const other =
      "SPDXVersion: SPDX-2.3\nCreator: Tool: other\nPackageName: a\nSPDXID: SPDXRef-Package-qt-3rdparty-a\n";
    expect((await readInstalled(memoryTree({ "sbom/a.spdx": other }))).components).toEqual([]);
  });
});

test.each([
  ["x64-linux/share/a/vcpkg.spdx.json", "{"],
  ["x64-linux/share/a/vcpkg.spdx.json", "[]"],
  ["x64-linux/share/a/vcpkg.spdx.json", '{"packages":[]}'],
  ["x64-linux/share/a/vcpkg.spdx.json", '{"packages":[{"__proto__":{"SPDXID":"SPDXRef-port","name":"a"}}]}'],
  ["sbom/a.spdx.json", "null"],
  ["sbom/a.spdx", "PackageName: a"],
])("%s that is %s is a problem", async (path, text) => {
  const { components, problems } = await readInstalled(memoryTree({ [path]: text }));
  expect(components).toEqual([]);
  expect(problems).toEqual([expect.objectContaining({ code: "spdx-unreadable", location: { path } })]);
});

test("a link is a problem", async () => {
  const { problems } = await readInstalled(memoryTree({}, { links: ["x64-linux/share/a/vcpkg.spdx.json"] }));
  expect(problems.map(({ code }) => code)).toEqual(["spdx-unreadable"]);
});

test("a port without a version, or with hostile values, claims none", async () => {
  const text = (versionInfo: unknown) =>
    JSON.stringify({ packages: [{ SPDXID: "SPDXRef-port", name: "a", versionInfo }] });
  for (const version of [undefined, 3, "", "NOASSERTION"]) {
    const { components, problems } = await readInstalled(memoryTree({ "t/share/a/vcpkg.spdx.json": text(version) }));
    expect(components[0]?.version).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(["installed-version-unknown"]);
  }
});

test("the parsers never throw, and take no longer than in proportion", () => {
  fc.assert(fc.property(fc.json(), (text) => void parseSpdxJson(text)));
  const lines = fc.constantFrom(
    "SPDXVersion: 2",
    "PackageName: a",
    "SPDXID: b",
    "X: <text>",
    "</text>",
    "ExternalRef: a",
    ":",
    "",
  );
  fc.assert(fc.property(fc.array(lines), (all) => void parseSpdxTagValue(all.join("\n"))));
  for (const part of ["a: <text>", "a", " ", "PackageName: a\nSPDXID: b\n", "PackageChecksum: "]) {
    expect(parseSpdxTagValue(`SPDXVersion: 2\n${part.repeat(100_000)}`)).toBeDefined();
  }
});
