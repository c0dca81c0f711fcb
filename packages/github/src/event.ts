import { readFileSync } from "node:fs";

import type { Change } from "@security-actions/core";

import type { Environment } from "./environment.ts";

/** What started the run. */
export interface Event {
  /** GitHub's name of it, for example `pull_request`. Empty when unknown. */
  readonly name: string;
  /** Present for the events that are about a change. */
  readonly change?: Change;
  readonly pullRequest?: PullRequest;
  /** What was wrong with the payload, as one sentence. */
  readonly defect?: string;
}

export interface PullRequest {
  readonly number: number;
  /** True when its head lies in another repository, so that the token of `pull_request` may only read. */
  readonly fromFork: boolean;
}

interface Reader {
  readonly kind: Change["kind"];
  readonly base: readonly string[];
  /** The branch. */
  readonly baseName?: readonly string[];
  readonly head: readonly string[];
}

const pullRequest: Reader = {
  kind: "pull-request",
  base: ["pull_request", "base", "sha"],
  baseName: ["pull_request", "base", "ref"],
  head: ["pull_request", "head", "sha"],
};

/** Where each event's payload says what changed. `GITHUB_BASE_REF` is not used: it is empty in a merge group. */
const readers = new Map<string, Reader>([
  ["pull_request", pullRequest],
  ["pull_request_target", pullRequest],
  ["pull_request_review", pullRequest],
  ["pull_request_review_comment", pullRequest],
  [
    "merge_group",
    {
      kind: "merge-group",
      base: ["merge_group", "base_sha"],
      baseName: ["merge_group", "base_ref"],
      head: ["merge_group", "head_sha"],
    },
  ],
  ["push", { kind: "push", base: ["before"], head: ["after"] }],
]);

/** Reads the event of this run. A missing or broken payload is a defect of the event, never an exception. */
export function readEvent(environment: Environment): Event {
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  const reader = readers.get(name);
  if (!reader) return { name };
  const { payload, defect } = readPayload(environment["GITHUB_EVENT_PATH"]);
  const base = revision(at(payload, reader.base));
  const head = revision(at(payload, reader.head));
  const baseName = reader.baseName && at(payload, reader.baseName);
  const ref = at(payload, ["ref"]);
  const defaultBranch = at(payload, ["repository", "default_branch"]);
  // The runner sends zeros as `before` for a new branch: there is no base, and nothing is wrong.
  const newBranch = reader.kind === "push" && isZero(at(payload, reader.base));
  const missing =
    base === undefined && !newBranch ? `The payload of the ${name} event does not say what the base is.` : undefined;
  const pull = reader === pullRequest ? readPullRequest(payload) : undefined;
  const problem = defect ?? missing;
  return {
    name,
    change: {
      kind: reader.kind,
      ...(base !== undefined && { base }),
      ...(typeof baseName === "string" && { baseName: baseName.replace(/^refs\/heads\//u, "") }),
      ...(head !== undefined && { head }),
      ...(reader.kind === "push" && typeof ref === "string" && { ref }),
      ...(typeof defaultBranch === "string" && { defaultBranch }),
    },
    ...(pull && { pullRequest: pull }),
    ...(problem !== undefined && { defect: problem }),
  };
}

function readPayload(path: string | undefined): { payload?: unknown; defect?: string } {
  if (!path) return { defect: "GITHUB_EVENT_PATH is not set, so the event's payload is unknown." };
  try {
    return { payload: JSON.parse(readFileSync(path, "utf8")) };
  } catch {
    return { defect: `The event's payload, ${path}, is missing or is not JSON.` };
  }
}

function readPullRequest(payload: unknown): PullRequest | undefined {
  const number = at(payload, ["pull_request", "number"]);
  if (typeof number !== "number" || !Number.isSafeInteger(number)) return undefined;
  // The head repository is null when a fork was deleted.
  const head = at(payload, ["pull_request", "head", "repo", "full_name"]);
  const base = at(payload, ["pull_request", "base", "repo", "full_name"]);
  return { number, fromFork: typeof head !== "string" || head !== base };
}

function at(value: unknown, keys: readonly string[]): unknown {
  let inner = value;
  for (const key of keys) {
    if (typeof inner !== "object" || inner === null) return undefined;
    inner = Object.entries(inner).find(([name]) => name === key)?.[1];
  }
  return inner;
}

/** A full object name that git can be asked for. Anything else in that place is not one. */
function revision(value: unknown): string | undefined {
  return typeof value === "string" && /^[0-9a-f]{40,64}$/u.test(value) && !isZero(value) ? value : undefined;
}

function isZero(value: unknown): boolean {
  return typeof value === "string" && /^0+$/u.test(value);
}
