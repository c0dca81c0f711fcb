import {
  existingFindings,
  InputError,
  judge,
  toProblem,
  type Assessment,
  type Host,
  type Policy,
} from "@security-actions/core";
import { listFiles, openWorkspace, readExclusions } from "@security-actions/workspace";
import { readChange } from "./base.ts";
import { findBlindSpots } from "./blind-spots.ts";
import { prepareScanner, scanBase, scanWorkspace } from "./gather.ts";
import { readIgnores } from "./ignores.ts";
import { readInputs, type Inputs } from "./inputs.ts";
import { failedReport, toReport } from "./report.ts";

/** Scans the workspace's dependencies. A blocking finding is a verdict, not an exception. */
export async function main(host: Host): Promise<Assessment> {
  const inputs = readInputs(host.inputs);
  const workspace = await openWorkspace(inputs.paths, host.context);
  try {
    const exclusions = readExclusions(inputs.exclude);
    const [scanner, change, listing] = await Promise.all([
      prepareScanner(inputs, exclusions, workspace, host),
      readChange(inputs, workspace, host.context),
      listFiles(workspace, exclusions),
    ]);
    const spots = await findBlindSpots(workspace, listing);
    const seen = await scanWorkspace(scanner, spots, workspace, host);
    const base = await scanBase(change, scanner, workspace, host);
    const ignores = await readIgnores(seen.files, inputs.ignoreFile, workspace, change);
    const report = toReport(seen, {
      knows: scanner.knows,
      facts: scanner.facts,
      problems: [...change.problems, ...ignores.problems],
      notes: [...change.notes, ...base.notes, ...ignores.notes],
    });
    const comparison = change.newOnly && {
      base: change.base?.label ?? "an unknown base",
      existing: existingFindings(report.findings, base.findings),
    };
    const policy = { ...thresholds(inputs), ignores: ignores.entries, ...(comparison && { comparison }) };
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
