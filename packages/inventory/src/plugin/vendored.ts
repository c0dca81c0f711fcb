import type { Component, Location, Problem } from "@security-actions/core";
import { declarationsFile } from "@security-actions/workspace";
import type { Declaration } from "../declarations/vendored.ts";
import { placeIn, type Gap } from "../gaps.ts";
import { readVendoredIn } from "../readers/vendored.ts";
import type { Reading } from "../reader.ts";
import type { Tree } from "../tree.ts";
import { placesOf } from "../vendored/places.ts";
import type { Container } from "./container.ts";
import type { Plugin } from "./find.ts";

/**
 * What the repository declares of its own files, as it holds for the same files in an archive of them, which lie in the
 * folder of the plugin there. What lies in an archive as `.security.toml` is nobody's word.
 */
export function placedInArchive(
  declarations: readonly Declaration[],
  archive: Tree,
  plugins: readonly Plugin[],
): readonly Declaration[] {
  if (declarations.length === 0) return [];
  const places = placesOf(archive);
  const folders = ["", ...plugins.map(({ folder }) => folder)];
  return declarations.flatMap((declaration) => {
    const folder = folders.find((one) => places.has(one + declaration.path));
    return folder === undefined ? [] : [{ ...declaration, path: folder + declaration.path }];
  });
}

/** Third-party source that was copied into what an archive holds. */
export async function readVendoredInArchive(
  container: Container,
  declarations: readonly Declaration[],
): Promise<Reading> {
  const { components, problems, notes, findings, gaps } = await readVendoredIn(container.tree, declarations);
  const moved = <Told extends { readonly location?: Location }>(told: Told): Told =>
    told.location?.path === declarationsFile ? told : { ...told, location: { path: container.origin("").path } };
  return {
    components: components.map((component) => relocated(component, container)),
    problems: problems.map(moved),
    notes: notes.map(moved),
    findings: findings.map(moved),
    gaps: gaps.map((gap) => relocatedGap(gap, container, moved)),
  };
}

/** A gap of the archive's tree, whose subjects are accepted by their places in the archive. */
function relocatedGap({ subjects, problem }: Gap, container: Container, moved: (told: Problem) => Problem): Gap {
  const placed = new Map(
    subjects.map((subject) => {
      const places = subject.places.map((place) => placeIn(container.origin(place)));
      return [subject, { ...subject, places }];
    }),
  );
  return {
    subjects: [...placed.values()],
    problem: (isOpen) => moved(problem((subject) => isOpen(placed.get(subject) ?? subject))),
  };
}

/** A component of the archive's tree, at the archive. A line is one of the member, which says nothing there. */
function relocated(component: Component, container: Container): Component {
  const { id, origin } = component;
  const [reader = "", place = ""] = /^([a-z]+):(.*)$/su.exec(id)?.slice(1) ?? [];
  const { path, member = "" } = container.origin(place);
  return {
    ...component,
    id: `${reader}:${path}!${member}`,
    origin: origin.path === declarationsFile ? origin : { reader: origin.reader, ...container.origin(origin.path) },
  };
}
