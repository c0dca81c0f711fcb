import type { Finding, Location, Note, Report } from "./report.ts";
import { compareSeverity, reaches, type RatedSeverity } from "./severity.ts";

/**
 * How a run ended. `findings`: something is shown that nobody accepted. `incomplete`: nothing such, but a part, or all
 * that was expected, could not be looked at. `not-scanned`: nothing was looked at. Only `clean` means that all is well.
 */
export type Outcome = "clean" | "findings" | "incomplete" | "not-scanned";

/** The outcomes in the order in which one hides another when several assessments are summed up: the last one wins. */
export const outcomes: readonly Outcome[] = ["clean", "incomplete", "not-scanned", "findings"];

/** A decision, made by a person and written down, not to act on some findings. */
export interface Ignore {
  /** What the entry names, for example `CVE-2020-14343`. */
  readonly label: string;
  /** Where the entry is written. */
  readonly source: Location;
  readonly reason?: string;
  /** First moment at which the entry no longer counts. */
  readonly expires?: Date;
  readonly matches: (finding: Finding) => boolean;
}

/** The reasons that VEX knows for "not affected". Source: https://github.com/openvex/spec, Status Justifications. */
export const justifications = [
  "component_not_present",
  "vulnerable_code_not_present",
  "vulnerable_code_not_in_execute_path",
  "vulnerable_code_cannot_be_controlled_by_adversary",
  "inline_mitigations_already_exist",
] as const;

export type Justification = (typeof justifications)[number];

/** A fact about the software by which some findings do not hold for it: a patch, or what a VEX document states. */
export interface Statement {
  /** `patched`: the source is patched here. `not-affected` and `fixed`: as in VEX. */
  readonly kind: "patched" | "not-affected" | "fixed";
  /** What the statement names, for example `CVE-2024-1234`. */
  readonly label: string;
  /** Where it is written. */
  readonly source: Location;
  /** For people, for example `patched here by CVE-2024-1234.patch`. */
  readonly reason: string;
  readonly justification?: Justification;
  readonly matches: (finding: Finding) => boolean;
}

/** What the base of a change already had. */
export interface Comparison {
  /** The base for people, for example `main at 1a2b3c4`. */
  readonly base: string;
  /** Those of the report's findings that the base has too. */
  readonly existing: ReadonlySet<Finding>;
}

export interface Policy {
  /** Rated findings at or above this fail. */
  readonly failOn: RatedSeverity | "never";
  /** Rated findings at or above this are shown. */
  readonly report: RatedSeverity;
  /** What an unrated finding does: fail, or only be shown. */
  readonly unknown: "fail" | "report";
  /** What a report with problems, or one that looked at nothing, does. */
  readonly onIncomplete: "fail" | "warn";
  readonly ignores: readonly Ignore[];
  /** The first that matches a finding counts. One that matches none is no remark: documents are shared by products. */
  readonly statements?: readonly Statement[];
  /** Present when only what is new may fail. */
  readonly comparison?: Comparison;
  /** The moment against which expiry dates are held. */
  readonly now: Date;
}

/** A finding that does not count, and why. */
export interface AcceptedFinding {
  readonly finding: Finding;
  /** `ignored`: a person decided so. `existing`: the base of the change has it too. The others: see `Statement`. */
  readonly kind: "ignored" | Statement["kind"] | "existing";
  readonly reason: string;
  /** Where the decision is written. */
  readonly source?: Location;
  readonly justification?: Justification;
}

/** What a report means under a policy. Each finding of the report is in exactly one of the four lists, worst first. */
export interface Verdict {
  readonly outcome: Outcome;
  /** True when the report has no problem and something was looked at. */
  readonly complete: boolean;
  /** False when the caller should fail. */
  readonly passed: boolean;
  /** Findings that fail. */
  readonly blocking: readonly Finding[];
  /** Findings that are shown and do not fail. */
  readonly reported: readonly Finding[];
  /** Findings below the threshold to show. */
  readonly hidden: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Remarks on the policy itself, such as an expired or unused ignore. */
  readonly notes: readonly Note[];
  /** The base that was compared with. */
  readonly base?: string;
}

