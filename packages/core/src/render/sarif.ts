import { plain, safeJson } from "../escape/plain.ts";
import { shorten } from "../escape/shorten.ts";
import { compareFindings, hasLooked, type Assessment } from "../judge.ts";
import type { Finding, Location, Problem } from "../report.ts";
import { artifactLocation, lineHashes, physicalLocation, relatedLocations } from "./sarif-location.ts";
import { levels, ruleTable } from "./sarif-rule.ts";
import { broughtIn, count, hiddenPlace, sentences } from "./words.ts";

export interface SarifOptions {
  /** The version of the tool that made the report, for example `1.2.3`. */
  readonly version?: string;
  /** Where to read about the tool. */
  readonly informationUri?: string;
}

/** GitHub takes so many results of one run. Each has one rule, so the same limit on rules holds by itself. */
const resultLimit = 25_000;
/** Bytes of one message. */
const messageLimit = 4000;

/**
 * SARIF 2.1.0 for GitHub code scanning, one run for each report that looked at something; undefined when none did, as
 * an empty run would close every open alert. Findings below the severity to show are left out. At most 25,000 results
 * a run, open ones first; a notification counts what was cut.
 *
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function renderSarif(assessments: readonly Assessment[], options: SarifOptions = {}): string | undefined {
  const scanned = assessments.filter(({ report }) => hasLooked(report));
  if (scanned.length === 0) return undefined;
  return safeJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: scanned.map((assessment) => runOf(assessment, options)),
  });
}

function runOf(assessment: Assessment, { version, informationUri }: SarifOptions) {
  const { report, verdict } = assessment;
  const marked = markedFindings(assessment);
  const kept = marked.slice(0, resultLimit);
  const { rules, indexes } = ruleTable(
    kept.map(({ finding }) => finding),
    report.tool,
  );
  const hashes = lineHashes(report.findings.toSorted(compareFindings));
  const notifications = report.problems.map(problemNotification);
  const lost = marked.length - kept.length;
  if (lost > 0)
    notifications.push(notification("results-cut", `${count(lost, "more results")} not written.`, "warning"));
  return {
    tool: { driver: { name: report.tool.title, version, informationUri, rules } },
    automationDetails: { id: `security-actions/${report.tool.name}/` },
    invocations: [{ executionSuccessful: verdict.complete, toolExecutionNotifications: notifications }],
    columnKind: "utf16CodeUnits",
    results: kept.map(({ finding, mark }) => ({
      ruleId: finding.rule.id,
      ruleIndex: indexes.get(finding.rule.id),
      level: levels[finding.severity],
      message: { text: messageOf(finding) },
      locations: [{ physicalLocation: physicalLocation(finding.location) }],
      ...(finding.places && { relatedLocations: relatedLocations(finding.places) }),
      partialFingerprints: { primaryLocationLineHash: hashes.get(finding) },
      ...mark,
    })),
  };
}

interface MarkedFinding {
  readonly finding: Finding;
  /** The properties of a SARIF result that say how the finding stands. */
  readonly mark: Readonly<Record<string, unknown>>;
}

/** The findings to write: open ones first, each list worst first. */
function markedFindings({ verdict }: Assessment): MarkedFinding[] {
  const fresh = verdict.base === undefined ? {} : { baselineState: "new" };
  const open = [...verdict.blocking, ...verdict.reported].map((finding) => ({
    finding,
    mark: fresh,
  }));
  const accepted = verdict.accepted.map(({ finding, kind, reason }) => ({
    finding,
    mark:
      kind === "existing"
        ? { baselineState: "unchanged" }
        : {
            suppressions: [
              { kind: "external", status: "accepted", justification: shorten(plain(reason), messageLimit) },
            ],
          },
  }));
  return [...open, ...accepted];
}

function messageOf({ message, location, component, remedy, caveats = [] }: Finding): string {
  const groups =
    component === undefined || component.groups.length === 0 ? "" : `Group: ${component.groups.join(", ")}.`;
  const text = sentences(message, hiddenPlace(location), broughtIn(component), remedy ?? "", ...caveats, groups);
  return linkless(shorten(plain(text), messageLimit));
}

/** SARIF makes a link of `[text](address)` also in plain text (section 3.11.6). */
function linkless(text: string): string {
  return text.replaceAll("](", "] (");
}

function problemNotification({ code, message, hint, location }: Problem) {
  return notification(code, sentences(message, hint), "error", location);
}

function notification(code: string, text: string, level: "error" | "warning", location?: Location) {
  return {
    level,
    message: { text: linkless(shorten(plain(text), messageLimit)) },
    descriptor: { id: code },
    ...(location && {
      locations: [{ physicalLocation: { artifactLocation: artifactLocation(location) } }],
    }),
  };
}
