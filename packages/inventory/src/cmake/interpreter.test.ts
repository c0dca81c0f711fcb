import { assert, array, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { Interpreter } from "./interpreter.ts";
import type { Surroundings } from "./surroundings.ts";
import { isUnknown, unknown } from "./value.ts";
import { Variables } from "./variables.ts";

/** Runs a script in which `do(x)` is an event and names that begin with `HOST_` are unknown. */
function run(text: string, files: Readonly<Record<string, string>> = {}) {
  const variables = new Variables((name) => name.startsWith("HOST_"));
  const surroundings: Surroundings<string> = {
    run: ({ name, values }, script) => {
      if (name === "do") script.record(values.map((value) => value.text).join(" "));
      return name === "do" || name === "nothing";
    },
    isHarmless: ({ name }) => name !== "do" && name !== "end",
    read: (path) => {
      const content = path === "main" ? `${text}\nend()` : files[path];
      return content === undefined ? undefined : { text: content, folder: "/folder" };
    },
    exists: (path) => (isUnknown(path) ? undefined : path === "/there"),
    keyOf: (event) => event,
  };
  const result = new Interpreter(variables, surroundings).runFile("main");
  return { ...result, get: (name: string) => variables.get(name) };
}

/** The value of `R` behind a script. */
function valueOf(text: string): string | undefined {
  return run(text).get("R");
}

describe("values", () => {
  // Each was compared with CMake 3.25 and 4.4.
  it.each([
    ['set(A x y)\nset(R "${A}-${B}")', "x;y-"],
    ['set(A B)\nset(B c)\nset(R "${${A}}")', "c"],
    ["set(R a)\nset(R)", undefined],
    ['set(R "")', ""],
    ["set(R a CACHE STRING doc)", "a"],
    ['set(R "a\\;b" "\\${x}" "\\t")', "a\\;b;${x};\t"],
    ['set(L a "" b)\nlist(JOIN L "-" R)', "a--b"],
    ["set(L a b c)\nlist(REMOVE_ITEM L b)\nlist(LENGTH L R)", "2"],
    ["set(L a b c)\nlist(GET L -1 0 R)", "c;a"],
    ["set(L a b c)\nlist(SUBLIST L 1 -1 R)", "b;c"],
    ["set(L a b)\nlist(TRANSFORM L APPEND .x OUTPUT_VARIABLE R)", "a.x;b.x"],
    ["set(L a b)\nlist(POP_FRONT L R)", "a"],
    ["list(REMOVE_ITEM R a)", undefined],
    ['string(REPLACE "." "_" R "1.2" ".3")', "1_2_3"],
    ['string(REGEX REPLACE "^([0-9]+)[.]([0-9]+)" "\\\\2-\\\\1" R "12.34.5")', "34-12.5"],
    ['string(REGEX MATCH "[0-9]+$" unused "1.23")\nset(R "${CMAKE_MATCH_0}")', "23"],
    ['string(REGEX MATCHALL "[0-9]+" R "1.23")', "1;23"],
    ['string(SUBSTRING "6.10.2" 0 4 R)', "6.10"],
    ['string(TOUPPER "a-b" R)', "A-B"],
    ['set(R a)\nstring(APPEND R b "${C}")\nstring(PREPEND R x)', "xab"],
    ['string(CONCAT R a b)\nstring(LENGTH "${R}" R)', "2"],
    ['string(COMPARE EQUAL "a" "a" R)', "1"],
    ['get_filename_component(R "/a/b.tar.gz" NAME_WE)', "b"],
    ["function(f x)\nset(R ${x}-${ARGN}-${ARGC} PARENT_SCOPE)\nendfunction()\nF(1 2 3)", "1-2;3-3"],
    ["set(R a)\nfunction(f)\nset(R b)\nendfunction()\nf()", "a"],
    ["macro(m x)\nset(R ${x}${ARGN})\nendmacro()\nm(1 2)", "12"],
    ["set(R a)\nblock()\nset(R b)\nendblock()", "a"],
    ["block(PROPAGATE R)\nset(R b)\nendblock()", "b"],
    ['foreach(i RANGE 1 3)\nstring(APPEND R "${i}")\nendforeach()', "123"],
    [
      'set(L a b)\nforeach(i IN LISTS L ITEMS c)\nif(i STREQUAL b)\ncontinue()\nendif()\nstring(APPEND R "${i}")\nendforeach()',
      "ac",
    ],
    ['while(NOT R STREQUAL "xxx")\nstring(APPEND R x)\nendwhile()', "xxx"],
    ['cmake_parse_arguments(P "O" "ONE" "M" ONE 1 M a b O)\nset(R "${P_ONE}|${P_M}|${P_O}")', "1|a;b|TRUE"],
    [
      'function(f)\ncmake_parse_arguments(PARSE_ARGV 0 "P" "" "" "M")\nset(R "${P_M}" PARENT_SCOPE)\nendfunction()\nf(M a b)',
      "a;b",
    ],
  ])("%s", (text, expected) => {
    expect(valueOf(text)).toBe(expected);
  });

  it.each([
    ["HOST_X is not known", 'set(R "a${HOST_X}")'],
    ["the environment", 'set(R "$ENV{HOME}")'],
    ["what an unknown command may set", "set(R a)\nmystery(R)"],
    ["what only one branch sets", "set(R a)\nif(HOST_X)\nset(R b)\nendif()"],
    ["whatever was not set before an unknown file", 'include("${HOST_X}/x.cmake")\nset(R "${S}")'],
    ["a group of alternatives that is repeated", 'string(REGEX REPLACE "(a|b)+" "" R "ab")'],
    ["an anchor that would match again", 'string(REGEX REPLACE "^a" "" R "aa")'],
    ["what changes in a loop over unknown items", 'foreach(i IN LISTS HOST_X)\nstring(APPEND R "x")\nendforeach()'],
    [
      "what comes behind a return that may happen",
      "macro(m)\nif(HOST_X)\nreturn()\nendif()\nset(R a)\nendmacro()\nfunction(f)\nm()\nset(R b PARENT_SCOPE)\nendfunction()\nf()",
    ],
  ])("is unknown: %s", (_, text) => {
    expect(valueOf(text)).toSatisfy(isUnknown);
  });

  it("is the same in both branches of an unknown condition", () => {
    expect(valueOf("if(HOST_X)\nset(R b)\nelse()\nset(R b)\nendif()")).toBe("b");
  });

  it("keeps what is known of a list", () => {
    expect(valueOf('set(R a "${HOST_X}/b" c)')).toBe(`a;${unknown}/b;c`);
  });
});

describe("conditions", () => {
  it.each([
    ["A STREQUAL x", true],
    ['"A" STREQUAL x', false],
    ["A", true],
    ["NOT A", false],
    ['"x"', false],
    ["F OR 0 OR NOTFOUND OR x-NOTFOUND", false],
    ["DEFINED A AND NOT DEFINED B", true],
    ['A MATCHES "^[xy]$"', true],
    ["V VERSION_LESS 1.10 AND V VERSION_GREATER_EQUAL 1.9.0", true],
    ["V VERSION_EQUAL 1.9.0.0", true],
    ["10 GREATER 9", true],
    ["a IN_LIST L AND NOT z IN_LIST L", true],
    ["EXISTS /there AND NOT EXISTS /gone", true],
    ["NOT (A AND F)", true],
    // AND and OR have one precedence, and are joined in pairs.
    ["TRUE OR FALSE AND FALSE", false],
    ["FALSE AND FALSE AND FALSE OR TRUE", false],
    ["HOST_X AND F", false],
    ["HOST_X OR A", true],
  ])("%s", (condition, outcome) => {
    const text = `set(A x)\nset(F OFF)\nset(V 1.9)\nset(L a b)\nif(${condition})\nset(R yes)\nelse()\nset(R no)\nendif()`;
    expect(valueOf(text)).toBe(outcome ? "yes" : "no");
  });

  it.each([
    "HOST_X",
    "HOST_X STREQUAL y",
    '"${HOST_X}" STREQUAL "y"',
    "A ${HOST_X} B",
    "COMMAND foo",
    "A B",
    "NOT",
    '"a" MATCHES "("',
  ])("is unknown: %s", (condition) => {
    expect(valueOf(`if(${condition})\nset(R yes)\nelse()\nset(R no)\nendif()`)).toBe(unknown);
  });
});

describe("events", () => {
  it("are those of the branches that are taken", () => {
    expect(run("if(A)\ndo(a)\nelseif(NOT A)\ndo(b)\nelse()\ndo(c)\nendif()\ndo(d)").events).toEqual(["b", "d"]);
  });

  it("are an obstacle when they depend on an unknown condition", () => {
    const { events, obstacles } = run("do(a)\nif(HOST_X)\n  do(b)\nendif()\ndo(c)");
    expect(events).toEqual(["a", "c"]);
    expect(obstacles).toEqual([{ kind: "condition", place: { file: "main", line: 2 } }]);
  });

  it("are none when both branches do the same, and one that ends in an error does not happen", () => {
    expect(run("if(HOST_X)\ndo(a)\nelse()\ndo(a)\nendif()")).toMatchObject({ events: ["a"], obstacles: [] });
    const failing = "if(HOST_X)\ndo(a)\nelse()\nmessage(FATAL_ERROR no)\nendif()";
    expect(run(failing)).toMatchObject({ events: ["a"], obstacles: [] });
  });

  it("stop at a return and at an error", () => {
    expect(run("do(a)\nreturn()\ndo(b)").events).toEqual(["a"]);
    expect(run("do(a)\nmessage(FATAL_ERROR x)\ndo(b)")).toMatchObject({
      events: ["a"],
      failure: { file: "main", line: 2 },
    });
  });

  it("are an obstacle behind a return that may happen", () => {
    const { events, obstacles } = run("if(HOST_X)\nreturn()\nendif()\ndo(b)");
    expect(events).toEqual([]);
    expect(obstacles).toEqual([{ kind: "return", place: { file: "main", line: 1 } }]);
  });

  it("are certain again behind the function that may have been left", () => {
    expect(run("function(f)\nif(HOST_X)\nreturn()\nendif()\nendfunction()\nf()\ndo(b)")).toMatchObject({
      events: ["b"],
      obstacles: [],
    });
  });

  it("stay uncertain behind a loop that may have left its file", () => {
    const text = "foreach(i a b)\nif(HOST_X)\nreturn()\nendif()\nendforeach()\ndo(b)";
    expect(run(text).events).toEqual([]);
    expect(run(text.replace("return()", "break()")).events).toEqual(["b"]);
  });

  it("come from included files and functions too", () => {
    const files = { more: "function(f)\ndo(${CMAKE_CURRENT_LIST_DIR})\nendfunction()" };
    expect(run("include(more)\nf()", files).events).toEqual(["/folder"]);
  });

  it("are all that is looked at: what comes behind the last is not run", () => {
    expect(run("do(a)\nset(R b)").get("R")).toBe("b");
    const read = () => ({ text: "do(a)\nset(R b)", folder: "" });
    const surroundings = { run: () => true, read, exists: () => undefined, keyOf: String };
    const variables = new Variables(() => false);
    new Interpreter(variables, { ...surroundings, isHarmless: ({ name }) => name !== "do" }).runFile("main");
    expect(variables.get("R")).toBeUndefined();
  });
});

describe("hostile scripts", () => {
  it.each([
    ["a loop without end", "while(TRUE)\nnothing()\nendwhile()"],
    ["a function that calls itself", "function(f)\ndo(a)\nf()\nendfunction()\nf()"],
    ["a file that includes itself", "include(main)"],
    ["branches in branches", "function(f)\nif(HOST_X)\ndo(a)\nf()\nelse()\nf()\nendif()\nendfunction()\nf()"],
  ])("end: %s", (_, text) => {
    expect(run(text).obstacles.map(({ kind }) => kind)).toContain("too-long");
  });

  it.each([
    ["a value that doubles", `set(R aaaaaaaa)\n${'set(R "${R}${R}")\n'.repeat(64)}`],
    ["a replacement that multiplies", `set(R aaaaaaaa)\n${'string(REPLACE a "${R}" R "${R}")\n'.repeat(12)}`],
    ["a list that is joined", `set(R a)\n${'list(APPEND R ${R})\nlist(JOIN R "${R}" R)\n'.repeat(12)}`],
    ["a reference in references", `set(R "${"${".repeat(50)}a${"}".repeat(50)}")`],
    ["a slow regular expression", `string(REGEX MATCH "a*a*a*a*b" R "${"a".repeat(10_000)}")`],
    ["many alternatives", `string(REGEX MATCH "${"(a|a)".repeat(40)}b" R "${"a".repeat(40)}")`],
  ])("leave unknown: %s", (_, text) => {
    expect(valueOf(text)).toSatisfy(isUnknown);
  });

  it("keep what was certain when they end in a branch that is not", () => {
    const { events, obstacles } = run("do(a)\nif(HOST_X)\ndo(b)\nwhile(TRUE)\nnothing()\nendwhile()\nendif()");
    expect(events).toEqual(["a"]);
    expect(obstacles).toEqual([{ kind: "too-long", place: { file: "main", line: 1 } }]);
  });

  it("are told where they stop being CMake", () => {
    expect(run("do(a)\nif(A)\n").obstacles).toEqual([{ kind: "syntax", place: { file: "main", line: 2 } }]);
  });

  it("never throw", () => {
    const lines = [
      "if(A)",
      "else()",
      "endif()",
      "set(A ${B})",
      "return()",
      "do(${A})",
      "foreach(A IN LISTS B)",
      "endforeach()",
    ];
    const more = [
      "function(f)",
      "endfunction()",
      "f(${A})",
      "list(GET A 0 B)",
      'string(REGEX MATCH "${A}" B x)',
      "break()",
    ];
    assert(
      property(array(constantFrom(...lines, ...more), { maxLength: 30 }), (script) => {
        expect(() => run(script.join("\n"))).not.toThrow();
      }),
    );
  });
});
