import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { anyText } from "../testing/gfm.ts";
import { assess, finding, ignore, samples } from "../testing/samples.ts";
import { toAnnotations } from "./annotations.ts";

const problem = { code: "gap", message: "A gap.", hint: "Fill it." };

function titles(assessments: Parameters<typeof toAnnotations>[0], level: string): string[] {
  return toAnnotations(assessments)
    .filter((annotation) => annotation.level === level)
    .map(({ title }) => title);
}

test("findings, problems and notes as a whole", () => {
  expect(toAnnotations(samples.findings)).toMatchInlineSnapshot(`
    [
      {
        "level": "error",
        "location": {
          "line": 3,
          "path": "requirements.txt",
        },
        "message": "pyyaml 5.3 has CVE-2020-14343: Arbitrary code execution in PyYAML. Update pyyaml to 5.4. https://osv.dev/vulnerability/GHSA-8q59-q68h-6hv4",
        "title": "critical: pyyaml 5.3, CVE-2020-14343",
      },
      {
        "level": "error",
        "location": {
          "path": "vcpkg.json",
        },
        "message": "expat of unknown version has OSV-2024-1: Heap overflow in expat.",
        "title": "not rated: expat, OSV-2024-1",
      },
      {
        "level": "warning",
        "location": {
          "path": "old/package-lock.json",
        },
        "message": "The lockfile ends in the middle of an object. Create it anew with npm install.",
        "title": "Dependency scan is incomplete",
      },
      {
        "level": "warning",
        "location": {
          "line": 7,
          "path": "requirements.txt",
        },
        "message": "jinja2 3.1.3 has GHSA-h75v-3vvj-5mfj: Cross-site scripting in Jinja. Fixed in 3.1.4, 4.0.0.",
        "title": "medium: jinja2 3.1.3, GHSA-h75v-3vvj-5mfj",
      },
      {
        "level": "notice",
        "message": "The database is 3 days old.",
        "title": "Note",
      },
      {
        "level": "notice",
        "location": {
          "line": 4,
          "path": "osv-scanner.toml",
        },
        "message": "The ignore entry for CVE-1999-1 matches nothing any more. Remove it.",
        "title": "Note",
      },
    ]
  `);
});

test("a clean run says nothing", () => {
  expect(toAnnotations(samples.clean)).toEqual([]);
});

describe("a gap", () => {
  const gap = { message: "A gap. Fill it.", title: "Dependency scan is incomplete" };

  test("is an error when it makes the run fail", () => {
    expect(toAnnotations([assess({ problems: [problem] })])).toEqual([{ level: "error", ...gap }]);
  });

  test("is a warning when the policy lets it pass", () => {
    expect(toAnnotations([assess({ problems: [problem] }, { onIncomplete: "warn" })])).toEqual([
      { level: "warning", ...gap },
    ]);
  });

  test("of a run that looked at nothing is never silent", () => {
    expect(toAnnotations(samples.notScanned)).toEqual([
      { level: "error", title: "Dependency scan", message: "Dependency scan: nothing was scanned." },
    ]);
  });
});

function findings(length: number) {
  return Array.from({ length }, (_, line) => finding({ location: { path: "a.txt", line: line + 1 } }));
}

describe("more than ten of a level", () => {
  test("ten are shown as they are", () => {
    const annotations = toAnnotations([assess({ findings: findings(10) })]);
    expect(annotations.map(({ location }) => location?.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("the tenth says how many more", () => {
    const annotations = toAnnotations([assess({ findings: findings(20_000) })]);
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)).toEqual({
      level: "error",
      title: "19,991 more errors",
      message: "See the summary of this run for all.",
    });
  });

  test("worst first over all reports, and a gap is not lost", () => {
    const other = assess({ findings: [finding({ score: 9.9, rule: { id: "WORST", title: "Worst", aliases: [] } })] });
    const many = assess({ findings: findings(20), problems: [problem] });
    expect(titles([many, other], "error")[0]).toBe("critical: pyyaml 5.3, WORST");
    expect(titles([many, other], "warning")).toEqual(["Dependency scan is incomplete"]);
    const reported = assess(
      { findings: findings(20), problems: Array.from({ length: 20 }, () => problem) },
      { failOn: "never" },
    );
    expect(titles([reported], "error").filter((title) => title.includes("incomplete"))).toHaveLength(9);
  });

  test("notes are counted too", () => {
    const notes = Array.from({ length: 12 }, (_, index) => ({ message: `Note ${index}.` }));
    expect(titles([assess({ notes })], "notice").at(-1)).toBe("3 more notices");
  });
});

test("how a component got in is said", () => {
  const component = { ecosystem: "GIT", name: "hdf5", groups: [], introducedBy: ["qgis", "gdal", "hdf5"] };
  const [annotation] = toAnnotations([assess({ findings: [finding({ component, message: "hdf5 has it." })] })]);
  expect(annotation?.message).toContain("hdf5 has it. Brought in by qgis → gdal → hdf5.");
});

test("ignored findings are not annotated", () => {
  expect(toAnnotations([assess({ findings: [finding()] }, { ignores: [ignore("CVE-2020-14343")] })])).toEqual([]);
});

test("a text is one line and within GitHub's limits, whatever it is", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const long = text.repeat(2000);
      const annotations = toAnnotations([
        assess({ findings: [finding({ message: long, location: { path: text } })], notes: [{ message: long }] }),
      ]);
      for (const { title, message, location } of annotations) {
        expect(Buffer.byteLength(message)).toBeLessThanOrEqual(4096);
        expect(Buffer.byteLength(title)).toBeLessThanOrEqual(120);
        expect(`${title}${message}${location?.path}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }
    }),
  );
});

test("only a line of the tree is pointed at; other places are in the text", () => {
  const [inTree, inHistory] = toAnnotations(samples.secrets);
  expect(inTree?.location).toEqual({ path: "deploy.sh", line: 3 });
  expect(inTree?.message).toContain("Also in 5 more places.");
  expect(inHistory).not.toHaveProperty("location");
  expect(inHistory?.message).toContain("It is in map.qgz!map.qgs:88 in 5f5f5f5.");
  const secret = { ...finding(), location: { path: "map.qgz", member: "map.qgs", line: 88 } };
  const [inArchive] = toAnnotations([assess({ findings: [secret] })]);
  expect(inArchive?.location).toEqual({ path: "map.qgz" });
  expect(inArchive?.message).toContain("It is in map.qgz!map.qgs:88.");
});
