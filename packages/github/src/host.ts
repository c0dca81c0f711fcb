import { markdown, type Host, type Problem } from "@security-actions/core";

import { connect, type Api } from "./api.ts";
import { attempt } from "./attempt.ts";
import { reasonToFail } from "./conclusion.ts";
import { readContext } from "./context.ts";
import type { Product } from "./delivery.ts";
import type { Environment } from "./environment.ts";
import { readEvent } from "./event.ts";
import { noOutputs, setOutputs } from "./outputs.ts";
import { publish } from "./publish.ts";
import { appendToSummary } from "./result-files.ts";
import { readRawInputs, readSettings } from "./settings.ts";
import { createStepLog, type StepLog } from "./step-log.ts";
import { writeCommand } from "./workflow-command.ts";

/** What a host is made from. */
export interface GitHubHostOptions {
  readonly product: Product;
  /** Where inputs and context are read; this process's variables by default. */
  readonly environment?: Environment;
}

/**
 * The host of a step in GitHub Actions. Masks the token and makes the run's folder. Throws an `ExplainedError` when
 * one of `hostInputs` has an unknown value, the workspace is missing, or there is no place for the run's folder.
 */
export function createGitHubHost({ product, environment = process.env }: GitHubHostOptions): Host {
  const log = createStepLog();
  const inputs = readRawInputs(environment);
  const token = inputs.get("github-token").trim();
  if (token !== "") writeCommand("add-mask", {}, token);
  const settings = readSettings(inputs);
  const event = readEvent(environment);
  if (event.defect !== undefined) log.warning(event.defect);
  const context = readContext(environment, event, settings.token);
  let connection: Promise<Api> | undefined;
  const api = () => (connection ??= connect(token, environment, `security-actions/${product.version}`));
  return {
    inputs,
    context,
    log,
    publish: (assessments) => publish({ assessments, context, event, settings, api }, product, log),
    conclude: (assessments) => {
      const reason = reasonToFail(assessments);
      if (reason === undefined) return;
      log.fail("Failed", reason);
      process.exitCode = 1;
    },
    abort: (problem) => abort(problem, environment, log),
  };
}

/** Says why there is no result, everywhere where a result would have been, and fails the step. */
export function abort(problem: Problem, environment: Environment, log: StepLog): void {
  process.exitCode = 1;
  log.fail("Nothing was scanned", `${problem.message} ${problem.hint}`);
  const paragraph = `## Nothing was scanned\n\n${markdown(problem.message)} ${markdown(problem.hint)}\n`;
  attempt("The outputs", log, () => setOutputs(noOutputs, environment["GITHUB_OUTPUT"]));
  attempt("The summary", log, () => appendToSummary(environment["GITHUB_STEP_SUMMARY"], paragraph));
}
