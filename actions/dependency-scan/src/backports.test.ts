import type { Component, Finding, Patch } from "@security-actions/core";
import { describe, expect, test } from "vitest";
import { patchStatements } from "./backports.ts";
import { gdal } from "./testing/gdal.ts";

function finding(id: string, component: string | undefined, aliases: string[] = []): Finding {
  return {
    rule: { id, title: "", aliases },
    severity: "high",
    message: "",
    component: { ecosystem: "GIT", name: "gdal", groups: [], ...(component && { id: component }) },
    fingerprint: "",
  };
}

const all = () => true;

describe("a patch that cites an advisory", () => {
  const { statements, notes } = patchStatements([gdal], all);

  test("is a statement on this component, and others are none", () => {
    expect(statements).toEqual([
      {
        kind: "patched",
        label: "CVE-2024-1234, GHSA-AAAA-BBBB-CCCC",
        source: { path: "ports/gdal/portfile.cmake", line: 7 },
        reason: "patched here by CVE-2024-1234.patch",
        matches: expect.any(Function),
      },
    ]);
    expect(notes).toEqual([]);
  });

  test.each<[string, Finding, boolean]>([
    ["by its identifier", finding("CVE-2024-1234", "vcpkg:gdal"), true],
    ["by an alias, in any case", finding("OSV-1", "vcpkg:gdal", ["GHSA-aaaa-bbbb-cccc"]), true],
    ["another advisory", finding("CVE-2024-12345", "vcpkg:gdal"), false],
    ["another component", finding("CVE-2024-1234", "vcpkg:gdal-copy"), false],
    ["a component that is not of the inventory", finding("CVE-2024-1234", undefined), false],
  ])("%s", (_, one, expected) => {
    expect(statements.map(({ matches }) => matches(one))).toEqual([expected]);
  });
});

test("a patch that the change itself brings accepts nothing, and is a note", () => {
  const asked: [string, string][] = [];
  const trusted = (component: Component, patch: Patch) => {
    asked.push([component.id, patch.name]);
    return false;
  };
  expect(patchStatements([gdal], trusted)).toEqual({
    statements: [],
    notes: [
      {
        message: "CVE-2024-1234.patch claims to fix CVE-2024-1234, GHSA-AAAA-BBBB-CCCC; it counts when it is merged.",
        location: { path: "ports/gdal/portfile.cmake", line: 7 },
      },
    ],
  });
  expect(new Set(asked.map(String))).toEqual(new Set(["vcpkg:gdal,CVE-2024-1234.patch"]));
});
