import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { existingFindings } from "./compare.ts";
import type { Finding } from "./report.ts";

function found(fingerprint: string, path: string, version = "1.0", line = 1): Finding {
  return {
    rule: { id: fingerprint, title: "A hole", aliases: [] },
    severity: "high",
    message: "A hole.",
    location: { path, line },
    component: { ecosystem: "PyPI", name: fingerprint, version, groups: [] },
    fingerprint,
  };
}

function freshPaths(head: readonly Finding[], base: readonly Finding[]): (string | undefined)[] {
  const existing = existingFindings(head, base);
  return head.filter((finding) => !existing.has(finding)).map(({ location }) => location?.path);
}

describe("new are", () => {
  test("no findings of a moved lockfile", () => {
    expect(freshPaths([found("a", "new/poetry.lock")], [found("a", "old/poetry.lock")])).toEqual([]);
  });
  test("no findings of a renamed lockfile", () => {
    expect(freshPaths([found("a", "requirements.txt")], [found("a", "poetry.lock")])).toEqual([]);
  });
  test("those of a second lockfile, and only those", () => {
    expect(freshPaths([found("a", "1.lock"), found("a", "2.lock")], [found("a", "1.lock")])).toEqual(["2.lock"]);
  });
  test("those of the file that was added while another one moved", () => {
    const head = [found("a", "sub/poetry.lock"), found("a", "added.txt")];
    expect(freshPaths(head, [found("a", "poetry.lock")])).toEqual(["added.txt"]);
  });
  test("another advisory in the same file", () => {
    expect(freshPaths([found("a", "1.lock"), found("b", "1.lock")], [found("a", "1.lock")])).toEqual(["1.lock"]);
  });
  test("all when the base has none", () => {
    expect(freshPaths([found("a", "1.lock")], [])).toEqual(["1.lock"]);
  });
  test("a finding without a file only when the base has none such", () => {
    const { location: _, ...bare } = found("a", "");
    expect(freshPaths([bare], [bare])).toEqual([]);
    expect(freshPaths([bare], [])).toEqual([undefined]);
  });
});

const paths = [
  "requirements.txt",
  "sub/requirements.txt",
  "poetry.lock",
  "web/package-lock.json",
  "deep/er/poetry.lock",
];
const someFindings = fc.uniqueArray(
  fc.record({
    fingerprint: fc.constantFrom("a", "b", "c"),
    path: fc.constantFrom(...paths),
    version: fc.constantFrom("1.0", "2.0"),
  }),
  { selector: ({ fingerprint, path, version }) => `${fingerprint} ${path} ${version}` },
);

describe("whatever the findings", () => {
  test("the same tree brings nothing new, nor do other versions and lines", () => {
    fc.assert(
      fc.property(someFindings, fc.constantFrom("1.0", "3.0"), fc.nat(), (items, version, line) => {
        const base = items.map((item) => found(item.fingerprint, item.path, item.version));
        const head = items.map((item) => found(item.fingerprint, item.path, version, line));
        expect(freshPaths(base, base)).toEqual([]);
        expect(freshPaths(head, base)).toEqual([]);
      }),
    );
  });

  test("moving every file brings nothing new", () => {
    fc.assert(
      fc.property(someFindings, fc.constantFrom("plugin/", "a/b/"), (items, folder) => {
        const base = items.map((item) => found(item.fingerprint, item.path));
        const head = items.map((item) => found(item.fingerprint, folder + item.path));
        expect(freshPaths(head, base)).toEqual([]);
      }),
    );
  });

  test("one more file brings its own findings and no others", () => {
    fc.assert(
      fc.property(someFindings, (items) => {
        const base = items.map((item) => found(item.fingerprint, item.path));
        const added = ["a", "b"].map((fingerprint) => found(fingerprint, "added/uv.lock"));
        expect(freshPaths([...added, ...base], base)).toEqual(["added/uv.lock", "added/uv.lock"]);
      }),
    );
  });
});
