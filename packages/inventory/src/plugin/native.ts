import { groupBy } from "@security-actions/core";
import { folderOf, nameIn } from "../path.ts";
import type { Owned } from "../python/distribution.ts";
import { versionInName } from "../python/version-literal.ts";

const compiled = /\.(?:so(?:\.\d{1,6})*|pyd|dll|dylib|exe)$/iu;

/** A file of compiled code that belongs to no distribution. */
export interface NativeFile {
  readonly path: string;
  /** Without the version, where it has one. */
  readonly name: string;
  readonly version?: string;
}

/** Compiled code among the paths that no distribution owns. */
export function findNative(paths: readonly string[], owned: Owned): readonly NativeFile[] {
  return paths
    .filter((path) => compiled.test(path) && !owned.has(path))
    .map((path) => {
      const file = nameIn(path);
      const version = versionInName(file);
      return version === undefined
        ? { path, name: file }
        : { path, name: file.slice(0, file.indexOf(`-${version}`)).replace(/-v$/u, "") || file, version };
    });
}

/** Folders → the compiled code in them whose version is not known. */
export function withoutVersion(files: readonly NativeFile[]): ReadonlyMap<string, readonly NativeFile[]> {
  return groupBy(
    files.filter(({ version }) => version === undefined),
    ({ path }) => folderOf(path),
  );
}
