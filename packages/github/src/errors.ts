import { ExplainedError } from "@security-actions/core";

/** `denied`: the token may not. `not-found`: GitHub hides it, or has it not. `unavailable`: no answer, or a 5xx. */
export type GitHubErrorCode = "denied" | "not-found" | "rejected" | "unavailable";

/** GitHub's interface did not do what it was asked. The message never holds the token. */
export class GitHubError extends ExplainedError<GitHubErrorCode> {
  override readonly name = "GitHubError";
}
