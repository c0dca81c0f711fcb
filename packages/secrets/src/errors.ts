import { ExplainedError } from "@security-actions/core";

/** `config-invalid`: a file that says what to look for. `baseline-invalid`: one that says what is known already. */
export type SecretsErrorCode = "config-invalid" | "baseline-invalid";

/** A file of the caller's cannot be used. No message holds what the file says of a secret. */
export class SecretsError extends ExplainedError<SecretsErrorCode> {
  override readonly name = "SecretsError";
}
