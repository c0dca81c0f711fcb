import { firstFew, type Note, type Origin, type Problem } from "@security-actions/core";
import { declarationsFile } from "@security-actions/workspace";
import type { Unchecked } from "./declarations/unchecked.ts";
import { isWithin } from "./path.ts";

/** Something that cannot be checked. A person may accept that by its name or by one of its places. */
export interface Subject {
  /** The component's. Absent for what was not identified. */
  readonly name?: string;
  /** Files and folders of the tree, and what is in archives of it; see `placeIn`. */
  readonly places: readonly string[];
}

/** Subjects that make one problem together, as long as nobody has accepted them. */
export interface Gap {
  readonly subjects: readonly Subject[];
  /** The problem of those subjects that are open. It is not asked for when none is. */
  readonly problem: (isOpen: (subject: Subject) => boolean) => Problem;
}

/** A place for a subject: of what is in an archive, as in a folder of the archive's name. */
export function placeIn({ path, member }: Pick<Origin, "path" | "member">): string {
  return member === undefined ? path : `${path}/${member}`;
}

/** The problems of all that cannot be checked and that no entry accepts. Pure. */
export function openProblems(gaps: readonly Gap[], entries: readonly Unchecked[], now: Date): Problem[] {
  const counting = entries.filter((entry) => !hasExpired(entry, now));
  return gaps.flatMap(({ subjects, problem }) => {
    const open = new Set(subjects.filter((subject) => !counting.some((entry) => accepts(entry, subject))));
    return open.size === 0 ? [] : [problem((subject) => open.has(subject))];
  });
}

/** What is to be said of each entry: what it accepts and why, that it has expired, or that it is not needed. Pure. */
export function remarksOnUnchecked(gaps: readonly Gap[], entries: readonly Unchecked[], now: Date): Note[] {
  return entries.map((entry) => {
    const { label, line, reason, expires } = entry;
    const named = gaps.flatMap(({ subjects }) => subjects.filter((subject) => accepts(entry, subject)));
    const message =
      named.length === 0
        ? `The unchecked entry for ${label} names nothing that it is needed for. Remove it, unless another run needs it.`
        : expires && hasExpired(entry, now)
          ? `The unchecked entry for ${label} expired on ${expires.toISOString().slice(0, 10)}, so it counts again.`
          : `Not checked, which somebody accepted: ${firstFew([...new Set(named.map(labelOf))])}. The reason given: ${reason}`;
    return { message, location: { path: declarationsFile, ...(line !== undefined && { line }) } };
  });
}

function accepts({ about }: Unchecked, { name, places }: Subject): boolean {
  if ("name" in about) return name?.toLowerCase() === about.name;
  return places.some((place) => isWithin(place, about.path));
}

function hasExpired({ expires }: Unchecked, now: Date): boolean {
  return expires !== undefined && expires <= now;
}

function labelOf({ name, places: [place] }: Subject): string {
  if (name === undefined) return place ?? "";
  return place === undefined ? name : `${name} (${place})`;
}
