export { findBase, type Base } from "./base.ts";
export { ObjectReader, treeItems, type GitObject, type TreeItem } from "./objects.ts";
export { GitError, isObjectId, type GitErrorCode, type GitSettings } from "./process.ts";
export { Repository, type TrackedFile, type TreeEntry } from "./repository.ts";
export { RemoteStore } from "./store.ts";
