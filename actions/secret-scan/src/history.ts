import { toProblem, type Change, type Host, type Problem } from "@security-actions/core";
import {
  findBase,
  GitError,
  listCommits,
  openStore,
  type CommitRange,
  type ObjectStore,
  type Repository,
} from "@security-actions/git";
import type { Workspace } from "@security-actions/workspace";
import type { Scope } from "./scope.ts";

/** The commits that a run is about. */
export interface RangeOfCommits {
  /** Newest first. */
  readonly commits: readonly string[];
  /** Where their content lies; absent when there are none. */
  readonly store?: ObjectStore;
  readonly repository: Repository;
  /** What the range is, for people. */
  readonly label?: string;
  /** True when the range could be had, and no commit is in it. */
  readonly isEmpty: boolean;
  /** Why commits are missing. */
  readonly problems: readonly Problem[];
}

/** Finds the commits that a run is about. What cannot be had is a problem. */
export async function readRange(
  history: NonNullable<Scope["history"]>,
  { repository }: Workspace,
  host: Host,
): Promise<RangeOfCommits | undefined> {
  if (!repository) return undefined;
  host.log.progress("Listing commits");
  const none = { commits: [], repository, isEmpty: false };
  try {
    const range = await resolve(history, repository);
    if ("missing" in range) return { ...none, problems: [notToBeHad(range.missing)] };
    const commits = await listCommits(repository, range);
    const isEmpty = commits.length === 0;
    const problems = isEmpty ? [empty(range.label)] : [];
    return { commits, repository, store: await openStore(repository), label: range.label, isEmpty, problems };
  } catch (error) {
    if (error instanceof GitError) return { ...none, problems: [toProblem(error)] };
    throw error;
  }
}

type Resolved = (CommitRange & { readonly label: string }) | { readonly missing: string };

async function resolve(history: NonNullable<Scope["history"]>, repository: Repository): Promise<Resolved> {
  if (history === "all") return { all: true, include: [], exclude: [], label: "all" };
  if ("range" in history) return resolveText(history.range, repository);
  return resolveChange(history, repository);
}

async function resolveChange(change: Change, repository: Repository): Promise<Resolved> {
  const head = (change.head && (await repository.resolve(change.head))) ?? (await repository.resolve("HEAD"));
  if (!head) return { missing: "the repository has no commit yet" };
  const base = await findBase(repository, change);
  if ("missing" in base) return base;
  return { include: [head], exclude: [base.commit], label: `since ${base.label}` };
}

async function resolveText(text: string, repository: Repository): Promise<Resolved> {
  const [from, to = "HEAD"] = text.split("..", 2);
  const [base, head] = await Promise.all([repository.resolve(from ?? ""), repository.resolve(to)]);
  if (!base || !head) return { missing: `${text} is not in this clone` };
  return { include: [head], exclude: [base], label: text };
}

function notToBeHad(reason: string): Problem {
  return {
    code: "history-missing",
    message: `The commits to look at could not be had: ${reason}.`,
    hint: "Let actions/checkout fetch the whole history with fetch-depth: 0, or name commits with range.",
  };
}

function empty(label: string): Problem {
  return {
    code: "range-empty",
    message: `There is no commit in the range that was to be looked at (${label}).`,
    hint: "Name other commits with range, or look at everything with history: all.",
  };
}
