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

/** Digits without leading zeros, or a word in lower case. */
type Part = string;

function parts(version: string): Part[] {
  const [withoutBuild = ""] = version.replace(/^v/iu, "").split("+", 1);
  return (withoutBuild.match(/\d+|[a-z]+/giu) ?? []).map((part) => part.toLowerCase().replace(/^0+(?=\d)/u, ""));
}

/**
 * A word that announces a release is before the end of a version (a missing part, or 0), a word for what follows a
 * release is after it, and a further number is after both: `2.0rc1`, `2.0`, `2.0.post1`, `2.0.1`.
 */
function comparePart(a: Part = "0", b: Part = "0"): number {
  return (
    rankOf(a) - rankOf(b) || (rankOf(a) === furtherNumber ? a.length - b.length : 0) || (a < b ? -1 : a > b ? 1 : 0)
  );
}

const furtherNumber = 3;

function rankOf(part: Part): number {
  if (part === "0") return 1;
  if (/^\d/u.test(part)) return furtherNumber;
  return afterRelease.has(part) ? 2 : 0;
}

const afterRelease = new Set(["post", "r", "p", "sp"]);

function majorOf(version: string): Part {
  return parts(version)[0] ?? "0";
}
