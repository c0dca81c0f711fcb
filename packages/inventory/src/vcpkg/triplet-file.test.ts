import { describe, expect, test } from "vitest";
import { unknown } from "../cmake/value.ts";
import { nativeTriplet } from "./triplet.ts";
import { readTripletFile } from "./triplet-file.ts";

function read(text: string, { port = "zlib", files = {} }: { port?: string; files?: Record<string, string> } = {}) {
  const reading = readTripletFile(
    {
      file: "t.cmake",
      text,
      beside: (file) => (Object.hasOwn(files, file) ? files[file] : undefined),
      pathOf: (file) => file,
    },
    port,
  );
  return { variables: reading.variables, complaints: reading.complaints.map(({ path, line }) => `${path}:${line}`) };
}

describe("a triplet file", () => {
  test.each<[string, string, Record<string, string>]>([
    ["sets", 'set(A b)\nSET( C "d e" f)\nset(G [[h\n]])\nunset(A)', { C: "d e;f", G: "h\n" }],
    ["sets nothing", "set(A b)\nset(A)", {}],
    ["sets in the cache and the environment", 'set(A b CACHE STRING "doc")\nset(ENV{B} c)', { A: "b" }],
    ["appends", "list(APPEND A b)\nlist(APPEND A c d)", { A: "b;c;d" }],
    [
      "uses variables",
      'set(A b)\nset(C "${A}-${A}")\nset(D ${C};e)\nset(F "$ENV{HOME}x")',
      { A: "b", C: "b-b", D: "b-b;e", F: `${unknown}x` },
    ],
    ["has comments", "# set(A b)\n#[[ set(A c)\n]] set(A d) # set(A e)", { A: "d" }],
    ["decides by the port", 'if(PORT STREQUAL "zlib")\nset(A 1)\nelse()\nset(A 2)\nendif()', { A: "1" }],
    ["decides by a pattern", 'if(PORT MATCHES "^(qt|zl).*")\nset(A 1)\nelseif(TRUE)\nset(A 2)\nendif()', { A: "1" }],
    [
      "decides otherwise",
      'if(${PORT} MATCHES "x")\nset(A 1)\nelseif(NOT PORT MATCHES "y" AND (FALSE OR ON))\nset(A 2)\nelse()\nset(A 3)\nendif()',
      { A: "2" },
    ],
    [
      "decides by a list",
      "set(L a zlib)\nif(PORT IN_LIST L)\nset(A 1)\nendif()\nif(NOT DEFINED B)\nset(B 1)\nendif()",
      { L: "a;zlib", A: "1", B: "1" },
    ],
    [
      "decides by a value",
      "set(A OFF)\nif(A)\nset(B 1)\nendif()\nif(C)\nset(B 2)\nendif()\nif(NOT A)\nset(C 3)\nendif()",
      { A: "OFF", C: "3" },
    ],
    [
      "decides in what is not decided",
      "if(OFF)\nif(ON)\nset(A 1)\nelse()\nset(A 2)\nendif()\nelse()\nset(A 3)\nendif()",
      { A: "3" },
    ],
  ])("%s", (_, text, variables) => {
    expect(read(text)).toEqual({ variables, complaints: [] });
  });

  test("includes what lies beside it", () => {
    const files = {
      "a.cmake": "set(A 1)\ninclude(b/b.cmake)",
      "b/b.cmake": 'include("${CMAKE_CURRENT_LIST_DIR}/c.cmake")',
      "b/c.cmake": "set(B 2)",
    };
    expect(read('include("${CMAKE_CURRENT_LIST_DIR}/a.cmake")', { files })).toEqual({
      variables: { A: "1", B: "2" },
      complaints: [],
    });
    expect(read("include(a.cmake)", { files: { "a.cmake": "include(a.cmake)" } }).complaints).toEqual(["a.cmake:1"]);
  });

  test.each<[string, string[]]>([
    ["include(../../etc/passwd)", ["t.cmake:1"]],
    ["\ninclude(${WHERE})", ["t.cmake:2"]],
    ["include(t.cmake)", ["t.cmake:1"]],
    ["\nif(EXISTS x)\nset(VCPKG_CRT_LINKAGE static)\nendif()", ["t.cmake:2"]],
    ["\nif(EXISTS x)\nreturn()\nendif()\nset(VCPKG_CRT_LINKAGE static)", ["t.cmake:2"]],
    ["if(PORT MATCHES (a+)+$)\nset(VCPKG_CRT_LINKAGE static)\nendif()", ["t.cmake:1"]],
    ["\nfile(READ x VCPKG_LIBRARY_LINKAGE)", ["t.cmake:2"]],
    ["set(VCPKG_TARGET_ARCHITECTURE x64)\nset(VCPKG_TARGET_ARCHITECTURE $ENV{X})", ["t.cmake:2"]],
    ["\nmessage(FATAL_ERROR x)", ["t.cmake:2"]],
    ["foreach(x a b)\nforeach(y a b)\nset(A ${x}${y})\nendforeach()\nendforeach()", []],
    ["execute_process(COMMAND x)\nmessage(STATUS x)\nfind_path(X y)", []],
    ["if(CMAKE_HOST_WIN32)\nset(A b)\nendif()", []],
    ["if(EXISTS x)\nset(VCPKG_CRT_LINKAGE static)\nendif()\nset(VCPKG_CRT_LINKAGE dynamic)", []],
    ['set(A "', ["t.cmake:1"]],
    ["set(A", ["t.cmake:1"]],
    ["#[[ never closed", ["t.cmake:1"]],
    ["(", ["t.cmake:1"]],
  ])("%j cannot be followed", (text, complaints) => {
    expect(read(text).complaints).toEqual(complaints);
  });

  // What is not linear takes longer than a test may.
  test("that is hostile ends", () => {
    expect(read(`${"if(ON)\n".repeat(20_000)}${"(".repeat(1000)}`).complaints).not.toEqual([]);
    expect(read(`if(${"(".repeat(5000)})\nendif()`).complaints).not.toEqual([]);
    expect(read("while(ON)\nset(A ${A}${A}x)\nendwhile()").complaints).toEqual(["t.cmake:1"]);
  });
});

test.each([
  ["linux", "x64", "x64-linux"],
  ["linux", "arm64", "arm64-linux"],
  ["win32", "x64", "x64-windows"],
  ["win32", "arm64", "arm64-windows"],
  ["darwin", "x64", "x64-osx"],
  ["darwin", "arm64", "arm64-osx"],
])("a machine of %s and %s builds for %s", (platform, architecture, triplet) => {
  expect(nativeTriplet(platform, architecture)).toBe(triplet);
});
