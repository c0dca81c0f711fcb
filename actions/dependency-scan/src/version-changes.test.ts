import type { Component } from "@security-actions/core";
import { component } from "@security-actions/inventory";
import type { Advisory } from "@security-actions/osv-scanner";
import { expect, test } from "vitest";
import type { CheckedComponent } from "./components.ts";
import { versionChanges } from "./version-changes.ts";

const advisory = (id: string, ...aliases: string[]): Advisory => ({
  id,
  aliases,
  summary: `About ${id}`,
  severity: "high",
  fixedVersions: [],
  link: `https://osv.dev/vulnerability/${id}`,
});

function checked(name: string, version: string, advisories: readonly Advisory[] = [], change: Partial<Component> = {}) {
  const origin = { reader: "vcpkg", path: "vcpkg.json" };
  const vcpkg = { portVersion: 0, features: ["core"], triplet: "x64-linux", host: false, source: "registry" } as const;
  const one: CheckedComponent = {
    component: component({ id: `${name}:${version}`, name, version, origin, vcpkg, ...change }),
    ecosystem: "GIT",
    advisories,
    location: { path: "vcpkg.json" },
    path: [],
    project: "p",
  };
  return one;
}

const revised = (portVersion: number) => ({
  vcpkg: { portVersion, features: ["core"], triplet: "x64-linux", host: false, source: "registry" } as const,
});

test("ports in another version are told with what that fixes and brings", () => {
  const base = [checked("tiff", "4.6.0", [advisory("CVE-1"), advisory("OSV-2", "CVE-2")]), checked("zlib", "1.3")];
  const head = [checked("tiff", "4.7.0", [advisory("CVE-2"), advisory("CVE-3")]), checked("zlib", "1.3")];
  expect(versionChanges(head, base)).toEqual([
    {
      name: "tiff",
      before: "4.6.0",
      after: "4.7.0",
      fixed: [{ id: "CVE-1", title: "About CVE-1", aliases: [], link: "https://osv.dev/vulnerability/CVE-1" }],
      introduced: [{ id: "CVE-3", title: "About CVE-3", aliases: [], link: "https://osv.dev/vulnerability/CVE-3" }],
    },
  ]);
});

test("a new revision, a port that is new and one that is gone are changes", () => {
  const base = [checked("b", "1", [], revised(1)), checked("gone", "2"), checked("same", "1")];
  const head = [checked("b", "1", [], revised(2)), checked("came", "3"), checked("same", "1")];
  expect(versionChanges(head, base)?.map(({ name, before, after }) => [name, before, after])).toEqual([
    ["b", "1#1", "1#2"],
    ["came", undefined, "3"],
    ["gone", "2", undefined],
  ]);
});

test("there is no table without a change, without vcpkg, and for a manifest that is new", () => {
  const one = [checked("a", "1")];
  const vendored = component({ id: "v", name: "v", version: "1", origin: { reader: "vendored", path: "external" } });
  expect(versionChanges(one, one)).toBeUndefined();
  expect(versionChanges(one, [])).toBeUndefined();
  expect(versionChanges([{ ...checked("a", "1"), component: vendored }], [])).toBeUndefined();
});
