import { readdirSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createEngine } from "../engine.ts";
import { readRuleCases } from "../testing/rule-cases.ts";
import { beginsToken, beginsWord } from "./beginnings.ts";
import { ownRules } from "./index.ts";

test.each([
  ["=", true, true],
  ["a", false, false],
  ["A", false, false],
  ["1", false, true],
  ["_", false, true],
  [String.raw`\n`, true, true],
  ["%3D", true, true],
  ["é", true, true],
])("behind %s", (before, token, word) => {
  const bytes = Buffer.from(`${before}ghp_`);
  const position = Buffer.byteLength(before);
  expect([beginsToken(bytes, position), beginsWord(bytes, position)]).toEqual([token, word]);
});

test("behind lower case, upper case begins a word", () => {
  expect(beginsWord(Buffer.from("myToken"), 2)).toBe(true);
  expect(beginsWord(Buffer.from("MYTOKEN"), 2)).toBe(false);
});

const quick = ownRules.filter(({ startsAt, runs }) => startsAt ?? runs);
const cases = readdirSync(path.join(import.meta.dirname, "../../fixtures"))
  .flatMap(readRuleCases)
  .filter(({ expected }) => quick.some(({ id }) => expected.includes(id)));
const withTest = createEngine({ rules: quick, salt: "" });
const without = createEngine({
  rules: quick.map((rule) => ({ ...rule, startsAt: () => true, runs: [{ kind: ".", least: 0 }] })),
  salt: "",
});

test("what is found with quick tests is what is found without them", () => {
  const filler = fc.string({
    unit: fc.constantFrom(
      ...String.raw`aZ19_-=.:% \"'&;/`.split(""),
      "\n",
      "%3D",
      "%20",
      "%5F",
      String.raw`\n`,
      String.raw`\"`,
      "&quot;",
      "&#61;",
    ),
    maxLength: 6,
  });
  expect(cases.length).toBeGreaterThan(400);
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.infiniteStream(filler), fc.nat(8), ({ text }, fillers, rarity) => {
      // Something before words and behind them, so that it stands at both ends of keywords and values, too.
      const changed = text.replaceAll(/(?<=\W)(?=\w)|(?<=\w)(?=\W)/gu, () =>
        fillers.next().value.length > rarity ? "" : fillers.next().value,
      );
      const bytes = Buffer.from(changed);
      const found = [withTest, without].map((engine) => {
        const { occurrences } = engine.scan({ path: "a.txt", bytes, firstLine: 1 });
        return occurrences.map(({ rule, line, column, encodings }) => [rule.id, line, column, encodings]);
      });
      expect(found[0]).toEqual(found[1]);
    }),
    { numRuns: 600 },
  );
});
