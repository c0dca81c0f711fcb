import { InputError, judge, toUnquotedProblem, type Assessment, type Host, type Policy } from "@security-actions/core";
import { openWorkspace, type Workspace } from "@security-actions/workspace";
import { withBareRepository } from "./bare.ts";
import { keepMemoryOutOfCoreDumps } from "./core-dump.ts";
import { readInputs, type Inputs } from "./inputs.ts";
import { failedReport, toReport } from "./report.ts";

/**
 * Looks for secrets in the workspace and its history. A blocking finding is a verdict, not an exception.
 *
 * @param program a file that, when it is started as a thread, does jobs of the scan; without it there is one thread
 */
export async function main(host: Host, program?: string): Promise<Assessment> {
  keepMemoryOutOfCoreDumps();
  const inputs = readInputs(host.inputs);
  // The engine is large: a wrong input needs none of it, and git works while it is loaded.
  const [workspace, { look }] = await Promise.all([workspaceOf(inputs, host), import("./look.ts")]);
  try {
    const { seen, ignores } = await look(inputs, workspace, host, program);
    const report = toReport(seen);
    return { report, verdict: judge(report, { ...thresholds(inputs), ignores }) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const report = failedReport(toUnquotedProblem(error));
    return { report, verdict: judge(report, thresholds(inputs)) };
  }
}

async function workspaceOf({ paths }: Inputs, { context }: Host): Promise<Workspace> {
  return withBareRepository(await openWorkspace(paths, context), context);
}

function thresholds({ failOn, report, onIncomplete }: Inputs): Policy {
  // Every rule has a severity, so nothing is unrated.
  return { failOn, report, unknown: "fail", onIncomplete, ignores: [], now: new Date() };
}
