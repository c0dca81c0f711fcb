import { lstatSync } from "node:fs";
import path from "node:path";
import type { Change, Problem } from "@security-actions/core";
import type { Workspace } from "@security-actions/workspace";
import type { Inputs } from "./inputs.ts";

/** Where there is no repository, what is missing for that; nothing where only files were to be looked at. */
export function missingRepository(
  { root, repository }: Workspace,
  { history, base }: Pick<Inputs, "history" | "base">,
  change: Change | undefined,
): Problem[] {
  if (repository) return [];
  if (lstatSync(path.join(root, ".git"), { throwIfNoEntry: false })) {
    return [
      {
        code: "repository-unreadable",
        message: "There is a .git here, and git does not take it for a repository, so no commit was looked at.",
        hint: "Run git status there and see what is wrong, or make a new clone.",
      },
    ];
  }
  const isAsked = history !== "none" && (history !== "auto" || base !== undefined || change !== undefined);
  if (!isAsked) return [];
  return [
    {
      code: "not-a-repository",
      message: "This is no git repository, so its files were looked at, and no commit.",
      hint: "Put actions/checkout before this step, with git on the runner, or set history to none.",
    },
  ];
}
