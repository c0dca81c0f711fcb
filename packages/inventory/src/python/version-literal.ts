import type { Tree } from "../tree.ts";

/** Where packages write their version, the most usual place first. */
const versionFiles = [
  "__init__.py",
  "_version.py",
  "_version_meson.py",
  "version.py",
  "__version__.py",
  "version/__init__.py",
  "__about__.py",
  "_about.py",
  "about.py",
  "_meta.py",
  "__meta__.py",
  "_constants.py",
  "constants.py",
  "consts.py",
  "package_data.py",
  "info.py",
  "__pkginfo__.py",
  "VERSION",
  "VERSION.txt",
  "version.txt",
] as const;

/** Bytes of a source file that is looked at for a version. */
export const sourceLimit = 1024 * 1024;
const plain = /^v?(\d[\w.+!-]{0,60})$/u;

/** The version that a package writes into its own files, as far as it is a literal. Nothing is executed. */
export async function packageVersion(
  folder: string,
  has: (path: string) => boolean,
  tree: Tree,
): Promise<string | undefined> {
  for (const name of versionFiles) {
    const path = `${folder}/${name}`;
    const bytes = has(path) ? await tree.read(path, sourceLimit) : undefined;
    const version = bytes && versionIn(name, bytes.toString("utf8"));
    if (version !== undefined) return version;
  }
  return undefined;
}

/** The version in a file of that name. A bare `version = …` counts only in a file that is about versions. */
export function versionIn(fileName: string, text: string): string | undefined {
  if (!fileName.endsWith(".py")) return plain.exec(text.trim().split(/\s/u, 1)[0] ?? "")?.[1];
  const isAboutVersions = /version/iu.test(fileName);
  const parts: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/u)) {
    if (line.length > 500) continue;
    const version = lineVersion(line, isAboutVersions);
    if (version !== undefined) return version;
    // `future` has `__ver_major__ = 1` and so on.
    const part = /^__ver_(?:major|minor|patch)__ ?= ?(\d{1,6})$/u.exec(line.trim())?.[1];
    if (part !== undefined) parts.push(part);
  }
  return parts.length === 3 ? parts.join(".") : undefined;
}

function lineVersion(line: string, isAboutVersions: boolean): string | undefined {
  // versioneer writes its answer as JSON.
  const json = isAboutVersions ? /^ "version": "([^"]{1,60})"/u.exec(line)?.[1] : undefined;
  if (json !== undefined) return plain.exec(json)?.[1];
  const start = line.search(/["'([]/u);
  const assigned = /^([\w\s:=]{1,200})=\s?(?:[ur]|\w{0,20}[Vv]ersion\w{0,20})?$/u.exec(
    line.slice(0, Math.max(0, start)),
  )?.[1];
  const names = assigned?.split("=").map((name) => name.replace(/:.*$/u, "").trim()) ?? [];
  const isVersion = (name: string) =>
    /^(?:__version__|__VERSION__|VERSION|__version_info__)$/u.test(name) ||
    (isAboutVersions && /^(?:version|_version|Version|full_version|short_version|version_info)$/u.test(name));
  return names.some(isVersion) ? literal(line.slice(start).trim()) : undefined;
}

/** The version in the name of a compiled file, such as `libfoo-1.2.3.dll`. The number after `.so` is none: it is an ABI's. */
export function versionInName(file: string): string | undefined {
  return /-v?(\d{1,5}(?:\.\d{1,6}){1,3})(?=[-_.][A-Za-z])/u.exec(file)?.[1];
}

/** `"1.2.3"`, or `(1, 2, 3)` up to its first part that is no number, as in `(1, 2, 0, "final", 0)`. */
function literal(value: string): string | undefined {
  const quoted = /^(?:"([^"\\]{1,60})"|'([^'\\]{1,60})')\s*(?:[#;].*)?$/u.exec(value);
  // psycopg2 writes `2.9.9 (dt dec pq3 ext lo64)`.
  if (quoted) return plain.exec((quoted[1] ?? quoted[2] ?? "").split(" ", 1)[0] ?? "")?.[1];
  const items = /^[([]([^()[\]]{1,80})[)\]]/u.exec(value)?.[1]?.split(",") ?? [];
  const numbers: string[] = [];
  for (const item of items) {
    const number = /^["']?(\d{1,9})["']?$/u.exec(item.trim())?.[1];
    if (number === undefined) break;
    numbers.push(number);
  }
  return numbers.length >= 2 ? numbers.join(".") : undefined;
}
