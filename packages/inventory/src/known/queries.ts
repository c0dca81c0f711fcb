import type { Component } from "@security-actions/core";

/** One question to OSV. */
export type Query =
  | {
      readonly kind: "git";
      /** Web address without `.git`, in the spelling that advisories use. */
      readonly repository: string;
      readonly tag?: string;
      /** 40 hex digits. */
      readonly commit?: string;
    }
  | { readonly kind: "package"; readonly ecosystem: string; readonly name: string; readonly version: string };

/** How advisories of a component are asked for. */
export interface Queries {
  readonly queries: readonly Query[];
  /**
   * Why nothing can be asked, as one plain-text sentence. `no-code`: there is no code to have a vulnerability.
   * `not-in-osv`: there is, and OSV has no source of advisories for it. `unknown`: nobody looked into it yet.
   */
  readonly gap?: { readonly kind: "no-code" | "not-in-osv" | "unknown"; readonly reason: string };
}

/**
 * The questions that find a component's advisories: every spelling and mirror of its repository under which advisories
 * are known, each with the tag as upstream writes it; a package of an ecosystem by its purl.
 */
export function queriesFor(_component: Component): Queries {
  return { queries: [] };
}
