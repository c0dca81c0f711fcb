import { ExplainedError } from "@security-actions/core";

export type ArchiveErrorCode = "archive-unreadable" | "archive-over-limit";

/** An archive that cannot be read, or not within the limits. */
export class ArchiveError extends ExplainedError<ArchiveErrorCode> {
  override readonly name = "ArchiveError";
}
