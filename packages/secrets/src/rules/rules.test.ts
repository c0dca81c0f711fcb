import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createEngine } from "../engine.ts";
import { readRuleCases } from "../testing/rule-cases.ts";
import { ownRules } from "./index.ts";

const engine = createEngine({ rules: ownRules, salt: "" });
const families = readdirSync(path.join(import.meta.dirname, "../../fixtures"));
const cases = families.flatMap(readRuleCases);

/**
 * The near miss of a provider's rule may well be named like a secret, so what rules that yield say of it is not asked; but
 * nothing at all may be said of files of GIS that hold no secret.
 */
const isAsked = (name: string, rule: string) =>
  /^fixtures\/(?:generic|connections|keys|http|gis)\//u.test(name) ||
  !ownRules.some(({ id, yields }) => id === rule && yields);

describe("what is found in the fixtures", () => {
  test.each(cases)("$name", ({ name, expected, path: file, text }) => {
    const named = engine.scanName({ path: file });
    const found = engine.scan({ path: file, bytes: Buffer.from(text), firstLine: 1 });
    expect(found.problems).toEqual([]);
    const ids = [...named.occurrences, ...found.occurrences].map(({ rule }) => rule.id);
    expect(ids.filter((id) => expected.includes(id) || isAsked(name, id))).toEqual(expected);
  });
});

describe("each rule", () => {
  test.each(ownRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    expect(ownRules.filter((other) => other.id === id)).toHaveLength(1);
    expect(rule.keywords.every((keyword) => /^[\x20-\x40\x5b-\x7e\x80-\xff]{3,}$/u.test(keyword))).toBe(true);
    expect(rule.keywords.length > 0 || rule.path !== undefined).toBe(true);
    expect((rule.prefixes ?? []).every((prefix) => prefix.length <= 4)).toBe(true);
    expect(rule.link ?? "https://").toMatch(/^https:\/\//u);
    expect(cases.some(({ expected }) => expected.includes(id))).toBe(true);
  });
});
