/**
 * Compares two versions by their numbers and words, well enough to put fixed versions in order across ecosystems.
 * A version that goes on with a word (`2.0rc1`) is before the one that stops (`2.0`).
 */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [parts(a), parts(b)];
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = comparePart(one[index], other[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The fixed versions that are later than the present one: first the smallest of the same major version, where there is
 * one, then the others in order.
 */
export function nearestFixes(present: string | undefined, fixed: Iterable<string>): string[] {
  const inOrder = [...new Set(fixed)].toSorted(compareVersions);
  if (present === undefined) return inOrder;
  const later = inOrder.filter((version) => compareVersions(version, present) > 0);
  const nearest = later.find((version) => majorOf(version) === majorOf(present));
  return nearest === undefined ? later : [nearest, ...later.filter((version) => version !== nearest)];
}

type Part = number | string;

function parts(version: string): Part[] {
  const [withoutBuild = ""] = version.replace(/^v/iu, "").split("+", 1);
  return (withoutBuild.match(/\d+|[a-z]+/giu) ?? []).map((part) =>
    /^\d/u.test(part) ? Number(part) : part.toLowerCase(),
  );
}

/** A missing part counts as 0 against a number, and as the end of a release against a word. */
function comparePart(a: Part | undefined, b: Part | undefined): number {
  if (typeof a === "string" && typeof b === "string") return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === "string") return isPostRelease(a) ? 1 : -1;
  if (typeof b === "string") return isPostRelease(b) ? -1 : 1;
  return (a ?? 0) - (b ?? 0);
}

function isPostRelease(word: string): boolean {
  return word === "post" || word === "r" || word === "p" || word === "sp";
}

function majorOf(version: string): Part | undefined {
  return parts(version)[0];
}
