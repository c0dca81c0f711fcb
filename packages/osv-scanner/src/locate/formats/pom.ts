import { valueOf } from "../node.ts";
import type { Places } from "../places.ts";
import { walkXml } from "../xml.ts";

const KEYS = new Set(["groupId", "artifactId", "version"]);

/** A property may name another one. Deeper nesting is left as it is. */
const MAX_PROPERTY_DEPTH = 3;

/** Longer values are left as they are, longer properties out, so that those that double each other stay small. */
const MAX_VALUE_LENGTH = 512;
const MAX_PROPERTY_LENGTH = 128;

interface Dependency {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  readonly line: number;
}

/**
 * Finds the dependencies of a Maven project, managed ones too. Properties may stand after what uses them, so that names
 * are only complete at the end.
 */
export function readPom(text: string, places: Places): void {
  const properties = new Map<string, string>();
  const dependencies: Dependency[] = [];
  walkXml(text, KEYS, (node) => {
    const { path, line } = node;
    const element = path.at(-1) ?? "";
    const group = valueOf(node, "groupId");
    const version = valueOf(node, "version");
    if (element === "dependency") {
      // What a plugin of the build needs is no dependency of the project; osv-scanner leaves it out.
      if (path.at(-3) !== "plugin") dependencies.push({ group, artifact: valueOf(node, "artifactId"), version, line });
    } else if (path.length === 3 && path[1] === "properties") {
      if ((node.text ?? "").length <= MAX_PROPERTY_LENGTH) properties.set(element, node.text ?? "");
    } else if (path.length === 2 && element === "parent") {
      // osv-scanner reports here what a parent project brings in.
      places.addOrigin(line);
      setProject(properties, "parent.", group, version);
      setProject(
        properties,
        "",
        properties.get("project.groupId") ?? group,
        properties.get("project.version") ?? version,
      );
    } else if (path.length === 1) {
      setProject(properties, "", group, version);
    }
  });
  for (const { group, artifact, version, line } of dependencies) {
    const name = `${interpolated(group, properties)}:${interpolated(artifact, properties)}`;
    places.add({ name, version: lowestVersion(interpolated(version, properties)), line });
  }
}

/** What a project does not say itself is its parent's. */
function setProject(properties: Map<string, string>, prefix: string, group: string, version: string): void {
  if (group !== "") properties.set(`project.${prefix}groupId`, group);
  if (version !== "") properties.set(`project.${prefix}version`, version);
}

function interpolated(value: string, properties: ReadonlyMap<string, string>): string {
  let result = value;
  for (let depth = 0; depth < MAX_PROPERTY_DEPTH && result.includes("${"); depth++) {
    if (result.length > MAX_VALUE_LENGTH) return value;
    result = result.replace(/\$\{([^{}]*)\}/g, (all, name: string) => properties.get(name) ?? all);
  }
  return result;
}

/** Of a range such as "[1.0,2.0)" what osv-scanner takes as the version: its lower end. */
function lowestVersion(version: string): string {
  return /^[[(]?([^,)\]]*)/.exec(version)?.[1] ?? version;
}
