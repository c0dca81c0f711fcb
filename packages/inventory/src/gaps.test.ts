import { expect, test } from "vitest";
import type { Unchecked } from "./declarations/unchecked.ts";
import { openProblems, placeIn, remarksOnUnchecked, type Gap, type Subject } from "./gaps.ts";

const now = new Date("2027-06-30T00:00:00Z");

function gap(...subjects: readonly Subject[]): Gap {
  return {
    subjects,
    problem: (isOpen) => ({
      code: "x",
      message: subjects
        .filter(isOpen)
        .map(({ name, places }) => name ?? places[0])
        .join(" "),
      hint: "h",
    }),
  };
}

const named = (name: string, more: Partial<Unchecked> = {}): Unchecked => ({
  about: { name: name.toLowerCase() },
  label: name,
  reason: "r",
  ...more,
});
const placed = (path: string): Unchecked => ({ about: { path }, label: path, reason: "r", line: 4 });
const open = (gaps: readonly Gap[], ...entries: readonly Unchecked[]) =>
  openProblems(gaps, entries, now).map(({ message }) => message);
const remarks = (gaps: readonly Gap[], ...entries: readonly Unchecked[]) =>
  remarksOnUnchecked(gaps, entries, now).map(({ message }) => message);

const freexl = { name: "FreeXL", places: [] };
const lookup3 = { name: "lookup3", places: ["liblwgeom/lookup3.c", "liblwgeom/lookup3.h"] };
const mystery = { places: ["external/mystery"] };

test("nothing is accepted by itself, and a gap without subjects is none", () => {
  expect(open([gap(freexl, lookup3), gap(), gap(mystery)])).toEqual(["FreeXL lookup3", "external/mystery"]);
});

test("a name is compared without case and whole; what is not named stays", () => {
  expect(open([gap(freexl, lookup3)], named("freexl"))).toEqual(["lookup3"]);
  expect(open([gap(freexl, lookup3)], named("free"), named("external/mystery"))).toEqual(["FreeXL lookup3"]);
});

test("a path is one of its places or a folder around one, not the beginning of a name", () => {
  expect(open([gap(lookup3, mystery)], placed("liblwgeom/lookup3.h"))).toEqual(["external/mystery"]);
  expect(open([gap(lookup3, mystery)], placed("external"))).toEqual(["lookup3"]);
  expect(open([gap(lookup3, mystery)], placed("external/myst"), placed("lookup3"), placed("liblw"))).toHaveLength(1);
});

test("when everything is accepted there is no problem", () => {
  expect(open([gap(freexl, mystery)], named("FREEXL"), placed("external/mystery"))).toEqual([]);
});

test("what is in an archive is as in a folder", () => {
  const tool = { name: "tool.exe", places: [placeIn({ path: "dist/plugin.zip", member: "p/bin/tool.exe" })] };
  expect(placeIn({ path: "a.dll" })).toBe("a.dll");
  for (const path of ["dist/plugin.zip", "dist/plugin.zip/p/bin", "dist/plugin.zip/p/bin/tool.exe"]) {
    expect(open([gap(tool)], placed(path))).toEqual([]);
  }
});

test("an entry counts until its day", () => {
  const before = named("FreeXL", { expires: new Date("2027-07-01") });
  const after = named("FreeXL", { expires: new Date("2027-06-30") });
  expect(open([gap(freexl)], before)).toEqual([]);
  expect(open([gap(freexl)], after)).toEqual(["FreeXL"]);
  expect(remarks([gap(freexl)], after)).toEqual([
    "The unchecked entry for FreeXL expired on 2027-06-30, so it counts again.",
  ]);
});

test("what was accepted is said with its places and the reason, once an entry", () => {
  const gaps = [gap(freexl, lookup3), gap(freexl)];
  const reason = "Followed by hand: https://example.org/freexl";
  expect(remarksOnUnchecked(gaps, [named("freexl", { reason }), placed("liblwgeom")], now)).toEqual([
    {
      message: `Not checked, which somebody accepted: FreeXL. The reason given: ${reason}`,
      location: { path: ".security.toml" },
    },
    {
      message: "Not checked, which somebody accepted: lookup3 (liblwgeom/lookup3.c). The reason given: r",
      location: { path: ".security.toml", line: 4 },
    },
  ]);
});

test("an entry that is not needed is said, expired or not", () => {
  const message = "names nothing that it is needed for. Remove it, unless another run needs it.";
  const expired = named("zlib", { expires: new Date(0) });
  expect(remarks([gap(freexl)], expired, placed("src"))).toEqual([
    `The unchecked entry for zlib ${message}`,
    `The unchecked entry for src ${message}`,
  ]);
});
