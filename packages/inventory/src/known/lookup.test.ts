import type { Component } from "@security-actions/core";
import { expect, test } from "vitest";
import { component } from "../component.ts";
import { openProblems } from "../gaps.ts";
import { gapsOfLookup, isLookedUp } from "./lookup.ts";

function port(name: string, more: Partial<Component> = {}): Component {
  return component({ id: name, name, version: "1.0", origin: { reader: "vcpkg", path: "vcpkg.json" }, ...more });
}

const problems = (...components: readonly Component[]) => openProblems(gapsOfLookup(components), [], new Date(0));

test("requirements are left to osv-scanner, and a plugin has no advisories of its own", () => {
  const six = port("six", { origin: { reader: "python", path: "r.txt" } });
  const plugin = port("walls", { kind: "application", origin: { reader: "plugin", path: "metadata.txt" } });
  expect([six, plugin].map(isLookedUp)).toEqual([false, false]);
  expect(problems(six, plugin)).toEqual([]);
});

test("what OSV does not have and what nobody looked into are two problems a file", () => {
  const other = { origin: { reader: "vcpkg", path: "other/vcpkg.json" } };
  expect(problems(port("freexl"), port("quux-lib"), port("libspatialite"), port("quux-lib", other))).toMatchObject([
    {
      code: "component-not-in-osv",
      message:
        "OSV has no advisories for the source of 2 components, so they could not be checked: freexl, libspatialite.",
      hint: expect.stringContaining("[[unchecked]]") as string,
      location: { path: "vcpkg.json" },
    },
    { code: "component-unidentified", location: { path: "vcpkg.json" } },
    { code: "component-unidentified", location: { path: "other/vcpkg.json" } },
  ]);
});

test("what can be asked about is no gap, and what has no version is its reader's to tell", () => {
  const { version: _version, ...unversioned } = port("quux-two");
  expect(problems(port("gdal", { version: "3.9.0" }), unversioned)).toEqual([]);
});

test("a manifest is no place of what it names, a copy's file is", () => {
  const copy = port("quux", { origin: { reader: "vendored", path: "external/quux.c" } });
  const inZip = port("libfoo", { origin: { reader: "plugin", path: "p.zip", member: "p/libfoo-1.0.dll" } });
  expect(gapsOfLookup([port("quux-lib"), copy, inZip]).flatMap(({ subjects }) => subjects)).toMatchObject([
    { name: "quux-lib", places: [] },
    { name: "quux", places: ["external/quux.c"] },
    { name: "libfoo", places: ["p.zip/p/libfoo-1.0.dll"] },
  ]);
});

test("requirements in an archive, which osv-scanner does not open, are looked up, or a gap where nothing pins them", () => {
  const origin = { reader: "python", path: "plugin.zip", member: "plugin/requirements.txt" };
  const { version: _version, ...unversioned } = port("idna", { origin });
  const tests = { ...unversioned, name: "pytest", scope: "development" as const };
  expect(isLookedUp(port("six", { origin }))).toBe(true);
  expect(problems(port("six", { origin, purl: "pkg:pypi/six@1.0" }), unversioned, tests)).toEqual([
    {
      code: "requirement-unpinned",
      message:
        "The requirements in this archive do not say which version of idna is meant, so it could not be checked.",
      hint: "Pin them with ==, or accept each in .security.toml: [[unchecked]] with name and reason.",
      location: { path: "plugin.zip" },
    },
  ]);
});
