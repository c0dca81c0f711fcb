import type { Tree } from "../tree.ts";
import { hasFolder } from "./paths.ts";
import { loadPort, treeFolder, type PortFailure, type PortResult } from "./port.ts";

/** Ports that come before those of any registry. */
export interface Overlay {
  /** Undefined when it has no such port. */
  find(name: string): Promise<PortResult | undefined>;
}

/** An overlay, and what is wrong with the one port that it is. */
export interface OpenedOverlay {
  readonly overlay: Overlay;
  readonly failure?: PortFailure | undefined;
}

/** A folder of the tree as an overlay: a port, or a folder with one folder per port. Undefined when there is no such folder. */
export async function treeOverlay(tree: Tree, path: string): Promise<OpenedOverlay | undefined> {
  if (!hasFolder(tree, path)) return undefined;
  const base = path.split("/").at(-1) ?? "";
  const whole = await load(tree, base, path);
  if (whole?.port)
    return { overlay: { find: async (name) => (whole.port.manifest.name === name ? whole : undefined) } };
  // One that cannot be read is most likely what its folder says.
  if (whole) return { overlay: { find: async (name) => (name === base ? whole : undefined) }, failure: whole.failure };
  const known = new Map<string, Promise<PortResult | undefined>>();
  const find = (name: string): Promise<PortResult | undefined> => {
    const found = known.get(name) ?? findIn(tree, path, name);
    known.set(name, found);
    return found;
  };
  return { overlay: { find } };
}

async function findIn(tree: Tree, path: string, name: string): Promise<PortResult | undefined> {
  const result = await load(tree, name, path === "" ? name : `${path}/${name}`);
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
}

function load(tree: Tree, name: string, folder: string): Promise<PortResult | undefined> {
  return loadPort(name, treeFolder(tree, folder), { source: "overlay", registry: folder }, { inTree: folder });
}
