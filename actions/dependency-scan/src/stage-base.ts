import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { isManifest } from "@security-actions/osv-scanner";
import { inRepository, isOutside, type BaseCommit, type Workspace } from "@security-actions/workspace";

/** A manifest, or another text file, of more than this is not compared, in bytes. */
const manifestLimit = 64 * 1024 * 1024;
const textLimit = 1024 * 1024;

/**
 * Writes the manifests of a base commit below a folder, as they lie in the workspace. Text files go with them, because
 * requirements files include each other under any name. Returns the absolute paths of the manifests.
 */
export async function stageBase(base: BaseCommit, workspace: Workspace, into: string): Promise<string[]> {
  const prefix = inRepository(workspace, base.repository, ".");
  const targetOf = (file: string) => path.join(into, path.posix.relative(prefix, file));
  const entries = base.files.filter(
    ({ path: file }) =>
      isBelow(prefix, file) &&
      (isManifest(file) || /\.(?:txt|in)$/u.test(file)) &&
      // Git itself refuses `..` in a tree, but only when it checks one out.
      !isOutside(into, targetOf(file)),
  );
  const sizes = await base.repository.sizes(entries);
  const small = entries.filter(({ path: file }, index) => {
    const limit = isManifest(file) ? manifestLimit : textLimit;
    return (sizes[index] ?? Infinity) <= limit;
  });
  for (let at = 0; at < small.length; at += batch) {
    const some = small.slice(at, at + batch);
    const contents = await base.repository.read(some);
    for (const [index, { path: file }] of some.entries()) {
      await mkdir(path.dirname(targetOf(file)), { recursive: true });
      await writeFile(targetOf(file), contents[index] ?? "");
    }
  }
  return small.filter(({ path: file }) => isManifest(file)).map(({ path: file }) => targetOf(file));
}

/** So many files are held in memory at once. */
const batch = 64;

function isBelow(prefix: string, file: string): boolean {
  return prefix === "" || prefix === "." || file.startsWith(`${prefix}/`);
}
