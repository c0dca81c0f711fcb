import { groupBy, type Component, type Problem } from "@security-actions/core";
import { placeIn, type Gap, type Subject } from "../gaps.ts";
import { queriesFor } from "./queries.ts";

/**
 * Whether advisories of a component are looked up. What a requirements file names is left to osv-scanner, which reads that
 * file; a plugin itself has no advisories.
 */
export function isLookedUp({ origin, kind }: Component): boolean {
  return origin.reader !== "python" && kind !== "application" && kind !== "data";
}

/** Components of which nothing can be asked: a gap for each file and reason. What has no version is its reader's to tell. */
export function gapsOfLookup(components: readonly Component[]): Gap[] {
  const without = components.filter(isLookedUp).flatMap((component) => {
    const { gap } = queriesFor(component);
    const isPinned = (component.version ?? component.upstreams[0]?.commit) !== undefined;
    return gap && gap.kind !== "no-code" && isPinned ? [{ component, kind: gap.kind }] : [];
  });
  const groups = groupBy(without, ({ component, kind }) => JSON.stringify([component.origin.path, kind]));
  return [...groups.values()].map((group) => {
    const subjects = group.map(({ component, kind }) => ({ ...subjectOf(component), component, kind }));
    return { subjects, problem: (isOpen) => problemOf(subjects.filter(isOpen)) };
  });
}

/** Only of copied and compiled code is the origin its place; of the rest it is the manifest, which names others too. */
function subjectOf({ name, origin }: Component): Subject {
  const isPlace = origin.reader === "vendored" || origin.reader === "plugin";
  return { name, places: isPlace ? [placeIn(origin)] : [] };
}

function problemOf(
  subjects: readonly { readonly component: Component; readonly kind: "not-in-osv" | "unknown" }[],
): Problem {
  const names = [...new Set(subjects.map(({ component }) => component.name))];
  const listed = names.slice(0, 8).join(", ") + (names.length > 8 ? ` and ${names.length - 8} more` : "");
  const isKnown = subjects[0]?.kind === "not-in-osv";
  return {
    code: isKnown ? "component-not-in-osv" : "component-unidentified",
    message: isKnown
      ? `OSV has no advisories for the source of ${names.length} components, so they could not be checked: ${listed}.`
      : `The source repository of ${names.length} components is not known, so they could not be checked: ${listed}.`,
    hint: isKnown
      ? "Follow the announcements of their makers, and accept each in .security.toml: [[unchecked]] with name and reason."
      : "Report it to us so that it is added to the table of projects, declare the repository of copied code in " +
        ".security.toml under [[vendored]], or accept it there: [[unchecked]] with name and reason.",
    location: { path: subjects[0]?.component.origin.path ?? "" },
  };
}
