/** What a component is, in CycloneDX's sense of `type`. */
export type ComponentKind = "library" | "application" | "data" | "file";

/** Where we learned of a component. */
export interface Origin {
  /** Name of the reader, for example `vcpkg`. */
  readonly reader: string;
  /** File or folder of the tree, relative, with forward slashes. */
  readonly path: string;
  /** From 1. */
  readonly line?: number;
  /** What the manifest calls the thing whose parts it lists, for example `qgis`. */
  readonly project?: string;
  /** Path in the archive that `path` names, for what was found in one. */
  readonly member?: string;
}

/** A place in a source repository: what OSV's GIT ecosystem is asked about. */
export interface Upstream {
  /** Web address without `.git` and trailing slash, for example `https://github.com/OSGeo/gdal`. */
  readonly repository: string;
  /** As upstream writes it, for example `v3.9.0`. */
  readonly tag?: string;
  /** 40 or 64 hex digits. */
  readonly commit?: string;
}

/** A patch that is applied to the upstream source. */
export interface Patch {
  /** File name, or address. */
  readonly name: string;
  /** Advisories that its name or header cites, for example `CVE-2024-1234`, in upper case. */
  readonly advisories: readonly string[];
  /** SHA-256 of its text, in lower-case hex, for one that cites an advisory and lies beside the recipe. */
  readonly digest?: string;
}

/** The hash of what a component was made from. */
export interface Hash {
  readonly algorithm: "SHA-1" | "SHA-256" | "SHA-512" | "MD5";
  /** Lower-case hex. */
  readonly value: string;
}

/** What only vcpkg knows of a port. */
export interface VcpkgPort {
  /** Revision of the port's recipe, 0 when there is none. It is no part of `Component.version`. */
  readonly portVersion: number;
  /** Sorted; always has `core`. */
  readonly features: readonly string[];
  readonly triplet: string;
  /** True for a node that exists for the building machine alone, so never in a native build. */
  readonly host: boolean;
  readonly source: "registry" | "overlay" | "filesystem" | "checkout";
  /** Address of the git registry, or path of the overlay or filesystem registry. */
  readonly registry?: string;
  /** Tree object of the port in its git registry, in hex. */
  readonly gitTree?: string;
  /** True when its recipe fetches no source for this triplet, so that it brings no code. */
  readonly isEmpty?: boolean;
}

/**
 * A part of what is built or shipped. Unknown is said, never invented: what the source does not tell is absent, and a
 * component without a version goes with a problem.
 */
export interface Component {
  /** Unique in its inventory and the same in every run over the same tree. */
  readonly id: string;
  readonly name: string;
  /** Upstream's version, without a port's revision. */
  readonly version?: string;
  /** Package URL. */
  readonly purl?: string;
  readonly kind: ComponentKind;
  readonly origin: Origin;
  /** Where the source lives, the main one first. Several when one recipe takes several sources. */
  readonly upstreams: readonly Upstream[];
  /** Addresses of the archives that the source comes from. */
  readonly downloads: readonly string[];
  readonly patches: readonly Patch[];
  readonly hashes: readonly Hash[];
  readonly licences: { readonly declared?: string };
  readonly supplier?: string;
  /** `direct` when the tree itself names or holds it. */
  readonly relation: "direct" | "transitive";
  /** `runtime` when it is part of what is shipped; `development` for tests and checks; `build` for tools. */
  readonly scope: "runtime" | "development" | "build";
  /** Ids of components of the same inventory. */
  readonly dependsOn: readonly string[];
  readonly vcpkg?: VcpkgPort;
  /** What is worth knowing of how this was found out, one plain-text sentence each. */
  readonly remarks: readonly string[];
}
