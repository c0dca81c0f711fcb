import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseMetadata } from "./metadata.ts";

const text = `; made by hand
[general]
name=Walls & Wells
qgisMinimumVersion: 3.34
version=1.2.0-rc1
about=100% done
  and more
  version=not this one
plugin_dependencies=Base Plugin==1.2.3, Other,
  Third==master
[other]
version=9
`;

test.each([
  ["as it is", text],
  ["with a byte order mark and CRLF", `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ["without its section", text.replace("[general]\n", "").replace(/\[other\][^]*/u, "")],
])("metadata %s", (_, written) => {
  const metadata = parseMetadata(written);
  expect(metadata).toMatchObject({
    name: { value: "Walls & Wells" },
    version: "1.2.0-rc1",
    minimumQgis: "3.34",
    dependencies: [{ name: "Base Plugin", version: "1.2.3" }, { name: "Other" }, { name: "Third" }],
  });
  expect(metadata?.dependencies[2]).not.toHaveProperty("version");
  expect(metadata?.values.get("about")?.value).toBe("100% done\nand more\nversion=not this one");
});

test("the line of the dependencies is told", () => {
  expect(parseMetadata(text)?.dependencies[0]?.line).toBe(9);
});

test.each([
  ["1.2", "1.2"],
  ["Version 1.2", "1.2"],
  ["v2.0", "2.0"],
  ["master", undefined],
  ["", undefined],
])("version %o is %o", (written, version) => {
  expect(parseMetadata(`[general]\nversion=${written}\n`)?.version).toBe(version);
});

test("metadata of something else", () => {
  expect(parseMetadata("Title: a book\n[section]\nname=x\n")).toBeUndefined();
});

test("any text is read in time", () => {
  fc.assert(
    fc.property(fc.string(), (any) => {
      parseMetadata(`[general]\n${any}`);
    }),
  );
  const long = `[general]\nchangelog=a\n${"  x\n".repeat(200_000)}`;
  expect(parseMetadata(long)?.values.get("changelog")?.value).toHaveLength(400_001);
});
