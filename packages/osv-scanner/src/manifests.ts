/**
 * Names of the files that osv-scanner 2.5 reads in a source tree, as regular expressions for the base name. Used to
 * say what it left out, and to take the files of a base commit; osv-scanner itself decides what it reads.
 */
const readByScanner: readonly RegExp[] = [
  /^(?:Pipfile|poetry|pdm|uv)\.lock$/u,
  /^pylock(?:\.[^.]+)?\.toml$/u,
  /^(?:package-lock|npm-shrinkwrap)\.json$/u,
  /^pnpm-lock\.yaml$/u,
  /^(?:yarn|bun)\.lock$/u,
  /^go\.(?:mod|sum)$/u,
  /^Cargo\.lock$/u,
  /^composer\.lock$/u,
  /^(?:Gemfile\.lock|gems\.locked)$/u,
  /^renv\.lock$/u,
  /^pubspec\.lock$/u,
  /^mix\.lock$/u,
  /^pom\.xml$/u,
  /^(?:buildscript-)?gradle\.lockfile$/u,
  /^verification-metadata\.xml$/u,
  /\.deps\.json$/u,
  /^packages(?:\.lock\.json|\.config)$/u,
  /\.(?:cs|fs|vb)proj$/u,
  /^Directory\.(?:Packages|Build)\.props$/u,
  /^cabal\.project\.freeze$/u,
  /^stack\.yaml\.lock$/u,
  /^Package\.resolved$/u,
  /^conan\.lock$/u,
  /^osv-scanner-custom\.json$/u,
  /^bom\.(?:json|xml)$/iu,
  /\.cdx\.(?:json|xml)$/iu,
  /\.spdx(?:\.(?:json|yml|rdf|xml))?$/iu,
];

/** Files that declare dependencies and that neither osv-scanner nor our own readers read. */
const unread: readonly RegExp[] = [
  /^pyproject\.toml$/u,
  /^setup\.(?:py|cfg)$/u,
  /^environment\.ya?ml$/u,
  /^Pipfile$/u,
  /^package\.json$/u,
  /^Cargo\.toml$/u,
  /^conanfile\.(?:txt|py)$/u,
];

/** True for a path (with forward slashes) of a file of Python requirements, by its name or its folder's. */
export function isRequirements(path: string): boolean {
  return /requirements[^/]*\.txt$|(?:^|\/)requirements\/[^/]+\.txt$/iu.test(path);
}

/** True for a path (with forward slashes) of a manifest, lockfile or SBOM that osv-scanner reads, by itself or when told. */
export function isManifest(path: string): boolean {
  return isRequirements(path) || matches(path, readByScanner);
}

/** True for a path (with forward slashes) of a file that declares dependencies in a form that osv-scanner does not read. */
export function isUnreadManifest(path: string): boolean {
  return matches(path, unread);
}

function matches(path: string, patterns: readonly RegExp[]): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return patterns.some((pattern) => pattern.test(name));
}
