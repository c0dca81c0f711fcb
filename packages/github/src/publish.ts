import { join } from "node:path";

import { headline, toAnnotations } from "@security-actions/core";

import { attempt } from "./attempt.ts";
import { uploadSarif } from "./code-scanning.ts";
import { comment } from "./comment.ts";
import type { Delivery, Product } from "./delivery.ts";
import { outputsOf, setOutputs } from "./outputs.ts";
import { appendToSummary, noFiles, render, writeFiles } from "./result-files.ts";
import type { StepLog } from "./step-log.ts";

/**
 * Shows the result everywhere it may go, nearest first. A place that cannot be written costs one line in the log:
 * it neither hides the result nor keeps it from the other places.
 */
export async function publish(delivery: Delivery, product: Product, log: StepLog): Promise<void> {
  const { assessments, context } = delivery;
  const rendered = render(delivery, product);
  const toSummary = (markdown: string) =>
    attempt("The summary", log, () => appendToSummary(context.environment["GITHUB_STEP_SUMMARY"], markdown));
  for (const annotation of toAnnotations(assessments)) log.annotate(annotation);
  toSummary(rendered.summary);
  const files = attempt("The result files", log, () => writeFiles(rendered, join(context.temporary, "results")));
  const outputs = outputsOf(assessments, files ?? noFiles);
  attempt("The outputs", log, () => setOutputs(outputs, context.environment["GITHUB_OUTPUT"]));
  for (const assessment of assessments) log.info(headline(assessment));
  for (const remark of await Promise.all([uploadSarif(rendered.sarif, delivery), comment(delivery)])) {
    if (!remark) continue;
    log[remark.level](remark.message);
    if (remark.footnote !== undefined) toSummary(`\n> ${remark.footnote}\n`);
  }
}
