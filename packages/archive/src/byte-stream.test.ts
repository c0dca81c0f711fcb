import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ByteStream } from "./byte-stream.ts";

async function* piecesOf(pieces: readonly string[], error?: Error): AsyncGenerator<Buffer, void> {
  for (const piece of pieces) yield Buffer.from(piece);
  if (error) throw error;
}

test("bytes come in the order and the amounts that are asked for", async () => {
  const piece = fc.stringMatching(/^[a-z]{0,6}$/u);
  const step = fc.record({ how: fc.constantFrom("peek", "take", "skip", "giveBack"), count: fc.nat(9) });
  await fc.assert(
    fc.asyncProperty(fc.array(piece), fc.array(step), async (pieces, steps) => {
      const stream = new ByteStream(piecesOf(pieces));
      const got: string[] = [];
      const expected: string[] = [];
      let left = pieces.join("");
      for (const { how, count } of steps) {
        const next = left.slice(0, count);
        const bytes = how === "peek" ? await stream.peek(count) : await stream.take(how === "skip" ? 0 : count);
        if (how === "giveBack") stream.giveBack(bytes);
        if (how === "skip") await stream.skip(count);
        if (how === "skip" || how === "take") left = left.slice(count);
        got.push(bytes.toString());
        expected.push(how === "skip" ? "" : next);
      }
      expect([...got, (await stream.take(1000)).toString()]).toEqual([...expected, left]);
    }),
  );
});

test("an error comes after what came before it, and again", async () => {
  const stream = new ByteStream(piecesOf(["abc"], new Error("broken")));
  expect((await stream.take(10)).toString()).toBe("abc");
  await expect(stream.take(1)).rejects.toThrow("broken");
  await expect(stream.peek(1)).rejects.toThrow("broken");
});
