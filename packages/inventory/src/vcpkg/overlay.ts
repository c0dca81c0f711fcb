import type { Tree } from "../tree.ts";
import { hasFolder } from "./paths.ts";
import { loadPort, treeFolder, type PortResult } from "./port.ts";

/** Ports that come before those of any registry. */
export interface Overlay {
  /** Undefined when it has no such port. */
  find(name: string): Promise<PortResult | undefined>;
}

/** A folder of the tree as an overlay: a port, or a folder with one folder per port. Undefined when there is no such folder. */
export function treeOverlay(tree: Tree, path: string): Overlay | undefined {
  if (!hasFolder(tree, path)) return undefined;
  const known = new Map<string, Promise<PortResult | undefined>>();
  const load = (name: string, folder: string): Promise<PortResult | undefined> => {
    const place = { source: "overlay", registry: folder } as const;
    const loading = known.get(folder) ?? loadPort(name, treeFolder(tree, folder), place, { inTree: folder });
    known.set(folder, loading);
    return loading;
  };
  return {
    find: async (name) => {
      const whole = await load(path.split("/").at(-1) ?? path, path);
      // One that cannot be read may be the one that is wanted.
      if (whole) return !whole.port || whole.port.manifest.name === name ? whole : undefined;
      const folder = path === "" ? name : `${path}/${name}`;
      const result = await load(name, folder);
      const { port } = result ?? {};
      if (!port || port.manifest.name === name) return result;
      return {
        failure: {
          code: "vcpkg-overlay-name",
          message: `${port.file} is named ${JSON.stringify(port.manifest.name)}, and its folder ${JSON.stringify(name)}.`,
          hint: "Give the port the name of its folder.",
          location: { path: port.file, line: 1 },
        },
      };
    },
  };
}
