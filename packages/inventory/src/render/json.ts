import { safeJson } from "@security-actions/core";
import type { Inventory } from "../inventory.ts";

/** The inventory as JSON described by docs/inventory.schema.json. Nothing is cut. Ends with a line break. */
export function renderInventoryJson({ components, problems, notes, findings }: Inventory): string {
  return safeJson({ schemaVersion: 1, complete: problems.length === 0, components, findings, problems, notes });
}
