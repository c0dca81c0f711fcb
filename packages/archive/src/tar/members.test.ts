import { describe, expect, test } from "vitest";
import { base256, paxRecord, tarBytes, type RawTarMember } from "../testing/tar-bytes.ts";
import { walkContainer } from "../walk/container.ts";

async function walked(bytes: Buffer) {
  const files: Record<string, string> = {};
  const result = await walkContainer(bytes, { name: "x.tar" }, ({ path, content }) => {
    files[path.slice("x.tar!".length)] = (files[path.slice("x.tar!".length)] ?? "") + content.toString();
  });
  return { files, codes: result.problems.map(({ code }) => code), notes: result.notes.map(({ message }) => message) };
}

const after: RawTarMember = { name: "after", content: "read" };
const long = `${"folder/".repeat(30)}file`;

describe("names and sizes", () => {
  test.each<[string, RawTarMember[], string]>([
    ["old", [{ name: "a", content: "1", magic: "" }], "a"],
    ["ustar with a prefix", [{ name: "a", content: "1", prefix: "b/c" }], "b/c/a"],
    [
      "pax",
      [
        { name: "p", type: "x", content: paxRecord("path", "ä/b") },
        { name: "a", content: "1" },
      ],
      "ä/b",
    ],
    [
      "GNU",
      [
        { name: "l", type: "L", content: `${long}\0` },
        { name: "a", content: "1", magic: "ustar  \0" },
      ],
      long,
    ],
    ["contiguous", [{ name: "a", content: "1", type: "7" }], "a"],
    ["unknown type", [{ name: "a", content: "1", type: "Q" }], "a"],
    ["base 256", [{ name: "a", content: "1", size: base256(1n) }], "a"],
    ["blank before digits", [{ name: "a", content: "1", size: "          1 " }], "a"],
    [
      "global header",
      [
        { name: "g", type: "g", content: paxRecord("comment", "x") },
        { name: "a", content: "1" },
      ],
      "a",
    ],
    [
      "pax size",
      [
        { name: "p", type: "x", content: paxRecord("size", "1") },
        { name: "a", content: "1", size: "0" },
      ],
      "a",
    ],
  ])("%s", async (_, members, name) => {
    expect(await walked(tarBytes([...members, after]))).toEqual({
      files: { [name]: "1", after: "read" },
      codes: [],
      notes: [],
    });
  });

  test("a name that only one member has", async () => {
    const pax = { name: "p", type: "x", content: paxRecord("path", "b") };
    expect((await walked(tarBytes([pax, { name: "a" }, after]))).files).toEqual({ b: "", after: "read" });
  });

  test("members of one name are all given", async () => {
    expect((await walked(tarBytes([after, after]))).files).toEqual({ after: "readread" });
  });

  test("without an end, and with a second archive after it", async () => {
    expect((await walked(tarBytes([after], 0))).files).toEqual({ after: "read" });
    const two = Buffer.concat([tarBytes([after], 20), tarBytes([{ name: "b", content: "2" }])]);
    expect(await walked(two)).toMatchObject({ files: { after: "read", b: "2" }, codes: [] });
  });
});

describe("what is no file", () => {
  test("folders, links and devices have no data, whatever they claim", async () => {
    const types = ["1", "2", "3", "4", "5", "6"].map((type) => ({ name: `t${type}`, type, size: "00000007000\0" }));
    expect(await walked(tarBytes([...types, { name: "old/", size: "0" }, after]))).toEqual({
      files: { after: "read" },
      codes: [],
      notes: ["x.tar has 2 links, which were not followed."],
    });
  });

  test.each<[string, RawTarMember[]]>([
    ["member-unsupported", [{ name: "s", type: "S", content: "x" }]],
    [
      "member-unsupported",
      [{ name: "s", type: "S", content: Buffer.alloc(513), size: "00000000001\0", sparseMapGoesOn: true }],
    ],
    [
      "member-unsupported",
      [
        { name: "p", type: "x", content: paxRecord("GNU.sparse.major", "1") },
        { name: "s", content: "x" },
      ],
    ],
    ["member-unsupported", [{ name: "m", type: "M", content: "x" }]],
    ["member-unsafe-name", [{ name: "../x", content: "x" }]],
    ["member-unsafe-name", [{ name: "/x", content: "x" }]],
    ["member-unsafe-name", [{ name: String.raw`a\x`, content: "x" }]],
    ["member-unsafe-name", [{ name: Buffer.from([0xe4, 0x2e]), content: "x" }]],
    [
      "member-name-too-long",
      [
        { name: "l", type: "L", content: "n".repeat(1025) },
        { name: "a", content: "x" },
      ],
    ],
  ])("%s: %j", async (code, members) => {
    expect(await walked(tarBytes([...members, after]))).toMatchObject({ files: { after: "read" }, codes: [code] });
  });
});

describe("what cannot be read any further", () => {
  test.each<[string, Buffer]>([
    ["archive-damaged", tarBytes([after, { name: "a", wrong: 1 }])],
    ["archive-damaged", tarBytes([after, { name: "a", size: "no number!!" }])],
    ["archive-damaged", tarBytes([after, { name: "a", size: Buffer.alloc(12, 0xff) }])],
    ["archive-damaged", tarBytes([after, { name: "p", type: "x", content: "99 path=x\n" }])],
    ["archive-damaged", tarBytes([after, { name: "p", type: "x", content: "path=x\n" }])],
    ["archive-damaged", tarBytes([after, { name: "p", type: "x", content: "0 path=x\n" }])],
    ["archive-damaged", tarBytes([after, { name: "l", type: "L", size: base256(2n ** 62n) }])],
    ["archive-cut-off", tarBytes([after, { name: "a", type: "M", size: base256(2n ** 63n - 1n) }]).subarray(0, 1536)],
    ["archive-cut-off", tarBytes([after]).subarray(0, 600)],
    ["archive-cut-off", tarBytes([after, after]).subarray(0, 1100)],
    ["archive-trailing-data", Buffer.concat([tarBytes([after]), Buffer.alloc(600, "garbage")])],
  ])("%s (case %#)", async (code, bytes) => {
    const { codes, files } = await walked(bytes);
    expect(codes.filter((found) => found !== "member-unsupported")).toEqual([code]);
    expect(files).toEqual({ after: "read" });
  });

  test("a member of 8 EiB", async () => {
    const bytes = tarBytes([after, { name: "huge", size: base256(2n ** 63n), content: "some" }]);
    const { codes, files } = await walked(bytes);
    expect(codes).toContain("archive-cut-off");
    expect(files["huge"]?.startsWith("some")).toBe(true);
  });
});
