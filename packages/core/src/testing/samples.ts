import { createHash } from "node:crypto";

import { existingFindings } from "../compare.ts";
import { judge, type Assessment, type Ignore, type Policy, type Statement } from "../judge.ts";
import type { Finding, Report } from "../report.ts";

// Reports and verdicts that the tests of this package share.

export const policy: Policy = {
  failOn: "high",
  report: "low",
  unknown: "fail",
  onIncomplete: "fail",
  ignores: [],
  now: new Date("2026-11-23T00:00:00Z"),
};

/** A finding; what is not given is that of a vulnerable PyYAML. */
export function finding(change: Partial<Finding> = {}): Finding {
  const { rule = pyyaml, component = { ecosystem: "PyPI", name: "pyyaml", version: "5.3", groups: [] } } = change;
  return {
    rule,
    severity: "critical",
    message: `${component.name} ${component.version ?? "of unknown version"} has ${rule.id}: ${rule.title}.`,
    location: { path: "requirements.txt", line: 3 },
    component,
    fingerprint: createHash("sha256").update(`${rule.id} ${component.name}`).digest("hex"),
    ...change,
  };
}

/** A report of the dependency scan that looked at something. */
export function report(change: Partial<Report> = {}): Report {
  return {
    tool: { name: "dependency-scan", title: "Dependency scan" },
    findings: [],
    facts: [],
    coverage: [
      { label: "lockfiles", count: 2 },
      { label: "packages", count: 312 },
    ],
    problems: [],
    notes: [],
    ...change,
  };
}

/** A report and its verdict. */
export function assess(changed: Partial<Report> = {}, changedPolicy: Partial<Policy> = {}): Assessment {
  const judged = report(changed);
  return { report: judged, verdict: judge(judged, { ...policy, ...changedPolicy }) };
}

/** An ignore entry for an advisory. */
export function ignore(id: string, change: Partial<Ignore> = {}): Ignore {
  return {
    label: id,
    source: { path: "osv-scanner.toml", line: 4 },
    reason: "only used by the build",
    matches: ({ rule }) => rule.id === id,
    ...change,
  };
}

/** A statement about an advisory: that it is patched, when nothing else is given. */
export function statement(id: string, change: Partial<Statement> = {}): Statement {
  return {
    kind: "patched",
    label: id,
    source: { path: "ports/hdf5/portfile.cmake", line: 12 },
    reason: `patched here by ${id}.patch`,
    matches: ({ rule }) => rule.id === id,
    ...change,
  };
}

const pyyaml = {
  id: "CVE-2020-14343",
  title: "Arbitrary code execution in PyYAML",
  aliases: ["GHSA-8q59-q68h-6hv4", "PYSEC-2021-142"],
  link: "https://osv.dev/vulnerability/GHSA-8q59-q68h-6hv4",
};

const lodash = finding({
  rule: {
    id: "CVE-2021-23337",
    title: "Command injection in lodash",
    aliases: ["GHSA-35jh-r3h4-6jhm"],
  },
  severity: "high",
  score: 7.2,
  location: { path: "web/package-lock.json", line: 120 },
  component: { ecosystem: "npm", name: "lodash", version: "4.17.20", groups: ["dev"] },
  fixedVersions: ["4.17.21"],
  caveats: ["The range ^4.17.0 was checked as its lowest version."],
});

const jinja = finding({
  rule: { id: "GHSA-h75v-3vvj-5mfj", title: "Cross-site scripting in Jinja", aliases: [] },
  severity: "medium",
  score: 5.4,
  location: { path: "requirements.txt", line: 7 },
  component: { ecosystem: "PyPI", name: "jinja2", version: "3.1.3", groups: [] },
  fixedVersions: ["3.1.4", "4.0.0"],
});

