import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holds, parsePlatform, unknownNames, type Platform, type PlatformFacts } from "./platform.ts";

const linux: PlatformFacts = {
  variables: {
    VCPKG_TARGET_ARCHITECTURE: "x64",
    VCPKG_CMAKE_SYSTEM_NAME: "Linux",
    VCPKG_LIBRARY_LINKAGE: "static",
    VCPKG_CRT_LINKAGE: "dynamic",
  },
  isNative: true,
};
const android: PlatformFacts = {
  variables: { ...linux.variables, VCPKG_TARGET_ARCHITECTURE: "arm64", VCPKG_CMAKE_SYSTEM_NAME: "Android" },
  isNative: false,
};
const windows: PlatformFacts = {
  variables: { VCPKG_TARGET_ARCHITECTURE: "x64", VCPKG_LIBRARY_LINKAGE: "dynamic" },
  isNative: true,
};

function evaluate(text: string, facts: PlatformFacts): boolean {
  const parsed = parsePlatform(text);
  if (!parsed.platform) throw new Error(parsed.error);
  return holds(parsed.platform, facts);
}

test.each([
  ["linux", true, false, false],
  ["android", false, true, false],
  ["windows", false, false, true],
  ["!windows", true, true, false],
  ["not windows", true, true, false],
  ["not(windows)", true, true, false],
  ["arm", false, true, false],
  ["arm32", false, false, false],
  ["static", true, true, false],
  ["staticcrt", false, false, false],
  ["native", true, false, true],
  ["osx | ios", false, false, false],
  ["linux & x64", true, false, false],
  ["linux and x64 & static", true, false, false],
  ["windows, linux & x64", true, false, true],
  ["linux & x64, windows | osx", true, false, true],
  ["(linux & x64) | (android, arm64) | !(static | windows)", true, true, false],
  [" ( linux )\t", true, false, false],
  ["linus", false, false, false],
  ["!linus", true, true, true],
  ["constructor", false, false, false],
])("%j", (text, onLinux, onAndroid, onWindows) => {
  expect([linux, android, windows].map((facts) => evaluate(text, facts))).toEqual([onLinux, onAndroid, onWindows]);
});

test.each([
  ["", "a name is missing or has unknown characters at character 1"],
  ["linux & & x64", "a name is missing or has unknown characters at character 9"],
  ["linux && x64", "a name is missing or has unknown characters at character 8"],
  ["linux & x64 | osx", "& and | are mixed without parentheses"],
  ["linux | x64 & osx", "& and | are mixed without parentheses"],
  ["linux or x64", "or is written |"],
  ["linux x64", "there is an unexpected character at character 7"],
  ["linux apart", "there is an unexpected word before character 12"],
  ["(linux", "a closing parenthesis is missing at character 7"],
  ["linux)", "there is an unexpected character at character 6"],
  ["!!linux", "a name is missing or has unknown characters at character 2"],
  ["Linux", "a name is missing or has unknown characters at character 1"],
  ["(".repeat(5000), "parentheses are nested too deep"],
])("%j is no expression", (text, error) => {
  expect(parsePlatform(text)).toEqual({ error });
});

test("operators may be doubled in CONTROL files", () => {
  expect(parsePlatform("linux && x64", { isLegacy: true }).platform).toEqual(parsePlatform("linux & x64").platform);
});

test("a triplet may say which names are true", () => {
  const facts = { ...linux, variables: { ...linux.variables, VCPKG_DEP_INFO_OVERRIDE_VARS: "!linux;mine" } };
  expect(["linux", "mine", "x64"].map((name) => evaluate(name, facts))).toEqual([false, true, true]);
  const names = parsePlatform("mine | linus & x64".replace("&", "|")).platform;
  expect(names && unknownNames(names, facts)).toEqual(["linus"]);
});

describe("an expression", () => {
  const name: fc.Arbitrary<Platform> = fc
    .constantFrom("linux", "windows", "x64", "arm", "static", "native", "osx")
    .map((text) => ({ kind: "name", name: text }));
  const { expression } = fc.letrec<{ expression: Platform }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      name,
      tie("expression").map((operand): Platform => ({ kind: "not", operand })),
      fc
        .tuple(
          fc.constantFrom("and" as const, "or" as const),
          fc.array(tie("expression"), { minLength: 2, maxLength: 3 }),
        )
        .map(([kind, operands]): Platform => ({ kind, operands })),
    ),
  }));

  function write(platform: Platform): string {
    if (platform.kind === "name") return platform.name;
    if (platform.kind === "not") return `!(${write(platform.operand)})`;
    return platform.operands.map((operand) => `(${write(operand)})`).join(platform.kind === "and" ? " & " : "|");
  }

  test("is read as it is written", () => {
    fc.assert(
      fc.property(expression, (platform) => {
        for (const facts of [linux, android, windows]) {
          expect(evaluate(write(platform), facts)).toBe(holds(platform, facts));
          expect(evaluate(`!(${write(platform)})`, facts)).toBe(!holds(platform, facts));
        }
      }),
    );
  });

  test("of any text is an expression or an error", () => {
    const text = fc.array(fc.constantFrom("linux", "x64", "&", "|", ",", "!", "not", "and", "(", ")", " ", "N"), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const parsed = parsePlatform(parts.join(""));
        expect(parsed.platform !== undefined || parsed.error !== "").toBe(true);
      }),
    );
  });
});
