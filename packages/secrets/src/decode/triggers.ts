import { escapeSigns } from "./signs.ts";

const percentForms: Readonly<Record<string, string>> = {
  "=": "%3d",
  ":": "%3a",
  "/": "%2f",
  "@": "%40",
  '"': "%22",
  "'": "%27",
  " ": "%20",
  "&": "%26",
};
const entityForms: Readonly<Record<string, string>> = {
  '"': "&quot;",
  "'": "&apos;",
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
};
const backslashForms: Readonly<Record<string, string>> = { '"': '\\"', "/": "\\/" };

/** What any of them escapes. */
const escapable = /[=:/@"' &<>]/;
const everyEscapable = new RegExp(escapable, "g");

/** Letters that are escaped one after the other: the first two digits of the first, and the sign of the next. */
const spelled = "34567".split("").flatMap((high) => "0123456789abcdef".split("").map((low) => `%${high}${low}%`));

/**
 * What tells that something is spelled out letter by letter, or that one of these keywords is escaped in part: it is to be
 * decoded in any case. In lower case, to be found in the same pass as the keywords.
 */
export function triggersFor(keywords: readonly string[]): readonly string[] {
  const triggers = new Set([...spelled, "&#", "\\u00", "\\x"]);
  const some = keywords.filter((keyword) => escapable.test(keyword));
  const listed = some.join("\0");
  for (const forms of [percentForms, entityForms, backslashForms]) {
    const written = listed.replaceAll(everyEscapable, (letter) => forms[letter] ?? letter).split("\0");
    for (const form of written) triggers.add(form);
  }
  for (const keyword of keywords) triggers.delete(keyword);
  return [...triggers];
}

/** Other names of what `percentForms` has. No keyword is looked for with them in it: `password=&quot;` is. */
const namedForms = { "@": "&commat;", ":": "&colon;", "=": "&equals;", "/": "&sol;" };

const punctuation = [percentForms, entityForms, namedForms, backslashForms, { "%": "%25" }]
  .flatMap((forms) => Object.values(forms))
  .map((form) => Buffer.from(form));

/** 1 for each byte that follows the sign of an escape in escaped punctuation. */
const follows = new Uint8Array(256);
for (const [, byte = 0] of punctuation) follows[byte] = follows[upperCase(byte)] = 1;

/**
 * Whether escaped punctuation starts between two positions. It is everywhere, so it is worth a look only near the keyword of a
 * rule.
 */
export function hasEscapedPunctuation(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (escapeSigns[bytes[at] ?? 0] === 1 && follows[bytes[at + 1] ?? 0] === 1 && startsForm(bytes, at)) return true;
  }
  return false;
}

function startsForm(bytes: Buffer, at: number): boolean {
  return punctuation.some((form) => form.every((byte, index) => lowerCase(bytes[at + index] ?? 0) === byte));
}

function upperCase(byte: number): number {
  return byte >= 0x61 && byte <= 0x7a ? byte - 32 : byte;
}

function lowerCase(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte;
}
