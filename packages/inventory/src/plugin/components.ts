import { firstFew, type Component, type Note, type Origin } from "@security-actions/core";
import { component } from "../component.ts";
import { packagePurl, purlOf } from "../purl.ts";
import type { Distribution } from "../python/distribution.ts";
import { normalName } from "../python/name.ts";
import type { Plugin } from "./find.ts";
import type { NativeFile } from "./native.ts";
import { shippedByQgis } from "./qgis-python.ts";

/** Where a component lies, in the tree that is scanned. */
export type Place = Pick<Origin, "path" | "member">;

/** The plugin itself, at its `metadata.txt`. */
export function pluginComponent({ folder, metadata }: Plugin, place: Place): Component {
  const { name, version, minimumQgis } = metadata;
  const written = metadata.values.get("version")?.value;
  const folderName = folder.slice(0, -1).split("/").at(-1) ?? "";
  return component({
    id: idOf(place, "plugin"),
    name: name?.value ?? (folderName || "QGIS plugin"),
    ...withVersion(version),
    ...withPurl(purlOf({ name: folderName || (name?.value ?? ""), version })),
    kind: "application",
    origin: { reader: "plugin", ...place },
    remarks: [
      "A QGIS plugin.",
      ...(minimumQgis === undefined ? [] : [`It needs QGIS ${minimumQgis} or newer.`]),
      ...(version === undefined && written ? [`Its metadata.txt says ${written}, which is no version.`] : []),
    ],
  });
}

/** True for a plugin itself, false for one that another needs. */
export function isPlugin({ kind, origin }: Component): boolean {
  return kind === "application" && origin.reader === "plugin" && origin.line === undefined;
}

/** The plugins that it needs, at their line of `metadata.txt`. */
export function dependencyComponents({ metadata }: Plugin, place: Place): readonly Component[] {
  return metadata.dependencies.map(({ name, version, line }) =>
    component({
      id: idOf(place, `needs:${name}`),
      name,
      ...withVersion(version),
      ...withPurl(purlOf({ name, version })),
      kind: "application",
      origin: { reader: "plugin", ...place, line },
      remarks: ["Another QGIS plugin. QGIS installs it from plugins.qgis.org; it is not part of this plugin."],
    }),
  );
}

/** A Python distribution that lies in the plugin. */
export function distributionComponent(distribution: Distribution, place: Place): Component {
  const { name, version, licence, isNameGuessed = false, remarks } = distribution;
  // Most packages are named on PyPI as they are imported, those in namespace packages are not.
  const isOnPypi = !isNameGuessed || !name.includes(".");
  return component({
    id: idOf(place, normalName(name)),
    name,
    ...withVersion(version),
    ...(isOnPypi && withPurl(packagePurl("pypi", name, version))),
    origin: { reader: "plugin", ...place },
    licences: licence === undefined ? {} : { declared: licence },
    remarks: isNameGuessed ? [...remarks, "Named after its folder; on PyPI it may have another name."] : remarks,
  });
}

/** A file of compiled code that no distribution owns. */
export function nativeComponent({ name, version }: NativeFile, place: Place): Component {
  const remark =
    version === undefined ? "Compiled code without a version." : "Compiled code; the version is that of its file name.";
  return component({
    id: idOf(place, "native"),
    name,
    ...withVersion(version),
    ...withPurl(purlOf({ name, version })),
    kind: "file",
    origin: { reader: "plugin", ...place },
    remarks: [remark],
  });
}

/** What is worth knowing of a plugin: what it gets from QGIS. */
export function pluginNotes(plugin: Plugin, distributions: readonly Distribution[], { path }: Place): readonly Note[] {
  const needed = plugin.metadata.dependencies.map(({ name }) => name);
  const shipped = shippedByQgis(distributions.map(({ name }) => name));
  const name = plugin.metadata.name?.value ?? "The plugin";
  return [
    ...(needed.length > 0 ? [`${name} needs other QGIS plugins, which QGIS installs: ${firstFew(needed)}.`] : []),
    ...(shipped.length > 0
      ? [`QGIS already ships ${firstFew(shipped)} on Windows and macOS; ${name} need not carry them.`]
      : []),
  ].map((message) => ({ message, location: { path } }));
}

function idOf({ path, member }: Place, what: string): string {
  return `plugin:${path}${member === undefined ? "" : `!${member}`}#${what}`;
}

function withVersion(version: string | undefined): Pick<Component, "version"> {
  return version === undefined ? {} : { version };
}

function withPurl(purl: string | undefined): Pick<Component, "purl"> {
  return purl === undefined ? {} : { purl };
}
