import path from "node:path";
import { openArchiveTree, openFolderTree, type Tree } from "@security-actions/inventory";
import type { InventoryCommand } from "./inventory-command.ts";

/** The folder or archive that the command names. */
export async function openTree(
  { kind, path: target, exclude }: InventoryCommand,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Tree> {
  return kind === "folder"
    ? openFolderTree(target, environment, { exclude })
    : openArchiveTree(target, path.basename(target));
}
