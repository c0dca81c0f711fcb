import { plain } from "@security-actions/core";

/**
 * The same text on one line that the runner does not take for a workflow command. The runner accepts `::name::` after
 * leading white space, and the older `##[name]` anywhere in a line (actions/runner, ActionCommand.cs).
 */
export function neutralise(message: string): string {
  return plain(message)
    .replace(/^(\s*):(?=:)/u, "$1: ")
    .replaceAll("##[", "## [");
}
