import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareVersions, isVersion, parseVersion, showVersion, type Scheme, type SchemedVersion } from "./version.ts";

function version(text: string, scheme: Scheme = "relaxed", port = 0): SchemedVersion {
  return { text, scheme, port };
}

test.each([
  ["1.3.2", "1.3.2.0"],
  ["1.9", "1.10"],
  ["1.0.0-1", "1.0.0"],
  ["1.0.0-1", "1.0.0-2"],
  ["1.0.0-9", "1.0.0-10"],
  ["1.0.0-9", "1.0.0-a"],
  ["1.0.0-a", "1.0.0-a.1"],
  ["1.0.0-B", "1.0.0-a"],
  ["99999999999999999998", "99999999999999999999"],
])("%s is before %s", (one, other) => {
  expect(compareVersions(version(one), version(other))).toBeLessThan(0);
  expect(compareVersions(version(other), version(one))).toBeGreaterThan(0);
});

test("builds do not count, revisions do", () => {
  expect(compareVersions(version("1.0+a"), version("1.0+b"))).toBe(0);
  expect(compareVersions(version("1.0", "relaxed", 1), version("1.0", "relaxed", 2))).toBeLessThan(0);
  expect(compareVersions(version("1.0", "relaxed", 9), version("1.1", "semver"))).toBeLessThan(0);
});

test("dates compare with dates", () => {
  expect(compareVersions(version("2024-01-02", "date"), version("2024-01-02.1", "date"))).toBeLessThan(0);
  expect(compareVersions(version("2023-12-31.9", "date"), version("2024-01-02", "date"))).toBeLessThan(0);
});

test("there is no order between schemes, nor between texts that differ", () => {
  expect(compareVersions(version("2024-01-02", "date"), version("1.0"))).toBeUndefined();
  expect(compareVersions(version("a", "string"), version("b", "string"))).toBeUndefined();
  expect(compareVersions(version("a", "string", 1), version("a", "string", 2))).toBeLessThan(0);
  expect(compareVersions(version("1.0", "string"), version("1.0"))).toBeUndefined();
});

test.each<[string, Scheme, boolean]>([
  ["1.3.02", "relaxed", false],
  ["1.3.0", "relaxed", true],
  ["1", "relaxed", true],
  ["1.", "relaxed", false],
  ["v1", "relaxed", false],
  ["1.0-01", "relaxed", false],
  ["1.0-0a", "relaxed", true],
  ["1.2", "semver", false],
  ["1.2.3-rc.1+build.5", "semver", true],
  ["2024-1-2", "date", false],
  ["2024-01-02.0.1", "date", true],
  ["2024-01-02.01", "date", false],
  ["anything at all", "string", true],
])("%j as %s: %s", (text, scheme, expected) => {
  expect(isVersion(text, scheme)).toBe(expected);
});

test.each([
  ["1.2#3", { text: "1.2", port: 3 }],
  ["1.2", { text: "1.2", port: 0 }],
  ["1-2#0", { text: "1-2", port: 0 }],
  ["1.2#", undefined],
  ["1.2#x", undefined],
  ["1.2#3#4", undefined],
  ["1.2#-1", undefined],
])("%j is parsed", (text, expected) => {
  expect(parseVersion(text)).toEqual(expected);
  expect(expected ? showVersion(expected) : undefined).toBe(expected && text.replace(/#0$/u, ""));
});

describe("an order", () => {
  const number = fc.nat({ max: 12 }).map(String);
  const identifier = fc.oneof(number, fc.constantFrom("a", "b", "a-1", "0a", "rc"));
  const dotted = fc
    .tuple(fc.array(number, { minLength: 1, maxLength: 4 }), fc.array(identifier, { maxLength: 3 }))
    .map(([numbers, identifiers]) => numbers.join(".") + (identifiers.length > 0 ? `-${identifiers.join(".")}` : ""))
    .map((text) => version(text, text.split("-", 1)[0]?.split(".").length === 3 ? "semver" : "relaxed"));
  const dated = fc
    .tuple(fc.constantFrom("2023-12-31", "2024-01-01", "2024-01-02"), fc.array(number, { maxLength: 2 }))
    .map(([day, rest]) => version([day, ...rest].join("."), "date"));

  test.each([
    ["of dotted versions", dotted],
    ["of dates", dated],
  ])("%s is total, antisymmetric and transitive", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, arbitrary, arbitrary, (a, b, c) => {
        const order = (one: SchemedVersion, other: SchemedVersion): number => {
          const result = compareVersions(one, other);
          if (result === undefined) throw new Error(`${one.text} and ${other.text} have no order`);
          return Math.sign(result);
        };
        expect(order(a, a)).toBe(0);
        expect(order(a, b) + order(b, a)).toBe(0);
        const isChain = order(a, b) <= 0 && order(b, c) <= 0;
        expect(isChain && order(a, c) > 0).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test("of any two versions is the same from both sides, if there is one", () => {
    const any = fc.record({
      text: fc.string({ maxLength: 8 }),
      scheme: fc.constantFrom<Scheme>("relaxed", "semver", "date", "string"),
      port: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [one, other] = [compareVersions(a, b), compareVersions(b, a)];
        expect(one === undefined).toBe(other === undefined);
        expect(Math.sign(one ?? 0) + Math.sign(other ?? 0)).toBe(0);
      }),
    );
  });
});
