import { fileURLToPath } from "node:url";

import type { Finding, Problem, VersionChange } from "@security-actions/core";
import { makeFolder, runAction, type ActionOptions, type ActionRun, type GitHub } from "@security-actions/testkit";

/** What the step of a test finds. */
export interface Scene {
  readonly findings?: readonly Finding[];
  /** So many of the findings, from the first, are in the base too. */
  readonly existing?: number;
  readonly problems?: readonly Problem[];
  readonly notScanned?: boolean;
  readonly changes?: readonly VersionChange[];
  /** True when somebody ignores all findings. */
  readonly ignored?: boolean;
  /** Lines for the log. */
  readonly says?: readonly string[];
  /** Message of an error that ends the step. */
  readonly fails?: string;
  /** Message of an error that nobody catches. */
  readonly crashes?: string;
  readonly tool?: string;
}

// Most of a step's time is spent on loading modules.
const compileCache = makeFolder("compile-cache");
const actionFolder = fileURLToPath(new URL("step/", import.meta.url));

/** Runs a step that finds the scene, in the fake runner. */
export function runStep(scene: Scene, options: Partial<ActionOptions> & { github?: GitHub } = {}): Promise<ActionRun> {
  return runAction({
    actionFolder,
    ...options,
    env: { SCENE: JSON.stringify(scene), NODE_COMPILE_CACHE: compileCache, ...options.env },
  });
}

/** A finding that fails, unless its severity is lower. */
export function finding(id: string, severity: Finding["severity"] = "high"): Finding {
  return {
    rule: { id, title: `${id} title`, aliases: [], link: `https://osv.dev/vulnerability/${id}` },
    severity,
    message: `django 3.0.0 has ${id}.`,
    location: { path: "requirements.txt", line: 3 },
    component: { ecosystem: "PyPI", name: "django", version: "3.0.0", groups: [] },
    fingerprint: Buffer.from(id).toString("hex").padEnd(64, "0"),
  };
}

export const problem: Problem = {
  code: "broken-lockfile",
  message: "package-lock.json is not JSON.",
  hint: "Make it again.",
};

interface PullRequest {
  readonly number?: number;
  readonly from?: string | null;
}

/** A pull request from `from`, which is a branch of the same repository by default. */
export function pullRequest({ number = 7, from = "octocat/example" }: PullRequest = {}) {
  return {
    eventName: "pull_request",
    event: {
      pull_request: {
        number,
        base: { sha: "b".repeat(40), repo: { full_name: "octocat/example" } },
        head: { sha: "c".repeat(40), repo: from === null ? null : { full_name: from } },
      },
    },
    env: { GITHUB_REF: `refs/pull/${number}/merge` },
  };
}
