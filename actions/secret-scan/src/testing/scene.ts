import path from "node:path";
import type { Assessment, Change, Host } from "@security-actions/core";
import { makeFolder } from "@security-actions/testkit";
import { main } from "../main.ts";

/** A made-up token of a shape that a rule knows, put together here so that no other scanner takes it for a real one. */
export const token = ["glpat", "X7f9Qk2LmZp4Rt8WvYc3"].join("-");

/** Another one. */
export const otherToken = ["glpat", "Bq3Jm8Tz5Lw2Hs9KdVn6"].join("-");

/** What a run is about. */
export interface Scene {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly change?: Change;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A host for a workspace; what is logged is in `logged`. */
export function hostOf(
  workspace: string,
  { inputs = {}, change, environment = {} }: Scene = {},
): Host & {
  readonly logged: readonly string[];
} {
  const temporary = makeFolder("secret-scan");
  const logged: string[] = [];
  const log = (message: string) => void logged.push(message);
  return {
    inputs: { get: (name) => inputs[name] ?? "" },
    context: {
      workspace,
      temporary,
      toolCache: path.join(temporary, "tools"),
      environment: {
        PATH: process.env["PATH"],
        GIT_CONFIG_GLOBAL: "/dev/null",
        GITHUB_REPOSITORY: "octocat/example",
        ...environment,
      },
      ...(change && { change }),
    },
    log: { info: log, warning: log, progress: log },
    logged,
    publish: async () => {},
    conclude: () => {},
    abort: () => {},
  };
}

/** Scans a workspace. */
export function scan(workspace: string, scene: Scene = {}): Promise<Assessment> {
  return main(hostOf(workspace, scene));
}

/** The places of what is open, and how the run ended. */
export function summed({ report, verdict }: Assessment) {
  const open = [...verdict.blocking, ...verdict.reported];
  return {
    outcome: verdict.outcome,
    complete: verdict.complete,
    places: open.flatMap(({ location, places = [] }) =>
      [location, ...places].map((one) => `${one?.path}:${one?.line}${one?.commit === undefined ? "" : " in history"}`),
    ),
    problems: report.problems.map(({ code }) => code),
  };
}
