export { pieceLimit, pieceOverlap, withoutMarks, type AddedText, type PatchPlace } from "./added.ts";
export { findBase, type Base } from "./base.ts";
export {
  listCommits,
  openStore,
  readPatches,
  type CommitRange,
  type ObjectStore,
  type PatchOptions,
  type PatchTotals,
} from "./history.ts";
export { ObjectReader, treeItems, type GitObject, type TreeItem } from "./objects.ts";
export { PatchParser, type BinaryFile, type PatchCommit, type PatchEvent } from "./patch.ts";
export { GitError, isObjectId, type GitErrorCode, type GitSettings } from "./process.ts";
export { Repository, type TrackedFile, type TreeEntry } from "./repository.ts";
export { RemoteStore } from "./store.ts";
