import { nameIn } from "../path.ts";
import type { Reading } from "../reader.ts";
import { emptyReading, joinReadings } from "../reader.ts";
import type { Tree } from "../tree.ts";
import { ShippedParts } from "../workflow/shipped.ts";

const workflowFile =
  /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.github\/(?:.+\/)?action\.ya?ml|\.woodpecker[^/]*\.ya?ml|\.woodpecker\/[^/]+\.ya?ml)$/u;
const largest = 1024 * 1024;

/**
 * What only a workflow of continuous integration names of a plugin's zip: `pip install --target`, `pip download` and `pip
 * wheel`, archives that are unpacked into the plugin, other repositories that are copied into it; in steps of GitHub
 * and Woodpecker, and in the scripts, Makefile and pavement.py that they call. What a workflow installs for itself is not
 * shipped, so it is not listed.
 */
export async function readWorkflows(tree: Tree): Promise<Reading> {
  const files = tree.files.filter(({ path, isLink }) => !isLink && workflowFile.test(path));
  if (files.length === 0) return emptyReading;
  // The parser of YAML takes a while to load.
  const { readWorkflowFile } = await import("../workflow/steps.ts");
  const parts = new ShippedParts(tree);
  const problems: Reading["problems"][number][] = [];
  for (const { path } of files) {
    const content = await tree.read(path, largest);
    const file = content ? readWorkflowFile(content.toString("utf8"), nameIn(path)) : tooLarge;
    if ("jobs" in file) {
      for (const job of file.jobs) await parts.addJob(job, path);
      continue;
    }
    problems.push({
      code: "workflow-unreadable",
      message: `The workflow could not be read: ${file.error}`,
      hint: "Correct it; GitHub shows the same error on the page of its runs.",
      location: { path, line: file.line },
    });
  }
  return joinReadings([{ ...emptyReading, problems }, parts.reading()]);
}

const tooLarge = { error: "It is too large.", line: 1 };
