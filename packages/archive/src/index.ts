export type { ArchiveEntry, ArchiveProblem, ArchiveProblemCode } from "./entry.ts";
export { ArchiveError, type ArchiveErrorCode } from "./errors.ts";
export { containerKind, headSize, type ContainerKind } from "./kind.ts";
export { isZipName } from "./zip-end.ts";
export { defaultLimits, defaultWalkLimits, type ArchiveLimits, type WalkLimits } from "./limits.ts";
export { walkContainer, type WalkOptions, type WalkResult } from "./walk/container.ts";
export type { FilePiece, Visit } from "./walk/pieces.ts";
export type { Database } from "./walk/walk.ts";
export { openZip, type Archive, type MemberContent, type OpenOptions } from "./zip.ts";
