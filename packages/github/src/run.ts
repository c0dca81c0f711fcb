import { runAction, toProblem, type Assessment, type Host } from "@security-actions/core";

import { abort, createGitHubHost, type GitHubHostOptions } from "./host.ts";
import { createStepLog } from "./step-log.ts";

/** Runs an action as a step in GitHub Actions, to its end. Never rejects: the exit status says how it went. */
export async function runGitHubAction(
  main: (host: Host) => Promise<readonly Assessment[]>,
  options: GitHubHostOptions,
): Promise<void> {
  let host: Host;
  try {
    host = createGitHubHost(options);
  } catch (error) {
    abort(toProblem(error), options.environment ?? process.env, createStepLog());
    return;
  }
  await runAction(host, main);
}
