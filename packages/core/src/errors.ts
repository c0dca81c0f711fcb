import type { Problem } from "./report.ts";

/**
 * An error that a person can act on. Every package has one subclass with a closed set of codes. What is thrown and is
 * not one of these is a bug of ours.
 */
export class ExplainedError<Code extends string = string> extends Error {
  override readonly name: string = "ExplainedError";
  /** Kebab-case, stable. */
  readonly code: Code;
  /** What to do next, as one plain-text sentence. */
  readonly hint: string;

  /** `message` says what happened, with the file or the address. */
  constructor(code: Code, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = hint;
  }
}

/** The caller asked for something that cannot be: an unknown value, a missing path. */
export class InputError extends ExplainedError<"invalid-input"> {
  override readonly name = "InputError";

  constructor(message: string, hint: string) {
    super("invalid-input", message, hint);
  }
}

/** There is no place for the files of a run. `remedy` says what to set. */
export function noTemporaryFolder(place: string, remedy: string, cause: unknown): ExplainedError {
  return new ExplainedError(
    "no-temporary-folder",
    `The folder for temporary files, ${place}, does not exist or cannot be written.`,
    `Set ${remedy} to a folder in which files can be made.`,
    cause,
  );
}

/** What was thrown, as a problem that can be shown. */
export function toProblem(error: unknown): Problem {
  if (error instanceof ExplainedError) {
    return { code: error.code, message: error.message, hint: error.hint };
  }
  return bug(error instanceof Error ? error.message : String(error));
}

/** The same of an error that may quote what was read: of a bug of ours only the kind of the error is told. */
export function toUnquotedProblem(error: unknown): Problem {
  return error instanceof ExplainedError ? toProblem(error) : bug(`${errorName(error)}.`);
}

/** The kind of an error, such as `TypeError`. */
export function errorName(error: unknown): string {
  return error instanceof Error && /^\w{1,40}$/u.test(error.name) ? error.name : "Error";
}

function bug(what: string): Problem {
  return {
    code: "internal-error",
    message: `Internal error: ${what}`,
    hint: "This is a bug of ours. Please report it, with the log of this run.",
  };
}
