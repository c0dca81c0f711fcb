/** A package URL in the parts that tell packages apart; qualifiers and subpath do not. */
export interface PackageUrl {
  /** In lower case, for example `github`. */
  readonly type: string;
  /** Namespace and name with slashes, decoded, for example `osgeo/gdal`; in lower case where the type does not mind. */
  readonly path: string;
  /** Decoded. */
  readonly version?: string;
}

/** Types whose names differ in case only by accident. Source: https://github.com/package-url/purl-spec, types. */
const caseless = new Set(["bitbucket", "composer", "deb", "github", "gitlab", "golang", "nuget", "pypi"]);

/**
 * Reads a package URL, or returns undefined when it is none.
 *
 * Source: https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst
 */
export function parsePackageUrl(text: string): PackageUrl | undefined {
  const [, type, rest] = /^pkg:\/*([a-z][a-z0-9.+-]*)\/([^?#]+)/iu.exec(text) ?? [];
  if (!type || !rest) return undefined;
  // A scope of npm may be written with its @ as it is, so only one in the last segment starts the version.
  const at = rest.lastIndexOf("@");
  const hasVersion = at > 0 && at > rest.lastIndexOf("/");
  const path = decoded(hasVersion ? rest.slice(0, at) : rest);
  const version = hasVersion ? decoded(rest.slice(at + 1)) : undefined;
  const trimmed = path?.split("/").filter(Boolean).join("/");
  if (!trimmed || (hasVersion && !version)) return undefined;
  return {
    type: type.toLowerCase(),
    path: canonical(type.toLowerCase(), trimmed),
    ...(version !== undefined && { version }),
  };
}

/** The types of the ecosystems of OSV whose packages have one name each. Source: https://ossf.github.io/osv-schema/ */
const typeOfEcosystem: ReadonlyMap<string, string> = new Map([
  ["PyPI", "pypi"],
  ["npm", "npm"],
  ["crates.io", "cargo"],
  ["Go", "golang"],
  ["Maven", "maven"],
  ["NuGet", "nuget"],
  ["RubyGems", "gem"],
  ["Packagist", "composer"],
  ["Pub", "pub"],
  ["Hex", "hex"],
  ["CRAN", "cran"],
  ["ConanCenter", "conan"],
]);

/** The package URL of a package of an ecosystem, or undefined for one whose packages have none. */
export function packageUrlOf(ecosystem: string, name: string, version?: string): PackageUrl | undefined {
  const type = typeOfEcosystem.get(ecosystem);
  if (type === undefined || name === "") return undefined;
  // OSV writes `group:artifact`.
  const path = type === "maven" ? name.replace(":", "/") : name;
  return { type, path: canonical(type, path), ...(version !== undefined && { version }) };
}

/** A package URL as text. */
export function writePackageUrl({ type, path, version }: PackageUrl): string {
  const segments = path.split("/").map(encodeURIComponent).join("/");
  return `pkg:${type}/${segments}${version === undefined ? "" : `@${encodeURIComponent(version)}`}`;
}

function canonical(type: string, path: string): string {
  const cased = caseless.has(type) ? path.toLowerCase() : path;
  return type === "pypi" ? cased.replace(/[-_.]+/gu, "-") : cased;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
