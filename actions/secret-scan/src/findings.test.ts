import { describe, expect, test } from "vitest";
import { toFindings } from "./findings.ts";
import { occurrence } from "./testing/occurrence.ts";

const [old, middle, young] = ["1", "2", "3"].map((digit) => digit.repeat(40));
const commits = [old ?? "", middle ?? "", young ?? ""];
const all = { commits, countsMarker: () => true };

describe("a secret", () => {
  test("is one finding at all its places: first in the tree, then where it got in", () => {
    const occurrences = [
      occurrence({ commit: young ?? "", path: "b.sh" }),
      occurrence({ commit: old ?? "", path: "a.sh", line: 7, column: 3, character: 2 }),
      occurrence(),
      occurrence(),
    ];
    const { findings, accepted, open } = toFindings({ ...all, occurrences });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      message: "Acme token in deploy.sh.",
      severity: "critical",
      location: { path: "deploy.sh", line: 3, column: 9 },
      places: [
        { path: "a.sh", line: 7, column: 2, commit: old },
        { path: "b.sh", line: 3, column: 9, commit: young },
      ],
      fingerprint: "ab".repeat(32),
    });
    expect(findings[0]?.remedy).toMatch(/^Revoke it/u);
    expect(accepted).toEqual([]);
    expect(open).toHaveLength(4);
  });

  test("that is not in the tree is shown at the oldest commit", () => {
    const occurrences = [occurrence({ commit: young ?? "" }), occurrence({ commit: middle ?? "", path: "z.sh" })];
    expect(toFindings({ ...all, occurrences }).findings[0]?.location).toMatchObject({ path: "z.sh", commit: middle });
  });

  test("that can be guessed is one within its file, whatever is around it, and another one in another file", () => {
    const guessable = (path: string, line: number, valueKey = "same") =>
      occurrence({ isGuessable: true, path, line, valueKey, fingerprint: `${path}${line}`.padEnd(64, "0") });
    const occurrences = [
      guessable("a.qgs", 3),
      guessable("a.qgs", 8),
      guessable("a.qgs", 9, "other"),
      guessable("b.qgs", 3),
    ];
    const { findings } = toFindings({ ...all, occurrences });
    expect(findings.map(({ location, places = [] }) => [location, ...places].map((each) => each?.line))).toEqual([
      [3, 8],
      [9],
      [3],
    ]);
    expect(findings[0]?.fingerprint).toMatch(/^a\.qgs3/u);
  });

  test("in an archive is said to be a member of it", () => {
    const occurrences = [occurrence({ path: "maps/m!x.qgz!inner.zip!m.qgs" })];
    const [finding] = toFindings({ ...all, occurrences }).findings;
    expect(finding?.location).toEqual({ path: "maps/m!x.qgz", member: "inner.zip!m.qgs", line: 3, column: 9 });
    expect(finding?.message).toBe("Acme token in maps/m!x.qgz!inner.zip!m.qgs.");
  });

  test("that is a whole file has no line", () => {
    const occurrences = [occurrence({ path: "id_rsa", line: 0, column: 0 })];
    expect(toFindings({ ...all, occurrences }).findings[0]?.location).toEqual({ path: "id_rsa" });
  });

  test("says what limits it, and what its provider's tokens begin with", () => {
    const rule = {
      ...occurrence().rule,
      title: "acme token",
      confidence: "low" as const,
      aliases: ["acme"],
      link: "https://acme.example",
    };
    const occurrences = [occurrence({ rule, prefix: "acm_", encodings: ["base64", "percent"] })];
    const [finding] = toFindings({ ...all, occurrences }).findings;
    expect(finding?.message).toBe("Acme token (acm_…) in deploy.sh.");
    expect(finding?.rule).toEqual({
      id: "acme-token",
      title: "acme token",
      aliases: ["acme"],
      link: "https://acme.example",
    });
    expect(finding?.caveats).toEqual([
      "It is not there as plain text, but as base64 in percent.",
      "It looks like a secret, and may be none.",
    ]);
  });
});

describe("decisions", () => {
  const acceptance = { reason: "listed in .gitleaksignore", source: { path: ".gitleaksignore", line: 2 } };

  test("count when they are about every place", () => {
    const occurrences = [occurrence({ acceptance }), occurrence({ commit: old ?? "", acceptance })];
    const { findings, accepted, open } = toFindings({ ...all, occurrences });
    expect(accepted).toHaveLength(1);
    expect(accepted[0]).toMatchObject({ label: "acme-token", ...acceptance });
    expect(findings.map((finding) => accepted[0]?.matches(finding))).toEqual([true]);
    expect(open).toEqual([]);
  });

  test("about one place leave the others", () => {
    const occurrences = [occurrence({ acceptance }), occurrence({ path: "other.sh" })];
    const { findings, accepted } = toFindings({ ...all, occurrences });
    expect(accepted).toEqual([]);
    expect(findings[0]?.location).toMatchObject({ path: "other.sh" });
    expect(findings[0]).not.toHaveProperty("places");
  });

  test("in a line count only where they are trusted, and what does not count is said", () => {
    const occurrences = [occurrence({ marker: "gitleaks:allow" })];
    expect(toFindings({ ...all, occurrences }).accepted[0]).toMatchObject({
      reason: "its line says gitleaks:allow",
      source: { path: "deploy.sh", line: 3 },
    });
    const { findings, accepted } = toFindings({ commits, occurrences, countsMarker: () => false });
    expect(accepted).toEqual([]);
    expect(findings[0]?.caveats).toEqual([expect.stringMatching(/^gitleaks:allow in its line/u)]);
  });
});
