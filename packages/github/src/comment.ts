import { renderComment, toProblem, type Assessment } from "@security-actions/core";

import type { Api } from "./api.ts";
import { readOnlyReason, type Delivery } from "./delivery.ts";
import { GitHubError } from "./errors.ts";
import type { Remark } from "./remark.ts";

const subject = "The pull request was not commented on";

/** The author of what is written with a job's own token. */
const actionsBot = "github-actions[bot]";

interface Comment {
  readonly id: number | bigint;
  readonly body: string;
  readonly author: string;
  readonly url: string;
}

/** Keeps one comment on the pull request up to date, and says what came of it. Nothing on other events. */
export async function comment(delivery: Delivery): Promise<Remark | undefined> {
  const { event, settings } = delivery;
  if (settings.comment === "never" || event.change?.kind !== "pull-request") return undefined;
  const level = settings.comment === "always" ? "warning" : "info";
  if (!event.pullRequest) return { level, message: `${subject}: the event does not say which one it is.` };
  if (settings.token === undefined) return { level, message: `${subject}: the github-token input is empty.` };
  const readOnly = settings.comment === "auto" ? readOnlyReason(delivery) : undefined;
  if (readOnly !== undefined) {
    return { level, message: `${subject}: ${readOnly}.`, footnote: `${subject}: ${readOnly}.` };
  }
  try {
    return await write(await delivery.api(), event.pullRequest.number, delivery);
  } catch (error) {
    return remarkOn(error, level);
  }
}

async function write(api: Api, pullRequest: number, delivery: Delivery): Promise<Remark | undefined> {
  const { request, owner, repo } = api;
  const body = renderComment(delivery.assessments);
  const earlier = await findEarlier(api, pullRequest, markerOf(body));
  if (earlier && same(earlier.body, body)) return { level: "info", message: `${earlier.url} is up to date.` };
  if (earlier) {
    await request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      owner,
      repo,
      comment_id: earlier.id,
      body,
    });
    return { level: "info", message: `Updated ${earlier.url}` };
  }
  const worthSaying = delivery.assessments.some(saysSomething);
  if (delivery.settings.comment === "auto" && !worthSaying) return undefined;
  const { data } = await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    owner,
    repo,
    issue_number: pullRequest,
    body,
  });
  return { level: "info", message: `Wrote ${data.html_url}` };
}

function saysSomething({ report: { changes = [] }, verdict }: Assessment): boolean {
  return verdict.blocking.length + verdict.reported.length + changes.length > 0 || !verdict.complete;
}

/**
 * The newest comment that carries our marker and that this token's user wrote. Anyone can copy the marker, and a
 * comment of somebody else is not ours to change.
 */
async function findEarlier(api: Api, pullRequest: number, marker: string): Promise<Comment | undefined> {
  const marked: Comment[] = [];
  for await (const one of listComments(api, pullRequest)) {
    if (markerOf(one.body) === marker) marked.push(one);
  }
  if (marked.length === 0) return undefined;
  const self = await ownLogin(api);
  return marked.filter(({ author }) => author === self).reduce<Comment | undefined>(newer, undefined);
}

/** All comments that still have an author, page by page. */
async function* listComments({ request, owner, repo }: Api, pullRequest: number): AsyncGenerator<Comment> {
  for (let page = 1; ; page += 1) {
    const { data, headers } = await request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      owner,
      repo,
      issue_number: pullRequest,
      per_page: 100,
      page,
    });
    for (const { id, body = "", user, html_url: url } of data) {
      if (user) yield { id, body, author: user.login, url };
    }
    // A page may be short and not the last one.
    if (!headers.link?.includes('rel="next"')) return;
  }
}

// Identifiers of comments only grow.
function newer(a: Comment | undefined, b: Comment): Comment {
  return a && a.id > b.id ? a : b;
}

/** A job's own token has no user: GitHub answers 403. */
async function ownLogin({ request }: Api): Promise<string> {
  try {
    return (await request("GET /user")).data.login;
  } catch (error) {
    if (error instanceof GitHubError && error.code === "denied") return actionsBot;
    throw error;
  }
}

/** The first line, which is invisible and says whose comment it is. */
function markerOf(body: string): string {
  return body.split(/\r?\n/u, 1)[0] ?? "";
}

function same(a: string, b: string): boolean {
  return normalise(a) === normalise(b);
}

function normalise(body: string): string {
  return body.replaceAll("\r\n", "\n").trim();
}

function remarkOn(error: unknown, level: Remark["level"]): Remark {
  const { code, message, hint } = toProblem(error);
  if (code !== "denied" && code !== "not-found")
    return { level: "warning", message: `${subject}: ${message}. ${hint}` };
  const cause = "The job lacks `permissions: { contents: read, pull-requests: write }`.";
  return { level, message: `${subject}: ${message}. ${cause}`, footnote: `${subject}. ${cause}` };
}
