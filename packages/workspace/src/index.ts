export { readExclusions, type Exclusions } from "./exclusions.ts";
export { listFiles, type Entry, type Listing, type Submodule } from "./listing.ts";
export { inRepository, isOutside, openWorkspace, shown, type Workspace } from "./workspace.ts";
