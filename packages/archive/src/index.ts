export { ArchiveError, type ArchiveErrorCode } from "./errors.ts";
