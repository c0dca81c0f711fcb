import type { Change, Context, Note, Problem } from "@security-actions/core";
import { findBase, GitError, type Repository, type TreeEntry } from "@security-actions/git";
import type { Workspace } from "./workspace.ts";

/** The commit that a change is compared with. */
export interface BaseCommit {
  readonly repository: Repository;
  /** For people. */
  readonly label: string;
  /** True when the working tree is at this very commit, so that what is proposed is not there. */
  readonly isCheckedOut: boolean;
  /** Everything in it. */
  readonly files: readonly TreeEntry[];
  readonly submodules: readonly TreeEntry[];
}

/** What is known of the change that the run is about. */
export interface ChangeContext {
  /** True when what the base has already shall not fail. */
  readonly newOnly: boolean;
  /** True when what lies in the tree may not decide what is ignored: somebody proposes it. */
  readonly untrusted: boolean;
  readonly base?: BaseCommit;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** What the caller says of the comparison. */
export interface ComparisonInputs {
  /** `auto`: true where something is proposed, or a base is chosen. */
  readonly newOnly: "auto" | "true" | "false";
  /** Revision to compare with, in place of that of the change. */
  readonly base: string | undefined;
}

/** Finds out what the run is compared with. A base that cannot be had is a note, and everything counts as new. */
export async function readChange(
  inputs: ComparisonInputs,
  workspace: Workspace,
  context: Context,
): Promise<ChangeContext> {
  const named: Change | undefined = inputs.base
    ? { ...context.change, kind: context.change?.kind ?? "revision", base: inputs.base }
    : context.change;
  const proposes = named !== undefined && named.kind !== "push";
  const newOnly = inputs.newOnly === "true" || (inputs.newOnly === "auto" && (proposes || inputs.base !== undefined));
  const change = named ?? (await foreignTree(workspace, context));
  const untrusted = change !== undefined && change.kind !== "push";
  if (!newOnly && !untrusted) return { newOnly, untrusted, problems: [], notes: [] };
  const found = await locateBase(workspace, change, inputs.base !== undefined);
  if ("missing" in found) {
    const message = `There is no base to compare with (${found.missing}), so every finding counts as new.`;
    return { newOnly, untrusted, problems: [], notes: [{ message }] };
  }
  const isAbsent = found.isCheckedOut && (change?.kind === "pull-request" || change?.kind === "merge-group");
  return { newOnly, untrusted, base: found, problems: isAbsent ? [baseCheckedOut(found)] : [], notes: [] };
}

/** Runs of these events are of the default branch, whosever work they are about. */
const eventsOfOthers = new Set(["workflow_run", "issue_comment"]);

/**
 * The tree as a change of the default branch, where a workflow of the default branch has checked out something else, such as
 * the head of a pull request after the workflow of that has run. The base is a commit that GitHub names, as the remote of
 * the clone may be a fork with branches of any name.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run
 */
async function foreignTree({ repository }: Workspace, { environment }: Context): Promise<Change | undefined> {
  const base = environment["GITHUB_SHA"];
  if (!eventsOfOthers.has(environment["GITHUB_EVENT_NAME"] ?? "") || !base) return undefined;
  if ((await repository?.resolve("HEAD").catch(() => undefined)) === base) return undefined;
  return { kind: "revision", base, baseName: "the default branch" };
}

/** On `pull_request_target` actions/checkout takes the base, unless it is told otherwise. */
function baseCheckedOut({ label }: BaseCommit): Problem {
  return {
    code: "base-checked-out",
    message: `The working tree is ${label}, the base of the change, so what the change proposes was not looked at.`,
    hint: "Run on pull_request, or give actions/checkout the ref of the change.",
  };
}

async function locateBase(
  { repository }: Workspace,
  change: Change | undefined,
  isChosen: boolean,
): Promise<BaseCommit | { missing: string }> {
  if (!repository) return { missing: "the tree is not a git repository" };
  if (!change) return { missing: "this event has none; name one with base" };
  // A base that somebody chose is taken by its name, whatever kind of change the event is.
  try {
    const found = await findBase(repository, isChosen ? { ...change, kind: "revision" } : change);
    if ("missing" in found) return found;
    const isCheckedOut = (await repository.resolve("HEAD")) === found.commit;
    return { repository, label: found.label, isCheckedOut, ...(await repository.contents(found.commit)) };
  } catch (error) {
    if (error instanceof GitError) return { missing: error.message };
    throw error;
  }
}
