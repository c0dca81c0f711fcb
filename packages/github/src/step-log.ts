import { EOL } from "node:os";

import { plain, type Annotation, type Log } from "@security-actions/core";

import { neutralise } from "./neutralise.ts";
import { writeCommand } from "./workflow-command.ts";

/** Least time between two lines of progress, in milliseconds. A log keeps every line for good. */
const progressInterval = 10_000;

/** The runner cuts a message at 4,096 characters. */
const messageLimit = 4096;

/** What a step says: lines in its log, and annotations. */
export interface StepLog extends Log {
  /** Shows a message on the run's page and, with a location, in the diff. */
  annotate(annotation: Annotation): void;
  /** Says why the step fails: as an annotation, unless an annotation of this step said an error before. */
  fail(title: string, message: string): void;
}

/**
 * The log of the running step. Warnings are lines and not annotations: a step shows ten annotations of a level, and
 * those belong to the findings.
 */
export function createStepLog(now: () => number = Date.now): StepLog {
  let lastProgress = Number.NEGATIVE_INFINITY;
  let errors = 0;
  return {
    info: line,
    warning: (message) => line(`Warning: ${message}`),
    progress: (message) => {
      if (now() - lastProgress < progressInterval) return;
      lastProgress = now();
      line(message);
    },
    annotate: (annotation) => {
      if (annotation.level === "error") errors += 1;
      annotate(annotation);
    },
    fail: (title, message) => {
      if (errors > 0) line(`Error: ${message}`);
      else annotate({ level: "error", title, message });
    },
  };
}

function line(message: string): void {
  process.stdout.write(neutralise(message) + EOL);
}

function annotate({ level, title, message, location }: Annotation): void {
  const properties = { title: plain(title), file: location?.path, line: location?.line };
  writeCommand(level, properties, plain(plain(message).slice(0, messageLimit)));
}
