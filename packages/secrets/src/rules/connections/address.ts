import type { Pattern } from "../../rule.ts";

/** `user:password@host`. The password goes on to the last `@` before a slash, for not everybody encodes it. */
const authority = /([^\s:@/"'`<>?#[\]\\|]{0,100}):([^\s/"'`<>\\]{1,120})@(?:[\w.%-]{1,100}|\[[\da-fA-F:.]{2,50}\])/y;
const schemeBefore = /[a-z][a-z0-9+._-]{1,40}$/i;

/**
 * Finds addresses with a password, the schemes of which are meant. A scheme comes in lower case and without what follows
 * a plus: `postgresql+psycopg2` is `postgresql`. Group 1 is the password.
 */
export function addresses(isMeant: (scheme: string) => boolean): Pattern {
  return {
    next: (text, from) => {
      // Most addresses have no password, which their first characters show.
      for (let colon = text.indexOf("://", from); colon >= 0; colon = text.indexOf("://", colon + 3)) {
        const at = colon + 3;
        authority.lastIndex = at;
        const [whole, user = "", password = ""] = authority.exec(text) ?? [];
        if (whole === undefined) continue;
        const [scheme] = schemeBefore.exec(text.slice(Math.max(0, colon - 42), colon)) ?? [];
        if (scheme === undefined || !isMeant(scheme.toLowerCase().replace(/\+.*/, ""))) continue;
        const start = at + user.length + 1;
        return [
          [colon - scheme.length, at + whole.length],
          [start, start + password.length],
        ];
      }
      return undefined;
    },
  };
}

/** What ends an authority, and no escape but those of letters, which are decoded wherever they are, stands for anything else. */
const endings = new Set(Buffer.from(" \t\r\n\v\f/\"'`<>\\"));
/** What may stand for a colon or an `@`: `%40`, `&commat;`. */
const escapes = new Set(Buffer.from("%&"));

/** Whether an `@` follows the `://` at a position before what ends the authority. */
export function mayHavePassword(bytes: Buffer, position: number): boolean {
  for (let at = position + 3; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x40 || escapes.has(byte)) return true;
    if (endings.has(byte)) return false;
  }
  return false;
}
