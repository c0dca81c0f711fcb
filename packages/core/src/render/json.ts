import { safeJson } from "../escape/plain.ts";
import type { AcceptedFinding, Assessment } from "../judge.ts";
import { overall } from "../overall.ts";
import type { Finding } from "../report.ts";

/** Everything that was found, as JSON described by docs/report.schema.json. Nothing is cut. Ends with a line break. */
export function renderJson(assessments: readonly Assessment[]): string {
  const { outcome, complete, passed } = overall(assessments);
  return safeJson({
    schemaVersion: 1,
    outcome,
    complete,
    passed,
    reports: assessments.map(reportOf),
  });
}

function reportOf({ report, verdict }: Assessment) {
  const { outcome, complete, passed, base } = verdict;
  return {
    tool: report.tool.name,
    outcome,
    complete,
    passed,
    ...(base !== undefined && { base }),
    findings: [
      ...verdict.blocking.map(withStatus("blocking")),
      ...verdict.reported.map(withStatus("reported")),
      ...verdict.accepted.map(accepted),
      ...verdict.hidden.map(withStatus("hidden")),
    ],
    facts: report.facts,
    coverage: report.coverage,
    problems: report.problems,
    notes: [...report.notes, ...verdict.notes],
    ...(report.changes && { changes: report.changes }),
  };
}

function withStatus(status: "blocking" | "reported" | "hidden") {
  return (finding: Finding) => ({ ...finding, status });
}

function accepted({ finding, kind, reason, source, justification }: AcceptedFinding) {
  const acceptance = { reason, ...(source && { source }), ...(justification && { justification }) };
  return { ...finding, status: kind, acceptance };
}
