import type { GitRepository } from "./git.ts";

/** The commits that an event is about. */
export interface EventCommits {
  readonly base: string;
  readonly head: string;
  /** The commit that merges the head into the base, where that is what is checked out. */
  readonly merge?: string;
}

/** The commits of a scenario's repository; zeros for the base and a made-up head where there is none. */
export function commitsOf(repository: GitRepository | undefined, isMerged: boolean): EventCommits {
  const commits = repository?.commits ?? [];
  const head = commits.at(isMerged ? -2 : -1) ?? "a".repeat(40);
  const [base] = commits;
  const merge = isMerged ? commits.at(-1) : undefined;
  if (commits.length < 2 || base === undefined) return { base: "0".repeat(40), head };
  return { base, head, ...(merge !== undefined && { merge }) };
}

/** The part of GitHub's payload that says what changed, and the branch that the runner names. */
export function eventOf(name: string, { base, head }: EventCommits): { event: unknown; ref: string } {
  const repository = { full_name: "octocat/example" };
  switch (name) {
    case "pull_request":
    case "pull_request_target": {
      const pullRequest = {
        number: 1,
        base: { sha: base, ref: "main", repo: repository },
        head: { sha: head, repo: repository },
      };
      const ref = name === "pull_request" ? "refs/pull/1/merge" : "refs/heads/main";
      return { event: { pull_request: pullRequest }, ref };
    }
    case "merge_group":
      return {
        event: { merge_group: { base_sha: base, base_ref: "refs/heads/main", head_sha: head } },
        ref: "refs/heads/gh-readonly-queue/main/pr-1",
      };
    case "push": {
      const ref = "refs/heads/main";
      return { event: { before: base, after: head, ref, repository: { ...repository, default_branch: "main" } }, ref };
    }
    default:
      return { event: {}, ref: "refs/heads/main" };
  }
}
