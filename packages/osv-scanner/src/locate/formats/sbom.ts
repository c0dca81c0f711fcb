import { type Format, nodes } from "../format.ts";
import { walkJson } from "../json.ts";
import { type Node, type Walk, lineOf, valueOf } from "../node.ts";
import type { Places } from "../places.ts";
import { walkXml } from "../xml.ts";
import { walkYaml } from "../yaml.ts";
import { addPackage } from "./package.ts";
import { readTagValue } from "./tag-value.ts";

const CYCLONEDX_KEYS = ["group", "name", "version", "purl"];

/** CycloneDX, SPDX and osv-scanner's own JSON. */
export const sbomFormats: readonly Format[] = [
  { files: /((^|\/)bom|\.cdx)\.json$/i, read: nodes(walkJson, CYCLONEDX_KEYS, readJsonComponent) },
  { files: /((^|\/)bom|\.cdx)\.xml$/i, read: nodes(walkXml, CYCLONEDX_KEYS, readXmlComponent) },
  { files: /\.spdx(\.[^/]*)?\.json$/i, read: spdx(walkJson) },
  { files: /\.spdx(\.[^/]*)?\.ya?ml$/i, read: spdx(walkYaml) },
  { files: /\.spdx(\.[^/]*)?\.(rdf|xml)$/i, read: spdx(walkXml) },
  { files: /\.spdx$/i, read: readTagValue },
  {
    files: /(^|\/)osv-scanner-custom\.json$/,
    read: nodes(walkJson, ["name", "version", "ecosystem"], (node, places) => {
      if (node.path.at(-1) !== "package" || node.path[0] !== "results") return;
      const [name, version, ecosystem] = [valueOf(node, "name"), valueOf(node, "version"), valueOf(node, "ecosystem")];
      places.add({ name, version, ecosystem, line: lineOf(node, "name") });
    }),
  },
];

/** `components`, which nest. That of the metadata is the subject of the document, not one of its packages. */
function readJsonComponent(node: Node, places: Places): void {
  if (node.path[0] === "components" && node.path.at(-2) === "components") addComponent(node, places);
}

function readXmlComponent(node: Node, places: Places): void {
  if (node.path[1] === "components" && node.path.at(-1) === "component") addComponent(node, places);
}

function addComponent(node: Node, places: Places): void {
  const line = lineOf(node, "name", "purl");
  const [group, name, version] = [valueOf(node, "group"), valueOf(node, "name"), valueOf(node, "version")];
  addPackage({ purl: valueOf(node, "purl"), name, version, line }, places);
  if (group !== "") addPackage({ purl: "", name: `${group}:${name}`, version, line }, places);
}

/** The packages of an SPDX document. The purl stands in a reference, which ends before its package does. */
function spdx(walk: Walk): Format["read"] {
  const keys = new Set(["name", "versionInfo", "referenceLocator"]);
  return (text, places) => {
    let purl = "";
    walk(text, keys, (node) => {
      const locator = valueOf(node, "referenceLocator");
      if (locator.startsWith("pkg:")) purl = locator;
      const isPackage = node.path.at(-2) === "packages" || node.path.at(-1) === "Package";
      if (!isPackage) return;
      const [name, version] = [valueOf(node, "name"), valueOf(node, "versionInfo")];
      addPackage({ purl, name, version, line: lineOf(node, "name") }, places);
      purl = "";
    });
  };
}
