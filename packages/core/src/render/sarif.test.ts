import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Assessment } from "../judge.ts";
import type { Finding, Location } from "../report.ts";
import { enrichedTexts, anyText, render, tagsOf } from "../testing/gfm.ts";
import { assess, finding, ignore, samples } from "../testing/samples.ts";
import { renderSarif } from "./sarif.ts";

/** The parts of SARIF that these tests look at. */
interface Log {
  readonly runs: {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: Descriptor[] } };
    readonly automationDetails: { readonly id: string };
    readonly invocations: {
      executionSuccessful: boolean;
      toolExecutionNotifications: { message: { text: string } }[];
    }[];
    readonly results: Result[];
  }[];
}

interface Descriptor {
  readonly id: string;
  readonly helpUri?: string;
  readonly help: { readonly markdown: string };
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly baselineState?: string;
  readonly suppressions?: unknown;
  readonly locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

function parse(assessments: readonly Assessment[]): Log {
  return JSON.parse(renderSarif(assessments) ?? "");
}

function onlyRun(...assessments: Assessment[]): Log["runs"][number] {
  const { runs } = parse(assessments);
  const [run] = runs;
  if (run === undefined || runs.length > 1) throw new Error(`${runs.length} runs instead of one`);
  return run;
}

// What is not SARIF's does not get into it.
const options = { version: "1.2.3", informationUri: "https://github.com/oslandia/security-actions", ref: "v1" };

test.each(["clean", "incomplete", "findings", "change", "stated", "secrets", "several"] as const)(
  "%s",
  async (name) => {
    await expect(renderSarif(samples[name], options)).toMatchFileSnapshot(`expected/${name}.sarif.expected`);
  },
);

describe("a report that looked at nothing", () => {
  test("has no SARIF", () => {
    expect(renderSarif(samples.notScanned)).toBeUndefined();
    expect(renderSarif([])).toBeUndefined();
  });

  test("has no run beside others", () => {
    expect(parse([...samples.notScanned, ...samples.several]).runs.map(({ tool }) => tool.driver.name)).toEqual([
      "Dependency scan",
      "Secret scan",
    ]);
  });
});

const rule = { id: "CVE-1", title: "One", aliases: [], link: "https://osv.dev/CVE-1" };

/** The security-severity of the one rule of these findings. */
function severityOf(...changes: Parameters<typeof finding>[0][]): unknown {
  const findings = changes.map((change) => finding({ rule, ...change }));
  return onlyRun(assess({ findings })).tool.driver.rules.map(({ properties }) => properties["security-severity"]);
}

/** What GitHub makes of the help for a rule that consists of one text. */
function shownHelp(text: string) {
  const hostile = { id: text, title: text, aliases: [text], link: `https://osv.dev/${text}` };
  const [descriptor] = onlyRun(assess({ findings: [finding({ rule: hostile })] })).tool.driver.rules;
  const html = render(descriptor?.help.markdown ?? "");
  return { tags: tagsOf(html), enriched: enrichedTexts(html) };
}

describe("a rule", () => {
  test("has the severity of its worst finding, as a string", () => {
    expect(severityOf({ severity: "low", score: 2.1 }, { severity: "high", score: 7 }, { severity: "medium" })).toEqual(
      ["7.0"],
    );
  });

  test.each([
    ["critical", "9.5"],
    ["high", "8.0"],
    ["medium", "5.5"],
    ["low", "2.0"],
    ["unknown", undefined],
  ] as const)("that was rated %s in words has %s", (severity, expected) => {
    expect(severityOf({ severity })).toEqual([expected]);
  });

  test("keeps the word where the score says another one", () => {
    expect(severityOf({ severity: "critical", score: 5 })).toEqual(["9.5"]);
  });

  test("is one for all its findings, and each result points at it", () => {
    const run = onlyRun(...samples.findings);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(new Set(run.results.map(({ ruleId }) => ruleId)).size).toBe(run.tool.driver.rules.length);
  });

  test("links to https only", () => {
    const rules = ["javascript:alert(1)", "http://a.example"].map((link, index) => ({ ...rule, id: `${index}`, link }));
    const run = onlyRun(assess({ findings: rules.map((other) => finding({ rule: other })) }));
    for (const descriptor of run.tool.driver.rules) expect(descriptor).not.toHaveProperty("helpUri");
  });

  test("has help from which no text breaks out", () => {
    const expected = shownHelp("word");
    fc.assert(
      fc.property(
        anyText.map((any) => `${any}.`),
        (any) => {
          expect(shownHelp(any)).toEqual(expected);
        },
      ),
    );
  });
});

function locationOf(location: Location | undefined) {
  const { location: _, ...bare } = finding();
  const [result] = onlyRun(assess({ findings: [location ? { ...bare, location } : bare] })).results;
  return result?.locations[0]?.physicalLocation;
}

describe("a location", () => {
  test("without a line is line 1", () => {
    expect(locationOf({ path: "a.txt" })?.region).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 });
  });

