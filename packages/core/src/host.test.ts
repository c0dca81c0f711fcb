import { describe, expect, test } from "vitest";

import { ExplainedError, InputError } from "./errors.ts";
import { runAction, type Host } from "./host.ts";
import { samples } from "./testing/samples.ts";

/** A host that writes down what it was told. */
function fakeHost(change: Partial<Host> = {}) {
  const calls: unknown[][] = [];
  const host: Host = {
    inputs: { get: () => "" },
    context: { workspace: "/w", temporary: "/t", toolCache: "/c", environment: {} },
    log: { info() {}, warning() {}, progress() {} },
    async publish(assessments) {
      calls.push(["publish", assessments]);
    },
    conclude: (assessments) => calls.push(["conclude", assessments]),
    abort: (problem, reason) => calls.push(["abort", problem.code, reason]),
    ...change,
  };
  return { host, calls };
}

describe("runAction", () => {
  test("publishes before it concludes, also when the verdict fails", async () => {
    const { host, calls } = fakeHost();
    await runAction(host, async () => samples.findings);
    expect(calls).toEqual([
      ["publish", samples.findings],
      ["conclude", samples.findings],
    ]);
  });

  test.each([
    [new InputError("Wrong.", "Right."), ["abort", "invalid-input", "wrong-usage"]],
    [new ExplainedError("no-network", "No network.", "Connect."), ["abort", "no-network", "failure"]],
    [new TypeError("x"), ["abort", "internal-error", "failure"]],
  ])("ends with %s", async (error, expected) => {
    const { host, calls } = fakeHost();
    await runAction(host, async () => {
      throw error;
    });
    expect(calls).toEqual([expected]);
  });

  test("does not conclude what could not be published", async () => {
    const { host, calls } = fakeHost({
      publish: async () => {
        throw new Error("disk full");
      },
    });
    await runAction(host, async () => samples.clean);
    expect(calls).toEqual([["abort", "internal-error", "failure"]]);
  });
});
