import { Buffer } from "node:buffer";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pieceLimit, pieceOverlap, withoutMarks, type AddedText } from "./added.ts";
import { addedLines } from "./testing/added-lines.ts";
import { PatchParser, type PatchEvent } from "./patch.ts";

const [one, two] = ["1".repeat(40), "2".repeat(40)];
const [blob, zero] = ["b".repeat(40), "0".repeat(40)];

/** Reads a patch in chunks of a size. */
function read(patch: string | Buffer, size = 65_536): { events: PatchEvent[]; isWhole: boolean } {
  const bytes = Buffer.from(patch);
  const parser = new PatchParser();
  const events: PatchEvent[] = [];
  for (let at = 0; at < bytes.length; at += size) events.push(...parser.write(bytes.subarray(at, at + size)));
  return { events, isWhole: parser.isWhole() };
}

function added(patch: string | Buffer, size?: number): { path: string; line: number; text: string }[] {
  return read(patch, size).events.flatMap((event) =>
    event.kind === "added" ? addedLines(event).map((each) => ({ path: event.path, ...each })) : [],
  );
}

const header = (name = "a/f b/f", to = "b/f") =>
  `commit ${one} ${two}\n\ndiff --git ${name}\nindex ${zero}..${blob} 100644\n--- a/f\n+++ ${to}\n`;

