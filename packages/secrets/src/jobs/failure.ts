import { errorName, ExplainedError, toProblem, type Problem } from "@security-actions/core";

/** The code of an error of the file system, such as `EACCES`. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z]{2,20}$/u.test(code) ? code : undefined;
}

/** What an error of our own says may quote what was scanned, so only its kind is told. */
export function failureOf(error: unknown): Problem {
  if (error instanceof ExplainedError) return toProblem(error);
  return {
    code: "scan-failed",
    message: `A part of the scan ended with an internal error (${codeOf(error) ?? errorName(error)}).`,
    hint: "This is a bug of ours. Please report it, with the log of this run.",
  };
}
