import { firstFew, groupBy, type Component, type Problem } from "@security-actions/core";
import { placeIn, type Gap, type Subject } from "../gaps.ts";
import { queriesFor } from "./queries.ts";

/**
 * Whether advisories of a component are looked up. What a requirements file names is left to osv-scanner, which reads that
 * file; a plugin itself has no advisories.
 */
export function isLookedUp({ origin, kind }: Component): boolean {
  // osv-scanner reads requirements files, but opens no archive.
  const isReadByScanner = origin.reader === "python" && origin.member === undefined;
  return !isReadByScanner && kind !== "application" && kind !== "data";
}

/** Components of which nothing can be asked: a gap for each file and reason. What has no version is its reader's to tell. */
export function gapsOfLookup(components: readonly Component[]): Gap[] {
  const without = components.filter(isLookedUp).flatMap((component) => {
    const { gap } = queriesFor(component);
    const isPinned = (component.version ?? component.upstreams[0]?.commit) !== undefined;
    return gap && gap.kind !== "no-code" && isPinned ? [{ component, kind: gap.kind }] : [];
  });
  const groups = groupBy(without, ({ component, kind }) => JSON.stringify([component.origin.path, kind]));
  const gaps = [...groups.values()].map((group): Gap => {
    const subjects = group.map(({ component, kind }) => ({ ...subjectOf(component), component, kind }));
    return { subjects, problem: (isOpen) => problemOf(subjects.filter(isOpen)) };
  });
  return [...gaps, ...gapsOfRequirements(components)];
}

/** What requirements files in archives ask for without one version, and ship to users: a gap for each archive. */
function gapsOfRequirements(components: readonly Component[]): Gap[] {
  const unpinned = components.filter(
    ({ origin, version, upstreams, scope }) =>
      origin.reader === "python" &&
      origin.member !== undefined &&
      scope === "runtime" &&
      (version ?? upstreams[0]?.commit) === undefined,
  );
  return [...groupBy(unpinned, ({ origin }) => origin.path)].map(([path, some]): Gap => {
    const subjects = some.map(({ name }) => ({ name, places: [] }));
    return {
      subjects,
      problem: (isOpen) => ({
        code: "requirement-unpinned",
        message: `The requirements in this archive do not say which version of ${firstFew([...new Set(subjects.filter(isOpen).map(({ name }) => name))])} is meant, so it could not be checked.`,
        hint: "Pin them with ==, or accept each in .security.toml: [[unchecked]] with name and reason.",
        location: { path },
      }),
    };
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
  const listed = firstFew(names);
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
