import type { Component } from "@security-actions/core";
import { component } from "@security-actions/inventory";
import { describe, expect, test } from "vitest";
import { trustOf } from "./decisions.ts";

const patch = { name: "CVE-2099-1.patch", advisories: ["CVE-2099-1"], digest: "a".repeat(64) };

function port(source: "registry" | "overlay", registry: string, name = "tiff"): Component {
  const vcpkg = { portVersion: 0, features: ["core"], triplet: "x64-linux", host: false, source, registry } as const;
  const origin = { reader: "vcpkg", path: "vcpkg.json" };
  return component({ id: name, name, version: "1", origin, vcpkg, patches: [patch] });
}

const curated = "https://github.com/microsoft/vcpkg";
const other = "https://github.com/example-org/ports";

describe("a patch that a proposed change relies on", () => {
  test("counts in a port of a registry only where the base has it too", () => {
    for (const registry of [curated, other]) {
      expect(trustOf([port("registry", registry)])(port("registry", registry), patch)).toBe(true);
      // A commit of a fork passes for one of the registry.
      expect(trustOf([port("registry", registry, "zlib")])(port("registry", registry), patch)).toBe(false);
      expect(trustOf([])(port("registry", registry), patch)).toBe(false);
    }
    expect(trustOf([port("registry", curated)])(port("registry", other), patch)).toBe(false);
  });

  test("counts only with the text that the base has", () => {
    const emptied = { ...patch, digest: "0".repeat(64) };
    expect(trustOf([port("overlay", "ports/tiff")])(port("overlay", "ports/tiff"), emptied)).toBe(false);
    expect(trustOf([port("registry", curated)])(port("registry", curated), emptied)).toBe(false);
  });

  test("counts in an overlay only where the base has it for the same port", () => {
    const overlay = port("overlay", "ports/tiff");
    expect(trustOf([overlay])(overlay, patch)).toBe(true);
    expect(trustOf([])(overlay, patch)).toBe(false);
    expect(trustOf([port("overlay", "ports/zlib", "zlib")])(overlay, patch)).toBe(false);
    // The registry's port had the patch; what the change puts in its place may not.
    expect(trustOf([port("registry", curated)])(overlay, patch)).toBe(false);
    // A folder of the change may not pass for the registry.
    expect(trustOf([])(port("overlay", curated), patch)).toBe(false);
  });
});
