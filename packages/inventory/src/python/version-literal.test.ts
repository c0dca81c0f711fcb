import * as fc from "fast-check";
import { expect, test } from "vitest";
import { versionIn, versionInName } from "./version-literal.ts";

test.each([
  ["__init__.py", '__version__ = "1.2.3"', "1.2.3"],
  ["__init__.py", '"""Words = more."""\r\nimport os\r\n__version__: str = \'2022.1\'  # a = b\r\n', "2022.1"],
  ["__init__.py", "__version__ = VERSION = '1.0.post1'", "1.0.post1"],
  ["__init__.py", "__version_info__ = version_info(3, 1, 1, 'final', 1)", "3.1.1"],
  ["__meta__.py", '__version_info__ = Version(2, 5, 0, "final")', "2.5.0"],
  ["__init__.py", "__version__ = '2.9.9 (dt dec pq3 ext lo64)'", "2.9.9"],
  ["consts.py", 'VERSION = "1.45.0"', "1.45.0"],
  ["consts.py", 'version = "1.45.0"', undefined],
  ["consts.py", 'API_VERSION = "4"', undefined],
  ["version.py", "version = (1, 3, 2, 'release')", "1.3.2"],
  ["_version.py", "    VERSION = ['0', '9']", "0.9"],
  ["_version.py", ' "version": "2.0.4"', "2.0.4"],
  ["_version.py", ' "version": "0+unknown"', "0+unknown"],
  ["__init__.py", "__ver_major__ = 0\n__ver_minor__ = 18\n__ver_patch__ = 3\n", "0.18.3"],
  ["__init__.py", '__version__ = "1.0" + suffix', undefined],
  ["__init__.py", "__version__ = importlib.metadata.version('x')", undefined],
  ["__init__.py", '__version__ = version("six")', undefined],
  ["__init__.py", 'if __version__ == "1.2":', undefined],
  ["__init__.py", '__all__ = ["__version__"]', undefined],
  ["__init__.py", '__version__ = "unknown"', undefined],
  ["VERSION", "v1.4.2\n", "1.4.2"],
  ["VERSION", "see version.py", undefined],
])("%s: %o says %o", (file, text, version) => {
  expect(versionIn(file, text)).toBe(version);
});

test.each([
  ["libpygeodiff-2.3.0-python.so", "2.3.0"],
  ["pygeodiff-2.0.4-python.pyd", "2.0.4"],
  ["libfoo-1.2.3.dll", "1.2.3"],
  ["libsqlite3-d9e27dab.so.0.8.6", undefined],
  ["libfoo.so.1.2.3", undefined],
  ["_imaging.cpython-310-x86_64-linux-gnu.so", undefined],
  ["libcrypto-1_1-x64.dll", undefined],
])("the name %s says %o", (file, version) => {
  expect(versionInName(file)).toBe(version);
});

test("any text is read in time", () => {
  fc.assert(fc.property(fc.string(), (text) => void versionIn("version.py", text)));
  expect(versionIn("version.py", `${"__version__ ".repeat(40_000)}\n${"= ".repeat(200)}("`)).toBeUndefined();
});
