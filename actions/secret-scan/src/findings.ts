import { groupBy, type Finding, type Ignore, type Location } from "@security-actions/core";
import type { Acceptance, Occurrence } from "@security-actions/secrets";

/** What was found, and how it is to be taken. */
export interface Found {
  /** Paths are relative to the workspace. */
  readonly occurrences: readonly Occurrence[];
  /** Commits, oldest first: a secret is shown where it got in. */
  readonly commits: readonly string[];
  /** Whether a marker in the line of an occurrence counts, such as `gitleaks:allow`. */
  readonly countsMarker: (occurrence: Occurrence) => boolean;
}

/** Findings, and the decisions that are written where other scanners look for them. */
export interface FoundSecrets {
  readonly findings: readonly Finding[];
  /** One for each finding of which every occurrence is accepted. */
  readonly accepted: readonly Ignore[];
  /** The occurrences of all other findings. */
  readonly open: readonly Occurrence[];
}

const remedy =
  "Revoke it where it was made, as history keeps what is removed from a file; then keep its successor outside of the repository.";

/** One finding for each secret, at all places where it is. */
export function toFindings({ occurrences, commits, countsMarker }: Found): FoundSecrets {
  const age = new Map(commits.map((commit, index) => [commit, index]));
  // In the tree first, then by age: where it can be seen, and where it got in.
  const rank = ({ commit }: Occurrence) => (commit === undefined ? -1 : (age.get(commit) ?? age.size));
  const sorted = occurrences.toSorted((one, other) => rank(one) - rank(other) || comparePlaces(one, other));
  const findings: Finding[] = [];
  const accepted: Ignore[] = [];
  const open: Occurrence[] = [];
  for (const group of groupBy(sorted, sameSecret).values()) {
    const decisions = group.map((occurrence) => decisionOn(occurrence, countsMarker));
    const undecided = group.filter((_, index) => decisions[index] === undefined);
    const [decision] = decisions;
    const [first, ...others] = undecided.length > 0 ? undecided : group;
    if (!first) continue;
    const finding = toFinding(first, others, undecided.length > 0);
    findings.push(finding);
    open.push(...undecided);
    if (undecided.length === 0 && decision) accepted.push(toIgnore(decision, finding));
  }
  return { findings, accepted, open };
}

/**
 * What occurrences of one secret share. A password that can be guessed is one secret within its file: QGIS writes it for each
 * layer, twice. In another file it may be another one by chance, and a decision on the one must not hide the other.
 */
function sameSecret({ isGuessable, fingerprint, rule, path, valueKey }: Occurrence): string {
  return isGuessable ? `${rule.id}\0${path}\0${valueKey}` : fingerprint;
}

function decisionOn(occurrence: Occurrence, countsMarker: Found["countsMarker"]): Acceptance | undefined {
  if (occurrence.acceptance || occurrence.marker === undefined || !countsMarker(occurrence))
    return occurrence.acceptance;
  return { reason: `its line says ${occurrence.marker}`, source: { path: occurrence.path, line: occurrence.line } };
}

function toIgnore({ reason, source }: Acceptance, finding: Finding): Ignore {
  return { label: finding.rule.id, source, reason, matches: (other) => other === finding };
}

function toFinding(first: Occurrence, others: readonly Occurrence[], isOpen: boolean): Finding {
  const { rule, path, prefix, fingerprint } = first;
  const [location, ...places] = distinct([first, ...others].map(locationOf));
  const caveats = isOpen ? caveatsOf(first, others) : [];
  return {
    rule: {
      id: rule.id,
      title: rule.title,
      aliases: rule.aliases ?? [],
      ...(rule.link !== undefined && { link: rule.link }),
    },
    severity: rule.severity,
    message: `${rule.title.replace(/^./u, (letter) => letter.toUpperCase())}${prefix === undefined ? "" : ` (${prefix}…)`} in ${path}.`,
    ...(location && { location }),
    ...(places.length > 0 && { places }),
    remedy: rule.remedy ?? remedy,
    ...(caveats.length > 0 && { caveats }),
    fingerprint,
    identifier: fingerprint.slice(0, 12),
  };
}

function caveatsOf({ rule, encodings, marker: own }: Occurrence, others: readonly Occurrence[]): string[] {
  const marker = own ?? others.find((other) => other.marker !== undefined)?.marker;
  return [
    ...(encodings.length > 0 ? [`It is not there as plain text, but as ${encodings.join(" in ")}.`] : []),
    ...(rule.confidence === "low" ? ["It looks like a secret, and may be none."] : []),
    ...(marker === undefined
      ? []
      : [`${marker} in its line counts when the change is merged: the base does not have that line.`]),
  ];
}

/** An archive's name ends where the first `!` comes after something that looks like the end of a file name. */
const inArchive = /^(?<outer>.+?\.\w{1,10})!(?<member>.+)$/su;

function locationOf({ path, line, character, commit }: Occurrence): Location {
  const { outer = path, member } = inArchive.exec(path)?.groups ?? {};
  return {
    path: outer,
    ...(member !== undefined && { member }),
    // A file that is itself the finding has no line.
    ...(line > 0 && { line, column: character }),
    ...(commit !== undefined && { commit }),
  };
}

function distinct(locations: readonly Location[]): Location[] {
  const keyOf = ({ path, member, line, column, commit }: Location) =>
    JSON.stringify([path, member, line, column, commit]);
  return [...new Map(locations.map((location) => [keyOf(location), location])).values()];
}

function comparePlaces(one: Occurrence, other: Occurrence): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
