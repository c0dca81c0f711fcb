/** The parts of a package URL that tell which OSV package it is. */
export interface Purl {
  /** OSV's, or the purl type where OSV has none. */
  readonly ecosystem: string;
  /** With the namespace, as the ecosystem writes it: "@scope/name", "group:artifact". */
  readonly fullName: string;
  readonly name: string;
  /** "" when there is none. */
  readonly version: string;
}

const ECOSYSTEMS: Readonly<Record<string, string>> = {
  cargo: "crates.io",
  composer: "Packagist",
  conan: "ConanCenter",
  cran: "CRAN",
  gem: "RubyGems",
  github: "GitHub Actions",
  golang: "Go",
  hackage: "Hackage",
  haskell: "Hackage",
  hex: "Hex",
  maven: "Maven",
  npm: "npm",
  nuget: "NuGet",
  opam: "opam",
  pub: "Pub",
  pypi: "PyPI",
  swift: "SwiftURL",
};

/** The namespaces of these types are distributions, which are ecosystems of their own. */
const DISTRIBUTION_TYPES = new Set(["apk", "deb", "rpm"]);

/**
 * Reads `pkg:type/namespace/name@version?qualifiers#subpath`, undefined when it is none.
 * https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst
 */
export function parsePurl(text: string): Purl | undefined {
  if (!text.startsWith("pkg:")) return undefined;
  const [path = ""] = text.slice("pkg:".length).split(/[?#]/, 1);
  const at = path.lastIndexOf("@");
  // An "@" before the last slash is an unescaped npm scope.
  const isVersioned = at > path.lastIndexOf("/");
  const segments = (isVersioned ? path.slice(0, at) : path).split("/").filter((segment) => segment !== "");
  const [type = "", ...names] = segments.map(decoded);
  const name = names.pop();
  if (name === undefined) return undefined;
  const version = isVersioned ? decoded(path.slice(at + 1)) : "";
  const isDistribution = DISTRIBUTION_TYPES.has(type.toLowerCase());
  const ecosystem = isDistribution ? (names[0] ?? type) : (ECOSYSTEMS[type.toLowerCase()] ?? type);
  const separator = type.toLowerCase() === "maven" ? ":" : "/";
  return {
    ecosystem,
    fullName: isDistribution ? name : [...names, name].join(separator),
    name,
    version,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
