import {
  existingFindings,
  InputError,
  judge,
  toProblem,
  type Assessment,
  type Host,
  type Policy,
} from "@security-actions/core";
import { folderTree, takeInventory } from "@security-actions/inventory";
import { listFiles, openWorkspace, readExclusions } from "@security-actions/workspace";
import { readChange } from "./base.ts";
import { findBlindSpots } from "./blind-spots.ts";
import { readDecisions } from "./decisions.ts";
import { prepareScanner, scanBase, scanWorkspace } from "./gather.ts";
import { readInputs, type Inputs } from "./inputs.ts";
import { readerContext } from "./reader-context.ts";
import { failedReport, toReport } from "./report.ts";
import { versionChanges } from "./version-changes.ts";

/** Scans the workspace's dependencies. A blocking finding is a verdict, not an exception. */
export async function main(host: Host): Promise<Assessment> {
  const inputs = readInputs(host.inputs);
  const workspace = await openWorkspace(inputs.paths, host.context);
  try {
    const exclusions = readExclusions(inputs.exclude);
    const [change, listing] = await Promise.all([
      readChange(inputs, workspace, host.context),
      listFiles(workspace, exclusions),
    ]);
    const { readers, notes } = await readerContext(inputs, workspace, change, host);
    const [scanner, inventory, spots] = await Promise.all([
      prepareScanner(inputs, exclusions, workspace, host),
      takeInventory(folderTree(workspace.root, listing), readers),
      findBlindSpots(workspace, listing),
    ]);
    const seen = await scanWorkspace(scanner, spots, inventory, workspace, host);
    const base = await scanBase(change, scanner, readers, workspace, host);
    const decisions = await readDecisions(seen, inventory.components, base, {
      workspace,
      listing,
      exclusions,
      change,
      ignoreFile: inputs.ignoreFile,
    });
    const changes = versionChanges(seen.components, base.components);
    const report = toReport(seen, {
      knows: scanner.knows,
      facts: scanner.facts,
      problems: [...change.problems, ...decisions.problems],
      notes: [...change.notes, ...notes, ...base.notes, ...inventory.notes, ...decisions.notes],
      ...(changes && { changes }),
    });
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
