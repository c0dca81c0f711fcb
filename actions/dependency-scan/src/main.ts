import {
  existingFindings,
  InputError,
  judge,
  toProblem,
  type Assessment,
  type Host,
  type Policy,
} from "@security-actions/core";
import { openWorkspace } from "@security-actions/workspace";
import { readInputs, type Inputs } from "./inputs.ts";
import { failedReport, toReport } from "./report.ts";

/** Scans the workspace's dependencies. A blocking finding is a verdict, not an exception. */
export async function main(host: Host): Promise<Assessment> {
  const inputs = readInputs(host.inputs);
  const workspace = await openWorkspace(inputs.paths, host.context);
  try {
    // All that reads and scans is large, and a wrong input needs none of it.
    const { look } = await import("./look.ts");
    const { seen, base, decisions, remarks, change } = await look(inputs, workspace, host);
    const report = toReport(seen, remarks);
    const comparison = change.newOnly && {
      base: change.base?.label ?? "an unknown base",
      existing: existingFindings(report.findings, base.findings),
    };
    const { ignores, statements } = decisions;
    const policy = { ...thresholds(inputs), ignores, statements, ...(comparison && { comparison }) };
    return { report, verdict: judge(report, policy) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const report = failedReport(toProblem(error));
    return { report, verdict: judge(report, thresholds(inputs)) };
  }
}

function thresholds({ failOn, report, unknownSeverity, onIncomplete }: Inputs): Policy {
  return { failOn, report, unknown: unknownSeverity, onIncomplete, ignores: [], now: new Date() };
}
