import type { WorkflowCommand } from "./workflow-command.ts";

/** What GitHub shows of one level for one step; the runner drops more without a word. */
const annotationLimit = 10;
/** Characters after which the runner cuts a message. */
const messageLimit = 4096;
/** Bytes of one stage's summary, beyond which the runner drops all of it. */
const summaryLimit = 1024 * 1024;

const levels: readonly string[] = ["error", "warning", "notice"];
/** Disabled, or to be removed: GITHUB_OUTPUT and its like took their place. */
const banned: readonly string[] = ["add-path", "save-state", "set-env", "set-output"];

/** The commands that are annotations. Throws on what the runner or GitHub would cut, drop or refuse. */
export function enforceLimits(commands: readonly WorkflowCommand[], summaries: readonly string[]): WorkflowCommand[] {
  const refused = commands.find(({ name }) => banned.includes(name));
  if (refused) throw new Error(`The command ${refused.name} is disabled or deprecated`);
  const annotations = commands.filter(({ name }) => levels.includes(name));
  for (const level of levels) {
    const count = annotations.filter(({ name }) => name === level).length;
    if (count > annotationLimit)
      throw new Error(`${count} annotations of level ${level}: GitHub shows ${annotationLimit}`);
  }
  const long = annotations.find(({ message }) => message.length > messageLimit);
  if (long) throw new Error(`An annotation has ${long.message.length} characters: the runner cuts at ${messageLimit}`);
  for (const summary of summaries) {
    const size = Buffer.byteLength(summary);
    if (size > summaryLimit) throw new Error(`A summary has ${size} bytes: the runner drops it beyond ${summaryLimit}`);
  }
  return annotations;
}

/** The values that a step asked the runner to mask. */
export function maskedValues(commands: readonly WorkflowCommand[]): string[] {
  return commands.filter(({ name }) => name === "add-mask").map(({ message }) => message);
}
