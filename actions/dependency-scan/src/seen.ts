import type { Finding, Problem } from "@security-actions/core";
import type { ScannedFile } from "@security-actions/osv-scanner";
import type { CheckedComponent } from "./components.ts";

/** What osv-scanner read in a tree. All paths are relative to the workspace. */
export interface Seen {
  readonly files: readonly ScannedFile[];
  readonly problems: readonly Problem[];
}

/** What was seen in the workspace itself. */
export interface SeenWorkspace extends Seen {
  /** What osv-scanner does not see by itself. */
  readonly components: readonly CheckedComponent[];
  /** How many QGIS plugins were looked into, whether or not something was in them. */
  readonly plugins: number;
  /** What is wrong with what the tree says of its components. */
  readonly findings: readonly Finding[];
  /** Manifests that osv-scanner does not read; see `BlindSpots`. */
  readonly unread: readonly string[];
  /** Those of them that declare what no lockfile locks, a problem each. */
  readonly unlocked: readonly Problem[];
}
