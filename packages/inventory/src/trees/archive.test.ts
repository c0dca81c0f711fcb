import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openArchiveTree } from "./archive.ts";

const bytes = (files: Readonly<Record<string, string>>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))));

test("the files of a zip file, sorted", async () => {
  const { tree, problems, close } = await openArchiveTree(bytes({ "b/x": "x", a: "aa" }), "plugin.zip");
  expect(tree.files).toEqual([
    { path: "a", isLink: false },
    { path: "b/x", isLink: false },
  ]);
  expect((await tree.read("a"))?.toString()).toBe("aa");
  expect([await tree.read("a", 1), await tree.read("none"), await tree.read("__proto__")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(problems()).toEqual([]);
  await close();
});

test("a damaged member is told once, when it is read", async () => {
  const zip = Buffer.from(zipSync({ a: [strToU8("stored"), { level: 0 }] }));
  zip[zip.indexOf("stored")] = 0;
  const { tree, problems } = await openArchiveTree(zip, "plugin.zip");
  expect(problems()).toEqual([]);
  expect([await tree.read("a"), await tree.read("a")]).toEqual([undefined, undefined]);
  expect(problems()).toEqual([
    {
      code: "member-damaged",
      message: "plugin.zip: the member a has a wrong checksum, so it was not read.",
      hint: "Pack the archive anew.",
    },
  ]);
});

test("many bad members are counted", async () => {
  const names = Array.from({ length: 8 }, (_, index) => [`../${index}`, "x"] as const);
  const { problems } = await openArchiveTree(bytes({ ...Object.fromEntries(names), good: "x" }), "plugin.zip");
  expect(problems()).toHaveLength(5);
  expect(problems()[4]?.message).toBe(
    "plugin.zip: the member ../4 leads out of the archive. The same is so for 3 more.",
  );
});

test("what is no zip file", async () => {
  await expect(openArchiveTree(Buffer.from("no"), "plugin.zip")).rejects.toThrow("plugin.zip is no zip file");
});
