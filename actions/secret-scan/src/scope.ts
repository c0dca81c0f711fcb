import type { Change } from "@security-actions/core";
import type { RangeRequest } from "@security-actions/git";
import type { Inputs } from "./inputs.ts";

/** What of a repository is looked at. */
export interface Scope {
  /** The change whose commits are read, or all commits, or a range that a person named. Absent: no history. */
  readonly history?: RangeRequest;
  /** True when the files are looked at as they lie there. */
  readonly workingTree: boolean;
}

/**
 * What a run looks at: of a change its commits, else everything. Where the caller says something, that.
 *
 * @param change what the event is about, if it is about a change
 */
export function scopeOf(
  { history, workingTree, base }: Pick<Inputs, "history" | "workingTree" | "base">,
  change: Change | undefined,
  repository: { readonly isBare: boolean } | undefined,
): Scope {
  if (!repository) return { workingTree: workingTree !== "false" };
  const wanted = history === "auto" ? ofEvent(change, base) : history;
  // It has nothing beside its history, so that is looked at, whatever was asked for.
  if (repository.isBare) return { history: wanted === "none" ? "all" : wanted, workingTree: false };
  // What a change adds is in its commits; all else is looked at with the files, changes that are not committed included.
  const isPart = wanted !== "all" && wanted !== "none";
  return {
    ...(wanted !== "none" && { history: wanted }),
    workingTree: workingTree === "auto" ? !isPart : workingTree === "true",
  };
}

/** A tag is about to be released: all that led to it counts. */
function ofEvent(change: Change | undefined, base: string | undefined): RangeRequest {
  if (base !== undefined) return { kind: "written", text: `${base}..HEAD` };
  return change === undefined || change.ref?.startsWith("refs/tags/") === true ? "all" : change;
}
