import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tarBytes, type RawTarMember } from "../testing/tar-bytes.ts";
import { zipBytes, type RawMember } from "../testing/zip-bytes.ts";
import { walkContainer, type WalkOptions, type WalkResult } from "./container.ts";
import type { FilePiece } from "./pieces.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "walk-"));
});
afterAll(async () => rm(folder, { recursive: true }));

interface Walked extends WalkResult {
  /** Every file's pieces, as one text. */
  readonly files: Record<string, string>;
  readonly codes: readonly string[];
  readonly pieces: readonly FilePiece[];
}

async function walked(source: string | Buffer, options: Partial<WalkOptions> = {}): Promise<Walked> {
  const pieces: FilePiece[] = [];
  const result = await walkContainer(source, { name: "outer", ...options }, (piece) => {
    pieces.push(piece);
  });
  const files: Record<string, string> = {};
  for (const { path, content } of pieces) files[path] = (files[path] ?? "") + content.toString("latin1");
  return { ...result, files, pieces, codes: result.problems.map(({ code }) => code) };
}

const zip = (...members: RawMember[]) => zipBytes(members);
const tar = (...members: RawTarMember[]) => tarBytes(members);

describe("files of a container", () => {
  test.each<[string, Buffer, Record<string, string>]>([
    ["zip", zip({ name: "a", content: "1" }, { name: "b/c", content: "2" }), { "outer!a": "1", "outer!b/c": "2" }],
    ["tar", tar({ name: "a", content: "1" }, { name: "./b//c", content: "2" }), { "outer!a": "1", "outer!b/c": "2" }],
    ["tar.gz", gzipSync(tar({ name: "a", content: "1" })), { "outer!a": "1" }],
    ["gzip", gzipSync("text"), { "outer!outer": "text" }],
    ["no container", Buffer.from("text"), { outer: "text" }],
    ["nothing", Buffer.alloc(0), { outer: "" }],
    ["an empty zip", zip(), {}],
  ])("%s", async (_, bytes, files) => {
    const path = join(folder, "file");
    await writeFile(path, bytes);
    for (const source of [bytes, path]) {
      const result = await walked(source);
      expect(result).toMatchObject({ files, problems: [], notes: [] });
      expect(result.pieces.every(({ firstLine, isLast }) => firstLine === 1 && isLast)).toBe(true);
    }
  });

  test("containers in one another, whatever they are called", async () => {
    const qgz = zip({ name: "p.qgs", content: "<qgis/>" });
    const bytes = tar(
      { name: "data/p.qgz", content: qgz },
      { name: "log.txt.gz", content: gzipSync("log") },
      { name: "b.zip", content: zip({ name: "c.bin", content: gzipSync(tar({ name: "d", content: "deep" })) }) },
      { name: "no.zip", content: "version https://git-lfs" },
    );
    expect(await walked(gzipSync(bytes), { name: "x/outer.tgz" })).toMatchObject({
      files: {
        "x/outer.tgz!data/p.qgz!p.qgs": "<qgis/>",
        "x/outer.tgz!log.txt.gz!log.txt": "log",
        "x/outer.tgz!b.zip!c.bin!d": "deep",
        "x/outer.tgz!no.zip": "version https://git-lfs",
      },
      problems: [],
    });
  });

  describe("a zip that begins with something else", () => {
    const inside = zip({ name: "a", content: "1" }, { name: "b", content: "2", stored: true });
    const started = Buffer.concat([Buffer.from("#!/usr/bin/env python3\n"), inside]);

    test.each([
      ["one byte", Buffer.concat([Buffer.from("\0"), inside])],
      ["a line", started],
      ["something large", Buffer.concat([randomBytes(3_000_000), inside])],
    ])("%s", async (_, bytes) => {
      const path = join(folder, "prefixed");
      await writeFile(path, bytes);
      for (const source of [bytes, path]) {
        const { files, problems } = await walked(source, { name: "p.QGZ" });
        expect([files, problems]).toEqual([{ "p.QGZ!a": "1", "p.QGZ!b": "2" }, []]);
      }
    });

    test("whose offsets are right, as those of zipapp are", async () => {
      const start = Buffer.from("#!/usr/bin/env python3\n");
      const shifted = zip({ name: "a", content: "1", offset: start.length });
      shifted.writeUInt32LE(shifted.readUInt32LE(shifted.length - 6) + start.length, shifted.length - 6);
      const { files, problems } = await walked(Buffer.concat([start, shifted]), { name: "tool.pyz" });
      expect([files, problems]).toEqual([{ "tool.pyz!a": "1" }, []]);
    });

    test("in another container", async () => {
      const { files, problems } = await walked(tar({ name: "in.zip", content: started }, { name: "b", content: "2" }));
      expect([files, problems]).toEqual([{ "outer!in.zip!a": "1", "outer!in.zip!b": "2", "outer!b": "2" }, []]);
    });

    test("is looked for where its name says so, and is none when it does not end as one", async () => {
      for (const [name, bytes] of [
        ["a.txt", started],
        ["a.zip", started.subarray(0, -5)],
        ["a.zip", Buffer.from("version https://git-lfs")],
        ["a.zip", Buffer.alloc(0)],
      ] as const) {
        expect(await walked(bytes, { name })).toMatchObject({
          files: { [name]: bytes.toString("latin1") },
          problems: [],
        });
      }
    });

    test("and cannot be read is told", async () => {
      const broken = Buffer.from(started);
      broken.writeUInt32LE(3, broken.length - 6);
      for (const bytes of [broken, Buffer.concat([zip({ name: "x", content: "hidden" }), inside])]) {
        expect((await walked(bytes, { name: "a.zip" })).codes).not.toEqual([]);
      }
    });
  });

  test("only wanted members are read", async () => {
    const inside = [
      { name: "a.tif", content: "bad", crc: 7 },
      { name: "a.txt", content: "good" },
    ];
    const seen: [string, number | undefined][] = [];
    const wants = (path: string, size: number | undefined) => {
      seen.push([path, size]);
      return !path.endsWith(".tif");
    };
    expect(await walked(zip(...inside), { wants })).toMatchObject({ files: { "outer!a.txt": "good" }, problems: [] });
    expect(await walked(tar(...inside), { wants })).toMatchObject({ files: { "outer!a.txt": "good" }, problems: [] });
    expect(await walked(gzipSync("x"), { name: "a.tif.gz", wants })).toMatchObject({ files: {}, problems: [] });
    expect(seen.slice(0, 2)).toEqual([
      ["outer!a.tif", 3],
      ["outer!a.txt", 4],
    ]);
  });

  test("large files come in pieces that end with a line", async () => {
    const content = Array.from({ length: 2000 }, (_, index) => `line ${index + 1}\n`).join("");
    for (const bytes of [zip({ name: "a", content }), gzipSync(tar({ name: "a", content }))]) {
      const { pieces, files } = await walked(bytes, { limits: { pieceBytes: 1000 } });
      expect(files).toEqual({ "outer!a": content });
      expect(pieces.length).toBeGreaterThan(10);
      expect(pieces.map(({ isLast }) => isLast).lastIndexOf(false)).toBe(pieces.length - 2);
      for (const { content: piece, firstLine } of pieces) {
        expect(piece.toString().startsWith(`line ${firstLine}\n`)).toBe(true);
      }
    }
  });

  test("a line that is longer than a piece is cut where a word ends", async () => {
    const content = `${"x".repeat(700)} ${"y".repeat(700)}\n${"z".repeat(400)}`;
    const { pieces } = await walked(zip({ name: "a", content }), { limits: { pieceBytes: 1000 } });
    expect(pieces.map((piece) => [piece.content.length, piece.firstLine])).toEqual([
      [701, 1],
      [701, 1],
      [400, 2],
    ]);
  });

  test("any file comes out as it was, in pieces of any size", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", "\n", "b"), maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 40 }), async (content, pieceBytes) => {
        const bytes = tar({ name: "z.zip", content: zip({ name: "a", content, stored: true }) });
        const { pieces, files } = await walked(bytes, { limits: { pieceBytes } });
        expect(files).toEqual({ "outer!z.zip!a": content });
        let before = "";
        for (const piece of pieces) {
          expect(piece.firstLine).toBe(before.split("\n").length);
          before += piece.content.toString();
        }
        expect(pieces.filter(({ isLast }) => isLast)).toEqual(pieces.slice(-1));
      }),
    );
  });

  test("what visit throws ends the walk", async () => {
    const failing = walkContainer(gzipSync(tar({ name: "a" }, { name: "b" })), { name: "outer" }, () => {
      throw new RangeError("enough");
    });
    await expect(failing).rejects.toThrow("enough");
  });
});

