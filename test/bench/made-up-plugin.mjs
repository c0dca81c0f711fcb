// A large QGIS plugin: 3,000 entries, 25 MB as a zip file.
import { strToU8, zipSync } from "fflate";
import { digits, lines, noise } from "./files.mjs";

/** Contents by path. */
export function pluginFiles() {
  const files = {
    "made_up/metadata.txt": metadata,
    "made_up/__init__.py": "def classFactory(iface):\n    from .plugin import Plugin\n    return Plugin(iface)\n",
    "made_up/requirements.txt": "requests==2.32.3\nshapely>=2.0\n",
    "made_up/js/jquery.min.js": `/*! jQuery v3.7.1 | (c) OpenJS Foundation and other contributors */\n${script("jquery")}`,
  };
  for (let index = 0; index < 5; index++) {
    files[`made_up/wheels/wheel_${index}-1.${index}.0-py3-none-any.whl`] = wheel(index);
    files[`made_up/native/libmadeup${index}.so.${index}.2.0`] = nativeLibrary(index);
  }
  for (let index = 0; index < 60; index++) {
    const folder = `made_up/extlibs/vendored_${index}`;
    files[`${folder}-2.${index}.0.dist-info/METADATA`] = coreMetadata(`vendored-${index}`, `2.${index}.0`);
    files[`${folder}/__init__.py`] = `__version__ = "2.${index}.0"\n`;
    for (let part = 0; part < 34; part++) files[`${folder}/part_${part}.py`] = module(`${index} ${part}`);
  }
  const icons = 3_000 - Object.keys(files).length;
  for (let index = 0; index < icons; index++) files[`made_up/icons/icon_${index}.png`] = icon(index);
  return Object.fromEntries(Object.entries(files).map(([file, content]) => [file, bytesOf(content)]));
}

/** The bytes of the zip file. */
export function zipPlugin(files) {
  return zipSync(files, { level: 6, mtime: "2026-01-01T00:00:00Z" });
}

const metadata = `[general]
name=Made up
version=1.2.3
qgisMinimumVersion=3.28
description=As large as plugins become
author=Nobody
email=nobody@example.org
about=It does nothing.
repository=https://example.org/made-up
tracker=https://example.org/made-up/issues
plugin_dependencies=Other plugin==1.2
`;

function coreMetadata(name, version) {
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\nLicense: MIT\n\n${script(name).slice(0, 2_000)}\n`;
}

function wheel(index) {
  const name = `wheel_${index}`;
  const folder = `${name}-1.${index}.0.dist-info`;
  return zipSync({
    [`${folder}/METADATA`]: strToU8(coreMetadata(name, `1.${index}.0`)),
    [`${folder}/RECORD`]: strToU8(""),
    [`${name}/__init__.py`]: strToU8(`__version__ = "1.${index}.0"\n`),
    [`${name}/data.bin`]: noise(name, 800_000),
  });
}

function nativeLibrary(index) {
  return Buffer.concat([Buffer.from("\u007FELF\u0002\u0001\u0001\u0000", "latin1"), noise(`native ${index}`, 900_000)]);
}

function module(seed) {
  return lines(
    60,
    (line) => `def function_${line}(layer):\n    return layer.attribute("${digits(`${seed} ${line}`, 24)}")`,
  );
}

function script(seed) {
  return lines(200, (line) => `var v${line}=function(a){return a.get("${digits(`${seed} ${line}`, 40)}")};`);
}

function icon(index) {
  return Buffer.concat([Buffer.from("\u0089PNG\r\n\u001A\n", "latin1"), noise(`icon ${index}`, 16_500)]);
}

function bytesOf(content) {
  return typeof content === "string" ? strToU8(content) : content;
}
