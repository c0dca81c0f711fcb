export { PinnedToolError, type PinnedToolErrorCode } from "./errors.ts";
export { locateTool } from "./locate.ts";
export { defaultTransfer, type TransferSettings } from "./download.ts";
export type { LocatedTool, PinnedTool, Release, ToolRequest } from "./tool.ts";
