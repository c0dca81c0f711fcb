import { component as makeComponent } from "@security-actions/inventory";
import type { LocatedPackage } from "@security-actions/osv-scanner";
import { describe, expect, test } from "vitest";
import { allFindings, findingsIn } from "./findings.ts";
import { failedReport, toReport } from "./report.ts";
import type { SeenWorkspace } from "./seen.ts";

const advisory = {
  id: "CVE-2020-1",
  aliases: ["GHSA-a"],
  summary: "A summary",
  severity: "high" as const,
  score: 7.5,
  fixedVersions: ["3.0.7", "4.0"],
  link: "https://osv.dev/vulnerability/GHSA-a",
};
const jinja2: LocatedPackage = {
  ecosystem: "PyPI",
  name: "jinja2",
  version: "3.0.0",
  groups: ["dev"],
  advisories: [advisory],
  line: 4,
};
const nothing: SeenWorkspace = {
  files: [],
  components: [],
  plugins: 0,
  findings: [],
  problems: [],
  unread: [],
  unlocked: [],
};
const none = { knows: () => true, facts: [], problems: [], notes: [] };
const bare = (name: string, change: Partial<LocatedPackage> = {}): LocatedPackage => ({
  ecosystem: "PyPI",
  name,
  groups: [],
  advisories: [],
  ...change,
});
// The start of sha256 of ["dependency-scan","PyPI","jinja2","CVE-2020-1"]: alerts that people dismissed hang on it.
const fingerprint = "db3f9019";

describe("toReport", () => {
  test("a whole report", () => {
    const { score: _, ...unrated } = { ...advisory, id: "CVE-2020-2", severity: "unknown" as const, fixedVersions: [] };
    const ranged: LocatedPackage = { ...jinja2, range: ">=3.0", advisories: [advisory, unrated] };
    const files = [
      { path: "a/requirements.txt", packages: [ranged, bare("six", { version: "1" })] },
      { path: "b/uv.lock", packages: [] },
    ];
    const problem = { code: "c", message: "m", hint: "h" };
    const remarks = {
      knows: (ecosystem: string) => ecosystem !== "npm",
      facts: [{ label: "Scanner", value: "s" }],
      problems: [problem],
      notes: [{ message: "n" }],
    };
    const reference = {
      ecosystem: "PyPI",
      name: "jinja2",
      version: "3.0.0",
      groups: ["dev"],
      purl: "pkg:pypi/jinja2@3.0.0",
    };
    const location = { path: "a/requirements.txt", line: 4 };
    const caveats = ["The file asks for >=3.0; it was checked as 3.0.0, the lowest version of that range."];
    expect(
      toReport({ ...nothing, files, problems: [{ ...problem, code: "first" }], unread: ["setup.py"] }, remarks),
    ).toEqual({
      tool: { name: "dependency-scan", title: "Dependency scan" },
      findings: [
        {
          rule: { id: "CVE-2020-1", title: "A summary", aliases: ["GHSA-a"], link: advisory.link },
          severity: "high",
          score: 7.5,
          message: "jinja2 3.0.0 has CVE-2020-1: A summary",
          location,
          component: reference,
          fixedVersions: ["3.0.7", "4.0"],
          remedy: "Use jinja2 3.0.7, or another version with the fix (4.0).",
          caveats,
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u),
        },
        {
          rule: { id: "CVE-2020-2", title: "A summary", aliases: ["GHSA-a"], link: advisory.link },
          severity: "unknown",
          message: "jinja2 3.0.0 has CVE-2020-2: A summary",
          location,
          component: reference,
          fixedVersions: [],
          remedy: "No fixed version is known: look for a replacement, or ignore it with a reason.",
          caveats,
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u),
        },
      ],
      facts: remarks.facts,
      coverage: [
        { label: "files", count: 2 },
        { label: "packages", count: 2 },
      ],
      problems: [{ ...problem, code: "first" }, problem],
      notes: [
        { message: "n" },
        { message: "The file was read, and no package was found in it.", location: { path: "b/uv.lock" } },
      ],
    });
  });

  test("packages that could not be looked up are problems, one a file and kind, and are not counted", () => {
    const names = ["a", "b", "c", "a", "d", "e", "f"];
    const files = [
      { path: "r.txt", packages: names.map((name, line) => bare(name, { line: line + 1 })) },
      { path: "one.txt", packages: [bare("only")] },
      { path: "bom.json", packages: [bare("gdal", { ecosystem: "", version: "3.8" })] },
    ];
    const { problems, coverage } = toReport({ ...nothing, files }, none);
    expect(coverage[1]).toEqual({ label: "packages", count: 0 });
    expect(problems).toEqual([
      {
        code: "version-unknown",
        message: "6 packages have no exact version here and could not be checked: a, b, c, d, e and 1 more.",
        hint: "Pin them (name==1.2.3), or commit a lockfile that does.",
        location: { path: "r.txt", line: 1 },
      },
      {
        code: "version-unknown",
        message: "1 package has no exact version here and could not be checked: only.",
        hint: "Pin them (name==1.2.3), or commit a lockfile that does.",
        location: { path: "one.txt" },
      },
      {
        code: "ecosystem-unknown",
        message: "1 package is of a kind that OSV has no advisories for and could not be checked: gdal.",
        hint: "Give them the package URL of an ecosystem that OSV knows, or leave the file out with exclude.",
        location: { path: "bom.json" },
      },
    ]);
  });

  test("nothing at all is a problem that names what cannot be read, unless another says why", () => {
    const unread = ["setup.py", "a/package.json", "b/Pipfile", "vcpkg.json"];
    const message = (seen: readonly string[]) => toReport({ ...nothing, unread: seen }, none).problems;
    expect(message(unread)).toMatchObject([
      {
        code: "nothing-to-scan",
        message:
          "No lockfile or pinned requirements were found; setup.py, a/package.json, b/Pipfile and 1 more cannot be read without one.",
      },
    ]);
    expect(message([])).toMatchObject([{ message: "No lockfile or pinned requirements were found." }]);
    const problem = { code: "c", message: "m", hint: "h" };
    const unlocked = [{ ...problem, code: "manifest-without-lockfile" }];
    const files = [{ path: "requirements.txt", packages: [bare("six", { version: "1" })] }];
    expect(toReport({ ...nothing, unread, unlocked }, none).problems).toHaveLength(1);
    expect(toReport({ ...nothing, unread, unlocked }, none).problems).not.toEqual(unlocked);
    expect(toReport({ ...nothing, files, unread, unlocked }, none).problems).toEqual(unlocked);
    const both = { ...nothing, problems: [problem], unread, unlocked };
    expect(toReport(both, none).problems).toEqual([problem, ...unlocked]);
  });

  test("a plugin that needs nothing but QGIS was looked at, unless something in it could not be", () => {
    const { coverage, problems, notes } = toReport({ ...nothing, plugins: 1 }, none);
    expect([coverage[0], problems]).toEqual([{ label: "plugins", count: 1 }, []]);
    expect(notes[0]?.message).toContain("nothing of others was found in it");
    const problem = { code: "c", message: "m", hint: "h" };
    expect(toReport({ ...nothing, plugins: 1, unlocked: [problem] }, none).problems).toEqual([problem]);
  });

  test("of a plugin whose parts nobody answered for, nothing is claimed", () => {
    const problem = { code: "advisories-unavailable", message: "m", hint: "h" };
    const { coverage, problems, notes } = toReport({ ...nothing, plugins: 1, problems: [problem] }, none);
    expect(coverage.every(({ count }) => count === 0)).toBe(true);
    expect([problems, notes]).toEqual([[problem], []]);
  });

  test("packages of an ecosystem without advisories are not counted as looked at", () => {
    const packages = [bare("six", { version: "1" }), bare("leaflet", { ecosystem: "npm", version: "1.9.4" })];
    const knows = (ecosystem: string) => ecosystem === "PyPI";
    const { coverage } = toReport({ ...nothing, files: [{ path: "bom.json", packages }] }, { ...none, knows });
    expect(coverage[1]).toEqual({ label: "packages", count: 1 });
  });

  test("where there are components alone, no lockfiles are counted", () => {
    const hdf5 = makeComponent({ id: "hdf5", name: "hdf5", origin: { reader: "vcpkg", path: "vcpkg.json" } });
    const checked = {
      component: hdf5,
      ecosystem: "GIT",
      advisories: [],
      location: { path: "vcpkg.json" },
      path: [hdf5],
      project: "qgis",
    };
    const { coverage, problems } = toReport({ ...nothing, components: [checked] }, none);
    expect(coverage).toEqual([{ label: "components", count: 1 }]);
    expect(problems).toEqual([]);
  });

  test("malware is to be removed, whatever versions are said to be fixed", () => {
    const malware = { ...advisory, id: "MAL-2026-1" };
    const packages = [{ ...jinja2, advisories: [malware] }];
    const { findings } = toReport({ ...nothing, files: [{ path: "r.txt", packages }] }, none);
    expect(findings[0]?.remedy).toMatch(/^Remove it now/u);
  });

  test("of a run that could not take place has looked at nothing", () => {
    const problem = { code: "c", message: "m", hint: "h" };
    expect(failedReport(problem)).toMatchObject({ findings: [], coverage: [], problems: [problem] });
  });
});

