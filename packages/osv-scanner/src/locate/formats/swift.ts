import { walkJson } from "../json.ts";
import { lineOf, valueOf } from "../node.ts";
import type { Places } from "../places.ts";

const KEYS = new Set(["identity", "location", "package", "repositoryURL", "version"]);

/** Finds the pins of a Package.resolved, whose names are their addresses. The version stands in an object of its own. */
export function readPackageResolved(text: string, places: Places): void {
  let version = "";
  walkJson(text, KEYS, (node) => {
    if (node.path.at(-1) === "state") {
      version = valueOf(node, "version");
    } else if (node.path.at(-2) === "pins") {
      const location = valueOf(node, "location") || valueOf(node, "repositoryURL");
      const identity = valueOf(node, "identity") || valueOf(node, "package");
      const line = lineOf(node, "identity", "package", "location");
      for (const name of [location.replace(/^https?:\/\//, "").replace(/\.git$/, ""), identity]) {
        places.add({ name, version, line });
      }
      version = "";
    }
  });
}
