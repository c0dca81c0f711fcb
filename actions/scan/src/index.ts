import { isMainThread } from "node:worker_threads";
import { product } from "@security-actions/core";
import { runGitHubAction } from "@security-actions/github";
import { main } from "./main.ts";

if (isMainThread) {
  await runGitHubAction(async (host) => main(host, process.argv[1]), { product });
} else {
  await import("@security-actions/secrets/worker");
}
