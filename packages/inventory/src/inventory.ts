import type { Component, Problem } from "@security-actions/core";
import { declarationsOf } from "./declarations/read.ts";
import { openProblems, remarksOnUnchecked } from "./gaps.ts";
import { gapsOfLookup } from "./known/lookup.ts";
import { readCMake } from "./readers/cmake.ts";
import { readInstalled } from "./readers/installed.ts";
import { readPlugins } from "./readers/plugin.ts";
import { readSubmodules } from "./readers/submodules.ts";
import { readVcpkg } from "./readers/vcpkg.ts";
import { readVendored } from "./readers/vendored.ts";
import { readWorkflows } from "./readers/workflow.ts";
import { joinReadings, type Reader, type ReaderContext, type Reading } from "./reader.ts";
import type { Tree } from "./tree.ts";

/** What is in a tree. */
export interface Inventory extends Omit<Reading, "gaps"> {
  /** Sorted by place, then name. */
  readonly components: readonly Component[];
  /** Components that no advisories can be asked about and of which nobody accepted that. */
  readonly uncheckable: readonly Problem[];
}

/** What an inventory is taken with beside the tree. */
export interface InventoryContext extends ReaderContext {
  /** The moment against which expiry dates are held. */
  readonly now: Date;
}

/** All readers, in the order in which their components are listed. */
const readers: readonly Reader[] = [
  readVcpkg,
  readInstalled,
  readCMake,
  readSubmodules,
  readVendored,
  readPlugins,
  readWorkflows,
];

/**
 * What is in a tree: its components and what could not be found out, without what a person accepted in `.security.toml`,
 * which is a note. Never throws for what is wrong with the tree.
 */
export async function takeInventory(tree: Tree, context: InventoryContext): Promise<Inventory> {
  const { gaps = [], ...found } = joinReadings(await Promise.all(readers.map((read) => read(tree, context))));
  const lookups = gapsOfLookup(found.components);
  const { unchecked } = (await declarationsOf(tree, context.declarations)).counting;
  return {
    ...found,
    problems: [...found.problems, ...openProblems(gaps, unchecked, context.now)],
    uncheckable: openProblems(lookups, unchecked, context.now),
    notes: [...found.notes, ...remarksOnUnchecked([...gaps, ...lookups], unchecked, context.now)],
  };
}
