import { firstFew, groupBy, type ComponentKind, type Upstream } from "@security-actions/core";
import { folderOf } from "../path.ts";
import { tagOf, type Library } from "./library.ts";
import { areNear } from "./places.ts";
import type { Sighting } from "./sightings.ts";
import type { Statement } from "./statement.ts";

/** How sure a version is: written in the code, in the name of a file, in a README, in `.security.toml`. */
export type Evidence = "code" | "file-name" | "statement" | "declaration";

/** A third-party part of the tree, before it is a component. */
export interface Part {
  readonly name: string;
  /** Its entry in the table. */
  readonly library?: Library;
  /** All names, for declarations that name it. */
  readonly names: ReadonlySet<string>;
  readonly version?: string;
  /** Where the version is from. */
  readonly evidence?: Evidence;
  /** Where it was learned. */
  readonly path: string;
  readonly line?: number;
  /** All files and folders that it was seen in; the first is `path`, unless a statement is the evidence. */
  readonly places: readonly string[];
  readonly npm?: string;
  readonly purl?: string;
  readonly upstreams: readonly Upstream[];
  readonly licence?: string;
  readonly kind: ComponentKind;
  readonly scope: "runtime" | "development";
  readonly remarks: readonly string[];
}

/** Sightings as parts: files of one library in one place are one part, and so are equal copies in several places. */
export function partsOf(
  sightings: readonly Sighting[],
  statementFor: (sighting: Sighting) => Statement | undefined,
): Part[] {
  const parts: Part[] = [];
  for (const ofOne of groupBy(sightings, ({ library, scope }) => `${library.name}\n${scope}`).values()) {
    const copies = copiesOf(ofOne).map((copy) => toPart(copy, statementFor));
    for (const same of groupBy(copies, identity).values()) parts.push(join(same));
  }
  return parts;
}

function identity({ version, upstreams }: Part): string {
  return JSON.stringify([version, upstreams]);
}

function join(parts: readonly Part[]): Part {
  const [first] = parts;
  if (first === undefined) throw new Error("A group has a member.");
  const places = parts.flatMap((part) => part.places);
  const remarks = new Set(parts.flatMap((part) => part.remarks));
  const folders = [...new Set(places.map(folderOf))].filter(
    (folder) => folder !== "" && folder !== folderOf(first.path),
  );
  if (folders.length > 0) remarks.add(`It is also in ${firstFew(folders)}.`);
  return { ...first, places, remarks: [...remarks] };
}

/**
 * The files of one library, by copy. Files that say different versions are different copies; a file that says none
 * belongs to the copy in its unit, folder or neighbourhood, when there is only one.
 */
function copiesOf(sightings: readonly Sighting[]): Sighting[][] {
  const copies: Sighting[][] = [];
  for (const sighting of sightings.toSorted(
    (a, b) => Number(b.version !== undefined) - Number(a.version !== undefined),
  )) {
    const near = copies.filter(([first]) => first !== undefined && mayBeOne(sighting, first));
    const here = near.filter((copy) => copy.some(({ path }) => folderOf(path) === folderOf(sighting.path)));
    // A stylesheet seldom says its version and is never alone.
    const isOne = near.length === 1 || sighting.path.endsWith(".css");
    const copy = here.length === 1 ? here[0] : isOne ? near[0] : undefined;
    if (copy) copy.push(sighting);
    else copies.push([sighting]);
  }
  return copies;
}

function mayBeOne(sighting: Sighting, first: Sighting): boolean {
  return (
    (sighting.version === undefined || sighting.version === first.version) &&
    sighting.unit === first.unit &&
    (sighting.unit !== undefined || areNear(folderOf(sighting.path), folderOf(first.path)))
  );
}

function toPart(copy: readonly Sighting[], statementFor: (sighting: Sighting) => Statement | undefined): Part {
  const [first] = copy;
  if (first === undefined) throw new Error("A copy has a file.");
  const { library } = first;
  const statement = statementFor(first);
  const version = first.version ?? statement?.version;
  const evidence = first.version === undefined ? "statement" : first.byFileName ? "file-name" : "code";
  const isStated = first.version === undefined && (statement?.version ?? statement?.commit) !== undefined;
  return {
    name: library.name,
    library,
    names: new Set([library.name, ...(library.aliases ?? [])]),
    ...(version === undefined ? {} : { version, evidence }),
    path: isStated && statement ? statement.path : first.path,
    ...optional("line", isStated ? statement?.line : first.line),
    places: copy.map(({ path }) => path),
    ...optional("npm", library.npm),
    upstreams: upstreamsOf(first, version, first.version === undefined ? statement : withoutTag(statement)),
    ...optional("licence", library.licence),
    kind: library.kind ?? "library",
    scope: first.scope,
    remarks: [
      ...(version !== undefined && evidence === "statement" && statement
        ? [`The version is what ${statement.path} says; the code itself does not say it.`]
        : []),
      ...(evidence === "file-name" ? ["The version is from the name of the file."] : []),
      ...(statement?.remarks ?? []),
    ],
  };
}

function withoutTag(statement: Statement | undefined): Statement | undefined {
  if (statement === undefined) return undefined;
  const { tag: _tag, ...rest } = statement;
  return rest;
}

/** Where the source lives: first what a statement names, when that is another repository, then what the table knows. */
function upstreamsOf(
  { library, commit: inCode }: Sighting,
  version: string | undefined,
  statement: Statement | undefined,
): Upstream[] {
  const known = library.repository;
  const stated = statement?.repository;
  const isElsewhere = stated !== undefined && stated.toLowerCase() !== known?.toLowerCase();
  const said = statement?.commit === undefined ? optional("tag", statement?.tag) : { commit: statement.commit };
  if (isElsewhere) return [{ repository: stated, ...said }, ...(known === undefined ? [] : [{ repository: known }])];
  if (known === undefined) return [];
  if (inCode !== undefined) return [{ repository: known, commit: inCode }];
  const tag = version === undefined ? undefined : tagOf(library, version);
  return [{ repository: known, ...("commit" in said ? said : { ...optional("tag", tag), ...said }) }];
}

/** An object with the key when there is a value, for spreading where a key must not be undefined. */
export function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  // The compiler does not see that a computed key of a single literal type is that key.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
