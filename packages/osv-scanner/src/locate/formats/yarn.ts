import { cut, linesOf, nameAtVersion, unquoted, without } from "../lines.ts";
import type { Places } from "../places.ts";

/**
 * Finds the packages of a yarn.lock, version 1 and Berry alike:
 * ```
 * "@scope/name@^1.0.0", "@scope/name@^1.2.0":
 *   version "1.2.3"
 * ```
 */
export function readYarn(text: string, places: Places): void {
  let name = "";
  let start = 0;
  for (const { text: line, number } of linesOf(text)) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!line.startsWith(" ")) {
      if (name !== "") places.add({ name, line: start });
      name = line.startsWith("__metadata") ? "" : nameOfHeader(line);
      start = number;
      continue;
    }
    const version = name === "" ? undefined : versionOf(line);
    if (version === undefined) continue;
    places.add({ name, version, line: start });
    name = "";
  }
  if (name !== "") places.add({ name, line: start });
}

function nameOfHeader(header: string): string {
  const [first] = cut(without('"', header), ",");
  const [name, range] = nameAtVersion(first);
  // "alias@npm:name@^1.0.0" installs `name`.
  const target = without("npm:", range);
  return range.startsWith("npm:") && target.includes("@", 1) ? nameAtVersion(target)[0] : name;
}

/** Version 1 writes `  version "1.0.0"`, Berry `  version: 1.0.0`. Deeper lines are dependencies. */
function versionOf(line: string): string | undefined {
  const content = line.slice(2);
  if (!content.startsWith("version") && !content.startsWith('"version"')) return undefined;
  const [key, value] = cut(content, " ");
  return unquoted(key.replace(/:$/, "")) === "version" ? unquoted(value.trim()) : undefined;
}
