import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { containerKind } from "./kind.ts";
import { tarBytes } from "./testing/tar-bytes.ts";
import { zipBytes } from "./testing/zip-bytes.ts";

describe("what a file is", () => {
  test.each<[string | undefined, string, Buffer]>([
    ["zip", "a.qgz", zipBytes([{ name: "a" }])],
    ["zip", "a", zipBytes([])],
    ["gzip", "a", gzipSync("x")],
    ["tar", "a", tarBytes([{ name: "a" }])],
    ["tar", "a", tarBytes([{ name: "a", magic: "" }])],
    ["sqlite", "a.gpkg", Buffer.from("SQLite format 3\0")],
    ["unsupported-archive", "a", Buffer.from("BZh91AY&SY")],
    ["unsupported-archive", "a", Buffer.from("fd377a585a000004", "hex")],
    ["unsupported-archive", "a", Buffer.from("28b52ffd04", "hex")],
    ["unsupported-archive", "a", Buffer.from("Rar!\x1a\x07\x01\0", "latin1")],
    [undefined, "a.zip", Buffer.from("version https://git-lfs.github.com/spec/v1")],
    [undefined, "a.sh", Buffer.from("#!/bin/sh")],
    [undefined, "a.tar", Buffer.alloc(512)],
    [undefined, "a.txt", Buffer.from("BZh9 is how bzip2 starts")],
    [undefined, "a.txt", Buffer.alloc(512, "text ")],
    [undefined, "a.gz", Buffer.alloc(0)],
  ])("%s: %s", (kind, name, bytes) => {
    expect(containerKind(bytes)).toBe(kind);
  });
});
