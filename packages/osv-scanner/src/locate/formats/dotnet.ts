import { type Format, nodes } from "../format.ts";
import { walkJson } from "../json.ts";
import { cut } from "../lines.ts";
import { valueOf } from "../node.ts";
import { walkXml } from "../xml.ts";

const ecosystem = "NuGet";

const REFERENCES = new Set(["PackageReference", "PackageVersion", "GlobalPackageReference"]);

/** NuGet lock files, deps.json, packages.config, project files and central package management. */
export const dotnetFormats: readonly Format[] = [
  {
    files: /(^|\/)packages\.lock\.json$/,
    ecosystem,
    // dependencies / target framework / name
    read: nodes(walkJson, ["resolved"], (node, places) => {
      if (node.path.length !== 3 || node.path[0] !== "dependencies") return;
      places.add({ name: node.path[2] ?? "", version: valueOf(node, "resolved"), line: node.line });
    }),
  },
  {
    files: /\.deps\.json$/,
    ecosystem,
    read: nodes(walkJson, [], (node, places) => {
      if (node.path.length !== 2 || node.path[0] !== "libraries") return;
      const [name, version] = cut(node.path[1] ?? "", "/");
      places.add({ name, version, line: node.line });
    }),
  },
  {
    files: /(^|\/)packages\.config$/,
    ecosystem,
    read: nodes(walkXml, ["id", "version"], (node, places) => {
      if (node.path.at(-1) !== "package") return;
      places.add({ name: valueOf(node, "id"), version: valueOf(node, "version"), line: node.line });
    }),
  },
  {
    files: /(\.(cs|vb|fs)proj|(^|\/)Directory\.(Packages|Build)\.props)$/,
    ecosystem,
    read: nodes(walkXml, ["Include", "Update", "Version"], (node, places) => {
      if (!REFERENCES.has(node.path.at(-1) ?? "")) return;
      const name = valueOf(node, "Include") || valueOf(node, "Update");
      places.add({ name, version: valueOf(node, "Version"), line: node.line });
    }),
  },
];
