import { compareSeverity, type Severity } from "@security-actions/core";
import type { OsvAffected, OsvRecord } from "./record.ts";
import { rate } from "./severity.ts";
import { compareVersions, nearestFixes } from "./versions.ts";

/** One vulnerability of one package: all records that are aliases of each other, taken together. */
export interface Advisory {
  /** The best known of its names: CVE before GHSA before the rest. */
  readonly id: string;
  /** All other names, sorted. */
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly severity: Severity;
  /** Highest CVSS base score, 0 to 10. */
  readonly score?: number;
  /** Later versions without it, nearest first; commits of git ranges are left out. */
  readonly fixedVersions: readonly string[];
  /**
   * Of a source repository whose record has the fix as a commit alone: the last affected tag, so that every later one has
   * the fix.
   */
  readonly lastAffected?: string;
  /** Page of a record that exists. */
  readonly link: string;
}

interface Subject {
  readonly ecosystem: string;
  readonly name: string;
  readonly version?: string;
}

/** The advisories of a package, one for each group of aliases. A group whose records are all withdrawn is none. */
export function toAdvisories(
  subject: Subject,
  records: readonly OsvRecord[],
  groups: readonly { readonly ids: readonly string[]; readonly aliases?: readonly string[] }[],
): Advisory[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const grouped = new Set(groups.flatMap(({ ids }) => ids));
  // osv-scanner puts every record into a group; one that is in none must not be lost.
  const single = records.filter(({ id }) => !grouped.has(id)).map(({ id }) => ({ ids: [id], aliases: [] }));
  return [...groups, ...single].flatMap(({ ids, aliases = [] }) => {
    const known = ids.map((id): OsvRecord => byId.get(id) ?? { id }).filter(({ withdrawn }) => !withdrawn);
    const members = known.toSorted((a, b) => compareNames(a.id, b.id));
    const [first] = members;
    return first ? [toAdvisory(subject, first, members, [...ids, ...aliases])] : [];
  });
}

/** Advisories that share a name, taken together: those of one component that was asked about in several ways. */
export function mergeAdvisories(advisories: readonly Advisory[]): Advisory[] {
  const merged: Advisory[] = [];
  for (const advisory of advisories) {
    const names = new Set([advisory.id, ...advisory.aliases]);
    const same = merged.filter((known) => [known.id, ...known.aliases].some((name) => names.has(name)));
    for (const known of same) merged.splice(merged.indexOf(known), 1);
    merged.push(same.reduce(together, advisory));
  }
  return merged;
}

/** The better known of two records of the same thing, with the names of both and the worse rating. */
function together(a: Advisory, b: Advisory): Advisory {
  const [first, second] = compareNames(a.id, b.id) <= 0 ? [a, b] : [b, a];
  const [id = first.id, ...aliases] = [...new Set([a, b].flatMap((one) => [one.id, ...one.aliases]))].toSorted(
    compareNames,
  );
  const worse = compareSeverity(first.severity, second.severity) <= 0 ? first : second;
  const scores = [first.score, second.score].filter((score) => score !== undefined);
  const withFix = first.fixedVersions.length > 0 || second.fixedVersions.length === 0 ? first : second;
  const lastAffected = withFix.fixedVersions.length > 0 ? undefined : (first.lastAffected ?? second.lastAffected);
  return {
    id,
    aliases,
    summary: first.summary,
    severity: worse.severity,
    ...(scores.length > 0 && { score: Math.max(...scores) }),
    fixedVersions: withFix.fixedVersions,
    ...(lastAffected !== undefined && { lastAffected }),
    link: first.link,
  };
}

