import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync } from "node:fs";
import { EOL } from "node:os";

import { writeCommand } from "./workflow-command.ts";

/**
 * Sets an output of the step: in `file`, which is GITHUB_OUTPUT, or by the older command where the runner gives none.
 * Throws when the file is missing.
 */
export function writeOutput(file: string | undefined, name: string, value: string): void {
  if (!file) {
    // What was printed before may have left its line open.
    process.stdout.write(EOL);
    writeCommand("set-output", { name }, value);
    return;
  }
  if (!existsSync(file)) throw new Error(`Missing file at path: ${file}`);
  // Random, so that no value can end itself and go on with an output of its own.
  appendFileSync(file, formatEntry(name, value, `ghadelimiter_${randomUUID()}`));
}

/** The lines that set `name` to `value`. Throws when one of them holds the delimiter. */
export function formatEntry(name: string, value: string, delimiter: string): string {
  if (name.includes(delimiter) || value.includes(delimiter)) throw new Error(`${name} holds the delimiter of outputs`);
  return [`${name}<<${delimiter}`, value, delimiter, ""].join(EOL);
}
