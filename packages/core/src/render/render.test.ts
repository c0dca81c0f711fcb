import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Assessment } from "../judge.ts";
import { anyText, enrichedTexts, render, tagsOf } from "../testing/gfm.ts";
import { assess, finding, hostileTexts, ignore, samples, statement } from "../testing/samples.ts";
import { commentMarker, renderComment } from "./comment.ts";
import { renderSummary } from "./summary.ts";
import { renderText } from "./text.ts";

describe.each(Object.entries<readonly Assessment[]>(samples))("%s", (name, sample) => {
  test("summary", async () => {
    await expect(renderSummary(sample)).toMatchFileSnapshot(`expected/${name}.summary.expected`);
  });
  test("comment", async () => {
    await expect(renderComment(sample)).toMatchFileSnapshot(`expected/${name}.comment.expected`);
  });
  test("text", async () => {
    await expect(renderText(sample, { colour: false })).toMatchFileSnapshot(`expected/${name}.text.expected`);
  });
  test("text with colours is the same text", () => {
    const coloured = renderText(sample, { colour: true });
    expect(coloured).toContain("\u001b[1m");
    // oxlint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001b\[\d+m/gu, "")).toBe(renderText(sample, { colour: false }));
  });
});

/** Assessments in which one text stands in every field that can hold text from outside. */
function filledWith(text: string): Assessment[] {
  const filled = finding({
    rule: { id: text, title: text, aliases: [text], link: `https://osv.dev/${text}` },
    message: text,
    location: { path: text, member: text, line: 1, commit: "a".repeat(40) },
    places: [{ path: text, line: 1, commit: "b".repeat(40) }, ...Array.from({ length: 9 }, () => ({ path: text }))],
    component: { ecosystem: text, name: text, version: text, groups: [text], introducedBy: [text, text] },
    fixedVersions: [text],
    remedy: text,
    caveats: [text],
  });
  const secret = { ...filled, fingerprint: "a secret" };
  delete (secret as { component?: unknown }).component;
  const ignored = { ...filled, fingerprint: "ignored" };
  const existing = { ...filled, fingerprint: "existing" };
  const stated = { ...filled, fingerprint: "stated" };
  const reported = { ...filled, severity: "low" as const };
  const place = { path: text, line: 1 };
  return [
    assess(
      {
        findings: [filled, secret, ignored, existing, stated, reported],
        facts: [{ label: "Fact", value: text, link: `https://osv.dev/${text}` }],
        problems: [
          { code: "gap", message: text, hint: text, location: place },
          { code: "gap", message: text, hint: text },
        ],
        notes: [{ message: text, location: place }, { message: text }],
        changes: [
          { name: text, before: text, after: text, fixed: [filled.rule], introduced: [filled.rule, filled.rule] },
          { name: text, before: text, after: text, fixed: [], introduced: [] },
        ],
      },
      {
        ignores: [
          ignore(text, {
            reason: text,
            source: place,
            matches: ({ fingerprint }) => fingerprint === "ignored",
          }),
        ],
        statements: [
          statement(text, { reason: text, source: place, matches: ({ fingerprint }) => fingerprint === "stated" }),
        ],
        comparison: { base: text, existing: new Set([existing]) },
      },
    ),
  ];
}

