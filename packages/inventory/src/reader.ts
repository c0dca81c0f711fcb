import type { Component, Finding, Note, Problem } from "@security-actions/core";
import type { Gap } from "./gaps.ts";
import type { Tree } from "./tree.ts";

/** What a reader learned. All locations are relative to the tree. */
export interface Reading {
  readonly components: readonly Component[];
  /** What could not be found out. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** Defects of what the tree says of itself, such as a declaration that the code contradicts. */
  readonly findings: readonly Finding[];
  /** What could not be found out and a person may accept. What nobody accepted becomes a problem. */
  readonly gaps: readonly Gap[];
}

/** How vcpkg manifests are resolved. */
export interface VcpkgSettings {
  /** Default: that of the running machine. */
  readonly triplet?: string;
  /** Default: that of the running machine. */
  readonly hostTriplet?: string;
  /** Features of the manifest that are asked for. */
  readonly features: readonly string[];
  /** Whether the manifest's default features are on. */
  readonly defaultFeatures: boolean;
  /** Absolute path of a vcpkg checkout. */
  readonly root?: string;
}

/** By which a project says its own name. */
export interface Identity {
  /** Of the `CMakeLists.txt` in the root, empty when there is none. */
  readonly cmake: string;
  /** Of the `package.json` in the root, empty when there is none. */
  readonly manifest: string;
}

/** What a reader may use beside the tree. */
export interface ReaderContext {
  readonly vcpkg: VcpkgSettings;
  /** Absolute path of a folder in which registries are kept between runs. It may not exist. */
  readonly cache: string;
  /** The host's variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Lets git fetch a registry from a private repository. */
  readonly gitCredential?: { readonly server: string; readonly token: string };
  /**
   * Text of the `.security.toml` that counts, such as the base branch's on a pull request. Undefined: that of the tree.
   */
  readonly declarations?: string;
  /**
   * Texts of the files by which the project says its own name, such as those of the base branch on a pull request: its own
   * code is no copy of somebody else's. Undefined: those of the tree.
   */
  readonly identity?: Identity;
  /** One line on what is going on now. */
  readonly progress: (message: string) => void;
}

/** Reads one kind of manifest, tree or archive. What is wrong with the tree is a problem, never an exception. */
export type Reader = (tree: Tree, context: ReaderContext) => Promise<Reading>;

/** A reading of nothing. */
export const emptyReading: Reading = { components: [], problems: [], notes: [], findings: [], gaps: [] };

/** Several readings as one. */
export function joinReadings(readings: readonly Reading[]): Reading {
  return {
    components: readings.flatMap(({ components }) => components),
    problems: readings.flatMap(({ problems }) => problems),
    notes: readings.flatMap(({ notes }) => notes),
    findings: readings.flatMap(({ findings }) => findings),
    gaps: readings.flatMap(({ gaps }) => gaps),
  };
}