describe("what git prints", () => {
  test("is read as commits and what they add", () => {
    const patch = `${header()}@@ -1 +1,2 @@ fn\n-old\n+new\n+more\n@@ -5,0 +7 @@\n+last\ncommit ${two} \n`;
    const place = { kind: "added", commit: one, path: "f", blob, lineOffset: 0, isPiece: false };
    expect(read(patch)).toEqual({
      events: [
        { kind: "commit", commit: one, parents: 1 },
        { ...place, firstLine: 1, raw: Buffer.from("+new\n+more\n") },
        { ...place, firstLine: 7, raw: Buffer.from("+last\n") },
        { kind: "commit", commit: two, parents: 0 },
      ],
      isWhole: true,
    });
  });

  test("content that looks like a header is content", () => {
    const hostile = [`commit ${two} `, "diff --git a/x b/x", "--- a/x", "+++ b/x", "@@ -1 +1,9 @@", "\\ No newline"];
    const removed = hostile.map((line) => `-${line}\n`).join("");
    const lines = hostile.map((line) => `+${line}\n`).join("");
    const patch = `${header()}@@ -1,6 +1,6 @@\n${removed}${lines}`;
    expect(read(patch).events.filter(({ kind }) => kind === "commit")).toHaveLength(1);
    expect(added(patch)).toEqual([{ path: "f", line: 1, text: `${hostile.join("\n")}\n` }]);
    expect(read(patch).isWhole).toBe(true);
  });

  test("ends of files without a line break, CR, NUL, and lines of context", () => {
    const marker = "\\ No newline at end of file\n";
    const patch = `${header()}@@ -1 +1 @@\n-a\n${marker}+b\r\n@@ -3,2 +3,4 @@\n x\n+\0\n y\n+z\n${marker}`;
    expect(added(patch)).toEqual([
      { path: "f", line: 1, text: "b\r\n" },
      { path: "f", line: 4, text: "\0\n" },
      { path: "f", line: 6, text: "z\n" },
    ]);
  });

  test("what is added comes with the lines around it, without those that are removed", () => {
    const hunks = "@@ -1,5 +1,6 @@\n 1\n-old\n+new\n 3\n-4\n+four\n+more\n 5\n@@ -11,3 +12,2 @@\n 11\n-12\n 13\n";
    for (const size of [1, 2, 7, 65_536]) {
      const texts = read(`${header()}${hunks}`, size).events.flatMap((event) =>
        event.kind === "added" ? [event] : [],
      );
      expect(texts).toMatchObject([{ firstLine: 1, raw: Buffer.from(" 1\n+new\n 3\n+four\n+more\n 5\n") }]);
      expect(read(`${header()}${hunks}`, size).isWhole).toBe(true);
    }
  });

  test.each([
    ["a/x b/y b/x b/y", "b/x b/y\t", "x b/y"],
    ['"a/tab\\t\\"\\\\\\303\\244" "b/tab\\t\\"\\\\\\303\\244"', '"b/tab\\t\\"\\\\\\303\\244"', 'tab\t"\\ä'],
    ['"a/my \\"db\\"/f" "b/my \\"db\\"/f"', '"b/my \\"db\\"/f"\t', 'my "db"/f'],
    ['"a/line\\nbreak" "b/line\\nbreak"', '"b/line\\nbreak"', "line\nbreak"],
    ["a/dev/null b/dev/null", "b/dev/null", "dev/null"],
    ["a/from b/to", "b/to", "to"],
  ])("the name in %j", (names, to, name) => {
    expect(added(`${header(names, to)}@@ -0,0 +1 @@\n+x\n`)).toEqual([{ path: name, line: 1, text: "x\n" }]);
  });

  test("a name that is no UTF-8", () => {
    const patch = Buffer.from(`${header("a/\xff b/\xff", "b/\xff")}@@ -0,0 +1 @@\n+x\n`, "latin1");
    expect(added(patch)).toEqual([{ path: "\ufffd", line: 1, text: "x\n" }]);
  });

  test("binary files, unless they are gone, and renamed ones", () => {
    const file = (names: string, to: string) =>
      `diff --git ${names}\nindex ${zero}..${to}\nBinary files x and y differ\n`;
    const renamed = `diff --git a/o b/new\nsimilarity index 90%\nrename from o\nrename to new\nindex ${zero}..${blob}\n`;
    const patch = `commit ${one} \n\n${file("a/b b/b b/b b/b", blob)}${file("a/gone b/gone", zero)}${renamed}Binary files x\n`;
    const places = read(patch).events.flatMap((event) => (event.kind === "binary" ? [event.path, event.blob] : []));
    expect(places).toEqual(["b b/b", blob, "new", blob]);
  });

  test("changes of mode, conflicts that git met, and submodules add nothing", () => {
    const mode = "diff --git a/f b/f\nold mode 100644\nnew mode 100755\n";
    const remerge = "diff --git a/f b/f\nremerge CONFLICT (content): Merge conflict in f\n  @@ -1 +1 @@\n";
    const submodule = `diff --git a/s b/s\nnew file mode 160000\nindex ${zero}..${blob}\n--- /dev/null\n+++ b/s\n@@ -0,0 +1 @@\n+Subproject commit ${blob}\n`;
    const patch = `commit ${one} \n\n${mode}${remerge}${submodule}diff: warning: Skipping\n`;
    expect(read(patch)).toEqual({ events: [{ kind: "commit", commit: one, parents: 0 }], isWhole: true });
  });

  test("of a merge of three, lines that no parent has", () => {
    const names = `diff --combined f\nindex ${blob},${blob},${zero}..${blob}\n--- a/f\n+++ b/f\n`;
    const lines = "-- one\n  -two\n+++new\n+++more\n++ known\n   same\n+++last\n";
    const patch = `commit ${one} ${two} ${two} ${two}\n\n${names}@@@@ -1,2 -1,2 -1,3 +7,5 @@@@\n${lines}commit ${two} \n`;
    for (const size of [1, 3, 65_536]) {
      expect(added(patch, size)).toEqual([
        { path: "f", line: 7, text: "new\nmore\n" },
        { path: "f", line: 11, text: "last\n" },
      ]);
      expect(read(patch, size).events[1]).toMatchObject({
        firstLine: 7,
        raw: Buffer.from("+new\n+more\n known\n same\n+last\n"),
      });
      expect(read(patch, size).isWhole).toBe(true);
    }
  });
});

