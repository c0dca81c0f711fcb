import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readDeclarations } from "./read.ts";

test("names, paths, reasons, dates and lines", () => {
  const text = `
[[unchecked]]
name = "FreeXL"
reason = " Followed by hand: https://www.gaia-gis.it/fossil/freexl "
expires = 2027-06-30

[[vendored]]
path = "external/glue"
own = true

[[unchecked]]
path = "plugin/bin/"
reason = "Built here"
`;
  const { unchecked, problems } = readDeclarations(text);
  expect(problems).toEqual([]);
  expect(unchecked).toEqual([
    {
      about: { name: "freexl" },
      label: "FreeXL",
      reason: "Followed by hand: https://www.gaia-gis.it/fossil/freexl",
      expires: new Date("2027-06-30T00:00:00Z"),
      line: 2,
    },
    { about: { path: "plugin/bin" }, label: "plugin/bin/", reason: "Built here", line: 11 },
  ]);
});

const wrong: readonly (readonly [string, string])[] = [
  ['name = "a"', "gives no reason why a is not checked"],
  ['path = "a"', "gives no reason why a is not checked"],
  ['reason = "r"', "has an unchecked table without a name or path"],
  ['name = "a"\npath = "a"\nreason = "r"', "has an unchecked table with both a name and a path"],
  ['name = "a"\nreason = "  "', "has a reason that cannot be used in an unchecked table"],
  ['name = "a"\nreason = "x\\ny"', "has a reason that cannot be used in an unchecked table"],
  ['name = "a"\nreason = true', "has a reason that cannot be used in an unchecked table"],
  ['name = ""\nreason = "r"', "has a name that cannot be used in an unchecked table"],
  ['name = ["a"]\nreason = "r"', "has a name that cannot be used in an unchecked table"],
  ['path = "."\nreason = "r"', "has a path that cannot be used in an unchecked table"],
  ['path = "../a"\nreason = "r"', "has a path that cannot be used in an unchecked table"],
  ['path = "/"\nreason = "r"', "has a path that cannot be used in an unchecked table"],
  ['name = "a"\nreason = "r"\nexpires = "2027-06-30"', "has an expires that cannot be used in an unchecked table"],
  ['name = "a"\nreason = "r"\nexpires = 10:00:00', "has an expires that cannot be used in an unchecked table"],
  [
    'name = "a"\nreason = "r"\nexpires = 2027-06-30T00:00:00Z',
    "has an expires that cannot be used in an unchecked table",
  ],
  ['name = "a"\nreason = "r"\nversion = "1"', 'has the unknown key "version" in an unchecked table'],
  ['name = "a"\nreason = "r"\n"__proto__" = "1"', 'has the unknown key "__proto__" in an unchecked table'],
];

test.each(wrong)("%s is a problem with its line, and accepts nothing", (table, what) => {
  const { unchecked, problems } = readDeclarations(`\n\n[[unchecked]]\n${table}\n`);
  expect(unchecked).toEqual([]);
  expect(problems).toMatchObject([
    {
      code: "unchecked-declaration-invalid",
      message: `.security.toml ${what}.`,
      location: { path: ".security.toml", line: 3 },
    },
  ]);
});

test("a date that there is not makes the file no TOML", () => {
  expect(readDeclarations('[[unchecked]]\nname = "a"\nreason = "r"\nexpires = 2027-13-30\n')).toMatchObject({
    unchecked: [],
    problems: [{ message: ".security.toml is not valid TOML." }],
  });
});

test("a second entry for the same is a problem, in whatever case", () => {
  const entry = (name: string): string => `[[unchecked]]\nname = "${name}"\nreason = "r"\n`;
  const { unchecked, problems } = readDeclarations(entry("a") + entry("A"));
  expect(unchecked).toHaveLength(1);
  expect(problems).toMatchObject([{ message: ".security.toml accepts A twice.", location: { line: 4 } }]);
});

test("what is no list of tables, or too long a one, accepts nothing", () => {
  expect(readDeclarations('[unchecked]\nname = "a"\nreason = "r"\n')).toMatchObject({
    unchecked: [],
    problems: [{ message: ".security.toml has an unchecked that is no list of tables." }],
  });
  expect(readDeclarations('[[unchecked]]\nname = "a"\nreason = "r"\n'.repeat(1001))).toMatchObject({
    unchecked: [],
    problems: [{ message: ".security.toml has more than 1000 unchecked tables." }],
  });
});

test("whatever is accepted has a reason, and a name or a path that is not the root", () => {
  const value = fc.oneof(fc.string(), fc.constantFrom("a", "a/b", ".", "", "/"));
  const entry = fc.record({ name: value, path: value, reason: value }, { requiredKeys: [] });
  fc.assert(
    fc.property(entry, (table) => {
      const keys = Object.entries(table).map(([key, text]) => `${key} = ${JSON.stringify(text)}\n`);
      const { unchecked, problems } = readDeclarations(`[[unchecked]]\n${keys.join("")}`);
      expect(unchecked.length + problems.length).toBe(1);
      for (const { about, reason } of unchecked) {
        expect(reason).not.toBe("");
        expect("name" in about ? about.name.trim() : about.path.replaceAll(/^[./]{1,2}$/gu, "")).not.toBe("");
      }
    }),
  );
});
