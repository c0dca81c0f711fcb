import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findLeaks, formsOf } from "./leaks.ts";

test("a secret is found in every form, wherever it lies", () => {
  const secret = fc.string({ unit: "grapheme-ascii", minLength: 8 }).filter((text) => !/\s/u.test(text));
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
      const bytes = Buffer.concat([before, value, after].map((text) => Buffer.from(text)));
      const texts = {
        base64: bytes.toString("base64"),
        base64url: bytes.toString("base64url"),
        hex: bytes.toString("hex"),
        percent: encodeURIComponent(bytes.toString()),
        json: JSON.stringify(bytes.toString()),
      };
      const places = new Set(findLeaks(texts, formsOf(value)).map(({ place }) => place));
      expect(places).toEqual(new Set(Object.keys(texts).map((name) => `${name}, line 1`)));
    }),
  );
});

test("what holds none is no leak", () => {
  expect(findLeaks({ log: "nothing\nat all" }, formsOf("correct-horse"))).toEqual([]);
});
