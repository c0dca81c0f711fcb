import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { anyText } from "../testing/gfm.ts";
import { plain, safeJson } from "./plain.ts";

/** What moves a cursor, hides text or turns its direction, written without the classes that the code uses. */
const harmful =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/u;

describe("plain", () => {
  test.each([
    ["PyYAML 5.3, naïve 漢字 😀 a_b", "PyYAML 5.3, naïve 漢字 😀 a_b"],
    ["one\r\ntwo\tthree\u2028four\u0085five", "one  two three four five"],
    ["\u001b[31mred\u0007", String.raw`\u{1b}[31mred\u{7}`],
    ["\u202egnp.exe", String.raw`\u{202e}gnp.exe`],
    ["a\u200bb\ufeffc\u{e0041}d", String.raw`a\u{200b}b\u{feff}c\u{e0041}d`],
    ["a\u3164b\u034fc\u{e0100}", String.raw`a\u{3164}b\u{34f}c\u{e0100}`],
    ["\ud800a\udc00", "\ufffda\ufffd"],
  ])("%j becomes %j", (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test("leaves nothing harmful, whatever it is given", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = plain(text);
        expect(result).not.toMatch(harmful);
        expect(result).not.toMatch(/\p{Cs}/u);
        expect(plain(result)).toBe(result);
      }),
    );
  });
});

describe("safeJson", () => {
  test("keeps every value and leaves nothing harmful but its own line breaks", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = safeJson({ key: [text] });
        expect(JSON.parse(json)).toEqual({ key: [text] });
        expect(json.replaceAll("\n", "")).not.toMatch(harmful);
      }),
    );
  });
});
