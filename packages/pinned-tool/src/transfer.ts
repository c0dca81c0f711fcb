import { get as getHttp, type IncomingMessage } from "node:http";
import { get as getHttps } from "node:https";
import { proxyAgent } from "@security-actions/proxy";
import { reasonOf, withoutCredentials } from "./errors.ts";
import { isPassing, readRetryAfter, TransferError } from "./retry.ts";

const redirectLimit = 5;

/** What is asked for beside the address. */
export interface Question {
  /** Milliseconds without a byte after which the connection is given up. */
  readonly stallTimeout: number;
  /** Where to go on, if the server still has that version of the file; otherwise it sends all of it. */
  readonly range?: { readonly offset: number; readonly version: string };
}

/** A file that has begun to arrive. */
export interface Answer {
  /** Byte of the file at which the body begins. */
  readonly offset: number;
  /** Bytes of the whole file, where the server says it. */
  readonly total?: number;
  /** The strong entity tag, with which a broken transfer can be resumed. */
  readonly version?: string;
  /** The body, once. Throws a TransferError that is worth repeating when it breaks or stalls. */
  body(): AsyncIterable<Buffer>;
  /** Gives the connection up. */
  close(): void;
}

/** Whether an address may be asked: HTTPS, or plain HTTP on this machine. */
export function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(hostname));
}

/**
 * Asks for a file, through the proxy that the environment names, and follows redirects to safe addresses.
 *
 * @throws TransferError when there is no answer, or not one with the file.
 */
export async function ask(url: URL, question: Question): Promise<Answer> {
  let current = url;
  for (let redirects = 0; redirects <= redirectLimit; redirects += 1) {
    const message = await send(current, question);
    const next = readRedirect(message, current);
    if (!next) return read(message, current, question);
    message.destroy();
    current = next;
  }
  throw new TransferError(`${url.host} redirected more than ${redirectLimit} times`, { repeat: false });
}

async function send(url: URL, { stallTimeout, range }: Question): Promise<IncomingMessage> {
  if (!isSafe(url)) {
    throw new TransferError(`${withoutCredentials(url.href)} is not an https address`, { repeat: false });
  }
  const agent = proxyAgent(url, stallTimeout);
  const headers = {
    "user-agent": "security-actions",
    accept: "application/octet-stream",
    // Offsets count bytes of the file, not of a compressed form of it.
    "accept-encoding": "identity",
    ...(range && { range: `bytes=${range.offset}-`, "if-range": range.version }),
  };
  return new Promise((resolve, reject) => {
    const get: typeof getHttp = url.protocol === "https:" ? getHttps : getHttp;
    const request = get(url, { agent, headers }, (message) => {
      clearTimeout(timer);
      resolve(message);
    });
    // A timer of our own: the socket's does not run while a proxy is being connected to.
    const timer = setTimeout(() => request.destroy(new Error(describeStall(url, stallTimeout))), stallTimeout);
    request.on("error", (cause) => {
      clearTimeout(timer);
      reject(broken(url, cause));
    });
  });
}

function readRedirect(message: IncomingMessage, from: URL): URL | undefined {
  const { statusCode = 0, headers } = message;
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return undefined;
  const next = URL.canParse(headers.location, from.href) ? new URL(headers.location, from) : undefined;
  if (next && isSafe(next) && !(from.protocol === "https:" && next.protocol !== "https:")) return next;
  message.destroy();
  throw new TransferError(`${from.host} redirects to an address that is not https`, { repeat: false });
}

function read(message: IncomingMessage, url: URL, { stallTimeout, range }: Question): Answer {
  const { statusCode = 0, headers } = message;
  const place = statusCode === 200 ? wholeFile(headers["content-length"]) : readContentRange(headers["content-range"]);
  if (statusCode === 200 || (statusCode === 206 && range && place?.offset === range.offset)) {
    const version = strongTag(headers.etag);
    return {
      offset: place?.offset ?? 0,
      ...(place?.total !== undefined && { total: place.total }),
      ...(version !== undefined && { version }),
      body: () => readBody(message, url, stallTimeout),
      close: () => message.destroy(),
    };
  }
  message.destroy();
  // Another part than the one asked for, or none (416, when the file is shorter than what we have).
  const anew = statusCode === 206 || statusCode === 416;
  throw new TransferError(`${url.host} answered ${statusCode}`, {
    repeat: anew || isPassing(statusCode),
    anew,
    pause: readRetryAfter(headers["retry-after"], Date.now()),
  });
}

async function* readBody(message: IncomingMessage, url: URL, stallTimeout: number): AsyncGenerator<Buffer> {
  const timer = setTimeout(() => message.destroy(new Error(describeStall(url, stallTimeout))), stallTimeout);
  try {
    for await (const chunk of message as AsyncIterable<Buffer>) {
      yield chunk;
      timer.refresh();
    }
  } catch (cause) {
    throw broken(url, cause);
  } finally {
    clearTimeout(timer);
  }
}

function broken(url: URL, cause: unknown): TransferError {
  return new TransferError(`the connection to ${url.host} failed (${reasonOf(cause)})`, { repeat: true, cause });
}

function describeStall({ host }: URL, timeout: number): string {
  return `${host} sent nothing for ${timeout / 1000} s`;
}

function wholeFile(length: string | undefined): { offset: number; total?: number } {
  return length === undefined ? { offset: 0 } : { offset: 0, total: Number(length) };
}

/** RFC 9110, 14.4: `bytes 100-199/200` or `bytes 100-199/*`. */
function readContentRange(value = ""): { offset: number; total?: number } | undefined {
  const [, offset, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/u.exec(value) ?? [];
  if (offset === undefined) return undefined;
  return { offset: Number(offset), ...(total !== "*" && { total: Number(total) }) };
}

/** A weak tag does not promise the same bytes (RFC 9110, 13.1.5). */
function strongTag(tag: string | undefined): string | undefined {
  return tag?.startsWith('"') ? tag : undefined;
}
