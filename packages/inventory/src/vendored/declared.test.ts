import { expect, test } from "vitest";
import type { Reading } from "../reader.ts";
import { readVendored } from "../readers/vendored.ts";
import { memoryTree } from "../testing/memory-tree.ts";
import { withoutGaps } from "../testing/without-gaps.ts";

async function read(contents: Readonly<Record<string, string>>, declarations?: string): Promise<Reading> {
  const reading = await readVendored(memoryTree(contents), {
    vcpkg: { features: [], defaultFeatures: true },
    cache: "/nowhere",
    environment: {},
    progress: () => {},
    ...(declarations === undefined ? {} : { declarations }),
  });
  return withoutGaps(reading);
}

const uthash = { "deps/uthash/uthash.h": "\n#define UTHASH_VERSION 2.3.0\n" };
const shapelib = { "loader/shpopen.c": "/* Shapelib */", "loader/shapefil.h": "/* Shapelib */" };
const table = (path: string, rest: string): string => `[[vendored]]\npath = "${path}"\n${rest}\n`;

test("what the code does not say is taken, with upstream's tag", async () => {
  const reading = await read({
    ...shapelib,
    ".security.toml": table("loader", 'name = "shapelib"\nversion = "1.5.0"'),
  });
  expect(reading.components).toMatchObject([
    {
      name: "shapelib",
      version: "1.5.0",
      purl: "pkg:github/osgeo/shapelib@v1.5.0",
      upstreams: [{ repository: "https://github.com/OSGeo/shapelib", tag: "v1.5.0" }],
      remarks: ["Declared in .security.toml."],
    },
  ]);
  expect([reading.problems, reading.findings]).toEqual([[], []]);
  expect(reading.notes).toEqual([
    {
      message: "What is known of loader comes from .security.toml, in whole or in part.",
      location: { path: ".security.toml", line: 1 },
    },
  ]);
});

