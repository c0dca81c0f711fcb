export { mergeAdvisories, type Advisory } from "./advisory.ts";
export { openDatabase, type Database } from "./database.ts";
export { OsvScannerError, type OsvScannerErrorCode } from "./errors.ts";
export { readIgnoreFile, type IgnoreFile } from "./ignores.ts";
export { isManifest, isUnreadManifest } from "./manifests.ts";
export type { LocatedPackage, ScannedFile } from "./located.ts";
export type { Answer, Question } from "./questions.ts";
export { scan, type ScanRequest, type ScanResult } from "./scan.ts";
export { osvScanner } from "./tool.ts";
