import { describe, expect, it } from "vitest";
import { backOff, readRetryAfter, TransferError } from "./retry.ts";

describe("Retry-After", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");

  it.each([
    [undefined, undefined],
    ["120", 120_000],
    ["0", 0],
    ["Thu, 01 Jan 2026 00:00:30 GMT", 30_000],
    ["Wed, 31 Dec 2025 00:00:00 GMT", 0],
    ["soon", undefined],
  ])("%s asks for %s ms", (value, expected) => {
    expect(readRetryAfter(value, now)).toBe(expected);
  });
});

describe("the pause before another try", () => {
  it("grows up to a minute and is scattered", () => {
    for (const [attempt, least] of [
      [1, 1000],
      [2, 2000],
      [3, 4000],
      [10, 60_000],
    ] as const) {
      const pause = backOff(attempt, new Error("any"));
      expect(pause).toBeGreaterThanOrEqual(least);
      expect(pause).toBeLessThanOrEqual(Math.min(2 * least, 60_000));
    }
  });

  it("is the one that the server asked for, up to a minute", () => {
    expect(backOff(1, new TransferError("", { repeat: true, pause: 0 }))).toBe(0);
    expect(backOff(1, new TransferError("", { repeat: true, pause: 3_600_000 }))).toBe(60_000);
  });
});
