export { cacheFolder } from "./cache.ts";
export { createTerminalHost, formats, type Format, type TerminalHost, type TerminalOptions } from "./host.ts";
