import type { Component } from "@security-actions/core";

/** A port with a patch, as the inventory finds it. */
export const gdal: Component = {
  id: "vcpkg:gdal",
  name: "gdal",
  version: "3.9.0",
  purl: "pkg:github/OSGeo/gdal@v3.9.0",
  kind: "library",
  origin: { reader: "vcpkg", path: "ports/gdal/portfile.cmake", line: 7 },
  upstreams: [],
  downloads: [],
  patches: [
    { name: "fix-build.patch", advisories: [] },
    { name: "CVE-2024-1234.patch", advisories: ["CVE-2024-1234", "GHSA-AAAA-BBBB-CCCC"] },
  ],
  hashes: [],
  licences: {},
  relation: "direct",
  scope: "runtime",
  dependsOn: [],
  remarks: [],
};
