import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMATS, formatOf } from "./formats.ts";
import { createLocator } from "./locator.ts";

/** One line of an expected.json: what osv-scanner 2.5.1 prints for the fixture, and where it stands. */
interface Expected {
  /** Only where a fixture has more than one file. */
  readonly file?: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly line: number;
}

const ROOT = fileURLToPath(new URL("fixtures", import.meta.url));
const FIXTURES = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFixture(join(ROOT, name), name));

function readFixture(folder: string, name: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "expected.json")
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  const expected: Expected[] = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  return { name, files, texts, expected };
}

type Fixture = (typeof FIXTURES)[number];

/** The expectations with the lines found, after `change` to the texts. */
function located({ files, texts, expected }: Fixture, change: (text: string) => string): Expected[] {
  const locators = new Map(files.map((file) => [file, createLocator(file, change(texts.get(file) ?? ""))]));
  return expected.map((each) => {
    const line = locators.get(each.file ?? files[0] ?? "")?.(each);
    return { ...each, line: line ?? 0 };
  });
}

const toLf = (text: string): string => text.replaceAll("\r\n", "\n");

describe.each(FIXTURES)("$name", (fixture) => {
  test("names at least one package", () => expect(fixture.expected).not.toEqual([]));
  test("as committed", () => expect(located(fixture, (text) => text)).toEqual(fixture.expected));
  test("with LF", () => expect(located(fixture, toLf)).toEqual(fixture.expected));
  test("with CRLF", () => {
    expect(located(fixture, (text) => toLf(text).replaceAll("\n", "\r\n"))).toEqual(fixture.expected);
  });
  test("with a byte order mark", () => {
    expect(located(fixture, (text) => `\uFEFF${text.replace(/^\uFEFF/, "")}`)).toEqual(fixture.expected);
  });

  test("broken in any way, gives a line of the text or nothing", () => {
    const file = fc.constantFrom(...fixture.files);
    const insertion = fc.string({ unit: fc.constantFrom(..."{}[]<>\"'\\:=/-#&;@,()| \n\r\tna0é".split("")) });
    fc.assert(
      fc.property(file, fc.nat(), fc.nat({ max: 40 }), insertion, (name, at, removed, inserted) => {
        const text = fixture.texts.get(name) ?? "";
        const start = at % (text.length + 1);
        const broken = text.slice(0, start) + inserted + text.slice(start + removed);
        const locate = createLocator(name, broken);
        const lines = fixture.expected.map((each) => locate(each) ?? 1);
        expect(Math.min(...lines)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...lines)).toBeLessThanOrEqual(broken.split("\n").length);
      }),
    );
  });
});

test("every format has a fixture", () => {
  const covered = new Set(FIXTURES.flatMap(({ files }) => files.map((file) => formatOf(file))));
  expect(FORMATS.filter((format) => !covered.has(format)).map(({ files }) => String(files))).toEqual([]);
});

test("no text makes any format throw", () => {
  const names = [...new Set(FIXTURES.flatMap(({ files }) => files))];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string({ unit: "binary" }), fc.string(), (file, text, name) => {
      const line = createLocator(file, text)({ ecosystem: "npm", name, version: "1.0.0" });
      expect(line ?? 1).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 2000 },
  );
});
