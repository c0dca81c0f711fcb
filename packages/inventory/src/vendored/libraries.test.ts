import { expect, test } from "vitest";
import { libraryExamples } from "../testing/library-examples.ts";
import { libraries } from "./libraries.ts";
import { namesOf, tagOf } from "./library.ts";
import { candidatesFor, indexByName, recognise } from "./sightings.ts";

const byName = indexByName();

test.each(libraryExamples)("$library in $path", ({ library, path, text, version }) => {
  const sightings = recognise(path, text, candidatesFor(path, byName));
  expect(sightings.map((sighting) => [sighting.library.name, sighting.version])).toEqual([[library, version]]);
});

test("every library has an example, and its version is read in one of them when it has a rule", () => {
  const exampled = new Set(libraryExamples.map(({ library }) => library));
  expect(libraries.filter(({ name }) => !exampled.has(name))).toEqual([]);
  const read = new Set(libraryExamples.flatMap(({ library, version }) => (version === undefined ? [] : library)));
  const ruled = libraries.filter(({ version = [] }) => version.length > 0);
  expect(ruled.filter(({ name }) => !read.has(name))).toEqual([]);
});

test("a file of such a name without the library's words is not the library", () => {
  const wrong = libraryExamples.flatMap(({ path }) =>
    recognise(path, "int own_code(void);\n", candidatesFor(path, byName)),
  );
  expect(wrong).toEqual([]);
});

test("entries are well-formed", () => {
  const names = libraries.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  const repositories = libraries.flatMap(({ repository }) => repository ?? []);
  expect(repositories.filter((address) => !/^https:\/\/[\w.-]+(?:\/[\w.-]*\w)+$/u.test(address))).toEqual([]);
  expect(repositories.filter((address) => address.endsWith(".git"))).toEqual([]);
  const files = libraries.flatMap((library) => library.files);
  expect(files).toEqual(files.map((file) => file.toLowerCase()));
  expect(libraries.filter(({ mark, version = [] }) => mark === undefined && version.length === 0)).toEqual([]);
});

test("no two libraries share a name under which folders and declarations know them", () => {
  const owners = new Map<string, string>();
  for (const library of libraries) {
    for (const name of namesOf(library)) {
      expect([name, owners.get(name) ?? library.name]).toEqual([name, library.name]);
      owners.set(name, library.name);
    }
  }
});

test("tags are written as upstream writes them", () => {
  const tag = (name: string, version: string): string | undefined =>
    libraries.filter((library) => library.name === name).map((library) => tagOf(library, version))[0];
  expect(tag("curl", "8.5.0")).toBe("curl-8_5_0");
  expect(tag("expat", "2.6.2")).toBe("R_2_6_2");
  expect(tag("freetype", "2.13.2")).toBe("VER-2-13-2");
  expect(tag("sqlite", "3.45.1")).toBe("version-3.45.1");
  expect(tag("inja", "3.3")).toBeUndefined();
  expect(tag("inja", "3.4.0")).toBe("v3.4.0");
  expect(tag("qhull", "8.0.2")).toBeUndefined();
});
