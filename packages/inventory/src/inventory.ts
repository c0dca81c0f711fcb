import type { Component } from "@security-actions/core";
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
export interface Inventory extends Reading {
  /** Sorted by place, then name. */
  readonly components: readonly Component[];
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

/** What is in a tree: its components and what could not be found out. Never throws for what is wrong with the tree. */
export async function takeInventory(tree: Tree, context: ReaderContext): Promise<Inventory> {
  return joinReadings(await Promise.all(readers.map((read) => read(tree, context))));
}
