// Controls, format characters (bidirectional marks, byte order marks, tags), whatever is invisible by default
// (zero-width, fillers, variation selectors), line and paragraph separators, and surrogates without their other half.
const unsafe = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}]/gu;
const space = /[\t-\r\u0085\u2028\u2029]/u;
const surrogate = /\p{Cs}/u;

/**
 * The text on one line, for a terminal, a log or an annotation. Line breaks and tabs become a space each. What is
 * invisible, moves the cursor or turns the writing direction is written out, as in `\u{202e}`, so that two names that
 * differ also look different. Applying it twice changes nothing more.
 */
export function plain(text: string): string {
  return text.replace(unsafe, (character) => {
    if (space.test(character)) return " ";
    if (surrogate.test(character)) return "\ufffd";
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

/**
 * A value as indented JSON with a line break at its end. Characters that `plain` would replace are written as JSON
 * escapes: they reach a program unchanged and a terminal harmless.
 */
export function safeJson(value: unknown): string {
  // The line breaks that JSON.stringify itself made are outside of strings and stay.
  const json = JSON.stringify(value, null, 2).replace(unsafe, (character) =>
    character === "\n" ? character : character.split("").map(jsonEscape).join(""),
  );
  return `${json}\n`;
}

function jsonEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
