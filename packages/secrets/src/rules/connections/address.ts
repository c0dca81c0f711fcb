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
