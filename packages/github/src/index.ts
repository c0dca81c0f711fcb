export type { Product } from "./delivery.ts";
export { createGitHubHost, type GitHubHostOptions } from "./host.ts";
export { runGitHubAction } from "./run.ts";
export { hostInputs } from "./settings.ts";
