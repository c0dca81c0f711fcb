import { expect, test } from "vitest";
import { openProblems } from "../gaps.ts";
import { emptyReading, type ReaderContext, type Reading } from "../reader.ts";
import { memoryTree } from "../testing/memory-tree.ts";
import { withoutGaps } from "../testing/without-gaps.ts";
import { readVendored } from "./vendored.ts";

type Contents = Readonly<Record<string, string>>;

const context: ReaderContext = {
  vcpkg: { features: [], defaultFeatures: true },
  cache: "/nowhere",
  environment: {},
  progress: () => {},
};

async function read(contents: Contents, declarations?: string, links: readonly string[] = []): Promise<Reading> {
  const reading = await readVendored(memoryTree(contents, { links }), {
    ...context,
    ...(declarations === undefined ? {} : { declarations }),
  });
  return withoutGaps(reading);
}

function summary({ components }: Reading): unknown[] {
  return components.map(({ name, version, scope }) => [name, version, scope]);
}

const commit = "0123456789abcdef".repeat(3).slice(0, 40);
const json = (version: string): string => {
  const [major = "", minor = "", patch = ""] = version.split(".");
  return (
    "// JSON for Modern C++\n" +
    `#define NLOHMANN_JSON_VERSION_MAJOR ${major}\n#define NLOHMANN_JSON_VERSION_MINOR ${minor}\n` +
    `#define NLOHMANN_JSON_VERSION_PATCH ${patch}\n`
  );
};

test("a known library has its version, repository, tag, package URL, licence and line", async () => {
  const reading = await read({ "include/proj/internal/vendor/nlohmann/json.hpp": json("3.9.1") });
  expect(reading.problems).toEqual([]);
  expect(reading.components).toMatchObject([
    {
      id: "vendored:include/proj/internal/vendor/nlohmann/json.hpp#nlohmann-json@3.9.1",
      name: "nlohmann-json",
      version: "3.9.1",
      purl: "pkg:github/nlohmann/json@v3.9.1",
      upstreams: [{ repository: "https://github.com/nlohmann/json", tag: "v3.9.1" }],
      licences: { declared: "MIT" },
      origin: { reader: "vendored", path: "include/proj/internal/vendor/nlohmann/json.hpp", line: 2 },
      scope: "runtime",
      relation: "direct",
    },
  ]);
});

test("files of one library are one component, versions apart are two", async () => {
  const shapelib = (version: string): string =>
    `/* Shapelib */\n#define SHAPELIB_VERSION_MAJOR 1\n#define SHAPELIB_VERSION_MINOR ${version}\n#define SHAPELIB_VERSION_MICRO 0\n`;
  const reading = await read({
    "loader/shapefil.h": shapelib("5"),
    "loader/shpopen.c": "/* Shapelib */",
    "other/tool/shapefil.h": shapelib("6"),
  });
  expect(summary(reading)).toEqual([
    ["shapelib", "1.5.0", "runtime"],
    ["shapelib", "1.6.0", "runtime"],
  ]);
});

test("equal copies are one component that says where the others are", async () => {
  const reading = await read({ "a/external/json.hpp": json("3.11.2"), "b/external/json.hpp": json("3.11.2") });
  expect(reading.components).toMatchObject([{ version: "3.11.2", remarks: ["It is also in b/external."] }]);
});

test("tests, documentation and test frameworks are development", async () => {
  const reading = await read({
    "test/json.hpp": json("3.11.2"),
    "docs/_static/jquery.js": "/*! jQuery v3.6.0 */",
    "third_party/googletest/include/gtest/gtest.h": "// The Google C++ Testing and Mocking Framework",
    "test/external/unknown/x.c": "int x;",
  });
  expect(summary(reading).map((line) => (line as string[])[2])).toEqual(["development", "development", "development"]);
  expect(reading.problems).toEqual([]);
});

