import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareVersions, nearestFixes } from "./versions.ts";

const piece = fc.oneof(
  fc.nat({ max: 30 }).map(String),
  fc.constantFrom("00", "007", "a", "b", "rc", "post", "dev", "r", "p", "9".repeat(400), "1".repeat(400)),
);
const version = fc
  .tuple(fc.constantFrom("", "v"), fc.array(fc.tuple(piece, fc.constantFrom(".", "-", "", "_", "~")), { maxLength: 5 }))
  .map(([start, pieces]) => start + pieces.flat().join(""));

describe("compareVersions", () => {
  test.each([
    ["1", "2"],
    ["1.9", "1.10"],
    ["2.0rc1", "2.0"],
    ["2.0a1", "2.0b1"],
    ["2.0.dev1", "2.0"],
    ["2.0", "2.0.post1"],
    ["2.0.post1", "2.0.1"],
    ["2.0.post1", "2.0.post2"],
    ["1.post1", "1.5"],
    ["1.2.3-r4", "1.2.3-r5"],
    ["1.2.3-r4", "1.2.4-r0"],
    ["3.0.0-beta.2", "3.0.0-beta.11"],
    ["20240101000000000001", "20240101000000000002"],
    ["9".repeat(400), `1${"0".repeat(400)}`],
  ])("%s is before %s", (earlier, later) => {
    expect(compareVersions(earlier, later)).toBeLessThan(0);
    expect(compareVersions(later, earlier)).toBeGreaterThan(0);
  });

  test.each([
    ["1.0", "1"],
    ["v1.2", "1.2.0"],
    ["1.02", "1.2"],
    ["1.0+build", "1.0"],
    ["1.0RC1", "1.0rc1"],
    ["", "0"],
  ])("%j and %j are the same", (one, other) => {
    expect(compareVersions(one, other)).toBe(0);
  });

  test("is an order: nothing is before itself, and of two one is first", () => {
    fc.assert(
      fc.property(version, version, (one, other) => {
        expect(compareVersions(one, one)).toBe(0);
        expect(Math.sign(compareVersions(one, other))).toBe(-Math.sign(compareVersions(other, one)) + 0);
      }),
    );
  });

  test("is an order: what is before the earlier is before the later", () => {
    fc.assert(
      fc.property(fc.array(version, { minLength: 3, maxLength: 3 }), (three) => {
        const [first = "", second = "", third = ""] = three.toSorted(compareVersions);
        expect(compareVersions(first, second)).toBeLessThanOrEqual(0);
        expect(compareVersions(second, third)).toBeLessThanOrEqual(0);
        expect(compareVersions(first, third)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("nearestFixes", () => {
  test.each([
    ["3.0.0", ["2.2.13", "3.0.7", "3.1"], ["3.0.7", "3.1"]],
    ["3.0.0", ["3.1", "3.0.7", "4.0", "3.0.7"], ["3.0.7", "3.1", "4.0"]],
    ["2.0.0", ["1.9", "3.1", "4.0"], ["3.1", "4.0"]],
    ["2.2.1", ["3.0.7", "2.2.13"], ["2.2.13", "3.0.7"]],
    ["2.0", ["2.0", "1.0"], []],
    [undefined, ["3.1", "2.2"], ["2.2", "3.1"]],
  ])("for %s of %j", (present, fixed, expected) => {
    expect(nearestFixes(present, fixed)).toEqual(expected);
  });

  test("are later versions, each once, and the first is of the same major where one is", () => {
    const majorOf = (text: string) => Number(/\d+/u.exec(text)?.[0] ?? 0);
    const simple = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })).map((numbers) => numbers.join("."));
    fc.assert(
      fc.property(simple, fc.array(simple), (present, fixed) => {
        const fixes = nearestFixes(present, fixed);
        expect(new Set(fixes)).toEqual(new Set(fixed.filter((each) => compareVersions(each, present) > 0)));
        expect(fixes.length).toBe(new Set(fixes).size);
        const same = fixes.filter((each) => majorOf(each) === majorOf(present)).toSorted(compareVersions);
        expect(fixes[0]).toBe(same[0] ?? fixes[0]);
      }),
    );
  });
});
