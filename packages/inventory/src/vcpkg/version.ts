/** How a port says its version; `string` versions have no order. https://learn.microsoft.com/vcpkg/users/versioning */
export type Scheme = "relaxed" | "semver" | "date" | "string";

/** A version of a port. */
export interface Version {
  /** Upstream's version. */
  readonly text: string;
  /** Revision of the recipe, from 0. */
  readonly port: number;
}

/** A version with the scheme that the port itself gives it. */
export interface SchemedVersion extends Version {
  readonly scheme: Scheme;
}

/** Numbers with an optional prerelease and build, as in semantic versioning, but of any length. */
const dotted =
  /^((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/u;
const dated = /^(\d{4}-\d{2}-\d{2})((?:\.(?:0|[1-9]\d*))*)$/u;

interface Dotted {
  readonly numbers: readonly string[];
  readonly identifiers: readonly string[];
}

/** Whether a text is a version of its scheme. */
export function isVersion(text: string, scheme: Scheme): boolean {
  if (scheme === "string") return true;
  if (scheme === "date") return dated.test(text);
  const parsed = parseDotted(text);
  return parsed !== undefined && (scheme === "relaxed" || parsed.numbers.length === 3);
}

/** A version such as `1.2.3#4`, or undefined when what follows `#` is no revision. */
export function parseVersion(text: string): Version | undefined {
  const [, version, port = "0"] = /^([^#]*)(?:#(\d{1,9}))?$/u.exec(text) ?? [];
  return version === undefined ? undefined : { text: version, port: Number(port) };
}

/** A version as people write it: `1.2.3`, or `1.2.3#4` with a revision. */
export function showVersion({ text, port }: Version): string {
  return port === 0 ? text : `${text}#${port}`;
}

/** Whether two versions are the same entry of a version database, whatever their schemes. */
export function isSameVersion(one: Version, other: Version): boolean {
  return one.text === other.text && one.port === other.port;
}

/** Negative, zero or positive as `one` is before, the same as, or after `other`; undefined when they have no order. */
export function compareVersions(one: SchemedVersion, other: SchemedVersion): number | undefined {
  const order = compareTexts(one, other);
  return order === 0 ? one.port - other.port : order;
}

function compareTexts(one: SchemedVersion, other: SchemedVersion): number | undefined {
  if (one.scheme === "string" && other.scheme === "string") return one.text === other.text ? 0 : undefined;
  if (one.scheme === "date" && other.scheme === "date") return compareDates(one.text, other.text);
  if (isDotted(one) && isDotted(other)) return compareDotted(one.text, other.text);
  return undefined;
}

function isDotted({ scheme }: SchemedVersion): boolean {
  return scheme === "relaxed" || scheme === "semver";
}

function compareDates(one: string, other: string): number | undefined {
  const [, oneDay, oneRest = ""] = dated.exec(one) ?? [];
  const [, otherDay, otherRest = ""] = dated.exec(other) ?? [];
  if (!oneDay || !otherDay) return undefined;
  if (oneDay !== otherDay) return oneDay < otherDay ? -1 : 1;
  return compareLists(oneRest.split(".").slice(1), otherRest.split(".").slice(1), compareNumbers);
}

function compareDotted(one: string, other: string): number | undefined {
  const a = parseDotted(one);
  const b = parseDotted(other);
  if (!a || !b) return undefined;
  const numbers = compareLists(a.numbers, b.numbers, compareNumbers);
  if (numbers !== 0) return numbers;
  // A prerelease comes before what it leads to.
  if (a.identifiers.length === 0 || b.identifiers.length === 0) {
    return Number(b.identifiers.length > 0) - Number(a.identifiers.length > 0);
  }
  return compareLists(a.identifiers, b.identifiers, compareIdentifiers);
}

function parseDotted(text: string): Dotted | undefined {
  const [, numbers, prerelease] = dotted.exec(text) ?? [];
  if (numbers === undefined) return undefined;
  const identifiers = prerelease?.split(".") ?? [];
  // As in semantic versioning, a number has no leading zero.
  if (identifiers.some((identifier) => /^0\d+$/u.test(identifier))) return undefined;
  return { numbers: numbers.split("."), identifiers };
}

/** Of two lists that are equal as far as they go, the longer one is later. */
function compareLists(
  one: readonly string[],
  other: readonly string[],
  compare: (a: string, b: string) => number,
): number {
  for (const [index, item] of one.entries()) {
    const counterpart = other[index];
    if (counterpart === undefined) return 1;
    const order = compare(item, counterpart);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

/** Numbers of any length, without leading zeros. */
function compareNumbers(one: string, other: string): number {
  if (one.length !== other.length) return one.length - other.length;
  return compareStrings(one, other);
}

function compareIdentifiers(one: string, other: string): number {
  const isNumber = /^\d+$/u;
  const a = isNumber.test(one);
  const b = isNumber.test(other);
  if (a && b) return compareNumbers(one, other);
  if (a !== b) return a ? -1 : 1;
  return compareStrings(one, other);
}

function compareStrings(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