test("what a workflow installs from a requirements file that was read is one finding", () => {
  const shipped = (path: string) => ({
    component: makeComponent({
      id: path,
      name: "jinja2",
      version: "3.0.0",
      origin: { reader: "workflow", path, line: 4 },
    }),
    ecosystem: "PyPI",
    advisories: [advisory],
    location: { path, line: 4 },
    path: [],
    project: "",
  });
  const files = [{ path: "requirements.txt", packages: [jinja2] }];
  const findings = allFindings(files, [shipped("requirements.txt"), shipped(".github/workflows/release.yml")]);
  expect(findings.map(({ location }) => location?.path)).toEqual(["requirements.txt", ".github/workflows/release.yml"]);
});

describe("the fingerprint", () => {
  const of = (file: string, change: Partial<LocatedPackage>) =>
    findingsIn({ path: file, packages: [{ ...jinja2, ...change }] })[0]?.fingerprint;
  const usual = of("a.txt", {});

  test("stays the same in another file, on another line, of another version", () => {
    expect(of("b/c.lock", { version: "3.0.1", line: 99, groups: [], range: ">=3" })).toBe(usual);
    expect(usual?.slice(0, 8)).toBe(fingerprint);
  });

  test("differs for another package, ecosystem and advisory", () => {
    const others = [
      of("a.txt", { name: "six" }),
      of("a.txt", { ecosystem: "npm" }),
      of("a.txt", { advisories: [{ ...advisory, id: "CVE-2020-2" }] }),
    ];
    expect(new Set([usual, ...others]).size).toBe(4);
  });
});
