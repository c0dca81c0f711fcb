import os from "node:os";
import path from "node:path";
import type { Problem } from "@security-actions/core";
import {
  renderInventoryJson,
  renderInventoryTable,
  renderInventoryTree,
  takeInventory,
  type ArchiveTree,
  type Inventory,
} from "@security-actions/inventory";
import { cacheFolder, createLog, writeResult, type Output } from "@security-actions/terminal";
import type { InventoryCommand } from "./inventory-command.ts";

/** Where the command runs. */
export interface InventoryPorts {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Opens what the command names. */
  readonly openTree: (command: InventoryCommand) => Promise<ArchiveTree>;
}

const renderers: Readonly<Record<InventoryCommand["format"], (inventory: Inventory) => string>> = {
  table: renderInventoryTable,
  tree: renderInventoryTree,
  json: renderInventoryJson,
};

/** Prints what is in a tree. The result is the exit status: 0, or 3 when something could not be found out. */
export async function inventory(command: InventoryCommand, ports: InventoryPorts): Promise<0 | 3> {
  const { environment, stdout, stderr } = ports;
  const log = createLog(stderr);
  try {
    log.progress(`Listing ${path.basename(command.path)}`);
    const { tree, problems, close } = await ports.openTree(command);
    const taken = await takeInventory(tree, {
      vcpkg: command.vcpkg,
      cache: path.join(cacheFolder(environment, process.platform, os.homedir()), "registries"),
      environment,
      progress: (message) => log.progress(message),
      now: new Date(),
    });
    const empty = tree.files.length === 0 ? [nothingThere] : [];
    const found = { ...taken, problems: [...empty, ...taken.problems, ...problems()] };
    await close();
    log.clear();
    const { output } = command;
    const destination = { option: "--output", ...(output !== undefined && { output }), stdout, stderr };
    await writeResult(renderers[command.format](found), destination);
    return found.problems.length === 0 ? 0 : 3;
  } finally {
    log.clear();
  }
}

/** An empty list of an empty folder is most often that of the wrong one. */
const nothingThere: Problem = {
  code: "nothing-there",
  message: "There is no file, or git tracks none.",
  hint: "Check the path, and what --exclude leaves out.",
};
