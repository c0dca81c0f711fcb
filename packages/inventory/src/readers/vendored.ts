import { firstFew, groupBy, type Note, type Problem } from "@security-actions/core";
import { declarationsOf } from "../declarations/read.ts";
import { declarationsFile } from "@security-actions/workspace";
import type { Declaration } from "../declarations/vendored.ts";
import type { Gap } from "../gaps.ts";
import { folderOf, isWithin } from "../path.ts";
import type { Identity, Reader, Reading } from "../reader.ts";
import type { Tree } from "../tree.ts";
import { applyDeclarations } from "../vendored/declared.ts";
import { plainName } from "../vendored/library.ts";
import { partsOf, type Part } from "../vendored/parts.ts";
import { placesOf } from "../vendored/places.ts";
import { findSightings, type Sighting } from "../vendored/sightings.ts";
import { readManifest } from "../vendored/statement.ts";
import { toComponent } from "../vendored/to-component.ts";
import { accounted, findUnits, partOfUnit, statementOf, strangeScripts } from "../vendored/units.ts";

/**
 * Third-party source that was copied into the tree: known libraries, by their files and version macros, wherever they
 * are; what folders such as `external` and `third_party` hold; JavaScript and CSS with a banner. What could not be
 * identified, and what has no version, is one gap. The project's `.security.toml` declares and corrects.
 */
export const readVendored: Reader = async (tree, context) => {
  const { used, problems } = await usedDeclarations(tree, context.declarations);
  const reading = await readVendoredIn(tree, used, context.identity);
  return { ...reading, problems: [...problems, ...reading.problems] };
};

/** The same with declarations that are all about files and folders of the tree. */
export async function readVendoredIn(
  tree: Tree,
  declarations: readonly Declaration[],
  identity?: Identity,
): Promise<Reading> {
  const names = ownNames(identity ?? (await identityOf(tree)));
  const { sightings, own, unreadable, problems } = await findSightings(tree, names);
  const units = await findUnits(tree);
  const inUnits = accounted(sightings);
  const known = partsOf(sightings, (sighting) => {
    const unit = units.get(sighting.unit ?? "");
    return unit && statementOf(unit, sighting, inUnits.get(unit.path) ?? []);
  });
  const others = [...units.values()].filter(({ path }) => !inUnits.has(path));
  const recorded = others.flatMap((unit) => partOfUnit(unit) ?? []);
  const found = [...known, ...recorded];
  const unidentified = [
    ...others
      .filter(({ path, scope }) => scope === "runtime" && !recorded.some(({ places }) => places.includes(path)))
      .map(({ path }) => path),
    ...strangeScripts(tree, sightings),
  ];
  const { parts, ...declared } = applyDeclarations(found, unidentified, declarations);
  return {
    components: parts.map(toComponent).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    problems: [
      ...problems,
      ...unreadable.filter((path) => !declarations.some((used) => isWithin(path, used.path))).map(tooLarge),
      ...declared.problems,
    ],
    notes: [...ownNotes(own), ...declared.notes],
    findings: declared.findings,
    gaps: [unknown(parts, declared.unidentified)],
  };
}

async function identityOf(tree: Tree): Promise<Identity> {
  const textOf = async (path: string) => (await tree.read(path, 1024 * 1024))?.toString("utf8") ?? "";
  return { cmake: await textOf("CMakeLists.txt"), manifest: await textOf("package.json") };
}

/** Names that the tree gives itself: its own code outside `external` and the like is no vendored copy of itself. */
function ownNames({ cmake, manifest }: Identity): ReadonlySet<string> {
  const project = /^[ \t]{0,20}project[ \t]{0,20}\(\s{0,20}"?([\w.+-]{1,60})/imu.exec(cmake)?.[1];
  return new Set(
    [project, readManifest(manifest)?.name].flatMap((name) => (name === undefined ? [] : plainName(name))),
  );
}

/** A tree says itself what it is, so what that leaves out is told. */
function ownNotes(own: readonly Sighting[]): Note[] {
  return [...groupBy(own, ({ library }) => library.name)].flatMap(([name, [first]]) =>
    first === undefined
      ? []
      : {
          message: `${name} is not listed as third-party code, because this project has its name.`,
          location: { path: first.path, line: first.line },
        },
  );
}

/** Those of the declarations that count whose file or folder is there, and what is wrong with them. */
async function usedDeclarations(
  tree: Tree,
  trusted: string | undefined,
): Promise<{ used: readonly Declaration[]; problems: readonly Problem[] }> {
  const { inTree, counting, problems } = await declarationsOf(tree, trusted);
  if (inTree.declarations.length + counting.declarations.length === 0) return { used: [], problems };
  const places = placesOf(tree);
  const isThere = ({ path }: Declaration): boolean => places.has(path);
  const missing = inTree.declarations.filter((declaration) => !isThere(declaration)).map(notThere);
  return { used: counting.declarations.filter(isThere), problems: [...problems, ...missing] };
}

function tooLarge(path: string): Problem {
  return {
    code: "vendored-file-unreadable",
    message: `${path} may be a copy of a known library, but it could not be read: it is larger than 16 MB.`,
    hint: `Say in ${declarationsFile} what it is: [[vendored]] with path, name and version.`,
    location: { path },
  };
}

function notThere({ path, line }: Declaration): Problem {
  return {
    code: "vendored-declaration-invalid",
    message: `${declarationsFile} declares ${path}, which is not in this repository.`,
    hint: "Correct its path, or remove the declaration.",
    location: { path: declarationsFile, ...(line === undefined ? {} : { line }) },
  };
}

/** How many places one message names. */
const maxListed = 40;

/** All that ships and could not be identified or has no version: one problem. */
function unknown(parts: readonly Part[], unidentified: readonly string[]): Gap {
  const unversioned = parts.filter(
    ({ scope, version, upstreams }) =>
      scope === "runtime" &&
      version === undefined &&
      !upstreams.some(({ commit, tag }) => (commit ?? tag) !== undefined),
  );
  // Each copy is a subject of its own: who accepts one by its place has not seen another one.
  const copies = unversioned.flatMap((part) =>
    [...groupBy(part.places, folderOf).values()].map((places) => ({ name: part.name, places, part })),
  );
  const others = unidentified.map((path) => ({ places: [path] }));
  return {
    subjects: [...copies, ...others],
    problem: (isOpen) => {
      const open = [...groupBy(copies.filter(isOpen), ({ part }) => part).values()];
      const sentences = [
        listed(
          "The version could not be found out of",
          open.flatMap(([first]) => (first ? `${first.name} (${first.places[0] ?? ""})` : [])),
        ),
        listed(
          "It could not be identified what this is:",
          shortened(others.filter(isOpen).flatMap(({ places }) => places)),
        ),
      ];
      return {
        code: "vendored-unknown",
        message: sentences.filter((sentence) => sentence !== "").join(" "),
        hint:
          `Declare each in ${declarationsFile}: [[vendored]] with path, name, repository and version, tag or commit; ` +
          "with path and own = true where it is this project's own code; " +
          "or [[unchecked]] with path and reason where it has no version and you follow it by hand.",
      };
    },
  };
}

/** Paths, with many files of one folder as that folder. */
function shortened(paths: readonly string[]): string[] {
  return [...groupBy(paths, folderOf)].flatMap(([folder, inside]) =>
    inside.length > 5 && folder !== "" ? [`${inside.length} parts of ${folder}`] : inside,
  );
}

function listed(words: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `${words} ${firstFew(items, maxListed)}.`;
}
