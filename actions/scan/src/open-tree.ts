import path from "node:path";
import { openArchiveTree, openFolderTree, type ArchiveTree } from "@security-actions/inventory";
import type { InventoryCommand } from "./inventory-command.ts";

/** The folder or archive that the command names, to be closed. Problems are to be asked for after the last read. */
export async function openTree(
  { kind, path: target, exclude }: InventoryCommand,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ArchiveTree> {
  if (kind === "archive") return openArchiveTree(target, path.basename(target));
  const tree = await openFolderTree(target, environment, { exclude });
  return { tree, problems: () => [], close: async () => {} };
}