const unrated = finding({
  rule: { id: "OSV-2024-1", title: "Heap overflow in expat", aliases: [] },
  severity: "unknown",
  location: { path: "vcpkg.json" },
  component: { ecosystem: "GIT", name: "expat", groups: [] },
});

const weak = finding({
  rule: { id: "GHSA-aaaa-bbbb-cccc", title: "Slow parsing", aliases: [] },
  severity: "low",
  score: 2.1,
});

const transitive = finding({
  rule: { id: "CVE-2024-32608", title: "Memory corruption in HDF5", aliases: [] },
  severity: "high",
  location: { path: "vcpkg.json", line: 31 },
  component: {
    ecosystem: "GIT",
    name: "hdf5",
    version: "1.14.3",
    groups: [],
    id: "vcpkg:hdf5",
    purl: "pkg:github/HDFGroup/hdf5@hdf5-1_14_3",
    introducedBy: ["qgis", "gdal", "hdf5"],
  },
});

const expat = finding({
  rule: { id: "CVE-2024-45490", title: "Negative length in expat", aliases: ["GHSA-784x-7qm2-gp97"] },
  severity: "critical",
  score: 9.8,
  location: { path: "vcpkg.json", line: 8 },
  component: {
    ecosystem: "GIT",
    name: "expat",
    version: "2.6.2",
    groups: [],
    purl: "pkg:github/libexpat/libexpat@R_2_6_2",
  },
});

const worst = finding({ score: 9.8, fixedVersions: ["5.4"], remedy: "Update pyyaml to 5.4." });
const brokenLockfile = {
  code: "unreadable-lockfile",
  message: "The lockfile ends in the middle of an object.",
  hint: "Create it anew with npm install.",
  location: { path: "old/package-lock.json" },
};

const mixed = [weak, jinja, unrated, lodash, worst];

/** A secret that is in the tree and in the history, and one that is only in the history. */
const secrets: readonly Finding[] = [
  {
    rule: { id: "github-personal-access-token", title: "GitHub personal access token", aliases: ["github-pat"] },
    severity: "critical",
    message: "GitHub personal access token (ghp_…) in deploy.sh.",
    location: { path: "deploy.sh", line: 3, column: 14 },
    places: ["0a", "1b", "2c", "3d", "4e"].map((pair, index) => ({
      path: "tools/deploy.sh",
      line: index + 1,
      column: 9,
      commit: pair.repeat(20),
    })),
    fingerprint: "cd".repeat(32),
    identifier: "cdcdcdcdcdcd",
    remedy: "Revoke it, then keep its successor in the repository's secrets.",
  },
  {
    rule: { id: "qgis-datasource-password", title: "Password of a QGIS layer", aliases: [] },
    severity: "high",
    message: "Password of a QGIS layer in map.qgz!map.qgs.",
    location: { path: "map.qgz", member: "map.qgs", line: 88, column: 120, commit: "5f".repeat(20) },
    places: [{ path: "old.qgs", line: 7, commit: "6a".repeat(20) }],
    fingerprint: "ef".repeat(32),
  },
];

