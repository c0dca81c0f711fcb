import * as fc from "fast-check";
import { expect, test } from "vitest";
import { packed, readVersion } from "./version.ts";

const rule = { macros: ["LIB_MAJOR", "LIB_MINOR", "LIB_PATCH"] } as const;

test("macros in any order and style are read", () => {
  const text = "int LIB_MAJOR_OF();\n# define LIB_PATCH 3\n#define LIB_MINOR\t(2)\nstatic const int LIB_MAJOR = 1;\n";
  expect(readVersion(text, [rule])).toEqual({ version: "1.2.3", line: 4 });
});

test.each([
  ["a macro is missing", "#define LIB_MAJOR 1\n#define LIB_MINOR 2\n"],
  ["a macro is another one", "#define LIB_MAJOR 1\n#define LIB_MINOR LIB_MAJOR\n#define LIB_PATCH 3\n"],
  ["a macro is a template's", "#define LIB_MAJOR @MAJOR@\n#define LIB_MINOR @MINOR@\n#define LIB_PATCH @PATCH@\n"],
  ["they are only used", "if (LIB_MAJOR > 1 && LIB_MINOR == 2 && LIB_PATCH == 3)"],
  ["they are parts of other names", "#define MY_LIB_MAJOR 1\n#define MY_LIB_MINOR 2\n#define MY_LIB_PATCH 3\n"],
])("no version when %s", (_why, text) => {
  expect(readVersion(text, [rule])).toBeUndefined();
});

test("a string's version ends where the string says more", () => {
  expect(readVersion('#define LIB_VERSION "1.0.8, 13-Jul-2019"', [{ macros: ["LIB_VERSION"] }])?.version).toBe("1.0.8");
  expect(readVersion("#define LIB_VERSION 0x010203", [{ macros: ["LIB_VERSION"] }])).toBeUndefined();
});

test("packed numbers are unpacked, others are not", () => {
  expect(packed(10_000, 100, 1)("90100")).toBe("9.1.0");
  expect(packed(1000, 10)("1020L")).toBe("1.2");
  expect(packed(10_000, 100, 1)("9.1.0")).toBeUndefined();
});

test("what was defined is read again", () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)),
      fc.array(fc.string()),
      ([major, minor, patch], noise) => {
        const macros = `\n#define LIB_MAJOR ${major}\n#define LIB_MINOR ${minor}\n#define LIB_PATCH ${patch}\n`;
        const before = noise.join("\n");
        const line = before.split("\n").length + 1;
        expect(readVersion(before + macros, [rule])).toEqual({ version: `${major}.${minor}.${patch}`, line });
      },
    ),
  );
});

test("any text is read without throwing", () => {
  const words = fc.constantFrom("LIB_MAJOR", "#define ", " = ", "1", '"', "(", "\n", "\t");
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
      const text = parts.join("");
      const read = readVersion(text, [{ macros: ["LIB_MAJOR"] }]);
      expect(text).toContain(read?.version ?? "");
    }),
  );
});
