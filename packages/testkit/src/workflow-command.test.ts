import * as fc from "fast-check";
import { expect, test } from "vitest";

import { parseCommand, parseOutput } from "./workflow-command.ts";

test.each([
  ["::error::x", { name: "error", properties: {}, message: "x" }],
  ["  ::Error::x", { name: "error", properties: {}, message: "x" }],
  ["::debug::", { name: "debug", properties: {}, message: "" }],
  [
    "::error file=a%2Cb%3A%25,line=3,title=::x%0Ay%253A::z",
    { name: "error", properties: { file: "a,b:%", line: "3" }, message: "x\ny%3A::z" },
  ],
  ["seen ##[warning a=1;b=%5D%3B]x%5D", { name: "warning", properties: { a: "1", b: "];" }, message: "x]" }],
])("%s", (line, expected) => {
  expect(parseCommand(line)).toEqual(expected);
});

test.each(["x ::error::y", "::unknown::y", ":: error::y", "::error", "##[unknown]y", "##[error", "# #[error]x", ""])(
  "%j is text",
  (line) => {
    expect(parseCommand(line)).toBeUndefined();
  },
);

test("obeys stop-commands until its token comes", () => {
  const { commands, text } = parseOutput("::stop-commands::Tok\n::error::a\n::tok::\n::error::b\n");
  expect(commands.map(({ name }) => name)).toEqual(["stop-commands", "tok", "error"]);
  expect(text).toEqual(["::error::a"]);
});

function escape(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

test("reads back what @actions/core escapes", () => {
  const text = fc.string({ unit: fc.constantFrom("%", "2", "5", "A", "\n", "\r", ":", ",", "x"), minLength: 1 });
  fc.assert(
    fc.property(text, text, (title, message) => {
      const property = escape(title).replaceAll(":", "%3A").replaceAll(",", "%2C");
      const command = parseCommand(`::notice title=${property}::${escape(message)}`);
      expect(command).toEqual({ name: "notice", properties: { title }, message });
    }),
  );
});
