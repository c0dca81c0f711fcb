import { product } from "@security-actions/core";
import { runGitHubAction } from "@security-actions/github";
import { main } from "./main.ts";

await runGitHubAction(async (host) => [await main(host)], { product });
