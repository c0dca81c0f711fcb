import { overall, type Assessment } from "@security-actions/core";

/** Why the step fails, as one plain-text line; undefined when it passes. */
export function reasonToFail(assessments: readonly Assessment[]): string | undefined {
  const { passed, blocking } = overall(assessments);
  if (passed) return undefined;
  const reasons: string[] = [];
  if (blocking > 0) reasons.push(`${blocking} ${blocking === 1 ? "finding" : "findings"} at or above the threshold`);
  const failed = assessments.filter(({ verdict }) => !verdict.passed);
  const problems = failed.flatMap(({ report }) => report.problems);
  const [first, ...others] = problems;
  if (first) {
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    reasons.push(`incomplete: ${first.message}${more}`);
  } else if (failed.length === 0 || failed.some(({ verdict }) => verdict.outcome === "not-scanned")) {
    reasons.push("nothing was scanned");
  }
  return reasons.join("; ");
}
