export { findBase, type Base } from "./base.ts";
export { GitError, type GitErrorCode, type GitSettings } from "./process.ts";
export { Repository, type TrackedFile, type TreeEntry } from "./repository.ts";
