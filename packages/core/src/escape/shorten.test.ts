import * as fc from "fast-check";
import { expect, test } from "vitest";

import { shorten } from "./shorten.ts";

test.each([
  ["short", 5, "short"],
  ["longer", 5, "lo…"],
  ["ééé", 5, "é…"],
  ["😀😀", 7, "😀…"],
])("%j within %d bytes is %j", (text, limit, expected) => {
  expect(shorten(text, limit)).toBe(expected);
});

test("keeps within the limit and cuts no character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 3, max: 50 }), (text, limit) => {
      const short = shorten(text, limit);
      expect(Buffer.byteLength(short)).toBeLessThanOrEqual(limit);
      expect(short).not.toMatch(/\p{Cs}/u);
      expect(text.startsWith(short.replace(/…$/u, ""))).toBe(true);
    }),
  );
});