test.each([
  ["within a hunk", `${header()}@@ -0,0 +1,2 @@\n+x\n`],
  ["within a line", `${header()}@@ -0,0 +1 @@\n+x`],
  ["within a header", header().slice(0, -1)],
  ["within a merge", `${header()}@@@ -1 -1 +1,2 @@@\n++x\n`],
  ["with a line that has no mark", `${header()}@@ -0,0 +1,2 @@\n+x\ny\n`],
  ["with more lines than it says", `${header()}@@ -1 +1 @@\n-x\n-y\n+z\n`],
  ["with a line of a merge that has no mark", `${header()}@@@ -1 -1 +1,2 @@@\n++x\n+\n`],
  ["with a hunk of no file", `commit ${one} \n\n@@ -0,0 +1 @@\n+x\n`],
  ["with a hunk that has no numbers", `${header()}@@ here @@\n`],
  ["with a commit that has no id", "commit main\n"],
  ["with a header that does not end", Buffer.alloc(3_000_000, "x")],
])("an output that ends %s is not whole", (_, patch) => {
  expect(read(patch).isWhole).toBe(false);
});

describe("long texts", () => {
  const texts = (patch: string, size?: number): AddedText[] =>
    read(patch, size).events.flatMap((event) => (event.kind === "added" ? [event] : []));

  test("come in pieces at the ends of lines", () => {
    const line = `${"x".repeat(99)}\n`;
    const count = Math.ceil((2.5 * pieceLimit) / 100);
    const pieces = texts(`${header()}@@ -0,0 +1,${count} @@\n${`+${line}`.repeat(count)}`, 60_000);
    expect(pieces.length).toBeGreaterThan(2);
    const shared = Math.ceil(pieceOverlap / 101);
    let next = 1;
    for (const { raw, firstLine, lineOffset, isPiece } of pieces) {
      expect([firstLine, lineOffset, isPiece, raw.length % 101]).toEqual([Math.max(1, next - shared), 0, true, 0]);
      next = firstLine + raw.length / 101;
    }
    expect(next).toBe(count + 1);
  });

  test("come in pieces of which each part that is no longer than what they share is whole in one, at its place", () => {
    const line = fc.oneof(
      { weight: 4, arbitrary: fc.constant(500) },
      fc.constantFrom(0, pieceOverlap - 1, pieceOverlap, 3 * pieceOverlap, pieceLimit - 1, pieceLimit),
    );
    const chunk = fc.constantFrom(50_000, pieceOverlap, pieceLimit);
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 5 }), chunk, (lengths, size) => {
        const repeated = lengths.flatMap((length) =>
          length === 500 ? Array.from({ length: 6000 }, () => 500) : length,
        );
        // What stands at a place of a line tells the place.
        const wanted = repeated.map((length) => "0123456789".repeat(length / 10 + 1).slice(0, length));
        const patch = `${header()}@@ -0,0 +1,${wanted.length} @@\n${wanted.map((text) => `+${text}\n`).join("")}`;
        let start = 0;
        const starts = [...wanted, ""].map((text) => (start += text.length + 2) - text.length - 2);
        let end = 0;
        for (const { raw, firstLine, lineOffset } of texts(patch, size)) {
          const parts = withoutMarks(raw, firstLine).bytes.toString("latin1").split("\n");
          const others = parts.filter((part, index) => {
            const offset = index === 0 ? lineOffset : 0;
            return (wanted[firstLine - 1 + index] ?? "").slice(offset, offset + part.length) !== part;
          });
          expect(others).toEqual([]);
          const from = (starts[firstLine - 1] ?? 0) + lineOffset;
          expect(from).toBeLessThanOrEqual(Math.max(0, end - pieceOverlap));
          end = from + raw.length;
        }
        expect(end).toBe(starts.at(-1));
      }),
      { numRuns: 12 },
    );
  });

  test("of one line come in pieces that overlap, in time that grows with their length", () => {
    const length = 200_000_000;
    const parser = new PatchParser();
    const pieces: AddedText[] = [];
    const write = (chunk: Buffer): void => {
      for (const event of parser.write(chunk)) if (event.kind === "added") pieces.push(event);
    };
    write(Buffer.from(`${header()}@@ -0,0 +1,3 @@\n+first\n+`));
    const chunk = Buffer.alloc(50_000, "0123456789");
    for (let at = 0; at < length; at += chunk.length) write(chunk);
    write(Buffer.from("\n+third\n"));
    expect(parser.isWhole()).toBe(true);
    expect(pieces.map(({ firstLine }) => firstLine)).toEqual([1, 1, ...pieces.slice(2).map(() => 2)]);
    const cut = pieces.slice(2);
    expect(pieces.every(({ isPiece }) => isPiece)).toBe(true);
    for (const [index, { lineOffset, raw }] of cut.entries()) {
      const before = cut[index - 1];
      const end = before
        ? before.lineOffset + before.raw.length - 1
        : (pieces[1]?.raw.length ?? 0) - "+first\n+".length;
      expect(lineOffset).toBe(end - pieceOverlap);
      // What a piece begins with is what stands there in the line.
      expect(raw.toString("latin1", 0, 2)).toBe(`+${lineOffset % 10}`);
    }
    const last = cut.at(-1);
    expect(last?.raw.subarray(-7).toString()).toBe("+third\n");
    expect((last?.lineOffset ?? 0) + (last?.raw.length ?? 0) - 1 - "\n+third\n".length).toBe(length);
  });
});

