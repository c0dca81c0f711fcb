import { oneOf, text, type RawInputs } from "@security-actions/core";

import type { Environment } from "./environment.ts";

/** `auto`: when it is allowed and of use. `always`: try, and warn when it fails. */
export type Choice = "auto" | "always" | "never";

/** What the caller said about where results go. */
export interface Settings {
  readonly token?: string;
  readonly comment: Choice;
  readonly uploadSarif: Choice;
}

/** The inputs that this host reads itself. Every action.yml declares them. */
export const hostInputs: readonly string[] = ["comment", "github-token", "upload-sarif"];

/** Inputs as the runner passes them: `INPUT_`, the name in upper case, spaces as underscores. */
export function readRawInputs(environment: Environment): RawInputs {
  return { get: (name) => environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "" };
}

/** Throws an `InputError` that lists what is allowed. */
export function readSettings(inputs: RawInputs): Settings {
  const token = text(inputs, "github-token");
  return {
    ...(token !== undefined && { token }),
    comment: oneOf(inputs, "comment", ["auto", "always", "never"]),
    uploadSarif: oneOf(inputs, "upload-sarif", ["auto", "always", "never"]),
  };
}
