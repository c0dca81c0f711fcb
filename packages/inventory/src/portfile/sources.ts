import type { Hash, Patch, Problem, Upstream } from "@security-actions/core";

/** A port's folder, and what vcpkg would tell its portfile. */
export interface Port {
  readonly name: string;
  /** Without the port-version: what `${VERSION}` stands for. */
  readonly version: string;
  /** Sorted; always has `core`. */
  readonly features: readonly string[];
  /** For example `x64-linux`. */
  readonly triplet: string;
  /** Variables of the triplet, for example `VCPKG_LIBRARY_LINKAGE`. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names of the files in the folder, with forward slashes. */
  readonly files: readonly string[];
  /** The text of a file of the folder, or undefined when there is none. */
  read(file: string): string | undefined;
}

/** Where a port takes its source from. */
export interface PortSources {
  /** The main one first. */
  readonly upstreams: readonly Upstream[];
  /** Addresses of archives, patches left out. */
  readonly downloads: readonly string[];
  readonly hashes: readonly Hash[];
  /** In the order in which they are applied. */
  readonly patches: readonly Patch[];
  /** For a Python distribution (`vcpkg_from_pythonhosted`). */
  readonly pypi?: { readonly name: string; readonly version: string };
  /** True when the portfile fetches nothing for this triplet: a meta port, a helper, or a library of the system. */
  readonly isEmpty: boolean;
  /** What could not be evaluated. Locations are relative to the port's folder. */
  readonly problems: readonly Problem[];
}

/** Reads a port's portfile without running it. What cannot be evaluated is a problem, never a guess. */
export function readPortSources(_port: Port): PortSources {
  return { upstreams: [], downloads: [], hashes: [], patches: [], isEmpty: true, problems: [] };
}
