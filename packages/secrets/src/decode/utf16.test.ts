import { randomBytes } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeUtf16 } from "./utf16.ts";

const orders = ["little", "big"] as const;
const wide = (text: string, order: (typeof orders)[number]) => {
  const bytes = Buffer.from(text, "utf16le");
  return order === "little" ? bytes : bytes.swap16();
};

describe.each(orders)("in the order %s", (order) => {
  test.each<[string, string]>([
    ["Latin", "name = value\n"],
    ["one word", "password"],
    ["Cyrillic first", `${"Это проект дорог".repeat(6)}\nkey = value\n`],
    ["Greek in one line", "κωδικός=abcdefgh"],
    [
      "Chinese with the character that has a zero",
      `${"一上下中国地图测量不三".repeat(20)}\nkey = value\nother = another one\n${"一".repeat(5)}`,
    ],
    ["Chinese, long, with the secret at its end", `${"测绘地理信息，上海市。\n".repeat(4000)}key=value`],
    ["quotation marks", `“Größe” ‘x’ … `.repeat(30)],
    ["Japanese", `${"座標参照系を変換する。".repeat(30)}\r\npassword: x\r\n`],
  ])("%s", (_, text) => {
    const decoded = decodeUtf16(wide(text, order))?.toString("latin1");
    expect(decoded).toBe(text.replaceAll(/[^\0-\u00ff]/g, "?"));
  });
});

test.each<[string, Buffer]>([
  ["ASCII", Buffer.from("name = value\nother = one\n")],
  ["UTF-8", Buffer.from("Straße = größer\nПривет = мир\n")],
  ["text with a zero somewhere", Buffer.from(`${"name = value\n".repeat(50)}\0x${"name = value\n".repeat(50)}`)],
  ["text with a line that ends with a zero", Buffer.from(`name = value\n\0${"name = value\n".repeat(3)}`)],
  ["words parted by zeros", Buffer.from("PATH=/bin\0HOME=/root\0TERM=xterm\0LANG=C\0".repeat(9))],
  ["names parted by zeros, all of an odd length", Buffer.from("abc\0def\0ghi jk\0".repeat(30))],
  ["lines of any length that end with a zero", Buffer.from("key value\n\0".repeat(90))],
  ["lines of an even length that end with a zero", Buffer.from("key valu\n\0".repeat(90))],
  ["Cyrillic lines that end with a zero", Buffer.from("ключ это значение\n\0".repeat(90))],
  ["zeros", Buffer.alloc(4096)],
  ["numbers of 32 bits", Buffer.from(Uint32Array.from({ length: 900 }, (_, index) => index * 7).buffer)],
  ["coordinates", Buffer.from(Float64Array.from({ length: 900 }, (_, index) => index / 7).buffer)],
  ["what is compressed", randomBytes(100_000)],
])("%s is no UTF-16", (_, bytes) => {
  expect(decodeUtf16(bytes)).toBeUndefined();
});

test("any text that is Latin for a good part, and has line breaks", () => {
  const line = fc.tuple(
    fc.stringMatching(/^[a-z]{4,12}$/u),
    // None whose bytes are two characters of ASCII, such as U+4E0A: with a quarter of those it could be ASCII.
    fc.string({ unit: fc.constantFrom("д", "л", "ж", "一", "語", "座", "é", "x"), maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 30 }), fc.constantFrom(...orders), (lines, order) => {
      const text = lines.map(([name, value]) => `${value}\n${name} = ${value}\n`).join("");
      expect(decodeUtf16(wide(text, order))?.toString("latin1")).toBe(text.replaceAll(/[^\0-\u00ff]/g, "?"));
    }),
    { numRuns: 500 },
  );
});
