import type { Candidate } from "../../candidate.ts";
import { randomnessOf } from "../../randomness.ts";
import type { Pattern } from "../../rule.ts";

/**
 * `user:password@host`. The password goes on to the last `@` before a slash, for not everybody encodes it; nor does everybody
 * where the user is an address for mail.
 */
const authority =
  /([^\s:,@/"'`<>?#[\]\\|]{0,100}(?:@[\w-]{1,60}\.[\w.-]{2,60})?):([^\s/"'`<>\\]{1,120})@(?:[\w.%-]{1,100}|\[[\da-fA-F:.]{2,50}\])/y;
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

const [other, ending, sign] = [0, 1, 2];
/** What ends an authority, and `@` or what may stand for one: `%40`, `&commat;`. Other escapes are of letters, and decoded. */
const meanings = new Uint8Array(256);
for (const byte of Buffer.from(" \t\r\n\v\f/\"'`<>\\")) meanings[byte] = ending;
for (const byte of Buffer.from("@%&")) meanings[byte] = sign;

/** Whether an `@` follows the `://` at a position before what ends the authority. */
export function mayHavePassword(bytes: Buffer, position: number): boolean {
  for (let at = position + 3; at < bytes.length; at += 1) {
    const meaning = meanings[bytes[at] ?? 0] ?? other;
    if (meaning !== other) return meaning === sign;
  }
  return false;
}

/** Hosts that are a machine's own, of a container, or of nobody: RFC 2606, RFC 6761. */
const localHost =
  /^(?:\[?::1\]?|127\.[\d.]+|0\.0\.0\.0|[\w-]+|(?:[\w-]+\.)*(?:localhost|local|test|invalid|internal))$/i;
const reservedHost = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid)$/i;

/** Hosts that stand for any. */
const namelessHost = /\.(?:tld|domain)$/i;

/** `webdav_pwd` */
const nameOfPassword = /^[a-z]+(?:[_-][a-z]+)*[_-](?:pwd|pass(?:word|wd)?)$/i;

/** Whether the password in an address is one: no port, no copy of the user name, no word for a host that is nobody's. */
export function isCredential({ text, start, matchStart, value, matchEnd }: Candidate): boolean {
  // Control characters stand behind a template in a file that is no text.
  if (value.length < 3 || /[^\x20-\xff]/.test(value) || nameOfPassword.test(value)) return false;
  const user = text.slice(text.indexOf("://", matchStart) + 3, start - 1);
  const [host = ""] = /^[^:/?#]*/.exec(text.slice(start + value.length + 1, matchEnd)) ?? [];
  // A socket of this machine takes nobody else's password.
  if (/^(?:sha\d{3}|md5|%2F.*)$/i.test(host) || /^\d{1,5}(?:[?#]|$)|;\w+=/.test(value) || /\.\d+$/.test(user))
    return false;
  const isWord = /^[a-z]+$/i.test(value) && (randomnessOf(value) < 0.4 || /pass|pwd/i.test(value));
  if (user.toLowerCase() === value.toLowerCase() && (isWord || localHost.test(host))) return false;
  // The true password, which holds an `@`, goes on.
  if (text[matchEnd] === "@") return false;
  // A regular expression for addresses.
  if (/\.[*+]|\[\^/.test(value)) return false;
  if (namelessHost.test(host)) return value.length >= 16;
  return !(isWord && (reservedHost.test(host) || localHost.test(host)));
}
