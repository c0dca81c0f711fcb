import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createKeywordMatcher } from "./keyword-matcher.ts";

function found(keywords: readonly string[], text: string): string[] {
  const hits: string[] = [];
  const matcher = createKeywordMatcher(keywords);
  matcher.find(Buffer.from(text, "latin1"), (keyword, start) => hits.push(`${keywords[keyword]}@${start}`));
  expect(matcher.some(Buffer.from(text, "latin1"), () => true)).toBe(hits.length > 0);
  return hits;
}

/** The same, by looking for each keyword at each position. */
function expected(keywords: readonly string[], text: string): string[] {
  const lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return keywords.flatMap((keyword) =>
    text.split("").flatMap((_, start) => (lower.startsWith(keyword, start) ? [`${keyword}@${start}`] : [])),
  );
}

test("keywords that overlap, and lie in each other, are all found, whatever their case", () => {
  expect(found(["he", "she", "his", "hers"], "uSHErs")).toEqual(["she@1", "he@2", "hers@2"]);
  expect(found(["_key"], "a_KEY_key")).toEqual(["_key@1", "_key@5"]);
  expect(found([], "text")).toEqual([]);
});

test("as many as there are", () => {
  expect(found(["a"], "a".repeat(100_000))).toHaveLength(100_000);
});

test("what is found is what is there", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "A", "B", "_", "\n", "\u00ff"), maxLength: 60 });
  const keyword = fc.string({ unit: fc.constantFrom("a", "b", "c", "_"), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.uniqueArray(keyword, { maxLength: 12 }), text, (keywords, searched) => {
      expect(found(keywords, searched).toSorted()).toEqual(expected(keywords, searched).toSorted());
    }),
  );
});

test("in long texts, too", () => {
  const filler = fc.integer({ min: 0, max: 6000 }).map((length) => "-".repeat(length));
  const part = fc.tuple(filler, fc.constantFrom("token", "TOKEN_", "ken_", "to"));
  const keywords = ["token", "ken_", "token_to", "n_"];
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.flat().join("");
      const hits = found(keywords, text);
      expect(hits.toSorted()).toEqual(
        keywords
          .flatMap((keyword) => [...text.matchAll(new RegExp(keyword, "gi"))].map(({ index }) => `${keyword}@${index}`))
          .toSorted(),
      );
    }),
    { numRuns: 50 },
  );
});
