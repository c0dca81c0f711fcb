import type { Assessment, Context } from "@security-actions/core";

import type { Api } from "./api.ts";
import type { Event } from "./event.ts";
import type { Settings } from "./settings.ts";

/** Which release of ours is running. */
export interface Product {
  /** For example `1.2.3`. */
  readonly version: string;
  /** Our page, `https:`. */
  readonly informationUri: string;
}

/** What there is to deliver, and all that decides whether it may be. */
export interface Delivery {
  readonly assessments: readonly Assessment[];
  readonly context: Context;
  readonly event: Event;
  readonly settings: Settings;
  /** Connects at the first call. Rejects with a `GitHubError`. */
  readonly api: () => Promise<Api>;
}

/** Why the token of this run may only read, or undefined. Both are rules of GitHub, whatever `permissions:` say. */
export function readOnlyReason({ event, context }: Delivery): string | undefined {
  if (event.name !== "pull_request") return undefined;
  if (event.pullRequest?.fromFork) return "the pull request comes from a fork, whose token may only read";
  if (context.environment["GITHUB_ACTOR"] === "dependabot[bot]") {
    return "Dependabot started the run, whose token may only read";
  }
  return undefined;
}
