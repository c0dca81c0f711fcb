import type { Component, Finding } from "@security-actions/core";
import { component } from "@security-actions/inventory";
import type { Advisory } from "@security-actions/osv-scanner";
import { describe, expect, test } from "vitest";
import { askAbout } from "./components.ts";
import { findingsOf, withoutAnswered } from "./findings.ts";

const gdalAdvisory: Advisory = {
  id: "OSV-2021-1651",
  aliases: [],
  summary: "Heap overflow in PCIDSK",
  severity: "medium",
  fixedVersions: [],
  lastAffected: "v3.4.3",
  link: "https://osv.dev/vulnerability/OSV-2021-1651",
};
const manifest = { reader: "vcpkg", path: "vcpkg/vcpkg.json", project: "flood-atlas" };

function port(name: string, version: string, change: Partial<Component> = {}): Component {
  return component({ id: name, name, version, origin: manifest, relation: "transitive", ...change });
}

/** Answers a question about a repository. */
function answering(components: readonly Component[], answers: Readonly<Record<string, readonly Advisory[]>>) {
  const questionnaire = askAbout(components);
  return questionnaire.checked(
    questionnaire.questions.map(({ name, version, commit }) => answers[`${name} ${version ?? commit}`] ?? []),
  );
}

const zlib = port("zlib", "1.3.1", {
  upstreams: [{ repository: "https://github.com/Example/Zlib-Fork", tag: "v1.3.1" }],
});

describe("askAbout", () => {
  test("asks once for each spelling of a repository, and takes what they share as one advisory", () => {
    const { questions } = askAbout([zlib]);
    const names = questions.map(({ name, version }) => `${name} ${version}`);
    expect(names).toContain("https://github.com/Example/Zlib-Fork v1.3.1");
    const [checked] = answering(
      [zlib],
      Object.fromEntries(
        names.map((name, index) => [name, [{ ...gdalAdvisory, id: `CVE-${index}`, aliases: ["GHSA-x"] }]]),
      ),
    );
    expect(checked?.advisories.map(({ id }) => id)).toEqual(["CVE-0"]);
  });

  test("what was not answered was not checked", () => {
    const { questions, checked } = askAbout([zlib]);
    expect(checked(questions.map(() => undefined))).toEqual([]);
  });

  test("requirements in an archive, which osv-scanner does not open, are asked about", () => {
    const origin = { reader: "python", path: "plugin.zip", member: "plugin/requirements.txt" };
    const six = component({ id: "1", name: "six", version: "1", purl: "pkg:pypi/six@1", origin });
    const idna = component({ id: "2", name: "idna", purl: "pkg:pypi/idna", origin });
    const pytest = component({ id: "3", name: "pytest", purl: "pkg:pypi/pytest", origin, scope: "development" });
    expect(askAbout([six, idna, pytest]).questions).toEqual([{ ecosystem: "PyPI", name: "six", version: "1" }]);
  });

  test("requirements are left to osv-scanner, and a plugin has no advisories of its own", () => {
    const six = component({
      id: "1",
      name: "six",
      version: "1",
      purl: "pkg:pypi/six@1",
      origin: { reader: "python", path: "r.txt" },
    });
    const plugin = component({
      id: "2",
      name: "p",
      version: "1",
      kind: "application",
      origin: { reader: "plugin", path: "m" },
    });
    expect(askAbout([six, plugin])).toMatchObject({ questions: [] });
  });
});

describe("a finding in a component", () => {
  const line = { ...manifest, line: 12 };
  const direct = port("libfoo", "1.0", { relation: "direct", origin: line, dependsOn: ["libbar", "zlib"] });
  const between = port("libbar", "1.0", { dependsOn: ["libfoo", "zlib"] });
  const answers = { "https://github.com/Example/Zlib-Fork v1.3.1": [gdalAdvisory] };

  test("points at the line that brings it in, and names the way", () => {
    const [finding] = findingsOf(answering([zlib, between, direct], answers));
    expect(finding).toMatchObject({
      location: { path: "vcpkg/vcpkg.json", line: 12 },
      message: "zlib 1.3.1 has OSV-2021-1651: Heap overflow in PCIDSK",
      component: { ecosystem: "GIT", name: "zlib", introducedBy: ["flood-atlas", "libfoo", "zlib"] },
      remedy: "Use a release of zlib after v3.4.3.",
    });
  });

  test("in an archive points at the archive, and says where in it", () => {
    const zipped = {
      ...zlib,
      relation: "direct" as const,
      origin: { reader: "vendored", path: "p.zip", member: "p/z.h" },
    };
    const [finding] = findingsOf(answering([zipped], answers));
    expect(finding?.location).toEqual({ path: "p.zip" });
    expect(finding?.caveats?.[0]).toBe("It lies in the archive at p/z.h.");
  });

  test("is one for host and target, and has no way when the tree names it itself", () => {
    const own = { ...zlib, relation: "direct" as const, origin: line };
    const findings = findingsOf(answering([own, { ...own, id: "zlib:host" }], answers));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.component?.introducedBy).toBeUndefined();
  });

  test("keeps its fingerprint when the version changes", () => {
    const newer = { ...zlib, version: "1.3.2" };
    const [before] = findingsOf(answering([zlib], answers));
    const [after] = findingsOf(answering([newer], answers));
    expect(before?.fingerprint).toBe(after?.fingerprint);
  });
});

test("an advisory that a statement answers is none of the component's any more", () => {
  const direct = port("libfoo", "1.0", {
    relation: "direct",
    upstreams: [{ repository: "https://github.com/a/b", tag: "v1" }],
  });
  const [checked] = answering([direct], {
    "https://github.com/a/b v1": [gdalAdvisory, { ...gdalAdvisory, id: "OSV-2" }],
  });
  const statement = {
    kind: "patched" as const,
    label: "OSV-2",
    source: { path: "vcpkg.json" },
    reason: "patched here",
    matches: ({ rule, component: of }: Finding) => rule.id === "OSV-2" && of?.id === "libfoo",
  };
  const [open] = withoutAnswered(checked ? [checked] : [], [statement]);
  expect(open?.advisories.map(({ id }) => id)).toEqual(["OSV-2021-1651"]);
});
