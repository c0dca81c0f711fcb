/** Milliseconds before the second try; doubled for each further one. */
const firstPause = 1000;
/** Milliseconds that a server can make us wait at most. */
const longestPause = 60_000;

/** A request or a transfer that failed. */
export class TransferError extends Error {
  override readonly name = "TransferError";
  /** Whether the same request may succeed later. */
  readonly repeat: boolean;
  /** Whether what arrived before is of no use for it. */
  readonly anew: boolean;
  /** Milliseconds that the server asked us to wait. */
  readonly pause: number | undefined;

  constructor(
    message: string,
    {
      repeat,
      anew = false,
      pause,
      cause,
    }: { repeat: boolean; anew?: boolean; pause?: number | undefined; cause?: unknown },
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.repeat = repeat;
    this.anew = anew;
    this.pause = pause;
  }
}

/** Whether an error of a transfer may be gone at the next try. */
export function isWorthRepeating(error: unknown): error is TransferError {
  return error instanceof TransferError && error.repeat;
}

/** Whether an HTTP status may be another one at the next try: time-out, too many requests, a server's own failure. */
export function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * Milliseconds to wait after the attempt of that number (from 1): what the server asked for, up to a minute, otherwise
 * growing, and scattered so that many jobs that failed at once do not come back at once.
 */
export function backOff(attempt: number, error: unknown): number {
  const asked = error instanceof TransferError ? error.pause : undefined;
  const ours = firstPause * 2 ** (attempt - 1) * (1 + Math.random());
  return Math.min(asked ?? ours, longestPause);
}

/** Milliseconds that a Retry-After header asks for: seconds or a date (RFC 9110, 10.2.3). */
export function readRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/u.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
