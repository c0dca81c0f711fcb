import { ExplainedError } from "@security-actions/core";

/**
 * - `wrong-digest`: what was downloaded is not what the committed table names. Never a reason to try another way.
 * - `download-failed`: the network, or the server that was asked.
 * - `go-install-failed`: Go was there and could not build the tool.
 * - `cache-unusable`: the folder in which tools are kept cannot be used.
 * - `tool-unavailable`: every way was tried; the message lists them.
 */
export type PinnedToolErrorCode =
  | "wrong-digest"
  | "download-failed"
  | "go-install-failed"
  | "cache-unusable"
  | "tool-unavailable";

/** A tool could not be had. What the caller asked for wrongly is an `InputError` instead. */
export class PinnedToolError extends ExplainedError<PinnedToolErrorCode> {
  override readonly name = "PinnedToolError";
}

/** What was thrown, as one line. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A connection that failed on every address of a host has a code and no message.
  const text = error.message || ("code" in error ? String(error.code) : error.name);
  return withoutCredentials(text);
}

/** Text of a program or an address, without the user and password that an address may carry (RFC 3986, 3.2.1). */
export function withoutCredentials(text: string): string {
  return text.replaceAll(/\/\/[^\s/@]+@/gu, "//***@");
}

/** Whether what was thrown is an error of the system with one of these codes. */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
