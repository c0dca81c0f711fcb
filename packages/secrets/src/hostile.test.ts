import { describe, expect, test } from "vitest";
import { ownRules } from "./index.ts";
import { createEngine } from "./engine.ts";
import type { SecretRule } from "./rule.ts";

/** Longer than any machine needs for what is linear, and shorter than what is not takes. */
const patience = 5000;
const engine = createEngine({ rules: ownRules, salt: "", patience });
const scan = (bytes: Buffer, one = engine) => one.scan({ path: "a.txt", bytes, firstLine: 1 });
const repeated = (text: string, length = 1024 * 1024) =>
  Buffer.from(text.repeat(Math.ceil(length / text.length)), "latin1");

/** Long lines that are made for one rule: its keyword over and over, and followed by what its value may be made of. */
function linesFor({ keywords, prefixes = [] }: SecretRule): Buffer[] {
  const length = 128 * 1024;
  return [...keywords.slice(0, 2), ...prefixes.slice(0, 1)].flatMap((word) => [
    repeated(word, length),
    ...["A1b2", "0f", "-_", "=\"' ", "ab12://:@."].map((filler) =>
      Buffer.concat([Buffer.from(word), repeated(filler, length)]),
    ),
  ]);
}

describe("no line makes a rule run over time", () => {
  test.each(ownRules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    const own = createEngine({ rules: [rule], salt: "", patience });
    for (const line of linesFor(rule)) {
      const codes = scan(line, own).problems.map(({ code }) => code);
      expect(codes.filter((code) => code !== "finding-limit")).toEqual([]);
    }
  });
});

describe("all rules and decoders together are through with a line of a MiB", () => {
  const lines = [
    ..."aA0+-_/=%&\\\"' \u0000\u00ff,.;:<>()[]{}#@$".split(""),
    "%41",
    "%",
    "&#65;",
    "&quot;",
    "&#",
    "\\u0041",
    "\\x41",
    '\\"',
    "65,",
    "65, ",
    "200,",
    "5 ",
    "1,",
    "cGFzc3dvcmQ=",
    "cGFzc3dvcmQ9YWJj",
    "70617373776f7264",
    "password=",
    "://",
    'key="',
    "%2541",
    "+\n",
    "\r\n",
  ];
  test.each(lines.map((line) => [JSON.stringify(line), line] as const))("%s", (_, line) => {
    const codes = scan(repeated(line)).problems.map(({ code }) => code);
    expect(codes.filter((code) => code !== "finding-limit")).toEqual([]);
  });
});

test("bytes that are no text are searched as well", () => {
  const token = ["glpat", "q7Zk2Lw9Xc4Vb8Nm1PdT"].join("-");
  const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256));
  const bytes = Buffer.concat([noise, Buffer.from(`\0\xff\xfe ${token}\0`, "latin1"), noise]);
  expect(scan(bytes).occurrences).toMatchObject([{ rule: { id: "gitlab-personal-access-token" } }]);
});

/** What is looked up for each finding is no more than what is near it. */
test.each([
  ["in one line", (text: string) => text],
  ["in short lines", (text: string) => text.replaceAll(" ", "\n")],
  ["in one blob", (text: string) => Buffer.from(text).toString("base64")],
])("ten thousand findings %s are told in time", { timeout: 30_000 }, (_, form) => {
  const word = ["glpat", "q7Zk2Lw9Xc4Vb8N"].join("-");
  const text = Array.from({ length: 10_000 }, (_value, index) =>
    `${word}${10_000 + index} ${"abc ".repeat(140)}`.slice(0, 560),
  );
  expect(scan(Buffer.from(form(text.join(" ")))).occurrences).toHaveLength(10_000);
});
