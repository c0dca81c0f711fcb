import { describe, expect, test } from "vitest";
import { mergeAdvisories, toAdvisories } from "./advisory.ts";
import type { OsvRecord } from "./record.ts";
import { rate } from "./severity.ts";

const subject = { ecosystem: "PyPI", name: "Ruamel.YAML", version: "3.0.0" };
const v2 = { type: "CVSS_V2", score: "AV:N/AC:L/Au:N/C:P/I:P/A:P" };
const v3 = { type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L" };
const v4 = { type: "CVSS_V4", score: "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N" };
const affected = (ecosystem: string, name: string, ...fixed: string[]) => ({
  package: { ecosystem, name },
  ranges: [{ type: "ECOSYSTEM", events: [{}, ...fixed.map((each) => ({ fixed: each }))] }],
});

describe("toAdvisories", () => {
  test("one for each group, under the name that people know, with what its records say together", () => {
    const records: OsvRecord[] = [
      { id: "PYSEC-1", details: "First line.\nSecond.", affected: [affected("PyPI", "ruamel-yaml", "3.0.7", "0")] },
      {
        id: "GHSA-a",
        summary: "  A summary ",
        severity: [v3],
        affected: [affected("PyPI", "ruamel.yaml", "3.1", "2.2.13")],
      },
      { id: "GHSA-b", details: "Only details." },
    ];
    const groups = [
      { ids: ["PYSEC-1", "GHSA-a"], aliases: ["CVE-2020-2", "GHSA-a", "CVE-2020-1", "PYSEC-1"] },
      { ids: ["GHSA-b"] },
    ];
    expect(toAdvisories(subject, records, groups)).toEqual([
      {
        id: "CVE-2020-1",
        aliases: ["CVE-2020-2", "GHSA-a", "PYSEC-1"],
        summary: "A summary",
        severity: "medium",
        score: 5.3,
        fixedVersions: ["3.0.7", "3.1"],
        link: "https://osv.dev/vulnerability/GHSA-a",
      },
      {
        id: "GHSA-b",
        aliases: [],
        summary: "Only details.",
        severity: "unknown",
        fixedVersions: [],
        link: "https://osv.dev/vulnerability/GHSA-b",
      },
    ]);
  });

  test("what was withdrawn is none; what is in part withdrawn is the rest", () => {
    const records: OsvRecord[] = [
      { id: "GHSA-a", withdrawn: "2026-01-01T00:00:00Z", severity: [v4] },
      { id: "PYSEC-1", summary: "s", severity: [v3] },
    ];
    expect(toAdvisories(subject, records, [{ ids: ["GHSA-a"] }])).toMatchObject([{ id: "PYSEC-1" }]);
    expect(toAdvisories(subject, records, [{ ids: ["GHSA-a", "PYSEC-1"] }])).toMatchObject([
      { link: "https://osv.dev/vulnerability/PYSEC-1", score: 5.3 },
    ]);
  });

  test("a record in no group and a name without a record are not lost", () => {
    expect(toAdvisories(subject, [{ id: "GHSA-a" }], [])).toMatchObject([{ id: "GHSA-a", severity: "unknown" }]);
    expect(toAdvisories(subject, [], [{ ids: ["GHSA-gone"] }])).toMatchObject([
      { id: "GHSA-gone", summary: "No summary was published." },
    ]);
  });

  test("fixes of other packages, other ecosystems and commits are left out", () => {
    const git = { ...affected("PyPI", "ruamel.yaml"), ranges: [{ type: "GIT", events: [{ fixed: "abc" }] }] };
    const of = [affected("PyPI", "other", "9.1"), affected("npm", "ruamel.yaml", "9.2"), git, {}];
    expect(toAdvisories(subject, [{ id: "X", affected: of }], [{ ids: ["X"] }])).toMatchObject([{ fixedVersions: [] }]);
    const npm = { ...subject, ecosystem: "npm" };
    const dashed = [{ id: "X", affected: [affected("npm", "ruamel-yaml", "9.3")] }];
    expect(toAdvisories(npm, dashed, [{ ids: ["X"] }])).toMatchObject([{ fixedVersions: [] }]);
  });

  test("fixes are found for a package whose scope or group osv-scanner dropped", () => {
    const fixesOf = (name: string) => {
      const records = [{ id: "X", affected: [affected("npm", name, "2.0.0")] }];
      const [advisory] = toAdvisories({ ecosystem: "npm", name: "render", version: "1.0.0" }, records, [
        { ids: ["X"] },
      ]);
      return advisory?.fixedVersions;
    };
    expect(fixesOf("@atlas/render")).toEqual(["2.0.0"]);
    expect(fixesOf("org.atlas:render")).toEqual(["2.0.0"]);
    expect(fixesOf("@atlas/prerender")).toEqual([]);
  });

  test("a summary has at most 160 characters, and an id cannot leave the address", () => {
    const [advisory] = toAdvisories(subject, [{ id: "../x?y", summary: "s".repeat(200) }], [{ ids: ["../x?y"] }]);
    expect(advisory?.summary).toBe(`${"s".repeat(159)}…`);
    expect(advisory?.link).toBe("https://osv.dev/vulnerability/..%2Fx%3Fy");
  });
});

describe("rate", () => {
  const words = (...given: unknown[]) => given.map((severity) => ({ id: "X", database_specific: { severity } }));

  test.each<[string, OsvRecord[], object]>([
    ["malware, whatever its score", [{ id: "MAL-1", severity: [v3] }], { severity: "critical" }],
    [
      "the highest of all vectors",
      [
        { id: "A", severity: [v3, v2] },
        { id: "B", severity: [v4] },
      ],
      { severity: "critical", score: 9.3 },
    ],
    ["CVSS 2", [{ id: "A", severity: [v2] }], { severity: "high", score: 7.5 }],
    [
      "a vector of an affected package",
      [{ id: "A", affected: [{ severity: [v3] }] }],
      { severity: "medium", score: 5.3 },
    ],
    [
      "a bad vector beside a good one",
      [{ id: "A", severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:X" }, { type: "CVSS_V4", score: "" }, v3] }],
      { severity: "medium", score: 5.3 },
    ],
    [
      "words where no vector can be read",
      [{ id: "A", severity: [{ type: "CVSS_V3", score: "nonsense" }], database_specific: { severity: "HIGH" } }],
      { severity: "high" },
    ],
    ["GitHub's word", words("MODERATE"), { severity: "medium" }],
    ["the worst of several words", words("LOW", "CRITICAL", "HIGH"), { severity: "critical" }],
    [
      "OSS-Fuzz's word",
      [{ id: "OSV-1", affected: [{ ecosystem_specific: { severity: "HIGH" } }] }],
      { severity: "high" },
    ],
    ["Ubuntu's word", [{ id: "U", severity: [{ type: "Ubuntu", score: "negligible" }] }], { severity: "low" }],
    ["no word at all", [{ id: "A" }], { severity: "unknown" }],
    [
      "words that mean nothing",
      words("constructor", "__proto__", "toString", 9, null, "", {}),
      { severity: "unknown" },
    ],
  ])("%s", (_, records, expected) => {
    expect(rate(records)).toEqual(expected);
  });
});

describe("a source repository", () => {
  const gdal = { ecosystem: "GIT", name: "https://github.com/osgeo/gdal", version: "v3.3.0" };
  const range = (repo: string, ...events: object[]) => ({ type: "GIT", repo, events });
  const record = (one: object) => ({ id: "OSV-1", affected: [one] }) as OsvRecord;
  const advise = (one: object) => toAdvisories(gdal, [record(one)], [{ ids: ["OSV-1"] }])[0];

  test("a fix that is a commit alone is told by the last affected tag", () => {
    const ranges = [range("https://github.com/OSGeo/gdal.git", { introduced: "0" }, { fixed: "1".repeat(40) })];
    const advisory = advise({ ranges, versions: ["v3.4.3", "v3.10.0", "v3.3.0"] });
    expect([advisory?.fixedVersions, advisory?.lastAffected]).toEqual([[], "v3.10.0"]);
  });

  test("nothing is told of a range without an end", () => {
    const ranges = [range("https://github.com/OSGeo/gdal", { introduced: "0" })];
    expect(advise({ ranges, versions: ["v3.3.0"] })?.lastAffected).toBeUndefined();
  });

  test("fixes of an older line are left out, whatever the tag looks like", () => {
    const versions = [{ fixed: "1.12.4" }, { fixed: "1.14.6" }];
    const ranges = [{ ...range("https://github.com/HDFGroup/hdf5"), database_specific: { versions } }];
    const hdf5 = { ecosystem: "GIT", name: "https://github.com/HDFGroup/hdf5", version: "hdf5-1_14_3" };
    const [advisory] = toAdvisories(hdf5, [record({ ranges })], [{ ids: ["OSV-1"] }]);
    expect(advisory?.fixedVersions).toEqual(["1.14.6"]);
  });

  test("versions from which a git range was made are fixes", () => {
    const versions = [{ introduced: "0" }, { fixed: "3.4.4" }];
    const ranges = [
      { ...range("https://github.com/OSGeo/gdal", { fixed: "1".repeat(40) }), database_specific: { versions } },
    ];
    const advisory = advise({ ranges, versions: ["v3.3.0"] });
    expect([advisory?.fixedVersions, advisory?.lastAffected]).toEqual([["3.4.4"], undefined]);
  });
});

describe("advisories that were found in several ways", () => {
  const plain = { aliases: [], summary: "", severity: "unknown", fixedVersions: [], link: "https://osv.dev" } as const;

  test("are one when they share a name, even by way of a third", () => {
    const merged = mergeAdvisories([
      { ...plain, id: "OSV-1", severity: "high", lastAffected: "v1" },
      { ...plain, id: "PYSEC-2", severity: "low", score: 3 },
      { ...plain, id: "CVE-3", aliases: ["PYSEC-2", "OSV-1"], summary: "the best known", fixedVersions: ["1.1"] },
    ]);
    expect(merged).toEqual([
      {
        id: "CVE-3",
        aliases: ["OSV-1", "PYSEC-2"],
        summary: "the best known",
        severity: "high",
        score: 3,
        fixedVersions: ["1.1"],
        link: "https://osv.dev",
      },
    ]);
  });

  test("stay apart when they do not", () => {
    const two = [
      { ...plain, id: "CVE-1" },
      { ...plain, id: "CVE-2" },
    ];
    expect(mergeAdvisories(two)).toEqual(two);
  });
});
