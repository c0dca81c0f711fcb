const backslash = 92;
const quote = 34;

/** What follows a backslash, where it is not an octal number. */
const escapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': quote,
  "\\": backslash,
};

/** Whether git has put a name into quotes. */
function isQuoted(name: Buffer): boolean {
  return name[0] === quote;
}

/** Where a quoted name that begins at `from` ends: the offset behind its closing quote, or -1. */
function quotedEnd(text: Buffer, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === backslash) at += 1;
    else if (text[at] === quote) return at + 1;
  }
  return -1;
}

/**
 * The bytes of a name that git has put into quotes, C style: `"a\tb"`, `"\303\244"`.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath
 */
function unquoteName(quoted: Buffer): Buffer {
  const name = Buffer.alloc(quoted.length);
  let length = 0;
  const end = quoted.length - 1;
  for (let at = 1; at < end; at += 1) {
    let byte = quoted[at] ?? 0;
    if (byte === backslash) {
      const [octal] = /^[0-3][0-7]{2}/u.exec(quoted.toString("latin1", at + 1, at + 4)) ?? [];
      byte = octal ? Number.parseInt(octal, 8) : (escapes[String.fromCharCode(quoted[at + 1] ?? 0)] ?? 0);
      at += octal ? 3 : 1;
    }
    name[length] = byte;
    length += 1;
  }
  return name.subarray(0, length);
}

/**
 * The name in what follows `diff --git `, where both names are the same one, as they are without renames. They are
 * told apart by their length: a name may hold ` b/`.
 */
export function sameName(names: Buffer): string | undefined {
  if (isQuoted(names)) {
    const end = quotedEnd(names, 0);
    return end < 0 ? undefined : withoutPrefix(unquoteName(names.subarray(0, end)));
  }
  const middle = (names.length - 1) / 2;
  const isTwice =
    Number.isInteger(middle) && names[middle] === 32 && names.subarray(2, middle).equals(names.subarray(middle + 3));
  return isTwice ? withoutPrefix(names.subarray(0, middle)) : undefined;
}

/** The name in what follows `+++ `, or undefined for `/dev/null`. */
export function newName(text: Buffer): string | undefined {
  // Git puts a tab behind a name with a space, in quotes or not. A tab of the name's own would be escaped.
  const name = text.at(-1) === 9 ? text.subarray(0, -1) : text;
  if (isQuoted(name)) return withoutPrefix(unquoteName(name));
  return name.toString("latin1") === "/dev/null" ? undefined : withoutPrefix(name);
}

/** The name in what follows `rename to ` or `diff --cc `, which has no prefix. */
export function plainName(text: Buffer): string {
  return (isQuoted(text) ? unquoteName(text) : text).toString();
}

/** Bytes that are no UTF-8 become U+FFFD. */
function withoutPrefix(name: Buffer): string {
  return name.toString("utf8", 2);
}