function toAdvisory(
  subject: Subject,
  first: OsvRecord,
  members: readonly OsvRecord[],
  names: readonly string[],
): Advisory {
  const [id = first.id, ...aliases] = [...new Set(names)].toSorted(compareNames);
  const fixed = members.flatMap((record) => fixesOf(record, subject));
  const lastAffected = fixed.length === 0 ? lastTag(members.flatMap((record) => rangesOf(record, subject))) : undefined;
  return {
    id,
    aliases,
    summary: summaryOf(members),
    ...rate(members),
    fixedVersions: nearestFixes(versionOf(subject), fixed),
    ...(lastAffected !== undefined && { lastAffected }),
    link: `https://osv.dev/vulnerability/${encodeURIComponent(first.id)}`,
  };
}

const families = ["CVE-", "GHSA-", "MAL-"];

/** The name that people know comes first, then the alphabet, so that the first one stays the same over time. */
function compareNames(a: string, b: string): number {
  const rank = (name: string) => {
    const family = families.findIndex((prefix) => name.startsWith(prefix));
    return family < 0 ? families.length : family;
  };
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The first summary, or else the first line of the first details, at most 160 characters. */
function summaryOf(members: readonly OsvRecord[]): string {
  const summary = members.map((record) => record.summary?.trim()).find(Boolean);
  const details = members.map((record) => record.details?.trim().split("\n", 1)[0]).find(Boolean);
  const text = summary ?? details ?? "No summary was published.";
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

function fixesOf(record: OsvRecord, subject: Subject): string[] {
  const ranges = rangesOf(record, subject).flatMap(({ ranges: all = [] }) => all);
  const events = ranges.flatMap((range) =>
    range.type === "GIT" ? (range.database_specific?.versions ?? []) : (range.events ?? []),
  );
  return events.flatMap(({ fixed }) => (fixed && fixed !== "0" ? [fixed] : []));
}

/** What a record says of a package. */
function rangesOf(record: OsvRecord, subject: Subject): readonly OsvAffected[] {
  const all = record.affected ?? [];
  if (subject.ecosystem === "GIT") {
    const wanted = address(subject.name);
    const ofRepository = all.filter(({ ranges = [] }) => ranges.some(({ repo }) => repo && address(repo) === wanted));
    // A record may name several repositories; what it says of versions then stands elsewhere in it.
    return ofRepository.length > 0 ? ofRepository : all;
  }
  const inEcosystem = all.filter(({ package: of }) => of?.ecosystem === subject.ecosystem);
  const nameOf = ({ package: of }: OsvAffected) => canonical(subject, of?.name ?? "");
  const wanted = canonical(subject, subject.name);
  const exact = inEcosystem.filter((affected) => nameOf(affected) === wanted);
  // osv-scanner drops the scope or group of a package that comes from an SBOM.
  return exact.length > 0 ? exact : inEcosystem.filter((one) => /[^/:]+$/u.exec(nameOf(one))?.[0] === wanted);
}

/** The latest of the affected tags, where every git range says that it has an end. */
function lastTag(affected: readonly OsvAffected[]): string | undefined {
  const ranges = affected.flatMap(({ ranges: all = [] }) => all).filter(({ type }) => type === "GIT");
  const isFixed = ranges.length > 0 && ranges.every(({ events = [] }) => events.some(({ fixed }) => fixed));
  return isFixed
    ? affected
        .flatMap(({ versions = [] }) => versions)
        .toSorted(compareVersions)
        .at(-1)
    : undefined;
}

/** The version, which of a source repository is in its tag: `curl-8_5_0`, `hdf5-1_14_3`, `v3.9.0`. */
function versionOf({ ecosystem, version }: Subject): string | undefined {
  return ecosystem === "GIT" ? version?.replace(/^[A-Za-z]+\d*[-_]/u, "") : version;
}

function address(repository: string): string {
  return repository.toLowerCase().replace(/\.git$/u, "");
}

/** A name as its ecosystem compares it; for Python: PEP 503. */
function canonical({ ecosystem }: Subject, name: string): string {
  const lower = name.toLowerCase();
  return ecosystem === "PyPI" ? lower.replaceAll(/[-_.]+/gu, "-") : lower;
}
