import { normalName } from "../python/name.ts";

/**
 * Python distributions that QGIS carries both on Windows (requirements of `qgis-common` and `qgis-full-free` in OSGeo4W's
 * recipe, from which the installers are made, with what those require themselves) and in builds with vcpkg, such as macOS
 * (feature `bindings` of QGIS's `vcpkg.json`, and what its ports require).
 * @see https://github.com/jef-n/OSGeo4W/blob/5c93b48daf209e9d66aa8977d76f5e2734141d23/src/qgis/osgeo4w/package.sh
 * @see https://github.com/qgis/QGIS/blob/master/vcpkg/vcpkg.json
 */
const carried: ReadonlySet<string> = new Set([
  "certifi",
  "charset-normalizer",
  "contourpy",
  "cycler",
  "duckdb",
  "fonttools",
  "gdal",
  "geopandas",
  "idna",
  "jinja2",
  "kiwisolver",
  "lxml",
  "markupsafe",
  "matplotlib",
  "networkx",
  "numpy",
  "owslib",
  "packaging",
  "pandas",
  "pillow",
  "pip",
  "psycopg",
  "psycopg2",
  "pyarrow",
  "pydantic",
  "pyparsing",
  "pyproj",
  "pyqt6",
  "pyqt6-sip",
  "python-dateutil",
  "pytz",
  "pyyaml",
  "qscintilla",
  "requests",
  "scipy",
  "shapely",
  "six",
  "urllib3",
]);

/** Those of the names that QGIS ships itself, sorted. */
export function shippedByQgis(names: readonly string[]): readonly string[] {
  const shipped = names.filter((name) => carried.has(normalName(name)));
  return [...new Set(shipped)].toSorted((a, b) => (normalName(a) < normalName(b) ? -1 : 1));
}