  test("is a relative URI, whatever the path", () => {
    expect(locationOf({ path: "my plugin/réq#1?.txt", line: 3 })?.artifactLocation.uri).toBe(
      "my%20plugin/r%C3%A9q%231%3F.txt",
    );
    fc.assert(
      fc.property(anyText, (path) => {
        expect(locationOf({ path })?.artifactLocation.uri).toMatch(/^[\w\-.~!*'()%/]*$/u);
      }),
    );
  });

  test("is there even when the finding has none", () => {
    expect(locationOf(undefined)?.artifactLocation.uri).toBe("no%20file%20associated%20with%20this%20finding");
  });
});

function hashesOf(...findings: Finding[]): string[] {
  return onlyRun(assess({ findings })).results.map(
    ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
  );
}

describe("what GitHub recognises a result by", () => {
  test("does not change with the line or the version", () => {
    const moved = finding({
      location: { path: "requirements.txt", line: 99 },
      component: { ecosystem: "PyPI", name: "pyyaml", version: "5.3.1", groups: [] },
    });
    expect(hashesOf(moved)).toEqual(hashesOf(finding()));
    expect(hashesOf(moved)[0]).toMatch(/^[0-9a-f]{64}:1$/u);
  });

  test("differs by file, and by a number within a file", () => {
    const [first = "", second = "", third = ""] = hashesOf(
      finding(),
      finding({ location: { path: "requirements.txt", line: 9 } }),
      finding({ location: { path: "sub/requirements.txt", line: 3 } }),
    );
    expect(second).toBe(first.replace(/:1$/u, ":2"));
    expect(third.slice(0, 64)).not.toBe(first.slice(0, 64));
  });
});

function standing(assessment: Assessment) {
  return onlyRun(assessment).results.map(({ ruleId, baselineState, suppressions }) => ({
    ruleId,
    baselineState,
    suppressions,
  }));
}

test("a result says how it stands", () => {
  const [old, fresh, ignored] = ["OLD", "NEW", "IGNORED"].map((id) =>
    finding({ rule: { id, title: id, aliases: [] } }),
  );
  const findings = [old, fresh, ignored].filter((item) => item !== undefined);
  const existing = new Set(findings.slice(0, 1));
  expect(
    standing(assess({ findings }, { comparison: { base: "main", existing }, ignores: [ignore("IGNORED")] })),
  ).toEqual([
    { ruleId: "NEW", baselineState: "new", suppressions: undefined },
    {
      ruleId: "IGNORED",
      baselineState: undefined,
      suppressions: [{ kind: "external", status: "accepted", justification: "only used by the build" }],
    },
    { ruleId: "OLD", baselineState: "unchanged", suppressions: undefined },
  ]);
  expect(standing(assess({ findings: [finding({ severity: "low" })] }, { report: "high" }))).toEqual([]);
});

test("a message holds no link", () => {
  const [result] = onlyRun(assess({ findings: [finding({ message: "[click](https://evil.example)" })] })).results;
  expect(result?.message.text).toBe("[click] (https://evil.example).");
});

test("a run with problems was not successful and says why", () => {
  const { invocations, automationDetails } = onlyRun(...samples.incomplete);
  expect(automationDetails.id).toBe("security-actions/dependency-scan/");
  expect(invocations[0]?.executionSuccessful).toBe(false);
  expect(invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
    "The lockfile ends in the middle of an object. Create it anew with npm install.",
  ]);
});

test("beyond 25,000 results the least bad are cut, and counted", () => {
  const findings = Array.from({ length: 25_010 }, (_, index) =>
    finding({ severity: index < 20 ? "low" : "high", rule: { id: `R${index}`, title: "T", aliases: [] } }),
  );
  const { results, tool, invocations } = onlyRun(assess({ findings }));
  expect(results).toHaveLength(25_000);
  expect(tool.driver.rules).toHaveLength(25_000);
  expect(results.filter(({ level }) => level === "note")).toHaveLength(10);
  expect(invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
    "10 more results not written.",
  ]);
});
