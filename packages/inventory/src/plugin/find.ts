import type { Problem } from "@security-actions/core";
import type { Container } from "./container.ts";
import { parseMetadata, type PluginMetadata } from "./metadata.ts";

const metadataLimit = 1024 * 1024;

/** A plugin in a container. */
export interface Plugin {
  /** Its folder, with a slash at the end; empty when the whole container is the plugin. */
  readonly folder: string;
  readonly metadata: PluginMetadata;
  /** Files in its folder, without those of plugins inside it, sorted. Links are left out. */
  readonly files: readonly string[];
}

/** Plugins, and where there may be one that cannot be read. */
export interface Plugins {
  readonly plugins: readonly Plugin[];
  readonly problems: readonly Problem[];
}

/** All plugins of a container: folders with `metadata.txt` and `__init__.py`. */
export async function findPlugins({ tree, origin }: Container): Promise<Plugins> {
  const paths = tree.files.filter(({ isLink }) => !isLink).map(({ path }) => path);
  const all = new Set(paths);
  const found = new Map<string, { readonly metadata: PluginMetadata; readonly files: string[] }>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const folder = /^(?:.*\/)?(?=metadata\.txt$)/u.exec(path)?.[0];
    if (folder === undefined || !all.has(`${folder}__init__.py`)) continue;
    const bytes = await tree.read(path, metadataLimit);
    if (!bytes) problems.push(unreadable(path, origin(path).path));
    const metadata = bytes && parseMetadata(bytes.toString("utf8"));
    if (metadata) found.set(folder, { metadata, files: [] });
  }
  for (const path of paths) found.get(pluginFolder(path, found))?.files.push(path);
  return { plugins: [...found].map(([folder, plugin]) => ({ folder, ...plugin })), problems };
}

function unreadable(path: string, file: string): Problem {
  return {
    code: "plugin-metadata-unreadable",
    message: `${path} cannot be read, or has more than ${metadataLimit} bytes, so what the plugin carries is not known.`,
    hint: "Shorten its changelog, or pack the plugin anew.",
    location: { path: file },
  };
}

/** The innermost plugin folder that a file lies in, or the root. */
function pluginFolder(path: string, plugins: ReadonlyMap<string, unknown>): string {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    const folder = path.slice(0, end + 1);
    if (plugins.has(folder)) return folder;
  }
  return "";
}
