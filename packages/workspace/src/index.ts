export { readChange, type BaseCommit, type ChangeContext, type ComparisonInputs } from "./change.ts";
export { readExclusions, type Exclusions } from "./exclusions.ts";
export { listFiles, type Entry, type Listing, type Submodule } from "./listing.ts";
export { readPresent, readTrusted, type TrustedFile } from "./trusted-file.ts";
export { inRepository, isOutside, openWorkspace, ownerOf, shown, type Workspace } from "./workspace.ts";
export {
  declarationsFile,
  isPath,
  isPlain,
  problemIn,
  problemOfKeys,
  tablesOf,
  textThat,
  type Checks,
  type Table,
} from "./tables.ts";
