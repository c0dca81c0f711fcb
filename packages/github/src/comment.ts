import { renderComment, toProblem, type Assessment } from "@security-actions/core";

import type { Api } from "./api.ts";
import { readOnlyReason, type Delivery } from "./delivery.ts";
import { GitHubError } from "./errors.ts";
import type { Remark } from "./remark.ts";

const subject = "The pull request was not commented on";

/** The author of what is written with a job's own token. */
const actionsBot = "github-actions[bot]";

interface Comment {
  readonly id: number;
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
  const { octokit, owner, repo } = api;
  const body = renderComment(delivery.assessments);
  const earlier = await findEarlier(api, pullRequest, markerOf(body));
  if (earlier && same(earlier.body, body)) return { level: "info", message: `${earlier.url} is up to date.` };
  if (earlier) {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: earlier.id, body });
    return { level: "info", message: `Updated ${earlier.url}` };
  }
  const worthSaying = delivery.assessments.some(saysSomething);
  if (delivery.settings.comment === "auto" && !worthSaying) return undefined;
  const { data } = await octokit.rest.issues.createComment({
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
  const { octokit, owner, repo } = api;
  const marked: Comment[] = [];
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pullRequest,
    per_page: 100,
  });
  for await (const { data } of pages) {
    for (const { id, body = "", user, html_url: url } of data) {
      if (user && markerOf(body) === marker) marked.push({ id, body, author: user.login, url });
    }
  }
  if (marked.length === 0) return undefined;
  const self = await ownLogin(api);
  return marked.filter(({ author }) => author === self).reduce<Comment | undefined>(newer, undefined);
}

// Identifiers of comments only grow.
function newer(a: Comment | undefined, b: Comment): Comment {
  return a && a.id > b.id ? a : b;
}

/** A job's own token has no user: GitHub answers 403. */
async function ownLogin({ octokit }: Api): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
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
