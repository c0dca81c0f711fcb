import { expect, test } from "vitest";
import { readControl } from "./control.ts";

test("a port with features", () => {
  const { manifest, complaints } = readControl(`# comment
Source: tiff
Version: 4.0
Port-Version: 3
Build-Depends: zlib, jpeg (!windows && (x64 || arm)), lzma[core, tools],
  webp[a,b] (linux)
Default-Features: zip, jpeg
Supports: !uwp

Feature: zip
Description: zip
Build-Depends: zstd
`);
  expect(complaints).toEqual([]);
  expect(manifest).toMatchObject({
    name: "tiff",
    version: { text: "4.0", port: 3, scheme: "string" },
    supportsText: "!uwp",
  });
  expect(
    manifest?.dependencies.map(({ name, features, defaultFeatures, platform }) => [
      name,
      features.map((f) => f.name),
      defaultFeatures,
      platform !== undefined,
    ]),
  ).toEqual([
    ["zlib", [], true, false],
    ["jpeg", [], true, true],
    ["lzma", ["tools"], false, false],
    ["webp", ["a", "b"], true, true],
  ]);
  expect(manifest?.defaultFeatures.map(({ name }) => name)).toEqual(["zip", "jpeg"]);
  expect(manifest?.features.get("zip")?.dependencies.map(({ name }) => name)).toEqual(["zstd"]);
});

test.each([
  ["Version: 1", "There is no Source, which names the port.", 1],
  ["Source: a", "There is no Version.", 1],
  ["Source: a\nVersion: 1\nPort-Version: x", "Port-Version has to be a whole number.", 3],
  ["Source: a\nVersion: 1\nVersion: 2", "The field Version is there twice.", 3],
  ["Source: a\nVersion: 1\nno colon here", "A line has to be a key, a colon and a value.", 3],
  ["Source: a\nVersion: 1\nBuild-Depends: ../x", '"../x" is not a dependency.', 3],
  [
    "Source: a\nVersion: 1\nBuild-Depends: b (linux &)",
    '"linux &" is not a platform expression: a name is missing or has unknown characters at character 8.',
    3,
  ],
  ["Source: a\nVersion: 1\n\nDescription: b", "A paragraph after the first has to name a Feature.", 4],
])("%j", (text, message, line) => {
  expect(readControl(text).complaints).toContainEqual({ message, line });
});