describe("gzip", () => {
  const part = gzipSync("one ");

  test("parts that were appended, with zeros between and after them", async () => {
    const bytes = Buffer.concat([part, gzipSync("two "), Buffer.alloc(100_000), gzipSync("three"), Buffer.alloc(9)]);
    expect(await walked(bytes, { name: "a.gz" })).toMatchObject({ files: { "a.gz!a": "one two three" }, problems: [] });
  });

  test("many small parts", async () => {
    const parts = Array.from({ length: 3000 }, (_, index) => gzipSync(`${index}\n`));
    const { files, problems } = await walked(Buffer.concat(parts));
    expect(problems).toEqual([]);
    expect(files["outer!outer"]?.split("\n")).toEqual([...parts.keys(), ""].map(String));
  });

  test("large parts", async () => {
    const noise = randomBytes(700_000);
    const { pieces, problems } = await walked(Buffer.concat([gzipSync(noise), gzipSync(noise)]));
    expect(problems).toEqual([]);
    expect(Buffer.concat(pieces.map(({ content }) => content)).equals(Buffer.concat([noise, noise]))).toBe(true);
  });

  test("extra fields, names, comments and a checksum in the header", async () => {
    const header = Buffer.from([0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3, 3, 0, 7, 7, 7]);
    const bytes = Buffer.concat([header, Buffer.from("name\0comment\0XX"), part.subarray(10)]);
    expect(await walked(bytes)).toMatchObject({ files: { "outer!outer": "one " }, problems: [] });
  });

  test.each<[string, string, Buffer]>([
    ["archive-trailing-data", "something after its end", Buffer.concat([part, Buffer.from("garbage")])],
    ["archive-cut-off", "its end is missing", part.subarray(0, -5)],
    ["archive-cut-off", "half its data is missing", gzipSync(randomBytes(300_000)).subarray(0, 150_000)],
    ["archive-cut-off", "only a header", part.subarray(0, 10)],
    ["archive-cut-off", "half a header", part.subarray(0, 5)],
    ["archive-damaged", "a wrong checksum", Buffer.concat([part.subarray(0, -8), Buffer.alloc(8)])],
    ["archive-damaged", "no deflated data", Buffer.concat([part.subarray(0, 10), Buffer.alloc(50, 0xff)])],
  ])("%s: %s", async (code, _, bytes) => {
    const result = await walked(bytes);
    expect(result.codes).toEqual([code]);
    expect(result.pieces.every(({ isLast }) => !isLast)).toBe(true);
    const nested = await walked(tar({ name: "in.gz", content: bytes }, { name: "after", content: "read" }));
    expect(nested.codes).toEqual([code]);
    expect(nested.files["outer!after"]).toBe("read");
  });

  test("what comes before damage is given, and not as a whole", async () => {
    const { pieces } = await walked(Buffer.concat([part, Buffer.from("garbage")]));
    expect(pieces.map(({ content, isLast }) => [content.toString(), isLast])).toEqual([["one ", false]]);
  });
});