test("a library inside another one is its own component, and takes nothing of the other's README", async () => {
  const reading = await read({
    "deps/flatgeobuf/README.md":
      "# FlatGeobuf\n\nThis directory contains the FlatGeobuf 3.26.2 C++ code and vendored\nFlatBuffers 1.0.0 headers.\n",
    "deps/flatgeobuf/packedrtree.h": "/* FlatGeobuf */",
    "deps/flatgeobuf/include/flatbuffers/base.h":
      "#define FLATBUFFERS_VERSION_MAJOR 23\n#define FLATBUFFERS_VERSION_MINOR 3\n#define FLATBUFFERS_VERSION_REVISION 3\n",
  });
  expect(reading.components.map(({ purl }) => purl)).toEqual([
    "pkg:github/google/flatbuffers@v23.3.3",
    "pkg:github/flatgeobuf/flatgeobuf@3.26.2",
  ]);
  expect(reading.components[1]?.origin).toEqual({ reader: "vendored", path: "deps/flatgeobuf/README.md", line: 3 });
  expect(reading.problems).toEqual([]);
});

test("a README's log gives the version of its library alone, and says when it is only a base", async () => {
  const reading = await read({
    "deps/wagyu/README.md":
      "# Changelog\n  - 2019-02-05 - [geometry.hpp] Extraction\n  - 2020-05-08 - [Wagyu] Update to 0.5.0\n",
    "deps/wagyu/include/mapbox/geometry.hpp": "#include <mapbox/geometry/point.hpp>",
    "deps/wagyu/include/mapbox/geometry/wagyu/wagyu.hpp":
      "#define WAGYU_MAJOR_VERSION 0\n#define WAGYU_MINOR_VERSION 5\n#define WAGYU_PATCH_VERSION 0\n",
    "deps/ryu/README.md": "# Ryu\nThe functions were modified.\n- 2026-07-30 - v2.0 is the latest Ryu tag\n",
    "deps/ryu/ryu.h": "// Ulf Adams",
  });
  expect(summary(reading)).toEqual([
    ["ryu", "2.0", "runtime"],
    ["geometry.hpp", undefined, "runtime"],
    ["wagyu", "0.5.0", "runtime"],
  ]);
  expect(reading.components[0]?.remarks).toEqual([
    "The version is what deps/ryu/README.md says; the code itself does not say it.",
    "deps/ryu/README.md says that this copy was changed: the version is what it is based on, not the exact source.",
  ]);
});

test("commits are read from the files that say where a copy is from", async () => {
  const reading = await read({
    "external/PDF4QT/upstream.txt": `Embedded copy of https://github.com/JakubMelka/PDF4QT\n\nCurrent snapshot is ${commit}\n`,
    "external/PDF4QT/Pdf4QtLibCore/sources/pdfglobal.h": "// This file is part of PDF4QT.",
    "external/o2/README_QGIS.txt": `Copy of the fork at https://github.com/qgis/o2/commit/${commit}\n`,
    "external/o2/src/o2.h": '#include "o0baseauth.h"',
    "external/rtree/source.txt": `Taken from https://github.com/DevHwan/RTree,\n(https://github.com/DevHwan/RTree/commit/${commit})\n`,
    "external/rtree/include/RTree.h": "#define RTREE_TEMPLATE",
    "external/unheard-of/source.txt": `https://gitlab.com/some/thing/-/commit/${commit}\n`,
    "external/unheard-of/thing.c": "int thing;",
  });
  expect(reading.problems).toEqual([]);
  expect(reading.components.map(({ name, upstreams }) => [name, upstreams[0]])).toEqual([
    ["PDF4QT", { repository: "https://github.com/JakubMelka/PDF4QT", commit }],
    ["o2", { repository: "https://github.com/qgis/o2", commit }],
    ["RTree", { repository: "https://github.com/DevHwan/RTree", commit }],
    ["unheard-of", { repository: "https://gitlab.com/some/thing", commit }],
  ]);
  expect(reading.components[1]?.upstreams[1]).toEqual({ repository: "https://github.com/pipacs/o2" });
  expect(reading.components[0]?.origin).toMatchObject({ path: "external/PDF4QT/upstream.txt", line: 3 });
});

test("an abbreviated commit is told, and is not enough", async () => {
  const reading = await read({
    "external/lazperf/README.md":
      "Source: https://github.com/hobu/laz-perf\nCommit: e0bd817 @ master\nAdds a tiny patch.\n",
    "external/lazperf/lazperf.hpp": "namespace lazperf {}",
  });
  expect(reading.components[0]?.remarks).toEqual([
    "external/lazperf/README.md names the abbreviated commit e0bd817.",
    "external/lazperf/README.md says that this copy was changed: the version is what it is based on, not the exact source.",
  ]);
  expect(reading.problems).toHaveLength(1);
});

