import { describe, expect, test } from "vitest";
import { memoryTree } from "../testing/memory-tree.ts";
import { readCMake } from "./cmake.ts";

const read = (files: Readonly<Record<string, string>> | string) =>
  readCMake(memoryTree(typeof files === "string" ? { "CMakeLists.txt": files } : files));
const commit = "0123456789abcdef0123456789abcdef01234567";

describe("FetchContent and ExternalProject", () => {
  test("a repository at a tag", async () => {
    const { components, problems } = await read(
      "\nFetchContent_Declare(\n  fmt\n  GIT_REPOSITORY https://github.com/fmtlib/fmt.git # remark\n  GIT_TAG 10.2.1\n  GIT_SHALLOW TRUE\n)\n",
    );
    expect(problems).toEqual([]);
    expect(components).toEqual([
      expect.objectContaining({
        id: "cmake:CMakeLists.txt:2:fmt",
        name: "fmt",
        version: "10.2.1",
        purl: "pkg:github/fmtlib/fmt@10.2.1",
        origin: { reader: "cmake", path: "CMakeLists.txt", line: 2 },
        upstreams: [{ repository: "https://github.com/fmtlib/fmt", tag: "10.2.1" }],
        scope: "runtime",
        relation: "direct",
      }),
    ]);
  });

  test("a file that is included several times declares what each time says", async () => {
    const { components, problems } = await read({
      "CMakeLists.txt": "set(T v1.0)\ninclude(f.cmake)\nset(T v2.0)\ninclude(f.cmake)\ninclude(f.cmake)",
      "f.cmake": "FetchContent_Declare(a GIT_REPOSITORY https://example.org/x/a GIT_TAG ${T})",
    });
    expect(problems).toEqual([]);
    expect(components.map(({ id, version }) => [id, version])).toEqual([
      ["cmake:f.cmake:1:a", "1.0"],
      ["cmake:f.cmake:1:a:2", "2.0"],
    ]);
  });

  test.each([
    "cmake_language(CALL FetchContent_Declare a GIT_REPOSITORY https://example.org/x/a GIT_TAG v1.0)",
    "FetchContent_Populate(a GIT_REPOSITORY https://example.org/x/a GIT_TAG v1.0)",
  ])("another way to say it: %s", async (text) => {
    const { components } = await read(text);
    expect(components.map(({ name, version }) => [name, version])).toEqual([["a", "1.0"]]);
  });

  test.each([
    "macro(get)\nFetchContent_Declare(${ARGN})\nendmacro()\nget(a GIT_REPOSITORY https://example.org/x/a GIT_TAG v1)",
    "set(SOURCE GIT_REPOSITORY https://example.org/x/a)\nFetchContent_Declare(a ${SOURCE})",
  ])("what is not written out is a problem, not nothing: %s", async (text) => {
    const { problems } = await read(text);
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^The source of (?:a|unnamed) is not written out in this call\.$/u),
    );
  });

  test("what is taken from where it lies is no download", async () => {
    const { components, problems } = await read("FetchContent_Declare(${NAME} SOURCE_DIR x)\nFetchContent_Populate(a)");
    expect([components, problems]).toEqual([[], []]);
  });

  test("an archive with a variable, its mirrors and hash, for tests only", async () => {
    const { components, problems } = await read({
      "CMakeLists.txt": "project(p)\nadd_subdirectory(test)",
      "test/CMakeLists.txt": 'add_subdirectory("unit")',
      "test/unit/CMakeLists.txt": `set(GTEST_VERSION "1.15.2")
        FetchContent_Declare(googletest
          URL https://github.com/google/googletest/archive/refs/tags/v\${GTEST_VERSION}.zip https://mirror.example.org/gtest.zip
          URL_HASH SHA256=${"AB".repeat(32)} EXCLUDE_FROM_ALL)`,
    });
    expect(problems).toEqual([]);
    expect(components).toEqual([
      expect.objectContaining({
        name: "googletest",
        version: "1.15.2",
        upstreams: [{ repository: "https://github.com/google/googletest", tag: "v1.15.2" }],
        downloads: [
          "https://github.com/google/googletest/archive/refs/tags/v1.15.2.zip",
          "https://mirror.example.org/gtest.zip",
        ],
        hashes: [{ algorithm: "SHA-256", value: "ab".repeat(32) }],
        origin: { reader: "cmake", path: "test/unit/CMakeLists.txt", line: 2 },
        scope: "development",
      }),
    ]);
  });

  test("a commit needs no version", async () => {
    const { components, problems } = await read(
      `ExternalProject_Add(x GIT_REPOSITORY git@github.com:o/x GIT_TAG ${commit} PATCH_COMMAND git apply p/CVE-2024-1234.patch)`,
    );
    expect(problems).toEqual([]);
    expect(components[0]?.version).toBeUndefined();
    expect(components[0]?.upstreams).toEqual([{ repository: "https://github.com/o/x", commit }]);
    expect(components[0]?.patches).toEqual([{ name: "CVE-2024-1234.patch", advisories: ["CVE-2024-1234"] }]);
  });

  test("vcpkg is a tool of the build, its tag a variable of an including file", async () => {
    const { components } = await read({
      "CMakeLists.txt": `set(VCPKG_TAG ${commit} CACHE STRING "x")\ninclude(cmake/VcpkgToolchain.cmake)`,
      "cmake/VcpkgToolchain.cmake":
        "FetchContent_Declare(vcpkg GIT_REPOSITORY https://github.com/microsoft/vcpkg.git GIT_TAG ${VCPKG_TAG})",
    });
    expect(components.map(({ scope, upstreams }) => [scope, upstreams[0]?.commit])).toEqual([["build", commit]]);
  });

  test("the same in two branches is one component", async () => {
    const fetch = "FetchContent_Declare(a GIT_REPOSITORY https://github.com/o/a GIT_TAG v1";
    const { components } = await read(`if(X)\n${fetch} FIND_PACKAGE_ARGS)\nelse()\n${fetch})\nendif()`);
    expect(components.map(({ origin }) => origin.line)).toEqual([2]);
  });

  test("what takes nothing from elsewhere, and what find_package wants, is none", async () => {
    const { components, problems } = await read(
      "find_package(SQLite3 3.11 REQUIRED)\nExternalProject_Add(own SOURCE_DIR ${X})\nFetchContent_Declare(local SOURCE_DIR a)",
    );
    expect([components, problems]).toEqual([[], []]);
  });
});

