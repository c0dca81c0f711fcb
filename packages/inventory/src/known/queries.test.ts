import type { Component } from "@security-actions/core";
import { describe, expect, it } from "vitest";
import { component } from "../component.ts";
import { queriesFor } from "./queries.ts";

const vcpkg = { portVersion: 0, features: ["core"], triplet: "x64-linux", host: false, source: "registry" } as const;

/** What is asked for a component: `repository@tag`, `repository#commit` or `ecosystem:name@version`. */
function ask(known: Partial<Component> & { name: string }): readonly string[] {
  const { queries } = queriesFor(component({ id: "x", origin: { reader: "test", path: "x" }, ...known }));
  return queries.map((query) =>
    query.kind === "git"
      ? [query.repository, query.tag && `@${query.tag}`, query.commit && `#${query.commit}`].join("")
      : `${query.ecosystem}:${query.name}@${query.version}`,
  );
}

/** Why nothing is asked. */
function gapOf(known: Partial<Component> & { name: string }) {
  return queriesFor(component({ id: "x", origin: { reader: "test", path: "x" }, ...known })).gap;
}

const commit = "0123456789abcdef0123456789abcdef01234567";

describe("a component with a repository", () => {
  it("is asked for as written, and on GitHub in lower case", () => {
    expect(ask({ name: "o", upstreams: [{ repository: "https://github.com/Some/One", tag: "V1" }] })).toEqual([
      "https://github.com/Some/One@V1",
      "https://github.com/some/one@V1",
    ]);
    expect(ask({ name: "o", upstreams: [{ repository: "https://gitlab.com/Some/One", tag: "1" }] })).toHaveLength(1);
  });

  it("is asked for under the spellings and mirrors of its project", () => {
    expect(
      ask({
        name: "gdal",
        version: "3.9.0",
        upstreams: [{ repository: "https://github.com/osgeo/GDAL", tag: "v3.9.0" }],
      }),
    ).toEqual([
      "https://github.com/osgeo/GDAL@v3.9.0",
      "https://github.com/osgeo/gdal@v3.9.0",
      "https://github.com/OSGeo/gdal@v3.9.0",
    ]);
    const libxml2 = { repository: "https://github.com/GNOME/libxml2", tag: "v2.13.0" };
    expect(ask({ name: "libxml2", version: "2.13.0", upstreams: [libxml2] })).toContain(
      "https://gitlab.gnome.org/GNOME/libxml2@v2.13.0",
    );
  });

  it("has the mirror's own form of tag where it differs", () => {
    const upstream = { repository: "https://gitlab.com/libtiff/libtiff", tag: "v4.0.6" };
    expect(ask({ name: "tiff", version: "4.0.6", upstreams: [upstream] })).toEqual([
      "https://gitlab.com/libtiff/libtiff@v4.0.6",
      "https://github.com/vadz/libtiff@Release-v4-0-6",
    ]);
  });

  it("is asked for by its commit alone where it has no tag", () => {
    expect(
      ask({ name: "qhull", version: "8.0.2", upstreams: [{ repository: "https://github.com/qhull/qhull", commit }] }),
    ).toEqual([`https://github.com/qhull/qhull#${commit}`]);
  });

  it("is asked for in each of several", () => {
    const upstreams = [
      { repository: "https://github.com/PCRE2Project/pcre2", tag: "pcre2-10.47" },
      { repository: "https://github.com/zherczeg/sljit", commit },
    ];
    expect(ask({ name: "pcre2", version: "10.47", upstreams })).toEqual(
      expect.arrayContaining([
        "https://github.com/PCRE2Project/pcre2@pcre2-10.47",
        `https://github.com/zherczeg/sljit#${commit}`,
      ]),
    );
  });

  it("is asked for by its project's tags where it has neither tag nor commit", () => {
    expect(ask({ name: "x", version: "8.5.0", upstreams: [{ repository: "https://github.com/curl/curl" }] })).toEqual([
      "https://github.com/curl/curl@curl-8_5_0",
    ]);
  });

  it("of another project that its name belongs to is asked for under both", () => {
    const upstreams = [{ repository: "https://github.com/boostorg/headers", tag: "boost-1.90.0" }];
    expect(ask({ name: "boost-headers", version: "1.90.0", upstreams })).toEqual([
      "https://github.com/boostorg/headers@boost-1.90.0",
      "https://github.com/boostorg/boost@boost-1.90.0",
    ]);
  });
});

