import { randomUUID } from "node:crypto";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { ExplainedError, plain } from "@security-actions/core";
import type { Output } from "./log.ts";

/** Where a result goes. */
export interface Destination {
  /** The option that names the file, for messages. */
  readonly option: string;
  /** Absolute path of the file that takes the result in place of standard output. */
  readonly output?: string;
  readonly stdout: Output;
  readonly stderr: Output;
}

/**
 * Writes the result of a command, with a line break at its end.
 *
 * @throws ExplainedError `output-not-written`
 */
export async function writeResult(text: string, { option, output, stdout, stderr }: Destination): Promise<void> {
  const whole = text.endsWith("\n") ? text : `${text}\n`;
  if (output === undefined) {
    stdout.write(whole);
    return;
  }
  await writeWhole(option, output, whole);
  stderr.write(`Written to ${plain(output)}\n`);
}

/**
 * Never leaves half a file: what was there stays until the new one is complete. A link to a file is replaced: in a
 * scanned tree it could lead anywhere.
 */
async function writeWhole(option: string, file: string, text: string): Promise<void> {
  // The name cannot be foreseen, and "wx" follows no link that lies there already.
  const partial = `${file}.${randomUUID()}.partial`;
  try {
    const present = await stat(file).catch(() => undefined);
    // A terminal, a pipe, /dev/null.
    if (present && !present.isFile() && !present.isDirectory()) {
      await writeFile(file, text);
      return;
    }
    await writeFile(partial, text, { flag: "wx" });
    await rename(partial, file);
  } catch (cause) {
    // Where the folder is none, there is nothing to remove.
    await rm(partial, { force: true }).catch(() => {});
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ExplainedError(
      "output-not-written",
      `${option}: ${file} could not be written: ${reason}`,
      "Check the folder and its rights.",
      cause,
    );
  }
}