describe.each([
  ["summary", renderSummary],
  ["comment", renderComment],
])("no text breaks out of the %s", (_, renderMarkdown) => {
  const shown = (text: string) => {
    const html = render(renderMarkdown(filledWith(text)));
    return { tags: tagsOf(html), enriched: enrichedTexts(html) };
  };
  const expected = shown("word");

  test.each(hostileTexts)("%j", (text) => {
    expect(shown(text)).toEqual(expected);
  });

  test("whatever the text", () => {
    // Not empty, as an empty column is left out.
    const text = anyText.map((any) => `${any}.`);
    fc.assert(
      fc.property(text, (any) => {
        expect(shown(any)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

test("no text breaks out of the terminal's lines", () => {
  const lines = renderText(filledWith("word"), { colour: false }).split("\n").length;
  fc.assert(
    fc.property(
      anyText.map((text) => `${text}.`),
      (text) => {
        const rendered = renderText(filledWith(text), { colour: false });
        expect(rendered.split("\n")).toHaveLength(lines);
        expect(rendered.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      },
    ),
  );
});

/** Twenty thousand findings of two tools, each with its own number, and a problem. */
const many = [
  assess({
    findings: numbered(19_000, "left-pad"),
    problems: [{ code: "gap", message: "A gap.", hint: "Fill it." }],
  }),
  assess({
    tool: { name: "other-scan", title: "Other scan" },
    findings: numbered(1000, "right-pad"),
  }),
];

function numbered(length: number, name: string) {
  return Array.from({ length }, (_, index) =>
    finding({
      severity: index % 2 === 0 ? "critical" : "medium",
      component: { ecosystem: "npm", name, version: `1.0.${index}`, groups: [] },
      fixedVersions: ["2.0.0"],
      remedy: "Update to 2.0.0. ".repeat(5),
    }),
  );
}

describe.each([
  ["summary", renderSummary, 1024 * 1024 - 64 * 1024],
  ["comment", renderComment, 65_536 - 1024],
])("20,000 findings in the %s", (_, renderMarkdown, limit) => {
  const rendered = renderMarkdown(many);
  const rows = rendered.split("\n").filter((line) => line.includes("pad 1.0."));

  test("stay within the limit", () => {
    expect(Buffer.byteLength(rendered)).toBeLessThan(limit);
  });

  test("are counted exactly", () => {
    const cut = [...rendered.matchAll(/_([\d,]+) more findings? not shown here/gu)];
    const lost = cut.reduce((sum, [, number = ""]) => sum + Number(number.replaceAll(",", "")), 0);
    expect(rows.length + lost).toBe(20_000);
  });

  test("lose whole rows only, the least bad ones first, of no report all", () => {
    for (const row of rows) expect(row).toMatch(/^\| .* \|$/u);
    expect(rendered).toContain("left-pad");
    expect(rendered).toContain("right-pad");
    expect(rendered).toContain("A gap.");
    expect(rendered.split("<details>")).toHaveLength(rendered.split("</details>").length);
  });
});

test("a summary with room for more shows all that block before others", () => {
  const rendered = renderSummary(many);
  const blocking = rendered.split("\n").filter((line) => line.startsWith("| **critical**")).length;
  const reported = rendered.split("\n").filter((line) => line.startsWith("| medium")).length;
  expect(blocking).toBeGreaterThan(0);
  expect(blocking === 10_000 || reported === 0).toBe(true);
});

test("problems and findings share the room", () => {
  const problems = Array.from({ length: 20_000 }, (_, index) => ({
    code: "gap",
    message: `Gap ${index}.`,
    hint: "Fill it.",
  }));
  const rendered = renderSummary([assess({ findings: numbered(20_000, "left-pad"), problems })]);
  expect(rendered).toContain("Gap 1000.");
  expect(rendered).toContain("left-pad 1.0.1000");
});

describe("a change of 20,000 ports", () => {
  const rule = (id: number) => ({ id: `CVE-${id}`, title: "T", aliases: [], link: `https://osv.dev/CVE-${id}` });
  const changes = Array.from({ length: 20_000 }, (_, index) => ({
    name: `port-${index}`,
    before: "1.0",
    after: "2.0",
    fixed: index % 2 === 0 ? [] : Array.from({ length: 30 }, (__, id) => rule(id)),
    introduced: [],
  }));

  test.each([
    ["summary", renderSummary, 1024 * 1024 - 64 * 1024],
    ["comment", renderComment, 65_536 - 1024],
  ])("stays within the limit of the %s, and what is cut is counted", (_, renderMarkdown, limit) => {
    const rendered = renderMarkdown([assess({ findings: [finding()], changes })]);
    expect(Buffer.byteLength(rendered)).toBeLessThan(limit);
    expect(rendered).toContain("20,000 ports change their version; the change fixes 30 known advisories and brings 0.");
    expect(rendered).toContain("[CVE-19](https://osv.dev/CVE-19), 10 more |");
    expect(rendered).toContain("pyyaml 5.3");
    const shown = rendered.match(/^\| <code>port-.* \|$/gmu)?.length ?? 0;
    const lost = [...rendered.matchAll(/_([\d,]+) more ports not shown here/gu)];
    expect(shown + lost.reduce((sum, [, number = ""]) => sum + Number(number.replaceAll(",", "")), 0)).toBe(20_000);
  });

  test("is whole in the terminal", () => {
    expect(renderText([assess({ changes })], { colour: false }).match(/^ {2}port-\d+: 1\.0 → 2\.0/gmu)).toHaveLength(
      20_000,
    );
  });
});

test.each([renderSummary, renderComment])("no change of versions is no section", (renderMarkdown) => {
  for (const report of [{}, { changes: [] }]) expect(renderMarkdown([assess(report)])).not.toContain("version");
});

test("the terminal loses nothing", () => {
  const rendered = renderText(many, { colour: false });
  expect(new Set(rendered.match(/left-pad 1\.0\.\d+(?= {2})/gu)).size).toBe(19_000);
  expect(new Set(rendered.match(/right-pad 1\.0\.\d+(?= {2})/gu)).size).toBe(1000);
});

test("the comment keeps to fifty rows of a table", () => {
  const rendered = renderComment([assess({ findings: numbered(52, "left-pad") }, { report: "critical" })]);
  expect(rendered.split("\n").filter((line) => line.includes("left-pad 1.0."))).toHaveLength(26);
  const all = renderComment([assess({ findings: numbered(120, "left-pad") }, { report: "critical" })]);
  expect(all.split("\n").filter((line) => line.includes("left-pad 1.0."))).toHaveLength(50);
  expect(all).toContain("_10 more findings not shown here. The JSON file holds all of them._");
});

test("the comment can be found again", () => {
  expect(renderComment(samples.clean).startsWith(`${commentMarker(samples.clean)}\n`)).toBe(true);
});

test("a single huge text does not push out the others", () => {
  const huge = finding({ rule: { id: "CVE-1", title: "@".repeat(2_000_000), aliases: [] } });
  for (const rendered of [renderSummary, renderComment].map((renderer) =>
    renderer([assess({ findings: [huge, finding()] })]),
  )) {
    expect(rendered).toContain("CVE-2020-14343");
    expect(rendered).toContain("CVE-1");
  }
});
