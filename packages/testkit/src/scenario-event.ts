import type { GitRepository } from "./git.ts";

/** The commits that an event is about. */
export interface EventCommits {
  readonly base: string;
  readonly head: string;
}

/** The first and the last commit of a repository; zeros and a made-up one when there is none. */
export function commitsOf(repository: GitRepository | undefined): EventCommits {
  const commits = repository?.commits ?? [];
  const head = commits.at(-1) ?? "a".repeat(40);
  return { base: commits.length > 1 ? (commits[0] ?? head) : "0".repeat(40), head };
}

/** The part of GitHub's payload that says what changed, and the branch that the runner names. */
export function eventOf(name: string, { base, head }: EventCommits): { event: unknown; ref: string } {
  const repository = { full_name: "octocat/example" };
  switch (name) {
    case "pull_request":
    case "pull_request_target": {
      const pullRequest = { number: 1, base: { sha: base, repo: repository }, head: { sha: head, repo: repository } };
      const ref = name === "pull_request" ? "refs/pull/1/merge" : "refs/heads/main";
      return { event: { pull_request: pullRequest }, ref };
    }
    case "merge_group":
      return {
        event: { merge_group: { base_sha: base, head_sha: head } },
        ref: "refs/heads/gh-readonly-queue/main/pr-1",
      };
    case "push":
      return { event: { before: base, after: head }, ref: "refs/heads/main" };
    default:
      return { event: {}, ref: "refs/heads/main" };
  }
}
