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

/** All plugins of a container: folders with `metadata.txt` and `__init__.py`. */
export async function findPlugins({ tree }: Container): Promise<readonly Plugin[]> {
  const paths = tree.files.filter(({ isLink }) => !isLink).map(({ path }) => path);
  const all = new Set(paths);
  const found = new Map<string, { readonly metadata: PluginMetadata; readonly files: string[] }>();
  for (const path of paths) {
    const folder = /^(?:.*\/)?(?=metadata\.txt$)/u.exec(path)?.[0];
    if (folder === undefined || !all.has(`${folder}__init__.py`)) continue;
    const metadata = parseMetadata((await tree.read(path, metadataLimit))?.toString("utf8") ?? "");
    if (metadata) found.set(folder, { metadata, files: [] });
  }
  for (const path of paths) found.get(pluginFolder(path, found))?.files.push(path);
  return [...found].map(([folder, plugin]) => ({ folder, ...plugin }));
}

/** The innermost plugin folder that a file lies in, or the root. */
function pluginFolder(path: string, plugins: ReadonlyMap<string, unknown>): string {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    const folder = path.slice(0, end + 1);
    if (plugins.has(folder)) return folder;
  }
  return "";
}
