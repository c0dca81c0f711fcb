import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ArchiveError } from "./errors.ts";
import { zipBytes, type RawMember } from "./testing/zip-bytes.ts";
import { openZip, type Archive } from "./zip.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "archive-"));
});
afterAll(async () => rm(folder, { recursive: true }));

const name = "plugin.zip";
const openMembers = async (...members: RawMember[]) => openZip(zipBytes(members), { name });

/** Every member, unpacked as text or as the code of what is wrong with it. */
async function contents(archive: Archive): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const entry of archive.entries) {
    const result = await archive.read(entry);
    texts[entry.path] = "problem" in result ? result.problem.code : result.content.toString("utf8");
  }
  return texts;
}

async function streamed(archive: Archive, path: string): Promise<number> {
  const entry = archive.entries.find((candidate) => candidate.path === path);
  if (!entry) throw new Error(`no ${path}`);
  let size = 0;
  for await (const piece of archive.stream(entry)) size += piece.length;
  return size;
}

function nestedIn(opened: Awaited<ReturnType<Archive["open"]>>): Archive {
  if ("problem" in opened) throw new Error(opened.problem.message);
  return opened;
}

describe("what is all right", () => {
  test("members of a file and of a buffer are the same", async () => {
    const bytes = Buffer.from(zipSync({ "a/b.txt": strToU8("bee"), "a/empty": strToU8(""), "a/c/": new Uint8Array() }));
    const path = join(folder, "one.zip");
    await writeFile(path, bytes);
    for (const source of [path, bytes]) {
      const archive = await openZip(source);
      expect(archive.problems).toEqual([]);
      expect(await contents(archive)).toEqual({ "a/b.txt": "bee", "a/empty": "" });
      await archive.close();
    }
  });

  test("names in code page 437 and UTF-8, forks of macOS, dots and doubled slashes", async () => {
    const archive = await openMembers(
      { name: Buffer.from([0x84, 0x2e, 0x74]), flags: 0 },
      { name: "ä.u" },
      { name: "__MACOSX/._x" },
      { name: "./d//e" },
    );
    expect(archive.entries.map(({ path }) => path)).toEqual(["ä.t", "ä.u", "__MACOSX/._x", "d/e"]);
    expect(archive.problems).toEqual([]);
  });

  test("a large member is streamed in pieces", async () => {
    const content = Buffer.alloc(3_000_000, "some words that are not all the same. ");
    const archive = await openZip(
      zipBytes([
        { name: "a", content },
        { name: "b", content, stored: true },
      ]),
      {
        limits: { ratio: 1000 },
      },
    );
    expect([await streamed(archive, "a"), await streamed(archive, "b")]).toEqual([content.length, content.length]);
  });

  test("a file of more than 4 GiB is opened by its directory", async () => {
    const path = join(folder, "large.zip");
    await writeSparse(path, 5 * 1024 ** 3);
    const archive = await openZip(path);
    expect(archive.entries.map(({ path: member, size }) => [member, size])).toEqual([["zeros", 5 * 1024 ** 3]]);
    expect(archive.problems.map(({ code }) => code)).toEqual(["archive-too-large"]);
    expect(await contents(archive)).toEqual({ zeros: "member-over-limit" });
    await expect(streamed(archive, "zeros")).rejects.toMatchObject({ code: "member-unreadable" });
    await archive.close();
  });
});

