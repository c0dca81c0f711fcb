import type { Component } from "@security-actions/core";
import { component } from "@security-actions/inventory";
import { describe, expect, test } from "vitest";
import { trustOf } from "./decisions.ts";

const patch = { name: "CVE-2099-1.patch", advisories: ["CVE-2099-1"] };

function port(source: "registry" | "overlay", registry: string, name = "tiff"): Component {
  const vcpkg = { portVersion: 0, features: ["core"], triplet: "x64-linux", host: false, source, registry } as const;
  const origin = { reader: "vcpkg", path: "vcpkg.json" };
  return component({ id: name, name, version: "1", origin, vcpkg, patches: [patch] });
}

const curated = "https://github.com/microsoft/vcpkg";
const other = "https://github.com/example-org/ports";

describe("a patch that a proposed change relies on", () => {
  test("counts in a port of vcpkg's own registry, whose ports the change cannot write", () => {
    expect(trustOf([])(port("registry", curated), patch)).toBe(true);
  });

  test("counts in a port of a registry that the base uses, not in one of a registry that the change brings", () => {
    expect(trustOf([port("registry", other, "zlib")])(port("registry", other), patch)).toBe(true);
    expect(trustOf([])(port("registry", other), patch)).toBe(false);
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