describe("CPM", () => {
  test.each([
    ['"gh:fmtlib/fmt#10.2.1"', "fmt", "10.2.1", "https://github.com/fmtlib/fmt", "10.2.1"],
    ['"gh:nlohmann/json@3.11.3"', "json", "3.11.3", "https://github.com/nlohmann/json", "v3.11.3"],
    ['"gl:o/r@1.2.3#release-1.2.3"', "r", "1.2.3", "https://gitlab.com/o/r", "release-1.2.3"],
    ['"https://example.org/o/r.git@1.2.3"', "r", "1.2.3", "https://example.org/o/r", "v1.2.3"],
    ['URI "gh:o/r@1.2" OPTIONS "A ON"', "r", "1.2", "https://github.com/o/r", "v1.2"],
    ["NAME a VERSION 1.2 GITHUB_REPOSITORY o/r", "a", "1.2", "https://github.com/o/r", "v1.2"],
    ["NAME a VERSION 1.2 GITHUB_REPOSITORY o/r GIT_TAG rel-1.2", "a", "1.2", "https://github.com/o/r", "rel-1.2"],
    ["NAME a URL https://github.com/o/r/archive/v2.0.zip OPTIONS x", "a", "2.0", "https://github.com/o/r", "v2.0"],
  ])("%s", async (list, name, version, repository, tag) => {
    const { components, problems } = await read(`CPMAddPackage(${list})`);
    expect(problems).toEqual([]);
    expect(components.map((one) => [one.name, one.version, one.upstreams])).toEqual([
      [name, version, [{ repository, tag }]],
    ]);
  });

  test("a version that is not known is not made up", async () => {
    const { components, problems } = await read("CPMAddPackage(NAME a VERSION ${V} GITHUB_REPOSITORY o/r)");
    expect(components.map((one) => [one.version, one.upstreams])).toEqual([
      [undefined, [{ repository: "https://github.com/o/r" }]],
    ]);
    expect(problems).toHaveLength(1);
  });
});

