export type { ArchiveEntry, ArchiveProblem, ArchiveProblemCode } from "./entry.ts";
export { ArchiveError, type ArchiveErrorCode } from "./errors.ts";
export { defaultLimits, type ArchiveLimits } from "./limits.ts";
export { openZip, type Archive, type MemberContent, type OpenOptions } from "./zip.ts";