describe("limits", () => {
  const nested = (depth: number) => {
    let bytes = zip({ name: "a", content: "deep" });
    for (let level = 1; level < depth; level++)
      bytes = level % 2 ? gzipSync(tar({ name: "z", content: bytes })) : zip({ name: "z", content: bytes });
    return bytes;
  };

  test("containers are opened to a depth", async () => {
    expect((await walked(nested(4))).files).toEqual({ "outer!z!z!z!a": "deep" });
    const { files, problems } = await walked(nested(5));
    expect(files).toEqual({});
    expect(problems).toEqual([
      {
        code: "archive-too-deep",
        message: "outer!z!z!z!z lies in 4 containers; what lies deeper was not looked into.",
        hint: "Pack its content without the archives around it, or exclude it.",
        location: { path: "outer" },
      },
    ]);
    expect((await walked(nested(1), { limits: { depth: 1 } })).files).toEqual({ "outer!a": "deep" });
    expect((await walked(nested(2), { limits: { depth: 1 } })).codes).toEqual(["archive-too-deep"]);
  });

  test("a depth of 0 opens none, which is no problem", async () => {
    expect(await walked(nested(1), { limits: { depth: 0 } })).toMatchObject({
      files: {},
      problems: [],
      notes: [{ message: "outer is a container, which was not opened, as asked." }],
    });
  });

  test("only so many containers are opened", async () => {
    const inner = { content: zip({ name: "a", content: "1" }) };
    const bytes = tar({ ...inner, name: "x.zip" }, { ...inner, name: "y.zip" }, { name: "z", content: "2" });
    const { files, codes } = await walked(bytes, { limits: { archives: 2 } });
    expect(files).toEqual({ "outer!x.zip!a": "1", "outer!z": "2" });
    expect(codes).toEqual(["archive-too-many-archives"]);
  });

  test("only so many members are looked at, in all containers together", async () => {
    const two = [{ name: "a" }, { name: "b" }];
    for (const bytes of [zip(...two, { name: "c" }), tar(...two, { name: "c" }), gzipSync(tar(...two))]) {
      const { files, codes } = await walked(bytes, { limits: { entries: 2 } });
      expect([Object.keys(files).length, codes]).toEqual([bytes[0] === 0x1f ? 1 : 2, ["archive-too-many-entries"]]);
    }
    const bytes = zip({ name: "x", content: zip(...two) }, { name: "y", content: zip(...two) });
    const { files, codes } = await walked(bytes, { limits: { entries: 4 } });
    expect([Object.keys(files).length, codes]).toEqual([2, ["archive-too-many-entries"]]);
  });

  test("all that is unpacked is limited", async () => {
    const member = { content: randomBytes(1000) };
    const bytes = zip({ name: "a", ...member }, { name: "b.gz", content: gzipSync(member.content) }, { name: "c" });
    const { files, codes } = await walked(bytes, { limits: { totalBytes: 2500 } });
    expect(Object.keys(files)).toEqual(["outer!a", "outer!c"]);
    expect(codes).toEqual(["archive-too-large"]);
  });

  test("a container inside has to fit into memory", async () => {
    const inner = zip({ name: "a", content: randomBytes(2000) });
    for (const bytes of [
      zip({ name: "x.zip", content: inner }),
      gzipSync(inner),
      tar({ name: "x.zip", content: inner }),
    ]) {
      expect((await walked(bytes, { limits: { containerBytes: 1000 } })).codes).toEqual(["member-over-limit"]);
    }
    expect((await walked(inner, { limits: { containerBytes: 1000 } })).codes).toEqual([]);
  });

  test("what grows too much is not read to its end", async () => {
    const zeros = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const { codes, pieces } = await walked(zeros);
    expect(codes).toEqual(["member-over-limit"]);
    expect(pieces.reduce((sum, { content }) => sum + content.length, 0)).toBeLessThan(450 * zeros.length);
    expect((await walked(tar({ name: "z.gz", content: zeros }, { name: "b", content: "b" }))).files["outer!b"]).toBe(
      "b",
    );
    expect((await walked(zip({ name: "z", content: Buffer.alloc(8e6) }))).codes).toEqual(["member-over-limit"]);
  });

  test("10 GB in 10 MB", async () => {
    const block = deflateRawSync(Buffer.alloc(64 * 1024 * 1024));
    const bytes = zip({ name: "z", content: block, stored: true, method: 8, size: 4_294_967_294 });
    expect((await walked(bytes)).codes).toEqual(["member-over-limit"]);
    // Many parts of zeros, each of which is small.
    const part = gzipSync(Buffer.alloc(1_000_000));
    const parts = Buffer.concat(Array.from({ length: 10_000 }, () => part));
    expect((await walked(parts)).codes).toEqual(["member-over-limit"]);
  });

  test("many bad members are few problems", async () => {
    const bytes = tarBytes(Array.from({ length: 20_000 }, (_, index) => ({ name: `../${index}` })));
    const { problems } = await walked(bytes);
    expect(problems).toHaveLength(5);
    expect(problems[4]?.message).toBe(
      "outer!../4 leads out of the archive, so it was not read. The same is so for 19995 more.",
    );
  });

  test("many members of an archive in an archive", async () => {
    const block = tar({ name: "a" }).subarray(0, 512);
    const bytes = gzipSync(Buffer.concat(Array.from({ length: 20_000 }, () => block)));
    const { codes, pieces } = await walked(bytes, { limits: { entries: 5000 } });
    expect(codes).toEqual(["archive-too-many-entries"]);
    expect(pieces).toHaveLength(4999);
  });
});