describe("variables", () => {
  const version = async (text: string, files: Readonly<Record<string, string>> = {}) => {
    const fetch = "\nFetchContent_Declare(a GIT_REPOSITORY https://github.com/o/a GIT_TAG v${V})";
    const { components, problems } = await read({ ...files, "CMakeLists.txt": `${text}${fetch}` });
    return problems.length === 0 ? components[0]?.version : problems[0]?.code;
  };

  test.each([
    ["set(V 1.2)", "1.2"],
    ["set(V 1.2)\nset(V 1.3)", "1.3"],
    ['set(MAJOR 1)\nset(V "${MAJOR}.2")', "1.2"],
    ["set(N A)\nset(A_V 1.2)\nset(V ${${N}_V})", "1.2"],
    ['set(W 1_2)\nstring(REPLACE "_" "." V "${W}")', "1.2"],
    ["if(NOT DEFINED V)\nset(V 1.2)\nendif()", "1.2"],
    ["set(V 1.2)\nif(X)\nset(V 1.2)\nelse()\nset(W 1)\nendif()", "1.2"],
    ["if(X)\nset(V 1)\nelse()\nset(V 1)\nendif()", "1"],
    ["project(p VERSION 1.2)\nset(V ${p_VERSION})", "1.2"],
    ["set(V 1.2 CACHE STRING x)", "1.2"],
    ["set(V 1.3)\nset(V 1.2 CACHE STRING x FORCE)", "1.3"],
    ["set(V 1)\nfunction(f)\nset(V 2)\nendfunction()", "1"],
  ])("%j gives %s", async (text, expected) => {
    expect(await version(text)).toBe(expected);
  });

  test.each([
    "",
    "set(V ${W})",
    "set(V $ENV{V})",
    "if(X)\nset(V 1)\nelse()\nset(V 2)\nendif()",
    "set(V 1)\nif(X)\nset(V 2)\nendif()",
    "set(V 1)\nif(X)\nelseif(Y)\nif(Z)\nset(V 2)\nendif()\nendif()",
    "set(V 1)\nfile(READ version.txt V)",
    "set(V 1)\nunset(V)",
    "foreach(V 1 2)\nendforeach()",
    "function(f)\nset(V 2)\nendfunction()",
    "set(V 1)\nfunction(f)\nset(V 2 PARENT_SCOPE)\nendfunction()",
    "set(V 1)\nmacro(f)\nset(V 2)\nendmacro()",
    'set(V 1)\nstring(REGEX REPLACE "1" "2" V "${V}")',
  ])("%j is a problem, not a guess", async (text) => {
    expect(await version(text)).toBe("cmake-unresolved");
  });

  test("of an included file, by path, by variable and by name", async () => {
    const files = { "cmake/Versions.cmake": "set(V 1.2)" };
    for (const asked of ["cmake/Versions.cmake", "${CMAKE_CURRENT_SOURCE_DIR}/cmake/Versions.cmake", "Versions"]) {
      expect(await version(`include(${asked})`, files)).toBe("1.2");
    }
    for (const asked of ["../cmake/Versions.cmake", "/etc/Versions.cmake", "${X}"]) {
      expect(await version(`include(${asked})`, files)).toBe("cmake-unresolved");
    }
  });

  test("an added folder may set one for its parent", async () => {
    const files = { "b/CMakeLists.txt": "set(V 2 PARENT_SCOPE)" };
    expect(await version("set(V 1)\nadd_subdirectory(b)", files)).toBe("2");
  });

  test("an added folder has its parent's, the parent has not those of the folder", async () => {
    const fetch = "FetchContent_Declare(a GIT_REPOSITORY https://github.com/o/a GIT_TAG v${V})\nset(V 9)";
    const { components } = await read({
      "CMakeLists.txt": `set(V 1)\nadd_subdirectory(b)\n${fetch}`,
      "b/CMakeLists.txt": `set(V 2)\n${fetch}`,
    });
    expect(components.map((one) => [one.origin.path, one.version])).toEqual([
      ["b/CMakeLists.txt", "2"],
      ["CMakeLists.txt", "1"],
    ]);
  });
});

