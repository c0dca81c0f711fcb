import type { IncomingMessage, ServerResponse } from "node:http";

import { readContract, type Contract, type MatchedRequest, type WireRequest } from "./contract.ts";
import { answerOf, makeComment, type Answer, type GitHubState } from "./github-state.ts";
import { listen, readBody } from "./loopback.ts";
import type { Json } from "./sample.ts";

/** A request that GitHub's description allows. */
export interface GitHubRequest extends WireRequest, MatchedRequest {
  /** The query's variables. */
  readonly search: URLSearchParams;
}

/** What to say instead of the usual answer; undefined for the usual one; `cut` ends the connection without one. */
export type Override = (request: GitHubRequest) => Answer | "cut" | undefined;

export interface GitHubOptions {
  /** Whoever sends another one gets 401. */
  readonly token?: string;
  /** The user whose token it is; without one it is a job's own token, which has no user. */
  readonly login?: string;
  /** Comments that are there from the start, oldest first. */
  readonly comments?: readonly { readonly author: string; readonly body: string }[];
  /** By operation, for example `code-scanning/upload-sarif`. */
  readonly overrides?: Readonly<Record<string, Override>>;
}

/** A loopback GitHub. */
export interface GitHub {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly token: string;
  /** All requests that were allowed, in order. */
  readonly requests: readonly GitHubRequest[];
  /** Comments as they stand, oldest first. */
  readonly comments: GitHubState["comments"];
  /** Decoded SARIF files, with what came along. */
  readonly uploads: GitHubState["uploads"];
  /** Closes the server. Rejects when a request or an answer broke GitHub's description. */
  close(): Promise<void>;
}

/** Starts a GitHub that answers what packages/github asks, and takes nothing that the real one would refuse. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const contract = await readContract();
  const token = options.token ?? "ghs_0123456789abcdefghijklmnopqrstuvwxyz";
  const state: GitHubState = { login: options.login, comments: [], uploads: [], contract };
  for (const { author, body } of options.comments ?? []) makeComment(state, author, body);
  const requests: GitHubRequest[] = [];
  const violations: string[] = [];

  const decide = (wire: WireRequest): Answer | "cut" => {
    if (
      !/^(?:token|bearer) /iu.test(wire.headers["authorization"] ?? "") ||
      !wire.headers["authorization"]?.endsWith(` ${token}`)
    ) {
      return { status: 401, body: { message: "Bad credentials" } };
    }
    const matched = contract.match(wire);
    if (!matched || matched.errors.length > 0) {
      violations.push(`${wire.method} ${wire.path}: ${matched?.errors.join("; ") ?? "no such operation"}`);
      return { status: matched ? 422 : 404, body: { message: violations.at(-1) ?? "" } };
    }
    const request = { ...wire, ...matched, search: new URLSearchParams(wire.query) };
    requests.push(request);
    const answer = options.overrides?.[matched.operationId]?.(request) ?? answerOf(request, state);
    if (answer !== "cut") violations.push(...wrongs(contract, matched.operationId, answer));
    return answer;
  };

  const server = await listen((request, response) => {
    void readWire(request).then((wire) => send(decide(wire), response));
  });
  return {
    ...state,
    url: server.url,
    token,
    requests,
    close: async () => {
      await server.close();
      if (violations.length > 0) throw new Error(`Against GitHub's description:\n${violations.join("\n")}`);
    },
  };
}

/** GitHub may refuse or fail in more ways than it describes, so only what should succeed is judged. */
function wrongs(contract: Contract, operationId: string, { status, body }: Answer): string[] {
  if (status >= 400) return [];
  return contract.answerErrors(operationId, status, body).map((error) => `${operationId}, ${status}: ${error}`);
}

async function readWire(request: IncomingMessage): Promise<WireRequest> {
  const { pathname, search } = new URL(request.url ?? "/", "http://loopback");
  const text = await readBody(request);
  const body: Json | undefined = text === "" ? undefined : JSON.parse(text);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? "GET",
    path: pathname,
    query: search.slice(1),
    headers: Object.fromEntries(headers),
    body,
  };
}

function send(answer: Answer | "cut", response: ServerResponse): void {
  if (answer === "cut") {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, {
    "content-type": "application/json; charset=utf-8",
    ...answer.headers,
  });
  response.end(JSON.stringify(answer.body));
}
