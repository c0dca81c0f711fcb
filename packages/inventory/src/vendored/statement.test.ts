import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readManifest, readStatement, type Statement } from "./statement.ts";

const commit = "0123456789abcdef".repeat(3).slice(0, 40);
const subject = { names: new Set(["flatgeobuf"]), repository: "https://github.com/flatgeobuf/flatgeobuf" };

function said(text: string, path = "deps/flatgeobuf/README.md"): Statement | undefined {
  return readStatement(path, text, subject);
}

test.each([
  ["# FlatGeobuf 3.26.2", "3.26.2"],
  ["* FlatGeobuf v3.26.2", "3.26.2"],
  ["The source matches FlatGeobuf tag 3.26.2.", "3.26.2"],
  ["This folder contains the C++ code of the FlatGeobuf library version 3.26.2, and more than that.", "3.26.2"],
  ["- 2021-09-20 - Add it.\n- 2023-05-05 - Upgrade to FlatGeobuf 3.25.0 and FlatBuffers 23.3.3.", "3.25.0"],
  ["- 2021-09-20 - [FlatGeobuf] Update to 3.0.0\n- 2023-05-05 - [FlatGeobuf] Update to 3.1.0", "3.1.0"],
  ["# FlatGeobuf\nUpdated from https://github.com/flatgeobuf/flatgeobuf/tree/v3.20.1/src.", "3.20.1"],
])("%j says the version", (text, version) => {
  expect(said(text)?.version).toBe(version);
});

test.each([
  "# FlatGeobuf\nIt needs FlatBuffers 23.3.3 and CMake 3.16.",
  "A FlatGeobuf 3.0 file has a header with a magic number in it, see the specification for what that number is.",
  "- 2019-02-05 - [Wagyu] Update to 0.5.0",
  "Its format is that of https://example.org/FlatGeobuf/3.0.0/index.html and nothing else in the world.",
  "Get it from https://github.com/flatgeobuf/flatgeobuf/releases/tag/v3.20.1 and see the source there for all of it.",
  `A bug was fixed in https://github.com/other/project/commit/${commit}, from which this was copied.`,
])("%j says none", (text) => {
  expect([said(text)?.version, said(text)?.commit]).toEqual([undefined, undefined]);
});

test("versions that contradict each other give none, and are told", () => {
  expect(said("# FlatGeobuf 3.1.0\n- 2023-05-05 - Upgrade to FlatGeobuf 3.25.0")).toEqual({
    path: "deps/flatgeobuf/README.md",
    remarks: ["deps/flatgeobuf/README.md names several versions of it: 3.25.0, 3.1.0."],
  });
});

test("a commit of the known repository is taken from a README's line about copying", () => {
  const link = `https://github.com/FlatGeobuf/flatgeobuf/commit/${commit}`;
  expect(said(`Copied from ${link}`)).toMatchObject({ commit, line: 1 });
  expect(said(`See ${link} for a nice idea`)?.commit).toBeUndefined();
});

test("a licence's or upstream's words are no changes to the copy", () => {
  const changed = (text: string): boolean => (said(`# FlatGeobuf 3.1.0\n${text}`)?.remarks.length ?? 0) > 0;
  expect(changed("It is under the modified BSD licence.")).toBe(false);
  expect(changed("Features can be modified in place.")).toBe(false);
  expect(changed("## Local changes from source")).toBe(true);
  expect(changed("Both functions have been heavily modified.")).toBe(true);
  expect(changed("The header is patched for Windows.")).toBe(true);
});

test("a VERSION file is a version and nothing else", () => {
  expect(said("v1.2.3\n", "deps/flatgeobuf/VERSION")).toMatchObject({ version: "1.2.3", line: 1 });
  expect(said("1.2.3-rc1\n", "deps/flatgeobuf/version.txt")?.version).toBe("1.2.3-rc1");
  expect(said("#define VERSION 1.2.3\n", "deps/flatgeobuf/version")).toBeUndefined();
});

test("a package.json counts for the library that it names", () => {
  expect(said('{"name":"flatgeobuf","version":"3.26.2"}', "deps/flatgeobuf/package.json")?.version).toBe("3.26.2");
  expect(said('{"name":"other","version":"3.26.2"}', "deps/flatgeobuf/package.json")).toBeUndefined();
});

test.each(["", "[]", "null", '{"name":"a"}', '{"name":1,"version":"1.0.0"}', '{"name":"A B","version":"1.0.0"}'])(
  "%j is no package",
  (text) => {
    expect(readManifest(text)).toBeUndefined();
  },
);

test("any text is read without throwing, and what is said is in it", () => {
  const words = fc.constantFrom(
    "FlatGeobuf ",
    "3.26.2 ",
    "2023-05-05 ",
    "\n",
    "commit ",
    "copied from ",
    commit,
    "https://github.com/flatgeobuf/flatgeobuf/tree/",
  );
  const names = fc.constantFrom("README.md", "upstream.txt", "VERSION", "package.json");
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string())), names, (parts, name) => {
      const text = parts.join("");
      const statement = said(text, `deps/flatgeobuf/${name}`);
      expect(text).toContain(statement?.version ?? "");
      expect(text).toContain(statement?.commit ?? "");
    }),
  );
});
