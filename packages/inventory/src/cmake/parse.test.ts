import { array, assert, boolean, constantFrom, property, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCMake } from "./parse.ts";

/** Each command as name and texts. */
function shape(text: string) {
  return parseCMake(text).commands.map(({ name, arguments: list }) => [name, ...list.map((argument) => argument.text)]);
}

describe("parseCMake", () => {
  it("reads commands with the three forms of arguments", () => {
    expect(parseCMake('Set(A "b ${C}" [=[d ]] e]=])\n\nfoo ()')).toEqual({
      commands: [
        {
          name: "set",
          line: 1,
          arguments: [
            { text: "A", form: "unquoted", line: 1 },
            { text: "b ${C}", form: "quoted", line: 1 },
            { text: "d ]] e", form: "bracket", line: 1 },
          ],
        },
        { name: "foo", line: 3, arguments: [] },
      ],
    });
  });

  it("skips comments, those with parentheses and in brackets too", () => {
    expect(shape('a(b # ) "no\n  c#d\n #[[ e )\n f ]] g)\n# end')).toEqual([["a", "b", "c", "g"]]);
    expect(shape("#[=[ a(\n]] ]=]b(c)")).toEqual([["b", "c"]]);
  });

  it("counts lines in arguments and with CRLF", () => {
    const { commands } = parseCMake('a(\r\n  "b\r\nc"\r\n  d)\r\ne()\r\n');
    expect(commands.map(({ line }) => line)).toEqual([1, 5]);
    expect(commands[0]?.arguments.map(({ text, line }) => [text, line])).toEqual([
      ["b\nc", 2],
      ["d", 4],
    ]);
  });

  it("joins continued lines in quoted arguments and keeps other escapes", () => {
    expect(shape('a("b\\\nc" "d\\\\" "e\\"f" g\\ h\\;i)')).toEqual([["a", "bc", "d\\\\", 'e\\"f', "g\\ h\\;i"]]);
  });

  it("has nested parentheses as arguments", () => {
    expect(shape("if(NOT (A AND (B)))")).toEqual([["if", "NOT", "(", "A", "AND", "(", "B", ")", ")"]]);
  });

  it("reads legacy unquoted arguments", () => {
    expect(shape('a(-DX="b c" $(MAKE)/d e[f] =g [h)')).toEqual([["a", '-DX="b c"', "$(MAKE)/d", "e[f]", "=g", "[h"]]);
    expect(shape('a("b""c"d"e")')).toEqual([["a", "b", "c", 'd"e"']]);
  });

  it("drops the first newline of a bracket argument and a byte order mark", () => {
    expect(shape("\uFEFFa([[\nb\n]])")).toEqual([["a", "b\n"]]);
  });

  it.each([
    ["a(b)\nc(d", 2, 'The call of "c" has no end.'],
    ['a(b)\nc("d)', 2, 'The call of "c" has no end.'],
    ["a(b)\n\n)", 3, "A command was expected here."],
    ["a b", 1, "A command was expected here."],
    ["a(b)\n #[=[ c()", 2, "A comment in brackets has no end."],
    ["a(b)\nc([=[ d)", 2, 'The call of "c" has no end.'],
    ["a\n(b)", 1, "A command was expected here."],
  ])("stops at what is not CMake: %j", (text, line, message) => {
    const file = parseCMake(text);
    expect(file.error).toEqual({ line, message });
    expect(file.commands).toHaveLength(line > 1 ? 1 : 0);
  });

  it("never throws, and lines are those of the text", () => {
    const soup = array(constantFrom("a", "(", ")", '"', "[", "=", "]", "\\", "\n", " ", "#", "$", "${", "}", ";"));
    assert(
      property(soup, (parts) => {
        const text = parts.join("");
        const lines = text.split("\n").length;
        for (const { line } of parseCMake(text).commands) expect(line >= 1 && line <= lines).toBe(true);
      }),
    );
  });

  it("finds what was written", () => {
    const word = stringMatching(/^[a-z${}/.=-]{1,8}$/u);
    assert(
      property(array(word, { maxLength: 6 }), boolean(), (words, quoted) => {
        const written = words.map((text) => (quoted ? `"${text}"` : text)).join("\n");
        expect(shape(`f(${written})`)).toEqual([["f", ...words]]);
      }),
    );
  });

  it.each(["(", '"', "[", "[=", "\\", "#", 'a"', "$(a", "a(b)\n", '"a\\\n', "[[ ", "#[=[", "[=[]=] ", "=[ "])(
    "takes no longer than in proportion for many of %j",
    (part) => {
      expect(() => parseCMake(`f(${part.repeat(200_000)}`)).not.toThrow();
    },
  );
});