describe("what is wrong with a member is told, and the rest is read", () => {
  const good: RawMember = { name: "good", content: "good" };

  test.each<[string, RawMember]>([
    ["member-unsafe-name", { name: "../../x" }],
    ["member-unsafe-name", { name: "/etc/passwd" }],
    ["member-unsafe-name", { name: "C:/x" }],
    ["member-unsafe-name", { name: String.raw`a\b` }],
    ["member-unsafe-name", { name: "a\0b" }],
    ["member-unsafe-name", { name: "" }],
    ["member-name-too-long", { name: "n".repeat(1025) }],
    ["member-encrypted", { name: "bad", flags: 1 }],
    ["member-unsupported", { name: "bad", method: 14 }],
    ["member-folder-with-data", { name: "bad/", content: "x" }],
  ])("%s: %o", async (code, member) => {
    const archive = await openMembers(member, good);
    expect(archive.problems.map((problem) => problem.code)).toEqual([code]);
    expect(await contents(archive)).toEqual({ good: "good" });
  });

  test.each<[string, RawMember]>([
    ["member-damaged", { name: "bad", content: "x", crc: 1 }],
    ["member-damaged", { name: "bad", content: "xyz", size: 2 }],
    ["member-damaged", { name: "bad", content: "xyz", size: 4 }],
    ["member-damaged", { name: "bad", content: "xyz", stored: true, size: 2 }],
    ["member-damaged", { name: "bad", content: "not deflated", stored: true, method: 8 }],
    ["member-damaged", { name: "bad", content: "xyz", offset: 7_000_000 }],
    ["member-damaged", { name: "bad", content: "xyz", size: 4_000_000_000, compressedSize: 4_000_000_000 }],
  ])("%s when it is read: %o", async (code, member) => {
    const archive = await openZip(zipBytes([good, member]));
    const bad = archive.entries[1]!;
    expect(await archive.read(bad, 2 ** 33)).toMatchObject({ problem: { code, member: "bad" } });
    await expect(streamed(archive, "bad")).rejects.toBeInstanceOf(ArchiveError);
    expect((await contents(archive))["good"]).toBe("good");
  });

  test("of two entries of one name the last one counts, as with Python", async () => {
    const archive = await openMembers({ name: "a", content: "1" }, { name: "./a", content: "2" });
    expect(archive.problems).toMatchObject([{ code: "member-duplicate", member: "./a" }]);
    expect(await contents(archive)).toEqual({ a: "2" });
  });

  test("a symbolic link is listed as one", async () => {
    const archive = await openMembers({ name: "a", content: "../../etc/passwd", mode: 0o120777 });
    expect(archive.entries).toMatchObject([{ path: "a", isLink: true }]);
    expect(archive.problems).toMatchObject([{ code: "member-link" }]);
  });

  test("after a member that nobody can step over, what came before is still there", async () => {
    const archive = await openMembers(good, { name: "bad", flags: 0x41 }, { name: "after" });
    expect(archive.problems.map(({ code }) => code)).toEqual(["archive-cut-off"]);
    expect(await contents(archive)).toEqual({ good: "good" });
  });
});

describe("bombs", () => {
  test("members that share bytes are not read", async () => {
    const names = Array.from({ length: 50 }, (_, index) => ({
      name: `m${index}`,
      content: "x".repeat(500),
      offset: index,
    }));
    const archive = await openMembers(...names);
    expect(archive.entries).toEqual([]);
    expect(archive.problems).toMatchObject([{ code: "member-overlap" }]);
    expect(archive.problems[0]?.message).toContain("50 members share the same bytes");
  });

  test("a member that grows too much is not read", async () => {
    const archive = await openMembers(
      { name: "a", content: Buffer.alloc(4 * 1024 * 1024) },
      { name: "b", content: "b" },
    );
    expect(await contents(archive)).toEqual({ a: "member-over-limit", b: "b" });
  });

  test("all members together, and those of archives inside, are limited", async () => {
    const inner = zipBytes([{ name: "i", content: "i".repeat(40) }]);
    const bytes = zipBytes([
      { name: "x.zip", content: inner, stored: true },
      { name: "y", content: "y" },
    ]);
    const archive = await openZip(bytes, { limits: { totalBytes: inner.length + 20 } });
    const nested = nestedIn(await archive.open(archive.entries[0]!));
    expect(await contents(nested)).toEqual({ i: "member-over-limit" });
    expect(await contents(archive)).toEqual({ "x.zip": "member-over-limit", y: "y" });
  });

  test("more entries than the limit", async () => {
    const archive = await openZip(zipBytes([{ name: "a" }, { name: "b" }, { name: "c" }]), { limits: { entries: 2 } });
    expect(archive.entries.map(({ path }) => path)).toEqual(["a", "b"]);
    expect(archive.problems.map(({ message }) => message)).toEqual([
      "The archive has 3 members; the first 2 were looked at.",
    ]);
  });

  test("archives in archives are opened to a depth", async () => {
    let bytes = zipBytes([{ name: "a", content: "deep" }]);
    for (let depth = 0; depth < 6; depth++) bytes = zipBytes([{ name: "in.zip", content: bytes }]);
    let archive = await openZip(bytes, { name });
    for (let depth = 0; depth < 3; depth++) archive = nestedIn(await archive.open(archive.entries[0]!));
    expect(await archive.open(archive.entries[0]!)).toMatchObject({
      problem: {
        code: "archive-too-deep",
        message:
          "Archives in plugin.zip/in.zip/in.zip/in.zip, such as in.zip, lie more than 3 archives deep, so they were not opened.",
      },
    });
  });

  test("only so many archives are opened", async () => {
    const inner = { name: "a.zip", content: zipBytes([]) };
    const archive = await openZip(zipBytes([inner]), { limits: { archives: 2 } });
    const openInner = async () => archive.open(archive.entries[0]!);
    expect([nestedIn(await openInner()).entries, nestedIn(await openInner()).entries]).toEqual([[], []]);
    expect(await openInner()).toMatchObject({ problem: { code: "archive-too-many-archives", member: "a.zip" } });
  });

  test("sixty thousand members are listed", async () => {
    const bytes = zipBytes(Array.from({ length: 60_000 }, (_, index) => ({ name: `f${index}`, stored: true })));
    const archive = await openZip(bytes);
    expect(archive.entries).toHaveLength(60_000);
  });
});