const contentLine = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("", "-- a/x", "++ b/x", "@@ -1 +1 @@", `commit ${two} `, "diff --git a/x b/x", "\\ No", "\r", "\0"),
);
const lines = fc.array(
  contentLine.map((line) => line.replaceAll("\n", "")),
  { maxLength: 6 },
);

test("any hunks in any chunks: what was put in comes out", () => {
  const anyHunk = fc.record({ old: lines, new: lines, start: fc.integer({ min: 1, max: 1000 }) });
  fc.assert(
    fc.property(fc.array(anyHunk, { maxLength: 6 }), fc.integer({ min: 1, max: 40 }), (hunks, size) => {
      const marked = (mark: string, all: readonly string[]) => all.map((line) => `${mark}${line}\n`).join("");
      const body = hunks.map(
        (each) =>
          `@@ -${each.start},${each.old.length} +${each.start},${each.new.length} @@\n${marked("-", each.old)}${marked("+", each.new)}`,
      );
      const expected = hunks
        .filter((each) => each.new.length > 0)
        .map((each) => ({ path: "f", line: each.start, text: each.new.map((line) => `${line}\n`).join("") }));
      const patch = `${header()}${body.join("")}`;
      expect(added(patch, size)).toEqual(
        expected.map((each) => ({ ...each, text: Buffer.from(each.text).toString() })),
      );
      expect(read(patch, size).isWhole).toBe(true);
    }),
  );
});

test("any bytes are taken without an exception", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.uint8Array({ maxLength: 30 }), fc.constant(Buffer.from(`${header()}@@ -0,0 +1,2 @@\n`)))),
      (parts) => {
        expect(read(Buffer.concat(parts), 7).events.every(({ commit }) => commit === one)).toBe(true);
      },
    ),
  );
});

test("withoutMarks takes the first byte of each line away, and tells the added lines", () => {
  const { bytes, added: ranges } = withoutMarks(Buffer.from("+a\n++\n \n+\n x\n x\n+b"), 5);
  expect(bytes.toString()).toBe("a\n+\n\n\nx\nx\nb");
  expect(ranges).toEqual([
    { start: 5, end: 7 },
    { start: 8, end: 9 },
    { start: 11, end: 12 },
  ]);
  expect(withoutMarks(Buffer.alloc(0), 1)).toEqual({ bytes: Buffer.alloc(0), added: [] });
});
