import { ExplainedError } from "@security-actions/core";

export type OsvScannerErrorCode =
  | "scanner-not-started"
  | "scanner-timed-out"
  | "scanner-killed"
  | "scanner-failed"
  | "scanner-result-unreadable"
  | "database-unusable";

/** osv-scanner gave no result that can be relied on. */
export class OsvScannerError extends ExplainedError<OsvScannerErrorCode> {
  override readonly name = "OsvScannerError";
}
