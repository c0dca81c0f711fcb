import { runAction, toProblem, toUnquotedProblem, type Assessment, type Host } from "@security-actions/core";

import { abort, createGitHubHost, type GitHubHostOptions } from "./host.ts";
import { createStepLog } from "./step-log.ts";

/** Runs an action as a step in GitHub Actions, to its end. Never rejects: the exit status says how it went. */
export async function runGitHubAction(
  main: (host: Host) => Promise<readonly Assessment[]>,
  options: GitHubHostOptions,
): Promise<void> {
  const environment = options.environment ?? process.env;
  // Node would print the error with all that it quotes.
  process.once("uncaughtException", (error) => {
    abort(toUnquotedProblem(error), environment, createStepLog());
    process.exit();
  });
  let host: Host;
  try {
    host = createGitHubHost(options);
  } catch (error) {
    abort(toProblem(error), environment, createStepLog());
    return;
  }
  await runAction(host, main);
}
