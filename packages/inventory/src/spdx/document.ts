import type { Hash } from "@security-actions/core";

/** A package of an SPDX document. What says NONE or NOASSERTION is absent. */
export interface SpdxPackage {
  /** For example `SPDXRef-port`. */
  readonly id: string;
  readonly name: string;
  readonly version?: string;
  /** A web address, or `git+https://host/path@revision`. */
  readonly downloadLocation?: string;
  /** File name of the archive, where it says more than the address. */
  readonly fileName?: string;
  /** The declared licence, else the concluded one. */
  readonly licence?: string;
  readonly supplier?: string;
  readonly hashes: readonly Hash[];
  /** Package URLs of it, as written. */
  readonly purls: readonly string[];
}

/** What we read of an SPDX document, https://spdx.github.io/spdx-spec/v2.3/. */
export interface SpdxDocument {
  /** For example `Tool: vcpkg-2025-06-20`. */
  readonly creators: readonly string[];
  readonly packages: readonly SpdxPackage[];
}

/** What is known of a package before it is put together; `undefined` is for what the document does not have. */
export interface RawPackage {
  id?: string | undefined;
  name?: string | undefined;
  version?: string | undefined;
  downloadLocation?: string | undefined;
  fileName?: string | undefined;
  licenceDeclared?: string | undefined;
  licenceConcluded?: string | undefined;
  supplier?: string | undefined;
  /** Algorithm and value, both as written. */
  readonly checksums: [string, string][];
  readonly purls: string[];
}

const algorithms: ReadonlyMap<string, readonly [Hash["algorithm"], number]> = new Map([
  ["MD5", ["MD5", 32]],
  ["SHA1", ["SHA-1", 40]],
  ["SHA256", ["SHA-256", 64]],
  ["SHA512", ["SHA-512", 128]],
]);

/** The package, or undefined when it has no name or no identifier. */
export function spdxPackage(raw: RawPackage): SpdxPackage | undefined {
  const { id, name } = raw;
  if (!id || !name) return undefined;
  const version = asserted(raw.version);
  const downloadLocation = asserted(raw.downloadLocation);
  const licence = asserted(raw.licenceDeclared) ?? asserted(raw.licenceConcluded);
  const supplier = asserted(raw.supplier)?.replace(/^(?:Organization|Person): */u, "");
  return {
    id,
    name,
    ...(version !== undefined && { version }),
    ...(downloadLocation !== undefined && { downloadLocation }),
    ...(raw.fileName !== undefined && { fileName: raw.fileName }),
    ...(licence !== undefined && { licence }),
    ...(supplier !== undefined && { supplier }),
    hashes: raw.checksums.flatMap(([algorithm, value]) => hash(algorithm, value)),
    purls: raw.purls,
  };
}

function asserted(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? "";
  // `unknown` is how Qt writes it for a version.
  return ["", "NONE", "NOASSERTION", "unknown"].includes(trimmed) ? undefined : trimmed;
}

function hash(algorithm: string, value: string): Hash[] {
  const [known, digits] = algorithms.get(algorithm) ?? [];
  const hex = value.trim().toLowerCase();
  return known !== undefined && hex.length === digits && /^[0-9a-f]+$/u.test(hex)
    ? [{ algorithm: known, value: hex }]
    : [];
}
