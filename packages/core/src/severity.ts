/** How bad a finding is. `unknown` means that nobody rated it, which is not the same as low. */
export type Severity = "critical" | "high" | "medium" | "low" | "unknown";

/** The rated severities, worst first. */
export const ratedSeverities = ["critical", "high", "medium", "low"] as const;

export type RatedSeverity = (typeof ratedSeverities)[number];

/** Every severity in the order in which people should read them: worst first, unrated last. */
export const severities: readonly Severity[] = [...ratedSeverities, "unknown"];

/** Orders severities worst first; negative when `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** True when a rated severity is at least as bad as the threshold. */
export function reaches(severity: RatedSeverity, threshold: RatedSeverity): boolean {
  return compareSeverity(severity, threshold) <= 0;
}

/**
 * The rating for a CVSS base score from 0 to 10, by the scale that CVSS 3 and 4 share
 * (CVSS v3.1 section 5, CVSS v4.0 section 6). Its word for 0, none, counts as low here: somebody did rate it.
 */
export function severityOfScore(score: number): RatedSeverity {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return "low";
}
