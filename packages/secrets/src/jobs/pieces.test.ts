import * as fc from "fast-check";
import { expect, test } from "vitest";
import { piecesOf } from "./pieces.ts";

test("each part of a file that is no longer than what pieces share is whole in one of them, at its place", () => {
  const sizes = { piece: 64, overlap: 16 };
  const text = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom("a", "b") }, fc.constant("\n")), {
    minLength: 150,
    maxLength: 400,
  });
  fc.assert(
    fc.property(text, fc.double({ min: 0, max: 1, noNaN: true }), (letters, share) => {
      const content = Buffer.from(letters.join(""));
      const at = Math.floor(share * content.length);
      const part = content.subarray(at, at + sizes.overlap);
      fc.pre(part.length > 0);
      const before = content.subarray(0, at);
      const lineStart = before.lastIndexOf(10) + 1;
      const line = before.toString().split("\n").length;
      const found: string[] = [];
      for (const { bytes, firstLine, lineOffset } of piecesOf((buffer, from) => content.copy(buffer, 0, from), sizes)) {
        for (let index = bytes.indexOf(part); index >= 0; index = bytes.indexOf(part, index + 1)) {
          const passed = bytes.subarray(0, index).toString().split("\n");
          const offset = passed.length === 1 ? lineOffset : 0;
          found.push(`${firstLine + passed.length - 1}:${(passed.at(-1)?.length ?? 0) + offset}`);
        }
      }
      expect(found).toContain(`${line}:${at - lineStart}`);
    }),
    { numRuns: 500 },
  );
});
