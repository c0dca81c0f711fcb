import { type Format, nodes } from "../format.ts";
import { walkJson } from "../json.ts";
import { cut, nameAtVersion, without } from "../lines.ts";
import { type Node, valueOf } from "../node.ts";
import type { Places } from "../places.ts";
import { walkYaml } from "../yaml.ts";
import { readYarn } from "./yarn.ts";

const ecosystem = "npm";

/** npm, pnpm, Yarn and Bun. */
export const javascriptFormats: readonly Format[] = [
  { files: /(^|\/)(package-lock|npm-shrinkwrap)\.json$/, ecosystem, read: readPackageLock },
  {
    files: /(^|\/)pnpm-lock\.yaml$/,
    ecosystem,
    read: nodes(walkYaml, ["name", "version"], readPnpm),
  },
  { files: /(^|\/)yarn\.lock$/, ecosystem, read: readYarn },
  {
    files: /(^|\/)bun\.lock$/,
    ecosystem,
    read: nodes(walkJson, [], ({ path, text = "", line }, places) => {
      if (path.length !== 3 || path[0] !== "packages" || path[2] !== "0") return;
      const [name, version] = nameAtVersion(text);
      places.add({ name, version, line });
    }),
  },
];

const PACKAGE_LOCK_KEYS = new Set(["name", "version"]);

/** Versions 1 (`dependencies`, nested), 3 (`packages`, by path) and 2 (both, of which osv-scanner reads `packages`). */
function readPackageLock(text: string, places: Places): void {
  let hasPackages = false;
  walkJson(text, PACKAGE_LOCK_KEYS, (node) => {
    const { path, line } = node;
    const key = path.at(-1) ?? "";
    const version = valueOf(node, "version");
    if (path[0] === "packages" && path.length === 2) {
      hasPackages = true;
      // A package under another name has its own in `name`.
      places.add({ name: valueOf(node, "name") || installedName(key), version, line });
    } else if (path[0] === "dependencies" && path.length % 2 === 0 && path.at(-2) === "dependencies" && !hasPackages) {
      const [aliased, aliasedVersion] = nameAtVersion(without("npm:", version));
      if (version.startsWith("npm:")) places.add({ name: aliased, version: aliasedVersion, line });
      else places.add({ name: key, version, line });
    }
  });
}

/** "node_modules/a/node_modules/@b/c" holds "@b/c"; a workspace folder "tools/d" holds "d". */
function installedName(path: string): string {
  const [scope = "", name = ""] = path.split("/").slice(-2);
  if (name === "") return scope;
  return scope.startsWith("@") ? `${scope}/${name}` : name;
}

function readPnpm(node: Node, places: Places): void {
  const { path, line } = node;
  const key = path[1] ?? "";
  if (path.length !== 2 || path[0] !== "packages") return;
  const [name, version] = packageOfKey(key);
  places.add({
    name: valueOf(node, "name") || name,
    version: valueOf(node, "version") || version,
    line,
  });
}

/**
 * Lockfile 5: "/name/1.0.0_peer@2.0.0", 6: "/name@1.0.0(peer@2.0.0)", 9: "name@1.0.0". In 5 and 6 the host of another
 * registry may come first.
 */
function packageOfKey(key: string): [name: string, version: string] {
  const [base] = cut(key, "(");
  const slash = base.indexOf("/");
  const isPath = slash >= 0 && !base.startsWith("@") && !base.slice(0, slash).includes("@");
  if (!isPath) return nameAtVersion(base);
  const parts = base.slice(slash + 1).split("/");
  const name = parts[0]?.startsWith("@") ? parts.splice(0, 2).join("/") : (parts.shift() ?? "");
  const version = parts[0] === undefined ? nameAtVersion(name) : ([name, parts[0]] as const);
  return [version[0], cut(version[1], "_")[0]];
}
