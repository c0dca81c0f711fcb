import { type Format, nodes } from "../format.ts";
import { cut, linesOf } from "../lines.ts";
import { valueOf } from "../node.ts";
import type { Places } from "../places.ts";
import { walkXml } from "../xml.ts";
import { readPom } from "./pom.ts";

const ecosystem = "Maven";

/** Maven and Gradle. */
export const javaFormats: readonly Format[] = [
  { files: /((^|\/)pom\.xml|\.pom)$/, ecosystem, read: readPom },
  { files: /(^|\/)(buildscript-)?gradle\.lockfile$/, ecosystem, read: readGradleLockfile },
  {
    files: /(^|\/)verification-metadata\.xml$/,
    ecosystem,
    read: nodes(walkXml, ["group", "name", "version"], (node, places) => {
      if (node.path.at(-1) !== "component") return;
      const name = `${valueOf(node, "group")}:${valueOf(node, "name")}`;
      places.add({ name, version: valueOf(node, "version"), line: node.line });
    }),
  },
];

/** Lines of `group:artifact:version=configuration,configuration`. */
function readGradleLockfile(text: string, places: Places): void {
  for (const { text: line, number } of linesOf(text)) {
    if (line.startsWith("#")) continue;
    const [coordinates, configurations] = cut(line.trim(), "=");
    const [group, artifact, version] = coordinates.split(":");
    if (configurations === "" || artifact === undefined) continue;
    places.add({ name: `${group}:${artifact}`, version, line: number });
  }
}
