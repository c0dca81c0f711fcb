import { zipBytes, type RawMember } from "../../../packages/archive/src/testing/zip-bytes.ts";

/** A zip file with these files, by path. */
export function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  return zipBytes(members(files));
}

/** Members for `zipBytes`, to which others may be added. */
export function members(files: Readonly<Record<string, string | Buffer>>): RawMember[] {
  return Object.entries(files).map(([name, content]) => ({ name, content }));
}

const metadata = (name: string, version: string) =>
  `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\nWords.\n`;

/**
 * A QGIS plugin as it is shipped: one package with its dist-info, one without, a wheel, and a script with a banner. The
 * first three have advisories in the fixtures.
 */
export const pluginFiles: Readonly<Record<string, string | Buffer>> = {
  "walls/metadata.txt": "[general]\nname=Walls\nversion=1.2.0\nqgisMinimumVersion=3.34\n",
  "walls/__init__.py": "def classFactory(iface):\n    return None\n",
  "walls/extlibs/rivermouth/__init__.py": "",
  "walls/extlibs/rivermouth-0.9.1.dist-info/METADATA": metadata("rivermouth", "0.9.1"),
  "walls/extlibs/rivermouth-0.9.1.dist-info/RECORD": "rivermouth/__init__.py,,\n",
  "walls/extlibs/coordkit/__init__.py": '"""Coordinates."""\n\n__version__ = "3.0.1"\n',
  "walls/wheels/terrapin_tiles-1.4.0-py3-none-any.whl": zip({
    "terrapin_tiles/__init__.py": "",
    "terrapin_tiles-1.4.0.dist-info/METADATA": metadata("terrapin-tiles", "1.4.0"),
    "terrapin_tiles-1.4.0.dist-info/RECORD": "terrapin_tiles/__init__.py,,\n",
  }),
  "walls/html/jquery.min.js": "/*! jQuery v3.3.1 | (c) JS Foundation and other contributors */\nvar a=1;\n",
};