describe("a component without repository", () => {
  it.each([
    ["geos", "3.14.1", "https://git.osgeo.org/gitea/geos/geos@3.14.1"],
    ["libpq", "18.3", "https://github.com/postgres/postgres@REL_18_3"],
    ["qtbase", "6.10.2", "https://code.qt.io/qt/qtbase@v6.10.2"],
    ["qt5-base", "5.15.17", "https://github.com/qt/qtbase@v5.15.17-lts-lgpl"],
    ["sqlite", "3.45.1", "https://github.com/sqlite/sqlite@version-3.45.1"],
    ["json", "3.11.2", "https://github.com/nlohmann/json@v3.11.2"],
    ["Zlib", "1.2.11", "https://github.com/madler/zlib@v1.2.11"],
    ["freetype", "2.13.2", "https://gitlab.freedesktop.org/freetype/freetype@VER-2-13-2"],
    ["hdf5", "1.14.3", "https://github.com/HDFGroup/hdf5@hdf5-1_14_3"],
  ])("is asked for by name: %s %s", (name, version, query) => {
    expect(ask({ name, version })).toContain(query);
  });

  it.each([
    ["freexl", { version: "2.0.0" }, "not-in-osv"],
    ["oracle-instantclient", { version: "23" }, "not-in-osv"],
    ["vcpkg-make", { version: "1" }, "no-code"],
    ["nobody-knows", { version: "1" }, "unknown"],
    ["zlib", {}, "unknown"],
    ["zlib", { version: "; rm -rf /" }, "unknown"],
  ])("has a reason where nothing is asked: %s %j", (name, known, kind) => {
    expect(gapOf({ name, ...known })).toMatchObject({ kind });
  });

  it("says when the version is what is missing", () => {
    expect(gapOf({ name: "zlib" })?.reason).toBe("No version is known.");
  });

  it("has no code when its port fetches nothing, whatever its name", () => {
    expect(gapOf({ name: "libiconv", version: "1.18", vcpkg: { ...vcpkg, isEmpty: true } })).toMatchObject({
      kind: "no-code",
    });
    expect(ask({ name: "libiconv", version: "1.18", vcpkg: { ...vcpkg, isEmpty: false } })).toHaveLength(1);
  });
});

describe("a package of an ecosystem", () => {
  it("is asked for by its purl alone", () => {
    const upstreams = [{ repository: "https://github.com/numpy/numpy", tag: "v2.0.0" }];
    expect(ask({ name: "py-numpy", purl: "pkg:pypi/numpy@2.0.0", upstreams })).toEqual(["PyPI:numpy@2.0.0"]);
    expect(ask({ name: "json", version: "3", purl: "pkg:npm/%40scope/name@3.0.0" })).toEqual(["npm:@scope/name@3.0.0"]);
  });

  it("needs a version", () => {
    expect(gapOf({ name: "x", purl: "pkg:pypi/x" })).toEqual({ kind: "unknown", reason: "No version is known." });
  });

  it("of another type is none: it is asked for by name", () => {
    expect(ask({ name: "gdal", version: "3.9.0", purl: "pkg:generic/gdal@3.9.0" })).toContain(
      "https://github.com/OSGeo/gdal@v3.9.0",
    );
    expect(gapOf({ name: "x", version: "1", purl: "pkg:pypi/%" })).toMatchObject({ kind: "unknown" });
  });
});