describe("what is not looked into", () => {
  const sevenZip = Buffer.from("377abcaf271c0004", "hex");

  test("is a note, and a problem when that is asked for", async () => {
    const bytes = zip({ name: "a.7z", content: sevenZip });
    const message = "outer!a.7z is an archive of a kind that is not looked into.";
    expect(await walked(bytes)).toMatchObject({ problems: [], notes: [{ message }], files: {} });
    expect((await walked(bytes, { reportUnsupported: true })).problems).toMatchObject([
      { code: "archive-unsupported", message },
    ]);
  });

  test("links are noted and not followed", async () => {
    const links = [
      { name: "a", content: "/etc/passwd", mode: 0o120777 },
      { name: "b", content: "../../x", mode: 0o120777 },
    ];
    expect(await walked(zip(...links))).toMatchObject({
      files: {},
      problems: [],
      notes: [{ message: "outer has 2 links, which were not followed." }],
    });
  });

  test("a zip that is cut off, at any depth", async () => {
    const cut = zip({ name: "a", content: "x".repeat(100) }).subarray(0, -30);
    expect((await walked(cut)).codes).toEqual(["archive-unreadable"]);
    const { codes, files } = await walked(zip({ name: "in", content: cut }, { name: "b", content: "read" }));
    expect([codes, files]).toEqual([["archive-unreadable"], { "outer!b": "read" }]);
  });

  test("damaged members", async () => {
    const { problems, files } = await walked(zip({ name: "a", content: "x", crc: 1 }, { name: "b", content: "read" }));
    expect(problems).toMatchObject([{ code: "member-damaged", message: "outer!a has a wrong checksum." }]);
    expect(files).toEqual({ "outer!b": "read" });
  });
});

describe("anything", () => {
  const original = gzipSync(
    tar(
      { name: "a.zip", content: zip({ name: "b", content: "text ".repeat(50) }) },
      { name: "c.gz", content: gzipSync("text") },
      { name: "d", content: "data" },
    ),
    { level: 0 },
  );

  test("with some bytes changed is read or told, and never thrown", async () => {
    const change = fc.record({ at: fc.nat(original.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(80), async (changes, cut) => {
        // Without the outer gzip: its checksum would catch everything.
        const bytes = Buffer.from(original.subarray(15));
        for (const { at, to } of changes) bytes[at] = to;
        for (const source of [bytes.subarray(0, bytes.length - (cut < 60 ? 0 : cut)), gzipSync(bytes)]) {
          const { pieces, problems, notes } = await walked(source);
          expect(pieces.length + problems.length + notes.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
