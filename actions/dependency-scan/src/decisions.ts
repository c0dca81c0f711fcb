import type { Component, Ignore, Note, Patch, Problem, Statement } from "@security-actions/core";
import type { ChangeContext, Exclusions, Listing, Workspace } from "@security-actions/workspace";
import { patchStatements } from "./backports.ts";
import type { SeenBase } from "./gather.ts";
import { readIgnores } from "./ignores.ts";
import type { SeenWorkspace } from "./seen.ts";
import { readVex } from "./vex.ts";

/** Everything by which a finding does not count, and what is wrong with how it is written. */
export interface Decisions {
  readonly ignores: readonly Ignore[];
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** What decisions are about, and where they are read. */
export interface DecisionContext {
  readonly workspace: Workspace;
  readonly listing: Listing;
  readonly exclusions: Exclusions;
  readonly change: ChangeContext;
  readonly ignoreFile: string | undefined;
}

/** Reads ignore files, VEX documents and patches. What a proposed change brings of them does not count yet. */
export async function readDecisions(
  seen: SeenWorkspace,
  components: readonly Component[],
  base: SeenBase,
  { workspace, listing, exclusions, change, ignoreFile }: DecisionContext,
): Promise<Decisions> {
  const [ignores, vex] = await Promise.all([
    readIgnores([...seen.files, ...seen.components.map(({ location }) => location)], ignoreFile, workspace, change),
    readVex(workspace, listing, exclusions, change, components),
  ]);
  const isTrusted = change.untrusted ? trustOf(base.inventory) : () => true;
  const backports = patchStatements(components, isTrusted);
  return {
    ignores: ignores.entries,
    statements: [...backports.statements, ...vex.statements],
    problems: [...ignores.problems, ...vex.problems],
    notes: [...ignores.notes, ...vex.notes, ...backports.notes],
  };
}

/**
 * Patches that a proposed change may rely on: those that the same port of the base has, to the letter. A registry vouches
 * for nothing, not even vcpkg's own: GitHub serves the commits of every fork under the address of the repository, so a
 * change that moves a baseline may bring ports that nobody but its author has seen.
 */
export function trustOf(base: readonly Component[]): (component: Component, patch: Patch) => boolean {
  const keyOf = ({ name, vcpkg }: Component, { name: file, digest }: Patch) =>
    JSON.stringify([name, vcpkg?.source, vcpkg?.registry, file, digest]);
  const known = new Set(base.flatMap((component) => component.patches.map((patch) => keyOf(component, patch))));
  return (component, patch) => known.has(keyOf(component, patch));
}
