import { expect, test } from "vitest";
import { takeInventory } from "./inventory.ts";
import { memoryTree } from "./testing/memory-tree.ts";

const entry = (what: string, rest = ""): string => `[[unchecked]]\n${what}\nreason = "Followed by hand"\n${rest}`;

const tree = {
  "liblwgeom/lookup3.c": "lookup3.c, by Bob Jenkins",
  "external/mystery/mystery.c": "int x;",
  "walls/metadata.txt": "[general]\nname=Walls\nversion=1.2.0\n",
  "walls/__init__.py": "def classFactory(iface): ...\n",
  "walls/bin/tool.exe": "",
  "walls/bin/libfoo-1.2.3.dll": "",
};

async function take(declared: string, trusted?: string) {
  return await takeInventory(memoryTree({ ...tree, ".security.toml": declared }), {
    vcpkg: { features: [], defaultFeatures: true },
    cache: "/nowhere",
    environment: {},
    progress: () => {},
    now: new Date("2027-01-01"),
    ...(trusted !== undefined && { declarations: trusted }),
  });
}

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

test("nothing is accepted when nobody says so", async () => {
  const { problems, uncheckable, notes } = await take("");
  expect(codes(problems)).toEqual(["vendored-unknown", "native-version-unknown"]);
  expect(codes(uncheckable)).toEqual(["component-unidentified"]);
  expect(notes).toEqual([]);
});

const everything = [
  entry('name = "LOOKUP3"'),
  entry('path = "external/mystery"'),
  entry('path = "walls/bin"', "expires = 2027-01-02\n"),
].join("");

test("what somebody accepted is a note, and stays in the inventory", async () => {
  const before = await take("");
  const { components, problems, uncheckable, notes } = await take(everything);
  expect(components).toEqual(before.components);
  expect([problems, uncheckable]).toEqual([[], []]);
  expect(notes).toEqual(
    [
      ["lookup3 (liblwgeom/lookup3.c)", 1],
      ["external/mystery", 4],
      ["tool.exe (walls/bin/tool.exe), libfoo (walls/bin/libfoo-1.2.3.dll)", 7],
    ].map(([what, line]) => ({
      message: `Not checked, which somebody accepted: ${what}. The reason given: Followed by hand`,
      location: { path: ".security.toml", line },
    })),
  );
});

test("the rest stays a problem", async () => {
  const { problems, uncheckable } = await take(entry('name = "lookup3"') + entry('path = "walls/bin/tool.exe"'));
  expect(problems.map(({ message }) => message)).toEqual([
    "It could not be identified what this is: external/mystery.",
  ]);
  expect(uncheckable).toHaveLength(1);
});

test("what has expired counts again", async () => {
  const { problems, notes } = await take(entry('name = "lookup3"', "expires = 2027-01-01\n"));
  expect(problems[0]?.message).toContain("lookup3");
  expect(notes.map(({ message }) => message)).toEqual([
    "The unchecked entry for lookup3 expired on 2027-01-01, so it counts again.",
  ]);
});

test("a proposed change accepts nothing itself, and its mistakes are told once", async () => {
  const planted = await take(everything, "");
  expect(codes(planted.problems)).toEqual(["vendored-unknown", "native-version-unknown"]);
  expect([planted.uncheckable.length, planted.notes]).toEqual([1, []]);
  const removed = await take(`${everything}[[unchecked]]\nname = "x"\n`, everything);
  expect(codes(removed.problems)).toEqual(["unchecked-declaration-invalid"]);
});

test("a file that is no TOML accepts nothing", async () => {
  expect(codes((await take(`${everything}[[`)).problems)).toEqual([
    "vendored-declaration-invalid",
    "vendored-unknown",
    "native-version-unknown",
  ]);
});