test("what has no version and what is not known is one problem that says how to declare it", async () => {
  const reading = await read({
    "liblwgeom/lookup3.c": "lookup3.c, by Bob Jenkins",
    "external/mystery/mystery.c": "int x;",
    "external/loose.hpp": "int y;",
    "external/CMakeLists.txt": "add_subdirectory(mystery)",
    "external/data/readme.txt": "no source here",
  });
  expect(reading.problems).toEqual([
    {
      code: "vendored-unknown",
      message:
        "The version could not be found out of lookup3 (liblwgeom/lookup3.c). " +
        "It could not be identified what this is: external/loose.hpp, external/mystery.",
      hint: expect.stringContaining("[[vendored]] with path, name, repository and version") as string,
    },
  ]);
});

test("who accepts one copy by its place has not seen another one", async () => {
  const lookup3 = "lookup3.c, by Bob Jenkins";
  const tree = memoryTree({ "a/lookup3.c": lookup3, "a/lookup3.h": lookup3, "b/lookup3.c": lookup3 });
  const { gaps } = await readVendored(tree, context);
  const messages = (...paths: readonly string[]) => {
    const entries = paths.map((path) => ({ about: { path }, label: path, reason: "r" }));
    return openProblems(gaps, entries, new Date(0)).map(({ message }) => message);
  };
  expect(messages()).toEqual(["The version could not be found out of lookup3 (a/lookup3.c)."]);
  expect(messages("a/lookup3.c")).toEqual(["The version could not be found out of lookup3 (b/lookup3.c)."]);
  expect(messages("a/lookup3.c", "b")).toEqual([]);
});

test("a folder is not known because of what lies deep in it", async () => {
  const reading = await read({ "external/mystery/include/nlohmann/json.hpp": json("3.11.2") });
  expect(summary(reading)).toHaveLength(1);
  expect(reading.problems[0]?.message).toBe("It could not be identified what this is: external/mystery.");
});

test("JavaScript and CSS are npm packages, by banner or file name", async () => {
  const reading = await read({
    "html/jquery.min.js": "/*! jQuery v3.3.1 | (c) JS Foundation */",
    "html/trumbowyg/trumbowyg.js": "/**\n * Trumbowyg v2.26.0 - A lightweight WYSIWYG editor\n */",
    "html/trumbowyg/ui/trumbowyg.min.css": "/** Trumbowyg v2.26.0 - A lightweight WYSIWYG editor */",
    "html/trumbowyg/langs/fr.min.js": "",
    "web/jquery-3.7.1.min.js": "window.jQuery = {};",
    "node_modules/jquery/jquery.js": "/*! jQuery v1.0.0 */",
  });
  expect(reading.components.map(({ purl }) => purl)).toEqual([
    "pkg:npm/jquery@3.3.1",
    "pkg:npm/trumbowyg@2.26.0",
    "pkg:npm/jquery@3.7.1",
  ]);
  expect(reading.components[2]?.remarks).toEqual(["The version is from the name of the file."]);
  expect(reading.problems).toEqual([]);
});

test("banners in a bundle are found, and the bundle is not known in full", async () => {
  const reading = await read({
    "static/js/chunk-vendors.a274ab4b.js":
      "/*!\n * Vue.js v2.6.14\n */!function(){}();/*! a plugin for Leaflet 1.0.0 */(0);/* @preserve\n * Leaflet 1.7.1, a JS library */",
    "static/js/app.13f18e4d.js": "own()",
    "static/js/leaflet.js": "/* @preserve Leaflet 1.9.4 leaflet */",
    "static/js/own.js": "",
    "static/js/own.min.js": "",
    "static/js/other.min.js": "",
  });
  expect(reading.components.map(({ purl }) => purl)).toEqual(["pkg:npm/vue@2.6.14", "pkg:npm/leaflet@1.9.4"]);
  expect(reading.problems[0]?.message).toBe(
    "It could not be identified what this is: static/js/chunk-vendors.a274ab4b.js, static/js/other.min.js.",
  );
});