describe("what is not known is a problem with its line, and never the text of a variable", () => {
  test.each([
    ["FetchContent_Declare(a\nGIT_REPOSITORY https://github.com/o/a\nGIT_TAG ${V})", 3, "V"],
    ["FetchContent_Declare(a\nURL https://example.org/${V}.zip)", 2, "V"],
    ["FetchContent_Declare(${N}\nGIT_REPOSITORY https://github.com/o/a GIT_TAG v1)", 1, "N"],
    ["FetchContent_Declare(a GIT_REPOSITORY https://github.com/o/a)", 1, "default branch"],
    ["FetchContent_Declare(a GIT_REPOSITORY https://github.com/o/a GIT_TAG origin/main)", 1, "branch"],
    ["FetchContent_Declare(a GIT_REPOSITORY ../a GIT_TAG v1)", 1, "no web address"],
    ["FetchContent_Declare(a GIT_REPOSITORY https://github.com/o/a GIT_TAG 666591d)", 1, "first digits"],
    ["FetchContent_Declare(a URL https://example.org/a-1.2.zip)", 1, "does not say its version"],
    ["FetchContent_Declare(a URL ${CMAKE_CURRENT_SOURCE_DIR}/a.zip)", 1, "no web address"],
    ["ExternalProject_Add(a SVN_REPOSITORY https://example.org/a)", 1, "SVN"],
    ["ExternalProject_Add(a DOWNLOAD_COMMAND curl x)", 1, "command of its own"],
  ])("%s", async (text, line, message) => {
    const { components, problems } = await read(text);
    expect(components).toHaveLength(1);
    expect(JSON.stringify([components, problems])).not.toContain("${");
    expect(problems).toEqual([
      expect.objectContaining({ code: "cmake-unresolved", location: { path: "CMakeLists.txt", line } }),
    ]);
    expect(problems[0]?.message).toContain(message);
  });

  test.each(["feature-x", "release/1.2", "3.x", "MAIN"])("%s may be a branch", async (reference) => {
    const { problems } = await read(
      `FetchContent_Declare(a GIT_REPOSITORY https://github.com/o/a GIT_TAG ${reference})`,
    );
    expect(problems.map(({ message }) => message)).toEqual([
      `The source of a is at ${reference}, which may be a branch.`,
    ]);
  });

  test("a tag that names no version is said", async () => {
    const { components } = await read(
      "FetchContent_Declare(a GIT_REPOSITORY https://github.com/o/a GIT_TAG mighty-tag7)",
    );
    expect(components[0]).toMatchObject({ upstreams: [{ tag: "mighty-tag7" }] });
    expect(components[0]?.remarks).toEqual(["The tag mighty-tag7 names no version that could be told."]);
  });

  test("a file that is no CMake, where it matters", async () => {
    const fetch = "FetchContent_Declare(a GIT_REPOSITORY https://github.com/o/a GIT_TAG v1)";
    expect((await read(`${fetch}\nset(`)).problems).toEqual([]);
    const { components, problems } = await read(`${fetch}\nset(\n${fetch}`);
    expect(components).toHaveLength(1);
    expect(problems).toEqual([
      expect.objectContaining({ code: "cmake-malformed", location: { path: "CMakeLists.txt", line: 2 } }),
    ]);
  });

  test("a file that is too large", async () => {
    const { problems } = await read("#".repeat(3 * 1024 * 1024));
    expect(problems.map(({ code }) => code)).toEqual(["cmake-unreadable"]);
  });
});

describe("hostile files come to an end", () => {
  const fetch = "FetchContent_Declare(a GIT_REPOSITORY https://github.com/o/a GIT_TAG v1)\n";

  test("that include each other, twice each", async () => {
    const files = Array.from({ length: 30 }, (_, index) => [
      `f${index}.cmake`,
      `${fetch}include(f${index + 1}.cmake)\ninclude(f${index + 1}.cmake)\ninclude(f0.cmake)\n`,
    ]);
    const { problems } = await read({ "CMakeLists.txt": "include(f0.cmake)", ...Object.fromEntries(files) });
    expect(problems.map(({ code }) => code)).toEqual(["cmake-too-much"]);
  });

  test.each([
    ["values that grow", `set(X aaaaaaaa)\n${'set(X "${X}${X}")\n'.repeat(10_000)}`],
    [
      "many variables in many blocks",
      `${"if(A)\n".repeat(5_000)}${Array.from({ length: 5_000 }, (_, i) => `set(V${i} 1)\n`).join("")}${"endif()\n".repeat(5_000)}`,
    ],
    ["many branches", `set(V 1)\nif(A)\n${"elseif(B)\nset(V 2)\n".repeat(30_000)}endif()`],
    ["references in references", `FetchContent_Declare(a URL ${"${".repeat(100_000)})`],
  ])("%s", async (_what, text) => {
    expect((await read(fetch + text)).components.length).toBeGreaterThan(0);
  });
});