test("a version that the code contradicts is a finding, and the code counts", async () => {
  const text = `# ours\n${table("deps/uthash", 'name = "uthash"\nversion = "2.4.0"\nlicence = "MIT"')}`;
  const reading = await read({ ...uthash, ".security.toml": text });
  expect(reading.components).toMatchObject([{ version: "2.3.0", licences: { declared: "BSD-1-Clause" } }]);
  expect(reading.findings).toMatchObject([
    {
      rule: { id: "vendored-declaration-contradicted" },
      severity: "medium",
      message:
        ".security.toml says that deps/uthash is uthash 2.4.0, but the code says 2.3.0 (deps/uthash/uthash.h:2).",
      location: { path: ".security.toml", line: 2 },
    },
  ]);
  const other = await read({ ...uthash, ".security.toml": text.replace("2.4.0", "9.9.9") });
  expect(other.findings[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/u);
  expect(other.findings[0]?.fingerprint).toBe(reading.findings[0]?.fingerprint);
});

test("a tag of another version is a finding too, one of the same is taken", async () => {
  const declare = async (tag: string): Promise<Reading> =>
    await read({ ...uthash, ".security.toml": table("deps/uthash", `tag = "${tag}"`) });
  expect((await declare("v2.1.0")).findings).toHaveLength(1);
  expect((await declare("v12.3.0")).findings).toHaveLength(1);
  const same = await declare("release-2_3_0");
  expect(same.findings).toEqual([]);
  expect(same.components[0]?.upstreams[0]?.tag).toBe("release-2_3_0");
});

test("what was not recognised gets a name, a version and an address", async () => {
  const rest = 'name = "mystery"\nversion = "1.0"\nrepository = "https://github.com/a/mystery"\ntag = "v1.0"';
  const reading = await read({ "external/m/m.c": "int m;", ".security.toml": table("external/m", rest) });
  expect(reading.components).toMatchObject([
    { name: "mystery", version: "1.0", purl: "pkg:github/a/mystery@v1.0", origin: { path: ".security.toml", line: 1 } },
  ]);
  expect(reading.problems).toEqual([]);
});

test("a name without a version leaves the version unknown, and a problem", async () => {
  const reading = await read({ "external/m/m.c": "int m;", ".security.toml": table("external/m", 'name = "mystery"') });
  expect(reading.components).toMatchObject([{ name: "mystery" }]);
  expect(reading.problems[0]?.message).toBe("The version could not be found out of mystery (external/m).");
});

test("own code is not listed, unless it is known to be somebody else's", async () => {
  const own = table("external/glue", "own = true");
  const reading = await read({ "external/glue/glue.c": "int g;", ".security.toml": own });
  expect(reading).toMatchObject({ components: [], problems: [], findings: [] });
  expect(reading.notes).toHaveLength(1);
  const hidden = await read({ ...uthash, ".security.toml": table("deps/uthash", "own = true") });
  expect(hidden.components).toMatchObject([{ name: "uthash", version: "2.3.0" }]);
  expect(hidden.findings[0]?.message).toBe(
    ".security.toml says that deps/uthash is the project's own code, but it is uthash 2.3.0 (deps/uthash/uthash.h:2).",
  );
});

test("the name picks one of several parts in a folder", async () => {
  const reading = await read({
    "deps/wagyu/include/mapbox/geometry.hpp": "#include <mapbox/geometry/point.hpp>",
    "deps/wagyu/include/mapbox/geometry/wagyu/wagyu.hpp":
      "#define WAGYU_MAJOR_VERSION 0\n#define WAGYU_MINOR_VERSION 5\n#define WAGYU_PATCH_VERSION 0\n",
    ".security.toml": table("deps/wagyu", 'name = "geometry.hpp"\nversion = "1.0.0"'),
  });
  expect(reading.components.map(({ name, version }) => [name, version])).toEqual([
    ["geometry.hpp", "1.0.0"],
    ["wagyu", "0.5.0"],
  ]);
});

test("trusted declarations count instead of the tree's, whose mistakes are told", async () => {
  const contents = { ...shapelib, ".security.toml": table("loader", 'version = "9.9"') + table("gone", "own = true") };
  const reading = await read(contents, table("loader", 'version = "1.5.0"'));
  expect(reading.components).toMatchObject([{ version: "1.5.0" }]);
  expect(reading.problems).toMatchObject([
    { message: ".security.toml declares gone, which is not in this repository.", location: { line: 4 } },
  ]);
  expect((await read(contents, "")).components).not.toHaveProperty("0.version");
});

test("a .security.toml that cannot be read is a problem", async () => {
  const large = await read({ ...uthash, ".security.toml": "#".repeat(1024 * 1024 + 1) });
  expect(large.problems).toMatchObject([{ code: "vendored-declaration-invalid" }]);
});

test("a declaration without a name is about what the path is, and never guesses", async () => {
  const json = "// JSON for Modern C++\n|  version 3.1.0\n";
  const deep = await read({
    "external/m/lib/json/json.hpp": json,
    ".security.toml": table("external/m", 'version = "1.0"'),
  });
  expect(deep.findings).toEqual([]);
  expect(deep.components.map(({ name, version }) => [name, version])).toEqual([
    ["m", "1.0"],
    ["nlohmann-json", "3.1.0"],
  ]);
  const two = await read({
    ...uthash,
    "deps/uthash/json.hpp": json,
    ".security.toml": table("deps", 'version = "1.0"'),
  });
  expect(two.components).toHaveLength(3);
  const both = await read({
    "x/uthash.h": uthash["deps/uthash/uthash.h"],
    "x/json.hpp": json,
    ".security.toml": table("x", 'version = "1.0"'),
  });
  expect(both.problems.map(({ message }) => message)).toEqual([
    ".security.toml does not say which of several parts in x it means.",
  ]);
});

test("a file that is too large is known once it is declared", async () => {
  const contents = { "src/zlib.h": "#".repeat(17 * 1024 * 1024) };
  expect((await read(contents)).problems).toMatchObject([{ code: "vendored-file-unreadable" }]);
  const rest = 'name = "zlib"\nversion = "1.3.1"';
  expect((await read({ ...contents, ".security.toml": table("src/zlib.h", rest) })).problems).toEqual([]);
});

test("a project that declares much reads one note of each kind, and none of what the code contradicts", async () => {
  const reading = await read({
    ...uthash,
    "deps/a/a.c": "",
    "deps/b/b.c": "",
    "deps/c/c.c": "",
    "deps/d/d.c": "",
    ".security.toml": [
      table("deps/a", "own = true"),
      table("deps/b", "own = true"),
      table("deps/c", 'version = "1"'),
      table("deps/d", 'version = "2"'),
      table("deps/uthash", 'version = "2.2.0"'),
    ].join("\n"),
  });
  expect(reading.notes).toEqual([
    {
      message:
        "deps/a, deps/b are not listed as third-party code, because .security.toml says that they are the project's own.",
      location: { path: ".security.toml" },
    },
    {
      message: "What is known of deps/c, deps/d comes from .security.toml, in whole or in part.",
      location: { path: ".security.toml" },
    },
  ]);
  expect(reading.findings).toHaveLength(1);
});
