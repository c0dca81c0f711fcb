import type { Component, Finding, Note, Patch, Statement } from "@security-actions/core";

/** What patches say about findings. */
export interface Backports {
  readonly statements: readonly Statement[];
  /** Patches that do not count yet. */
  readonly notes: readonly Note[];
}

/**
 * A statement for each patch of a component that cites advisories: they are fixed in this component. A patch that is not
 * trusted, because the change itself brings it, fixes nothing and is a note.
 */
export function patchStatements(
  components: readonly Component[],
  trusted: (component: Component, patch: Patch) => boolean,
): Backports {
  const citing = components.flatMap((component) =>
    component.patches.filter(({ advisories }) => advisories.length > 0).map((patch) => ({ component, patch })),
  );
  return {
    statements: citing.filter(({ component, patch }) => trusted(component, patch)).map(toStatement),
    notes: citing.filter(({ component, patch }) => !trusted(component, patch)).map(notYet),
  };
}

interface Citing {
  readonly component: Component;
  readonly patch: Patch;
}

function toStatement({ component, patch }: Citing): Statement {
  // Advisories are in upper case there; those of GitHub are not so elsewhere.
  const cited = new Set(patch.advisories.map((id) => id.toUpperCase()));
  const cites = ({ rule }: Finding) => [rule.id, ...rule.aliases].some((id) => cited.has(id.toUpperCase()));
  return {
    kind: "patched",
    label: patch.advisories.join(", "),
    source: placeOf(component),
    reason: `patched here by ${patch.name}`,
    matches: (finding) => finding.component?.id === component.id && cites(finding),
  };
}

function notYet({ component, patch }: Citing): Note {
  return {
    message: `${patch.name} claims to fix ${patch.advisories.join(", ")}; it counts when it is merged.`,
    location: placeOf(component),
  };
}

function placeOf({ origin: { path, line } }: Component) {
  return { path, ...(line !== undefined && { line }) };
}
