import { overall, type Assessment, type Outcome } from "@security-actions/core";

import { writeOutput } from "./file-command.ts";
import type { ResultFiles } from "./result-files.ts";

/** The outputs that every action of ours has, as later steps read them. */
export interface Outputs {
  readonly outcome: Outcome;
  readonly complete: "true" | "false";
  /** Findings that are shown. */
  readonly "findings-count": string;
  /** Findings that fail. */
  readonly "blocking-count": string;
  /** Findings that the base does not have, those below the threshold to show included. Empty without a comparison. */
  readonly "new-count": string;
  readonly "sarif-file": string;
  readonly "json-file": string;
  readonly "summary-file": string;
  readonly "vex-file": string;
  /** Absent when no scan looked for secrets: then there is no such output. */
  readonly "gitleaks-file"?: string;
}

/** The outputs of a run that came to a result. */
export function outputsOf(assessments: readonly Assessment[], files: ResultFiles): Outputs {
  const { outcome, complete, shown, blocking } = overall(assessments);
  const compared = assessments.filter(({ verdict }) => verdict.base !== undefined);
  const fresh = compared.map(
    ({ verdict }) => verdict.blocking.length + verdict.reported.length + verdict.hidden.length,
  );
  return {
    outcome,
    complete: complete ? "true" : "false",
    "findings-count": String(shown),
    "blocking-count": String(blocking),
    "new-count": compared.length === 0 ? "" : String(fresh.reduce((sum, count) => sum + count, 0)),
    "sarif-file": files.sarif,
    "json-file": files.json,
    "summary-file": files.summary,
    "vex-file": files.vex,
    ...(files.gitleaks !== "" && { "gitleaks-file": files.gitleaks }),
  };
}

/** The outputs of a run that came to none. */
export const noOutputs: Outputs = {
  outcome: "not-scanned",
  complete: "false",
  "findings-count": "0",
  "blocking-count": "0",
  "new-count": "",
  "sarif-file": "",
  "json-file": "",
  "summary-file": "",
  "vex-file": "",
};

/** Sets them, in `file` (GITHUB_OUTPUT). Throws when it cannot be written. */
export function setOutputs(outputs: Outputs, file: string | undefined): void {
  for (const [name, value] of Object.entries(outputs)) writeOutput(file, name, value);
}
