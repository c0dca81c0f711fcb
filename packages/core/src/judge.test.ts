import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { compareFindings, judge, type Policy } from "./judge.ts";
import type { Finding } from "./report.ts";
import { ratedSeverities, severities, type Severity } from "./severity.ts";
import { finding, ignore, policy, report, statement } from "./testing/samples.ts";

const problem = { code: "gap", message: "A gap.", hint: "Fill it." };
const rated = (severity: Severity) => finding({ severity });

/** The list of the verdict in which a finding of this severity ends. */
function standing(severity: Severity, change: Partial<Policy>): string {
  const verdict = judge(report({ findings: [rated(severity)] }), { ...policy, ...change });
  return (["blocking", "reported", "hidden"] as const).filter((list) => verdict[list].length > 0).join();
}

describe("thresholds", () => {
  test.each([
    ["critical", "high", "low", "blocking"],
    ["high", "high", "low", "blocking"],
    ["medium", "high", "low", "reported"],
    ["low", "high", "low", "reported"],
    ["low", "high", "medium", "hidden"],
    ["high", "critical", "critical", "hidden"],
    ["critical", "never", "low", "reported"],
    ["medium", "medium", "high", "blocking"],
  ] as const)("%s, fails from %s, shows from %s: %s", (severity, failOn, show, expected) => {
    expect(standing(severity, { failOn, report: show })).toBe(expected);
  });

  test.each([
    ["fail", "high", "blocking"],
    ["report", "high", "reported"],
    ["fail", "never", "reported"],
  ] as const)("unknown severity with %s and %s: %s", (unknown, failOn, expected) => {
    expect(standing("unknown", { unknown, failOn, report: "critical" })).toBe(expected);
  });
});

/** Outcome, complete, passed. */
function ending(change: Parameters<typeof report>[0], changedPolicy: Partial<Policy> = {}) {
  const verdict = judge(report(change), { ...policy, ...changedPolicy });
  return [verdict.outcome, verdict.complete, verdict.passed];
}

describe("outcome", () => {
  const nothing = { coverage: [{ label: "packages", count: 0 }] };
  const warn = { onIncomplete: "warn" } as const;

  test("something was looked at and nothing found", () => {
    expect(ending({})).toEqual(["clean", true, true]);
  });
  test("a problem", () => {
    expect(ending({ problems: [problem] })).toEqual(["incomplete", false, false]);
    expect(ending({ problems: [problem] }, warn)).toEqual(["incomplete", false, true]);
  });
  test("nothing was looked at", () => {
    for (const change of [nothing, { coverage: [] }, { ...nothing, problems: [problem] }]) {
      expect(ending(change)).toEqual(["not-scanned", false, false]);
      expect(ending(change, warn)).toEqual(["not-scanned", false, true]);
    }
  });
  test("nothing of what was expected was looked at", () => {
    expect(ending({ ...nothing, expected: true, problems: [problem] })).toEqual(["incomplete", false, false]);
    expect(ending({ ...nothing, expected: true, problems: [problem] }, warn)).toEqual(["incomplete", false, true]);
    expect(ending({ ...nothing, expected: true })).toEqual(["not-scanned", false, false]);
  });
  test("findings beside a problem", () => {
    expect(ending({ findings: [rated("low")], problems: [problem] })).toEqual(["findings", false, false]);
    expect(ending({ findings: [rated("low")], problems: [problem] }, warn)).toEqual(["findings", false, true]);
    expect(ending({ findings: [rated("high")], problems: [problem] }, warn)).toEqual(["findings", false, false]);
  });
  test("findings that do not fail, or do not count", () => {
    expect(ending({ findings: [rated("low")] })).toEqual(["findings", true, true]);
    expect(ending({ findings: [rated("low")] }, { report: "high" })).toEqual(["clean", true, true]);
    expect(ending({ findings: [rated("high")] }, { ignores: [ignore("CVE-2020-14343")] })).toEqual([
      "clean",
      true,
      true,
    ]);
  });
  test("a finding counts as looked at", () => {
    expect(ending({ ...nothing, findings: [rated("high")] })).toEqual(["findings", true, false]);
  });
});

