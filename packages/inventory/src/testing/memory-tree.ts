import { readLimit, type Tree, type TreeSubmodule } from "../tree.ts";

/** A tree from texts by path, for tests. */
export function memoryTree(
  contents: Readonly<Record<string, string | Buffer>>,
  { submodules = [], links = [] }: { submodules?: readonly TreeSubmodule[]; links?: readonly string[] } = {},
): Tree {
  const files = [
    ...Object.keys(contents).map((path) => ({ path, isLink: false })),
    ...links.map((path) => ({ path, isLink: true })),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files,
    submodules,
    read: async (path, limit = readLimit) => {
      const content = Object.hasOwn(contents, path) ? contents[path] : undefined;
      if (content === undefined) return undefined;
      const bytes = Buffer.from(content);
      return bytes.length > limit ? undefined : bytes;
    },
  };
}
