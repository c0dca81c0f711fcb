export { cacheFolder } from "./cache.ts";
export { createTerminalHost, formats, type Format, type TerminalHost, type TerminalOptions } from "./host.ts";
export { createLog, type Output, type TerminalLog } from "./log.ts";
export { writeResult, type Destination } from "./result.ts";
