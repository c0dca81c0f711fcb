import { expect, test } from "vitest";
import { packagePurl, purlOf } from "./purl.ts";

test("a repository on a known host names the component", () => {
  const upstream = { repository: "https://github.com/OSGeo/gdal", tag: "v3.9.0" };
  expect(purlOf({ name: "gdal", version: "3.9.0", upstream })).toBe("pkg:github/osgeo/gdal@v3.9.0");
});

test("everything else is generic, with its source", () => {
  expect(
    purlOf({ name: "geos", version: "3.12.1", download: "https://download.osgeo.org/geos/geos-3.12.1.tar.bz2" }),
  ).toBe("pkg:generic/geos@3.12.1?download_url=https%3A%2F%2Fdownload.osgeo.org%2Fgeos%2Fgeos-3.12.1.tar.bz2");
});

test("a name that cannot be written gives none", () => {
  expect(purlOf({ name: "" })).toBeUndefined();
});

test("packages of an ecosystem are normalised", () => {
  expect(packagePurl("pypi", "Flask_Login", "0.6.3")).toBe("pkg:pypi/flask-login@0.6.3");
  expect(packagePurl("npm", "@turf/turf", "7.1.0")).toBe("pkg:npm/%40turf/turf@7.1.0");
});
