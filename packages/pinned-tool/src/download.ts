import { open, rm, stat } from "node:fs/promises";
import type { Log } from "@security-actions/core";
import { sha256OfFile } from "./digest.ts";
import { PinnedToolError, reasonOf } from "./errors.ts";
import { throttle } from "./progress.ts";
import { backOff, isWorthRepeating, TransferError } from "./retry.ts";
import { ask, type Answer } from "./transfer.ts";

/** How patient a download is. */
export interface TransferSettings {
  /** Requests for one file, resumed ones included. */
  readonly tries: number;
  /** Milliseconds without a byte after which a connection counts as broken. */
  readonly stallTimeout: number;
  /** Bytes; a longer file is not fetched to its end. */
  readonly sizeLimit: number;
  /** Waits that many milliseconds. */
  readonly delay: (milliseconds: number) => Promise<void>;
}

/** What suits a file of some 50 MB from a release host. */
export const defaultTransfer: TransferSettings = {
  tries: 4,
  stallTimeout: 30_000,
  sizeLimit: 300 * 1024 * 1024,
  delay: async (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** A file to fetch. */
export interface Download {
  /** For people, in front of the progress: `osv-scanner 2.5.1`. */
  readonly label: string;
  readonly url: URL;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** Absolute path of a file that does not exist yet. */
  readonly target: string;
  readonly log: Log;
}

/**
 * Fetches a file and compares it with its digest. A broken connection is resumed where the server names a version of
 * the file (ETag), begun anew otherwise. What is at `target` afterwards is right; on any failure nothing is there.
 *
 * @throws PinnedToolError `download-failed` or `wrong-digest`.
 */
export async function download(wanted: Download, settings: TransferSettings): Promise<void> {
  try {
    await fetchFile(wanted, settings);
    await verify(wanted);
  } catch (error) {
    await rm(wanted.target, { force: true });
    throw error;
  }
}

async function verify({ label, url, sha256, target }: Download): Promise<void> {
  const actual = await sha256OfFile(target);
  if (actual === sha256) return;
  throw new PinnedToolError(
    "wrong-digest",
    `${label} from ${url.href} has SHA-256 ${actual}; expected is ${sha256}. The file was deleted.`,
    "Do not run that file. If a mirror is set, compare its file with the release; otherwise run again, and report it if it stays.",
  );
}

async function fetchFile(wanted: Download, settings: TransferSettings): Promise<void> {
  let version: string | undefined;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await askForRest(wanted, version, settings);
      // Of use for the next attempt, should this one break.
      version = answer.version;
      await save(answer, wanted, settings);
      return;
    } catch (error) {
      if (attempt >= settings.tries || !isWorthRepeating(error)) throw failure(wanted, attempt, error);
      if (error.anew) await rm(wanted.target, { force: true });
      const pause = backOff(attempt, error);
      wanted.log.info(`${wanted.label}: ${reasonOf(error)}; trying again in ${Math.ceil(pause / 1000)} s`);
      await settings.delay(pause);
    }
  }
}

/** Asks for what is missing, when there is something to go on with and its version is known, otherwise for all of it. */
async function askForRest(
  { url, target }: Download,
  version: string | undefined,
  { stallTimeout }: TransferSettings,
): Promise<Answer> {
  const offset = version === undefined ? 0 : await sizeOf(target);
  return ask(url, { stallTimeout, ...(version !== undefined && offset > 0 && { range: { offset, version } }) });
}

async function save(answer: Answer, { label, target, log }: Download, { sizeLimit }: TransferSettings): Promise<void> {
  const file = await open(target, answer.offset > 0 ? "a" : "w", 0o600);
  const progress = throttle((size: number) => log.progress(`${label}: ${megabytes(size)}${ofTotal(answer.total)} MB`));
  let size = answer.offset;
  try {
    refuseBeyond(sizeLimit, answer.total ?? 0);
    for await (const chunk of answer.body()) {
      size += chunk.length;
      refuseBeyond(sizeLimit, size);
      // Each piece is on disk before the next is taken, so that the size of the file says where to go on.
      await file.appendFile(chunk);
      progress(size);
    }
    // A server may send less than the rest; what follows is asked for next.
    if (answer.total !== undefined && size < answer.total) {
      throw new TransferError("the file ended early", { repeat: true });
    }
  } finally {
    answer.close();
    await file.close();
  }
}

function refuseBeyond(limit: number, size: number): void {
  if (size > limit) throw new TransferError(`the file is larger than ${megabytes(limit)} MB`, { repeat: false });
}

function failure({ label, url }: Download, attempts: number, error: unknown): PinnedToolError {
  const times = attempts === 1 ? "" : `, tried ${attempts} times`;
  return new PinnedToolError(
    "download-failed",
    `${label} could not be downloaded from ${url.href}${times}: ${reasonOf(error)}`,
    `Allow the connection to ${url.host}, or set a mirror.`,
    error,
  );
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

function megabytes(size: number): number {
  return Math.round(size / 1024 / 1024);
}

function ofTotal(total: number | undefined): string {
  return total === undefined ? "" : ` of ${megabytes(total)}`;
}
