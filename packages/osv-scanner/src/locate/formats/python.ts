import { type Format, nodes } from "../format.ts";
import { walkJson } from "../json.ts";
import { without } from "../lines.ts";
import { lineOf, valueOf } from "../node.ts";
import { walkToml } from "../toml.ts";
import { readRequirements } from "./requirements.ts";

const ecosystem = "PyPI";

/** `[[package]]` or `[[packages]]` with a name and a version. */
const readTables = nodes(walkToml, ["name", "version"], (node, places) => {
  if (node.path[0] !== "package" && node.path[0] !== "packages") return;
  places.add({
    name: valueOf(node, "name"),
    version: valueOf(node, "version"),
    line: lineOf(node, "name"),
  });
});

/** Poetry, PDM, uv, pylock (PEP 751), Pipenv and pip. */
export const pythonFormats: readonly Format[] = [
  { files: /(^|\/)(poetry|pdm|uv)\.lock$/, ecosystem, read: readTables },
  { files: /(^|\/)pylock(\.[^/]*)?\.toml$/, ecosystem, read: readTables },
  {
    files: /(^|\/)Pipfile\.lock$/,
    ecosystem,
    read: nodes(walkJson, ["version"], (node, places) => {
      const [section, name] = node.path;
      if (node.path.length !== 2 || name === undefined || section === "_meta") return;
      places.add({ name, version: without("==", valueOf(node, "version")), line: node.line });
    }),
  },
  { files: /\.txt$/, ecosystem, read: readRequirements },
];

/** Cargo.lock has the shape of Python's. */
export { readTables };