function day(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

describe("ignore entries", () => {
  const id = "CVE-2020-14343";
  const apply = (change: Partial<ReturnType<typeof ignore>>, findings = [finding()]) =>
    judge(report({ findings }), { ...policy, ignores: [ignore(id, change)] });

  test("accept what they match, with reason and place", () => {
    expect(apply({}).accepted).toEqual([
      {
        finding: finding(),
        kind: "ignored",
        reason: "only used by the build",
        source: { path: "osv-scanner.toml", line: 4 },
      },
    ]);
    expect(apply({}).notes).toEqual([]);
  });

  test("leave other findings alone", () => {
    const other = finding({ rule: { id: "CVE-2", title: "Another", aliases: [] } });
    expect(apply({}, [finding(), other]).blocking).toEqual([other]);
  });

  test("without a reason are reported", () => {
    const { reason: _, ...bare } = ignore(id);
    const verdict = judge(report({ findings: [finding()] }), { ...policy, ignores: [bare] });
    expect(verdict.accepted.map(({ reason }) => reason)).toEqual(["no reason given"]);
    expect(verdict.notes.map(({ message }) => message)).toEqual([`The ignore entry for ${id} has no reason. Add one.`]);
  });

  test("that expired no longer count and are reported", () => {
    const verdict = apply({ expires: day("2026-11-23") });
    expect(verdict.blocking).toHaveLength(1);
    expect(verdict.notes.map(({ message }) => message)).toEqual([
      `The ignore entry for ${id} expired on 2026-11-23, so its findings count again.`,
    ]);
    expect(apply({ expires: day("2026-11-24") }).blocking).toEqual([]);
  });

  test("that match nothing are reported, expired or not", () => {
    for (const change of [{}, { expires: day("2020-01-01") }]) {
      expect(apply(change, []).notes.map(({ message }) => message)).toEqual([
        `The ignore entry for ${id} matches nothing any more. Remove it.`,
      ]);
    }
  });

  test("come before the comparison with a base", () => {
    const one = finding();
    const comparison = { base: "main", existing: new Set([one]) };
    const verdict = judge(report({ findings: [one] }), { ...policy, ignores: [ignore(id)], comparison });
    expect(verdict.accepted.map(({ kind }) => kind)).toEqual(["ignored"]);
  });
});

describe("statements", () => {
  const id = "CVE-2020-14343";
  const one = finding();
  const apply = (change: Partial<Policy>, findings = [one]) => judge(report({ findings }), { ...policy, ...change });

  test("accept what they match, with kind, reason and place, and fail nothing", () => {
    const not = statement(id, { kind: "not-affected", justification: "component_not_present" });
    const verdict = apply({ statements: [not] });
    expect(verdict.accepted).toEqual([
      {
        finding: one,
        kind: "not-affected",
        reason: "patched here by CVE-2020-14343.patch",
        source: { path: "ports/hdf5/portfile.cmake", line: 12 },
        justification: "component_not_present",
      },
    ]);
    expect([verdict.outcome, verdict.passed]).toEqual(["clean", true]);
  });

  test("that match nothing are no remark", () => {
    expect(apply({ statements: [statement("CVE-1")] })).toMatchObject({ blocking: [one], accepted: [], notes: [] });
  });

  test("count in their order, after ignore entries and before the base", () => {
    const comparison = { base: "main", existing: new Set([one]) };
    const statements = [statement("CVE-1"), statement(id, { kind: "fixed" }), statement(id)];
    const kinds = (change: Partial<Policy>) => apply(change).accepted.map(({ kind }) => kind);
    expect(kinds({ statements, comparison, ignores: [ignore(id)] })).toEqual(["ignored"]);
    expect(kinds({ statements, comparison })).toEqual(["fixed"]);
    expect(kinds({ statements, comparison, ignores: [ignore(id, { expires: day("2020-01-01") })] })).toEqual(["fixed"]);
  });
});

test("what the base has too does not fail and is kept", () => {
  const [old, fresh] = [finding({ location: { path: "a" } }), finding({ location: { path: "b" } })];
  const comparison = { base: "main at 1a2b3c4", existing: new Set([old]) };
  const verdict = judge(report({ findings: [old, fresh] }), { ...policy, comparison });
  expect(verdict.blocking).toEqual([fresh]);
  expect(verdict.accepted).toEqual([{ finding: old, kind: "existing", reason: "also in main at 1a2b3c4" }]);
  expect(verdict.base).toBe("main at 1a2b3c4");
});

const anyFinding = fc
  .record({
    severity: fc.constantFrom(...severities),
    score: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    path: fc.constantFrom("a", "b"),
    line: fc.integer({ min: 1, max: 3 }),
    id: fc.constantFrom("CVE-1", "CVE-2"),
  })
  .map(({ severity, score, path, line, id }): Finding =>
    finding({
      severity,
      rule: { id, title: id, aliases: [] },
      location: { path, line },
      ...(score !== undefined && { score }),
    }),
  );

test("each finding is in exactly one list, each list worst first, and only an open report is not clean", () => {
  const policies = fc.record({
    failOn: fc.constantFrom(...ratedSeverities, "never" as const),
    report: fc.constantFrom(...ratedSeverities),
    unknown: fc.constantFrom("fail" as const, "report" as const),
    ignored: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyFinding), policies, (findings, { ignored, ...change }) => {
      const verdict = judge(report({ findings }), { ...policy, ...change, ignores: ignored ? [ignore("CVE-1")] : [] });
      const lists = [verdict.blocking, verdict.reported, verdict.hidden, verdict.accepted.map((item) => item.finding)];
      expect(new Set(lists.flat())).toEqual(new Set(findings));
      expect(lists.flat()).toHaveLength(findings.length);
      for (const list of lists) expect(list).toEqual(list.toSorted(compareFindings));
      expect(verdict.passed).toBe(verdict.blocking.length === 0);
      expect(verdict.outcome).toBe(verdict.blocking.length + verdict.reported.length > 0 ? "findings" : "clean");
    }),
  );
});
