import { groupBy, toProblem, type Component, type Problem } from "@security-actions/core";
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
import { emptyReading, joinReadings, type Reader, type ReaderContext, type Reading } from "./reader.ts";
import type { Tree } from "./tree.ts";
import { withoutCredentials } from "./without-credentials.ts";

/** What is in a tree. */
export interface Inventory extends Omit<Reading, "gaps"> {
  /** In the order of the readers. */
  readonly components: readonly Component[];
  /** Components that no advisories can be asked about and of which nobody accepted that. */
  readonly uncheckable: readonly Problem[];
}

/** What an inventory is taken with beside the tree. */
export interface InventoryContext extends ReaderContext {
  /** The moment against which expiry dates are held. */
  readonly now: Date;
}

/** All readers by what they read, in the order in which their components are listed. */
const readers: readonly (readonly [string, Reader])[] = [
  ["vcpkg", readVcpkg],
  ["installed trees", readInstalled],
  ["CMake", readCMake],
  ["submodules", readSubmodules],
  ["copied code", readVendored],
  ["QGIS plugins", readPlugins],
  ["workflows", readWorkflows],
];

/**
 * What is in a tree: its components and what could not be found out, without what a person accepted in `.security.toml`,
 * which is a note. Never throws for what is wrong with the tree.
 */
export async function takeInventory(tree: Tree, context: InventoryContext): Promise<Inventory> {
  const readings = await Promise.all(readers.map(([subject, read]) => readingOf(subject, read, tree, context)));
  const { gaps, ...found } = joinReadings(readings);
  const lookups = gapsOfLookup(found.components);
  const { unchecked } = (await declarationsOf(tree, context.declarations)).counting;
  return withoutCredentials({
    ...found,
    problems: [...found.problems, ...openProblems(gaps, unchecked, context.now)],
    uncheckable: openProblems(lookups, unchecked, context.now),
    notes: [...found.notes, ...remarksOnUnchecked([...gaps, ...lookups], unchecked, context.now)],
  });
}

/** So many problems of one kind are told by each reader: a hostile file can have a million of them. */
const shownOfAKind = 100;

/** A reader that fails is a gap in the inventory, and none in what the others read. */
async function readingOf(subject: string, read: Reader, tree: Tree, context: ReaderContext): Promise<Reading> {
  try {
    const reading = await read(tree, context);
    return { ...reading, problems: bounded(reading.problems) };
  } catch (error) {
    const { code, message, hint } = toProblem(error);
    return {
      ...emptyReading,
      problems: [{ code, message: `What the tree has of ${subject} could not be read. ${message}`, hint }],
    };
  }
}

function bounded(problems: readonly Problem[]): readonly Problem[] {
  return [...groupBy(problems, ({ code }) => code)].flatMap(([code, group]) => {
    if (group.length <= shownOfAKind) return group;
    const message = `There are ${group.length - shownOfAKind} more problems like the ${shownOfAKind} before.`;
    return [
      ...group.slice(0, shownOfAKind),
      { code, message, hint: "Correct those that are shown, and run it again." },
    ];
  });
}
