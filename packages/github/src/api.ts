import type { request } from "@octokit/request";

import type { Environment } from "./environment.ts";
import { GitHubError, type GitHubErrorCode } from "./errors.ts";
import type { FetchOptions } from "./fetch.ts";

/** GitHub's REST interface, of one repository. Every failure is a `GitHubError`. */
export interface Api {
  readonly request: typeof request;
  readonly owner: string;
  readonly repo: string;
}

/** Longest time for one answer, in milliseconds. */
const timeout = 30_000;

/**
 * Requests that may be sent twice: reading, updating in place, and uploading SARIF, where the second upload of one
 * commit and category replaces the first.
 */
const repeatable = /^(?:GET|PATCH|PUT) |\/code-scanning\/sarifs$/u;

/** Connects to the GitHub of this job (`GITHUB_API_URL`), through the proxy of this job if there is one. */
export async function connect(token: string, environment: Environment, userAgent: string): Promise<Api> {
  const [owner = "", repo = ""] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
  // Loaded here because many runs write nothing to GitHub.
  const [octokit, { fetchThroughProxy }] = await Promise.all([import("@octokit/request"), import("./fetch.ts")]);
  const request = octokit.request.defaults({
    headers: { authorization: `bearer ${token}`, "user-agent": userAgent },
    ...(environment["GITHUB_API_URL"] && { baseUrl: environment["GITHUB_API_URL"] }),
    request: {
      fetch: (url: string, options: FetchOptions) => fetchThroughProxy(url, options, timeout),
      hook: async (send: (options: Endpoint) => Promise<unknown>, options: Endpoint) => {
        const again = (error: unknown) => {
          if (!repeatable.test(`${options.method} ${options.url}`) || !passes(error)) throw error;
          return send(options);
        };
        return send(options)
          .catch(again)
          .catch((error: unknown) => {
            throw explain(error, token);
          });
      },
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    },
  });
  return { request, owner, repo };
}

/** What a request asks for: `GET`, and the path with its names in braces. */
interface Endpoint {
  readonly method: string;
  readonly url: string;
}

// octokit would write deprecations and the like into the step's log by itself.
function ignore(): void {}

/** True for a failure that another attempt may not have. */
function passes(error: unknown): boolean {
  return codeOf(statusOf(error)) === "unavailable";
}

function explain(error: unknown, token: string): GitHubError {
  const status = statusOf(error);
  const code = codeOf(status);
  const said = saying(error).replaceAll(token, "***");
  // The cause is left out: it holds the request with its headers.
  if (status !== undefined) return new GitHubError(code, `GitHub answered ${status} (${said})`, hints[code]);
  return new GitHubError(code, `GitHub did not answer (${said})`, hints[code]);
}

const hints: Record<GitHubErrorCode, string> = {
  denied: "Give the job the permission, or another token as the github-token input.",
  "not-found": "Check that the token may see this repository.",
  rejected: "This is a bug of ours. Please report it, with the log of this run.",
  unavailable: "Run the job again, and see https://www.githubstatus.com.",
};

function codeOf(status: number | undefined): GitHubErrorCode {
  if (status === undefined || status >= 500 || status === 429) return "unavailable";
  if (status === 401 || status === 403) return "denied";
  return status === 404 ? "not-found" : "rejected";
}

/** The HTTP status, or undefined when there was no answer: octokit reports those as 500 without a response. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("response" in error) || !error.response) return undefined;
  return "status" in error && typeof error.status === "number" ? error.status : undefined;
}

/** GitHub's own words in one short line. */
function saying(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/ - https:\/\/docs\.github\.com\/\S*$/u, "")
    .replaceAll(/\s+/gu, " ")
    .slice(0, 300);
}
