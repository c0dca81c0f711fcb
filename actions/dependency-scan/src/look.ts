import type { Host } from "@security-actions/core";
import { folderTree, takeInventory } from "@security-actions/inventory";
import {
  listFiles,
  readChange,
  readExclusions,
  type ChangeContext,
  type Exclusions,
  type Workspace,
} from "@security-actions/workspace";
import { patchStatements } from "./backports.ts";
import { findBlindSpots } from "./blind-spots.ts";
import { readDecisions, type Decisions } from "./decisions.ts";
import { withoutAnswered } from "./findings.ts";
import { prepareScanner, scanBase, scanWorkspace, type SeenBase } from "./gather.ts";
import type { Inputs } from "./inputs.ts";
import { readerContext } from "./reader-context.ts";
import type { Remarks } from "./report.ts";
import type { SeenWorkspace } from "./seen.ts";
import { versionChanges } from "./version-changes.ts";

/** All that a run learns. */
export interface Look {
  readonly seen: SeenWorkspace;
  readonly change: ChangeContext;
  readonly base: SeenBase;
  readonly decisions: Decisions;
  readonly remarks: Remarks;
}

/** Reads and scans the workspace, the base of the change, and what people decided. */
export async function look(inputs: Inputs, workspace: Workspace, host: Host): Promise<Look> {
  const exclusions = readExclusions(inputs.exclude);
  // osv-scanner takes its time to say its version, if it need not be installed.
  const [scanner, tree] = await Promise.all([
    prepareScanner(inputs, exclusions, workspace, host),
    readTree(inputs, exclusions, workspace, host),
  ]);
  const { change, listing, readers, inventory, spots } = tree;
  const seen = await scanWorkspace(scanner, spots, inventory, workspace, host);
  const base = await scanBase(change, scanner, readers, seen, workspace, host);
  const context = { workspace, listing, exclusions, change, ignoreFile: inputs.ignoreFile };
  const decisions = await readDecisions(seen, inventory.components, base, context);
  const { statements } = decisions;
  const changes = versionChanges(
    withoutAnswered(seen.components, statements),
    withoutAnswered(base.components, [...statements, ...patchStatements(base.inventory, () => true).statements]),
  );
  const remarks: Remarks = {
    knows: scanner.knows,
    facts: scanner.facts,
    problems: [...change.problems, ...decisions.problems],
    notes: [...change.notes, ...tree.notes, ...base.notes, ...inventory.notes, ...decisions.notes],
    ...(changes && { changes }),
  };
  return { seen, change, base, decisions, remarks };
}

/** What can be known without osv-scanner. */
async function readTree(inputs: Inputs, exclusions: Exclusions, workspace: Workspace, host: Host) {
  const [change, listing] = await Promise.all([
    readChange(inputs, workspace, host.context),
    listFiles(workspace, exclusions),
  ]);
  const { readers, notes } = await readerContext(inputs, workspace, change, host);
  const [inventory, spots] = await Promise.all([
    takeInventory(folderTree(workspace.root, listing), readers),
    findBlindSpots(workspace, listing),
  ]);
  return { change, listing, readers, notes, inventory, spots };
}
