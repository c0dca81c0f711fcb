import { ExplainedError } from "@security-actions/core";

export type ArchiveErrorCode = "archive-unreadable" | "member-unreadable";

/** An archive that cannot be read, or a member of it that turned out to be damaged while it was streamed. */
export class ArchiveError extends ExplainedError<ArchiveErrorCode> {
  override readonly name = "ArchiveError";
}