test("a package.json names what lies in a vendored folder, not the project", async () => {
  const reading = await read({
    "package.json": '{"name":"own","version":"1.0.0"}',
    "vendor/left/package.json": '{"name":"@scope/left-pad","version":"1.3.0"}',
    "vendor/left/index.js": "",
    "vendor/right/package.json": '{"name":"../x","version":"1.3.0","__proto__":{}}',
    "vendor/right/index.js": "",
  });
  expect(reading.components.map(({ purl }) => purl)).toEqual(["pkg:npm/%40scope/left-pad@1.3.0"]);
  expect(reading.problems[0]?.message).toContain("vendor/right.");
});

test("what package managers and Python fill is left to their readers", async () => {
  const reading = await read({
    "vendor/modules.txt": "# github.com/a/b v1.0.0",
    "vendor/github.com/a/b.c": "int b;",
    "plugin/vendor/package/__init__.py": "",
    "plugin/vendor/package/static/app.js": "",
  });
  expect(reading).toEqual(emptyReading);
});

test("a name that does not count makes nothing the project's own", async () => {
  const tree = memoryTree({
    "CMakeLists.txt": "project(mdal)",
    "mdal/mdal.cpp": 'const char *MDAL_Version() { return "1.3.1"; }',
  });
  const identity = { cmake: "project(atlas)", manifest: "" };
  const reading = await readVendored(tree, { ...context, identity });
  expect(reading.components.map(({ name, version }) => [name, version])).toEqual([["MDAL", "1.3.1"]]);
  expect(reading.notes).toEqual([]);
});

test("a project is no copy of itself, but its folder of copies may hold one", async () => {
  const mdal = 'const char *MDAL_Version() { return "1.3.1"; }';
  const contents = {
    "CMakeLists.txt": "cmake_minimum_required(VERSION 3.14)\nproject(mdal VERSION 1.3.1)",
    "mdal/mdal.cpp": mdal,
  };
  const reading = await read(contents);
  expect(reading.components).toEqual([]);
  expect(reading.notes).toEqual([
    {
      message: "MDAL is not listed as third-party code, because this project has its name.",
      location: { path: "mdal/mdal.cpp", line: 1 },
    },
  ]);
  expect(summary(await read({ ...contents, "external/mdal/mdal.cpp": mdal }))).toEqual([["MDAL", "1.3.1", "runtime"]]);
});

test("links are not followed, and a file that is too large is a problem", async () => {
  const reading = await read({ "src/zlib.h": "#".repeat(17 * 1024 * 1024) }, undefined, ["external/json.hpp"]);
  expect(reading.components).toEqual([]);
  expect(reading.problems.map(({ code, location }) => [code, location?.path])).toEqual([
    ["vendored-file-unreadable", "src/zlib.h"],
  ]);
});

test("what a large or hostile file says is found or not, but found out soon", async () => {
  const reading = await read({
    "deps/json.hpp": `${"NLOHMANN_JSON_VERSION_MAJOR ".repeat(100_000)}\n${json("3.11.2")}`,
    "deps/uthash.h": `#define UTHASH_VERSION ${"\t".repeat(1_000_000)}2.3.0`,
    "deps/x/README.md": `x ${"1.".repeat(200_000)} ${"commit ".repeat(50_000)}`,
    "deps/x/x.c": "",
    "web/leaflet.js": `/* Leaflet${" ".repeat(60_000)}1.9.4 leaflet`,
    "web/vendor.js": "/*".repeat(500_000),
  });
  expect(reading.problems).toHaveLength(1);
});

test("every component of a tree has an id of its own", async () => {
  const { components } = await read({
    "js/vendor.js": "/*! jQuery v1.12.4 */ /*! jQuery v3.3.1 */",
    "a/json.hpp": json("3.1.0"),
    "a/b/json.hpp": json("3.2.0"),
    "test/json.hpp": json("3.1.0"),
  });
  expect(components).toHaveLength(5);
  expect(new Set(components.map(({ id }) => id)).size).toBe(5);
});

test("a copy without a version takes none of the copy beside it", async () => {
  const reading = await read({
    "external/a/json.hpp": json("3.1.0"),
    "external/b/json.hpp": "// JSON for Modern C++",
    "external/b/more/json.hpp": "// JSON for Modern C++",
  });
  expect(summary(reading)).toEqual([
    ["nlohmann-json", "3.1.0", "runtime"],
    ["nlohmann-json", undefined, "runtime"],
  ]);
});
