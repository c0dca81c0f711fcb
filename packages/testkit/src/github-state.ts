import { gunzipSync } from "node:zlib";

import type { Contract } from "./contract.ts";
import type { GitHubRequest } from "./github.ts";
import type { Json, JsonObject } from "./sample.ts";

export interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StoredComment {
  readonly id: number;
  readonly author: string;
  body: string;
}

/** An uploaded SARIF file. */
export interface SarifUpload {
  /** Parsed, after base64 and gzip. */
  readonly sarif: Json;
  readonly commit: Json;
  readonly ref: Json;
  readonly checkoutUri: Json;
  readonly toolName: Json;
}

/** What the loopback GitHub remembers. */
export interface GitHubState {
  readonly login: string | undefined;
  readonly comments: StoredComment[];
  readonly uploads: SarifUpload[];
  readonly contract: Contract;
}

const actionsBot = "github-actions[bot]";
const refused: Answer = {
  status: 403,
  body: { message: "Resource not accessible by integration" },
};
const missing: Answer = { status: 404, body: { message: "Not Found" } };

/** Does what GitHub does. */
export function answerOf(request: GitHubRequest, state: GitHubState): Answer {
  const { operationId, params } = request;
  const body = isObject(request.body) ? request.body : {};
  const number = Number(params["comment_id"]);
  const comment = state.comments.find(({ id }) => id === number);
  switch (operationId) {
    case "users/get-authenticated":
      return state.login === undefined ? refused : { status: 200, body: userOf(state, state.login, "private-user") };
    case "repos/get":
      return {
        status: 200,
        body: state.contract.sample("full-repository", { owner: userOf(state, "octocat") }),
      };
    case "code-scanning/upload-sarif":
      return upload(body, state);
    case "code-scanning/get-sarif":
      return { status: 200, body: { processing_status: "complete" } };
    case "issues/list-comments":
      return listComments(request, state);
    case "issues/create-comment":
      return {
        status: 201,
        body: show(makeComment(state, state.login ?? actionsBot, text(body["body"])), state),
      };
    case "issues/get-comment":
      return comment ? { status: 200, body: show(comment, state) } : missing;
    case "issues/update-comment":
      if (!comment) return missing;
      if (comment.author !== (state.login ?? actionsBot)) return refused;
      comment.body = text(body["body"]);
      return { status: 200, body: show(comment, state) };
    default:
      return { status: 501, body: { message: `${operationId} is not there yet` } };
  }
}

/** Adds a comment. */
export function makeComment(state: GitHubState, author: string, body: string): StoredComment {
  const comment = { id: 1001 + state.comments.length, author, body };
  state.comments.push(comment);
  return comment;
}

function upload(body: JsonObject, state: GitHubState): Answer {
  const {
    sarif,
    commit_sha: commit = null,
    ref = null,
    checkout_uri: checkoutUri = null,
    tool_name: toolName = null,
  } = body;
  const decoded: Json = JSON.parse(gunzipSync(Buffer.from(text(sarif), "base64")).toString("utf8"));
  state.uploads.push({ sarif: decoded, commit, ref, checkoutUri, toolName });
  return {
    status: 202,
    body: { id: String(state.uploads.length), url: "https://github.test/sarifs/1" },
  };
}

function listComments({ path, search, headers }: GitHubRequest, state: GitHubState): Answer {
  const size = Number(search.get("per_page") ?? 30);
  const page = Number(search.get("page") ?? 1);
  const items = state.comments.slice((page - 1) * size, page * size);
  const body = items.map((comment) => show(comment, state));
  if (page * size >= state.comments.length) return { status: 200, body };
  const next = `<http://${headers["host"]}${path}?per_page=${size}&page=${page + 1}>; rel="next"`;
  return { status: 200, body, headers: { link: next } };
}

function show({ id, author, body }: StoredComment, state: GitHubState): JsonObject {
  const url = `https://github.test/octocat/example/pull/1#issuecomment-${id}`;
  return state.contract.sample("issue-comment", {
    id,
    body,
    html_url: url,
    user: userOf(state, author),
  });
}

function userOf(state: GitHubState, login: string, schema = "simple-user"): JsonObject {
  return state.contract.sample(schema, { login, type: login.endsWith("[bot]") ? "Bot" : "User" });
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