/** One assessment for each way in which a run can end. */
export const samples = {
  clean: [assess({ facts: [{ label: "Scanner", value: "osv-scanner 2.5.1" }] })],
  notScanned: [assess({ coverage: [{ label: "lockfiles", count: 0 }] })],
  incomplete: [assess({ problems: [brokenLockfile] })],
  findings: [
    assess(
      {
        findings: mixed,
        facts: [
          {
            label: "Scanner",
            value: "osv-scanner 2.5.1",
            link: "https://google.github.io/osv-scanner/",
          },
        ],
        problems: [brokenLockfile],
        notes: [{ message: "The database is 3 days old." }],
      },
      { report: "medium", ignores: [ignore("CVE-2021-23337"), ignore("CVE-1999-1")] },
    ),
  ],
  change: [
    assess(
      { findings: mixed },
      {
        comparison: {
          base: "main at 1a2b3c4",
          existing: existingFindings(mixed, [lodash, weak, jinja]),
        },
      },
    ),
  ],
  stated: [
    assess(
      { findings: [transitive, expat, jinja, lodash, unrated] },
      {
        ignores: [ignore("CVE-2021-23337")],
        statements: [
          statement("CVE-2024-45490"),
          statement("GHSA-h75v-3vvj-5mfj", {
            kind: "not-affected",
            source: { path: "security/project.openvex.json" },
            reason: "not affected: vulnerable_code_not_in_execute_path — xmlattr is not used",
            justification: "vulnerable_code_not_in_execute_path",
          }),
          statement("OSV-2024-1", {
            kind: "fixed",
            source: { path: "security/project.openvex.json" },
            reason: "fixed: by our own build",
          }),
        ],
      },
    ),
  ],
  bump: [
    assess(
      {
        changes: [
          { name: "zlib", before: "1.3", after: "1.3.1", fixed: [], introduced: [] },
          { name: "expat", before: "2.6.1", after: "2.6.2", fixed: [expat.rule], introduced: [] },
          {
            name: "hdf5",
            before: "1.14.2",
            after: "1.14.3",
            fixed: [pyyaml, expat.rule],
            introduced: [transitive.rule],
          },
          { name: "icu", before: "74.2", fixed: [], introduced: [] },
          { name: "blosc", after: "1.21.5", fixed: [], introduced: [] },
        ],
      },
      { comparison: { base: "main at 1a2b3c4", existing: new Set() } },
    ),
  ],
  secrets: [
    assess({
      tool: { name: "secret-scan", title: "Secret scan" },
      coverage: [
        { label: "commits", count: 9800 },
        { label: "MB", count: 165 },
      ],
      findings: secrets,
    }),
  ],
  several: [
    assess({ findings: [jinja] }),
    assess({
      tool: { name: "secret-scan", title: "Secret scan" },
      coverage: [{ label: "commits", count: 13_350 }],
      findings: [
        {
          rule: { id: "postgres-password", title: "Password in a connection", aliases: [] },
          severity: "high",
          message: "The project file holds the password of a database.",
          location: { path: "map/project.qgs", line: 88 },
          fingerprint: "ab".repeat(32),
          remedy: "Change the password, then remove it from the file.",
        },
      ],
    }),
  ],
} satisfies Record<string, readonly Assessment[]>;

/** What breaks out of places where text from outside is not escaped. */
export const hostileTexts: readonly string[] = [
  "<img src=x onerror=alert(1)>",
  "</details></td></table><script>",
  "| a | b |",
  "\\| ` || `` ```",
  "[click](https://evil.example) ![x](https://evil.example/x.png)",
  "[ref]: https://evil.example",
  "*a* _b_ __c__ ~~d~~ a_b_c *",
  "see http://evil.example and www.evil.example or me@evil.example mailto:me@evil.example",
  "@octocat and @org/team",
  "#1 GH-1 owner/repo#1 owner/repo@a5c3785ed8d6a35868bc169f07e40e889087fd2e",
  "a5c3785ed8d6a35868bc169f07e40e889087fd2e a5c3785",
  ":smile: :+1: a:b:c:",
  "$a$ $$b$$",
  "# heading",
  "- item",
  "1. item",
  "1) item",
  "> quote",
  "--- | ---",
  ":-- | --:",
  "===",
  "    code",
  "[^1] text\n[^1]: note",
  "&lt;b&gt; &#64;octocat &amp;",
  "one\r\n\r\ntwo\n# three\u2028four\u0085five",
  "::error::x%0A::set-output name=a::b",
  "\u001b[31mred\u001b[0m \u009b31m \u0007\b",
  "\u202egnp.exe\u202c \u2066x\u2069 \u200b\u200d\ufeff\u{e0041}\u061c",
  "\ud800 lone \udc00",
  "<!-- security-actions -->",
  "-->",
];
