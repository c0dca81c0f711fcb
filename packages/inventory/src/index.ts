export { component } from "./component.ts";
export {
  emptyReading,
  joinReadings,
  type Identity,
  type Reader,
  type ReaderContext,
  type Reading,
  type VcpkgSettings,
} from "./reader.ts";
export { commitTree, type CommitContents, type CommitTree } from "./trees/commit.ts";
export { openArchiveTree, type ArchiveTree } from "./trees/archive.ts";
export { folderTree, openFolderTree } from "./trees/folder.ts";
export type { Tree, TreeFile, TreeSubmodule } from "./tree.ts";
export { takeInventory, type Inventory, type InventoryContext } from "./inventory.ts";
export { isLookedUp } from "./known/lookup.ts";
export { queriesFor, type Queries, type Query } from "./known/queries.ts";
export { readVcpkg } from "./readers/vcpkg.ts";
export { renderInventoryJson } from "./render/json.ts";
export { renderInventoryTable } from "./render/table.ts";
export { renderInventoryTree } from "./render/tree.ts";
export { declarationsFile } from "./declarations/tables.ts";
