import * as fc from "fast-check";
import { expect, test } from "vitest";
import { indexLines } from "./line-index.ts";

test("each byte is in the line that counting from the start says", () => {
  const lineLengths = fc.array(fc.oneof(fc.nat(20), fc.integer({ min: 60_000, max: 140_000 })), { maxLength: 8 });
  fc.assert(
    fc.property(lineLengths, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 10 }), (lengths, at) => {
      const text = lengths.map((length) => "x".repeat(length)).join("\n");
      const index = indexLines(Buffer.from(text));
      for (const position of [...at.map((share) => Math.floor(share * text.length)), 65_536, 131_072]) {
        if (position > text.length) continue;
        const before = text.slice(0, position);
        const column = position - (before.lastIndexOf("\n") + 1);
        expect(index.at(position)).toEqual({ line: before.split("\n").length - 1, column });
      }
    }),
    { numRuns: 50 },
  );
});
