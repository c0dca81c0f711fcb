import { mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { InputError, noTemporaryFolder, type Context } from "@security-actions/core";

import type { Environment } from "./environment.ts";
import type { Event } from "./event.ts";

/** Name of our folders in those that a job's steps share. */
const folderName = "security-actions";

/** Makes the run's folder. Throws an `ExplainedError` when there is no place for it, or no workspace. */
export function readContext(environment: Environment, event: Event, token: string | undefined): Context {
  // It lives until the job ends, so that later steps can read the results in it.
  const temporary = makeTemporary(environment["RUNNER_TEMP"] || tmpdir());
  const tools = environment["RUNNER_TOOL_CACHE"];
  return {
    workspace: workspaceOf(environment),
    temporary,
    toolCache: join(tools || temporary, tools ? folderName : "tools"),
    environment,
    ...(event.change && { change: event.change }),
    ...(token !== undefined && {
      gitCredential: { server: environment["GITHUB_SERVER_URL"] || "https://github.com", token },
    }),
  };
}

function makeTemporary(place: string): string {
  try {
    return mkdtempSync(join(place, `${folderName}-`));
  } catch (cause) {
    throw noTemporaryFolder(place, "RUNNER_TEMP", cause);
  }
}

function workspaceOf(environment: Environment): string {
  const folder = environment["GITHUB_WORKSPACE"];
  if (!folder) throw new InputError("GITHUB_WORKSPACE is not set.", "Run this in a step of a GitHub Actions job.");
  try {
    return realpathSync(folder);
  } catch {
    throw new InputError(`The workspace ${folder} does not exist.`, "Put actions/checkout before this step.");
  }
}
