import { dirname } from "node:path";
import { childEnvironment } from "@security-actions/core";
import { withoutCredentials } from "./errors.ts";
import { runProgram } from "./program.ts";
import type { PinnedTool, ToolRequest } from "./tool.ts";

/** Milliseconds that a program may take to print its version. */
const patience = 30_000;

/** The version that an executable says it has, or why it could not be learned, as a clause. */
export type StatedVersion = { readonly version: string } | { readonly reason: string };

/** Asks an executable for its version. */
export async function askVersion(
  tool: PinnedTool,
  path: string,
  { environment }: Pick<ToolRequest, "environment">,
): Promise<StatedVersion> {
  const command = `${path} ${tool.versionArguments.join(" ")}`;
  const result = await runProgram(path, tool.versionArguments, {
    folder: dirname(path),
    environment: childEnvironment(environment),
    timeout: patience,
  });
  if (result.failure !== undefined) return { reason: withoutCredentials(`${command} ${result.failure}`) };
  const version = tool.readVersion(result.stdout);
  return version === undefined ? { reason: `${command} printed no version of ${tool.name}` } : { version };
}
