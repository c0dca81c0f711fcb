import { plain, type Component } from "@security-actions/core";
import type { Inventory } from "../inventory.ts";
import { closingLines, placeOf } from "./sections.ts";

/** Deeper lines do not move further to the right, or a long chain would take a page for every line. */
const deepestIndent = 20;

/**
 * The inventory as a tree of dependencies for a terminal. Every component has its dependencies below it once: a direct
 * one at the left, others where they come first. Where it is named again it is marked with `…`. Ends with a line break.
 */
export function renderInventoryTree(inventory: Inventory): string {
  const { components } = inventory;
  const state: TreeState = { byId: new Map(components.map((one) => [one.id, one])), shown: new Set(), lines: [] };
  for (const one of components) if (one.relation === "direct") draw(one, state);
  const titled = state.lines.length;
  // Such as a circle of components of which none is direct.
  for (const one of components) if (!state.shown.has(one.id)) draw(one, state);
  if (titled > 0 && state.lines.length > titled) state.lines.splice(titled, 0, "", "Not reached from a direct one:");
  return [...state.lines, ...closingLines(inventory), ""].join("\n").trimStart();
}

interface TreeState {
  readonly byId: ReadonlyMap<string, Component>;
  /** Ids of what has its dependencies below it already. */
  readonly shown: Set<string>;
  readonly lines: string[];
}

/** A node that is still to be drawn. */
interface Pending {
  readonly id: string;
  readonly depth: number;
  /** What stands left of the branch. */
  readonly left: string;
  readonly isLast: boolean;
}

/** Draws a component and what it brings. A list of what is to come, not recursion: a chain can be very long. */
function draw(root: Component, state: TreeState): void {
  const { shown, lines, byId } = state;
  lines.push(`${label(root)}  ${plain(placeOf(root))}`);
  shown.add(root.id);
  const pending = below(root, 0, "");
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { id, depth, left, isLast } = next;
    const component = byId.get(id);
    const branch = `${left}${isLast ? "└─ " : "├─ "}${depth > deepestIndent ? `[level ${depth}] ` : ""}`;
    if (!component) lines.push(`${branch}${plain(id)} (not in this inventory)`);
    else if (component.relation === "direct" || shown.has(id)) lines.push(`${branch}${label(component)} …`);
    else {
      shown.add(id);
      lines.push(branch + label(component));
      pending.push(...below(component, depth, depth < deepestIndent ? `${left}${isLast ? "   " : "│  "}` : left));
    }
  }
}

/** The dependencies of a component, the first one at the end, where it is taken from. */
function below({ dependsOn }: Component, depth: number, left: string): Pending[] {
  return dependsOn
    .map((id, index) => ({ id, depth: depth + 1, left, isLast: index === dependsOn.length - 1 }))
    .toReversed();
}

function label({ name, version, scope }: Component): string {
  return plain(`${name} ${version ?? "(version unknown)"}${scope === "runtime" ? "" : ` (${scope})`}`);
}