/** A report and what it means. */
export interface Assessment {
  readonly report: Report;
  readonly verdict: Verdict;
}

/** Applies a policy to a report. Pure: the same report and policy give the same verdict. */
export function judge(report: Report, policy: Policy): Verdict {
  const accepted: AcceptedFinding[] = [];
  const lists: Record<Standing, Finding[]> = { blocking: [], reported: [], hidden: [] };
  for (const finding of report.findings.toSorted(compareFindings)) {
    const acceptance = accept(finding, policy);
    if (acceptance) accepted.push(acceptance);
    else lists[standing(finding, policy)].push(finding);
  }
  const lookedAt = hasLooked(report);
  const complete = lookedAt && report.problems.length === 0;
  const nothing = report.expected && report.problems.length > 0 ? "incomplete" : "not-scanned";
  const open = lists.blocking.length + lists.reported.length > 0;
  return {
    outcome: !lookedAt ? nothing : open ? "findings" : complete ? "clean" : "incomplete",
    complete,
    passed: lists.blocking.length === 0 && (complete || policy.onIncomplete === "warn"),
    ...lists,
    accepted,
    notes: policy.ignores.flatMap((ignore) => remarksOn(ignore, report.findings, policy.now)),
    ...(policy.comparison && { base: policy.comparison.base }),
  };
}

/** Whether a run looked at anything. */
export function hasLooked({ findings, coverage }: Report): boolean {
  return findings.length > 0 || coverage.some(({ count }) => count > 0);
}

/** Orders findings as people should read them: worst first, then by place, component and rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    (b.score ?? 0) - (a.score ?? 0) ||
    compareText(a.location?.path, b.location?.path) ||
    compareText(a.location?.member, b.location?.member) ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    compareText(a.component?.name, b.component?.name) ||
    compareText(a.component?.version, b.component?.version) ||
    compareText(a.rule.id, b.rule.id)
  );
}

type Standing = "blocking" | "reported" | "hidden";

function standing({ severity }: Finding, policy: Policy): Standing {
  if (severity === "unknown") {
    return policy.unknown === "fail" && policy.failOn !== "never" ? "blocking" : "reported";
  }
  if (policy.failOn !== "never" && reaches(severity, policy.failOn)) return "blocking";
  return reaches(severity, policy.report) ? "reported" : "hidden";
}

function accept(finding: Finding, policy: Policy): AcceptedFinding | undefined {
  const ignore = policy.ignores.find((entry) => !hasExpired(entry, policy.now) && entry.matches(finding));
  if (ignore) {
    return {
      finding,
      kind: "ignored",
      reason: ignore.reason ?? "no reason given",
      source: ignore.source,
    };
  }
  const statement = policy.statements?.find((each) => each.matches(finding));
  if (statement) {
    const { kind, reason, source, justification } = statement;
    return { finding, kind, reason, source, ...(justification && { justification }) };
  }
  if (policy.comparison?.existing.has(finding)) {
    return { finding, kind: "existing", reason: `also in ${policy.comparison.base}` };
  }
  return undefined;
}

function remarksOn(ignore: Ignore, findings: readonly Finding[], now: Date): Note[] {
  const remark = (message: string): Note => ({ message, location: ignore.source });
  const notes: Note[] = [];
  if (!ignore.reason) notes.push(remark(`The ignore entry for ${ignore.label} has no reason. Add one.`));
  if (!findings.some(ignore.matches)) {
    notes.push(remark(`The ignore entry for ${ignore.label} matches nothing any more. Remove it.`));
  } else if (ignore.expires && hasExpired(ignore, now)) {
    const day = ignore.expires.toISOString().slice(0, 10);
    notes.push(remark(`The ignore entry for ${ignore.label} expired on ${day}, so its findings count again.`));
  }
  return notes;
}

function hasExpired(ignore: Ignore, now: Date): boolean {
  return ignore.expires !== undefined && ignore.expires <= now;
}

// Not localeCompare: the order must be the same on every machine.
function compareText(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