describe("what is no archive", () => {
  test.each([
    ["nothing", ""],
    ["text", "PK is not enough"],
    ["cut", zipBytes([{ name: "a" }]).subarray(0, -3)],
  ])("%s", async (_, bytes) => {
    await expect(openZip(Buffer.from(bytes), { name })).rejects.toMatchObject({
      code: "archive-unreadable",
      message: "plugin.zip is no zip file, or it is cut off.",
    });
  });

  test("a file that is not there, and a folder", async () => {
    await expect(openZip(join(folder, "none.zip"))).rejects.toBeInstanceOf(ArchiveError);
    await expect(openZip(folder)).rejects.toBeInstanceOf(ArchiveError);
  });
});

/** Reads all that there is, and gives what came out of it that is no `ArchiveError`. */
async function surpriseOf(bytes: Buffer): Promise<unknown> {
  try {
    const archive = await openZip(bytes);
    await contents(archive);
    for (const { path } of archive.entries) await streamed(archive, path);
  } catch (error) {
    if (!(error instanceof ArchiveError)) return error;
  }
  return undefined;
}

describe("anything", () => {
  test("random bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await surpriseOf(Buffer.from(bytes))).toBeUndefined();
      }),
    );
  });

  test("a zip file with some bytes changed", async () => {
    const original = zipBytes([
      { name: "a/b", content: "text ".repeat(50) },
      { name: "c", content: "stored", stored: true },
      { name: "d.zip", content: zipBytes([{ name: "e" }]) },
    ]);
    const change = fc.record({ at: fc.nat(original.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(40), async (changes, cut) => {
        const bytes = Buffer.from(original);
        for (const { at, to } of changes) bytes[at] = to;
        expect(await surpriseOf(bytes.subarray(0, bytes.length - (cut < 30 ? 0 : cut)))).toBeUndefined();
      }),
      { numRuns: 1500 },
    );
  });

  test("what was packed comes out again", async () => {
    const path = fc.stringMatching(/^[a-z0-9 ]{1,8}(\/[a-z]{1,5}){0,2}$/u);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(path, fc.uint8Array({ maxLength: 2000 }), { maxKeys: 8 }), async (files) => {
        const archive = await openZip(Buffer.from(zipSync(files)));
        expect(archive.problems).toEqual([]);
        for (const entry of archive.entries) {
          const result = await archive.read(entry);
          expect("content" in result && result.content.equals(files[entry.path]!)).toBe(true);
        }
        expect(archive.entries).toHaveLength(Object.keys(files).length);
      }),
    );
  });
});

/** A zip64 file with one stored member of zeros, which takes no room on disk. */
async function writeSparse(path: string, size: number): Promise<void> {
  const head = zipBytes([{ name: "zeros", stored: true }]);
  const local = head.subarray(0, 35);
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(size), 12);
  const member = Buffer.concat([head.subarray(35, 35 + 46 + 5), extra]);
  member.writeUInt32LE(0xffffffff, 20);
  member.writeUInt32LE(0xffffffff, 24);
  member.writeUInt16LE(extra.length, 30);
  const start = local.length + size;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(1n, 24);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(member.length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + member.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(0, 4);
  end.writeUInt16LE(0, 20);
  const handle = await open(path, "w");
  await handle.write(local, 0, local.length, 0);
  await handle.write(Buffer.concat([member, record, locator, end]), 0, undefined, start);
  await handle.close();
}
