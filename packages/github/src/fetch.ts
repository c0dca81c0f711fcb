import { request as requestHttp, type Agent, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";

import { proxyAgent } from "@security-actions/proxy";

const redirectLimit = 5;

/** What octokit gives beside the address. */
export interface FetchOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * The part of `fetch` that octokit needs, through the proxy of this job: Node's own asks none in the versions that run
 * us. The answer has arrived as a whole: octokit takes one that breaks off for an empty one. Rejects when there is none
 * after `timeout` milliseconds.
 *
 * A redirect is repeated as it was, as GitHub asks for when a repository has another name
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects), and only
 * within one host, for the token goes along. Any other one rejects.
 */
export async function fetchThroughProxy(address: string, options: FetchOptions, timeout: number): Promise<Response> {
  const signal = AbortSignal.timeout(timeout);
  let url = new URL(address);
  for (let redirects = 0; redirects <= redirectLimit; redirects += 1) {
    const response = await send(url, options, proxyAgent(url, timeout), signal);
    if (response.status < 300 || response.status >= 400) return response;
    url = readRedirect(response, url);
  }
  throw new Error(`${url.host} redirected more than ${redirectLimit} times`);
}

function readRedirect({ status, headers }: Response, from: URL): URL {
  const location = headers.get("location");
  if (![301, 302, 307, 308].includes(status) || location === null || !URL.canParse(location, from.href)) {
    throw new Error(`${from.host} answered ${status}`);
  }
  const next = new URL(location, from);
  if (next.origin !== from.origin) throw new Error(`${from.host} redirects to another host`);
  return next;
}

async function send(
  url: URL,
  { method, headers, body }: FetchOptions,
  agent: Agent | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  try {
    const message = await new Promise<IncomingMessage>((resolve, reject) => {
      request(url, { method, headers, signal, agent }).on("response", resolve).on("error", reject).end(body);
    });
    const chunks: Buffer[] = [];
    for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
    return toResponse(message, Buffer.concat(chunks));
  } catch (error) {
    // Why it was given up says more than that it was.
    throw signal.aborted ? signal.reason : error;
  }
}

function toResponse({ statusCode = 0, headersDistinct }: IncomingMessage, body: Buffer): Response {
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  // With these there is no body (RFC 9110, 15.3.5, 15.3.6 and 15.4.5).
  const empty = [204, 205, 304].includes(statusCode);
  return new Response(empty ? undefined : body, { status: statusCode, headers });
}
