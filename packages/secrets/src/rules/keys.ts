/** Private keys, signed tokens and hashes of passwords in formats that belong to no provider. */

import type { Candidate } from "../candidate.ts";
import { entropyOf } from "../entropy.ts";
import type { SecretRule } from "../rule.ts";
import { serializedKeyRules } from "./keys/serialized.ts";

/** Bytes between the lines of a PEM block: RSA keys of 16,384 bits have 12,000, OpenPGP blocks with signatures more. */
const longestKey = 16_000;

/** RFC 7468 and what came before it, with whatever a language puts around its lines; a block may be cut off. */
const pem = new RegExp(
  String.raw`-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----(?:BEGIN|END) )[\t\n\r\x20-\x7e]){40,${longestKey}}(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?`,
);

/** What stands between the marks of a PEM block and is no header. Line ends may be written as `\n`. */
function innerOf(block: string): string {
  return block
    .replace(/^-----BEGIN [^-]*-----/, "")
    .replace(/-----END .*$/s, "")
    .replaceAll(/\\+[nrt]/g, "\n")
    .replaceAll(/^[^\n:]{0,40}(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash)\s?:.*$/gim, "");
}

/** The base64 of a PEM block, without line ends, quotes and plus signs of programs. */
function bodyOf(block: string): string {
  return innerOf(block)
    .replaceAll(/["']\s*\+\s*(?:$|(?=["']))/gm, "")
    .replaceAll(/[^A-Za-z0-9+/=]/g, "");
}

/** Words of a language, as they follow where a text speaks of keys. */
const prose = /[A-Za-z]{2,12} [A-Za-z]{2,12} [A-Za-z]{2,12}/;

/** The magic of OpenSSH's own format, and the name of the cipher behind it: `openssh-key-v1\0`, length, name. */
const openSsh = "b3BlbnNzaC1rZXktdjEA";

function isKey(block: string): boolean {
  const body = bodyOf(block);
  const entropy = entropyOf(body.slice(0, 400));
  // A sequence of ASN.1 (0x30 and a length) or OpenSSH; else it may be encrypted, or OpenPGP, but is no prose.
  const isKnown = /^M[A-H]|^MI[GHIJ]/.test(body) || body.startsWith(openSsh.slice(0, 16));
  return isKnown
    ? body.length >= 40 && entropy >= 3.5
    : body.length >= 100 && entropy >= 4.5 && !prose.test(innerOf(block));
}

function isEncrypted(block: string): boolean {
  if (/^-----BEGIN ENCRYPTED|DEK-Info/.test(block)) return true;
  const body = bodyOf(block);
  if (!body.startsWith(openSsh)) return false;
  const cipher = Buffer.from(body.slice(0, 40), "base64").toString("latin1", 19);
  return !cipher.startsWith("none");
}

/** What a signed token says of itself; undefined for what is none. RFC 7515 and 7519. */
function headerOf(value: string): Record<string, unknown> | undefined {
  const [header = ""] = value.split(".", 1);
  return jsonOf(header);
}

function jsonOf(part: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}

function isToken({ value }: Candidate): boolean {
  const header = headerOf(value);
  if (typeof header?.["alg"] !== "string") return false;
  const claims = jsonOf(value.split(".", 2)[1] ?? "");
  // The subject of the token that jwt.io shows to everybody.
  return claims?.["sub"] !== "1234567890";
}

/** Private keys, signed tokens, and what passwords are checked against. */
export const keysRules: readonly SecretRule[] = [
  {
    id: "private-key",
    title: "private key",
    severity: "critical",
    confidence: "high",
    keywords: ["private key-----", "private key block-----"],
    pattern: pem,
    reach: { before: 60, after: longestKey + 100 },
    placeholders: "none",
    accept: ({ value }) => isKey(value) && !isEncrypted(value),
    remedy:
      "Make a new key pair, put the new public key wherever the old one is trusted, and keep the private key out of the repository.",
    aliases: ["private-key"],
    link: "https://www.rfc-editor.org/rfc/rfc7468",
  },
  {
    id: "private-key-encrypted",
    title: "private key, protected by a passphrase",
    severity: "medium",
    confidence: "high",
    keywords: ["private key-----"],
    pattern: pem,
    reach: { before: 60, after: longestKey + 100 },
    placeholders: "none",
    accept: ({ value }) => isKey(value) && isEncrypted(value),
    aliases: ["private-key"],
  },
  ...serializedKeyRules,
  {
    id: "putty-private-key",
    title: "PuTTY private key",
    severity: "critical",
    confidence: "high",
    keywords: ["putty-user-key-file-"],
    pattern:
      /PuTTY-User-Key-File-[23]:[^\n]{4,40}\nEncryption:[ \t]{1,4}none\s[\x20-\x7e\r\n]{60,6000}?\nPrivate-Lines:[ \t]{1,4}\d{1,3}\r?\n((?:[A-Za-z0-9+/=]{4,80}\r?\n?){1,80})/,
    reach: { before: 10, after: 12_000 },
    placeholders: "none",
    aliases: ["private-key"],
    link: "https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html",
  },
  {
    id: "wireguard-private-key",
    title: "WireGuard key",
    severity: "critical",
    confidence: "medium",
    keywords: ["privatekey", "presharedkey"],
    // 32 bytes: the last of the 43 digits holds 4 bits, so its lowest two are zero.
    pattern: /^[ \t]{0,8}(?:PrivateKey|PresharedKey)[ \t]{0,8}=[ \t]{0,8}([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/m,
    entropy: 4,
    link: "https://www.wireguard.com/quickstart/",
  },
  {
    id: "pkcs12-file",
    title: "file for private keys and certificates",
    severity: "medium",
    confidence: "medium",
    keywords: [],
    path: /\.(?:p12|pfx|pkcs12|keychain(?:-db)?|kdbx?|jceks)$/i,
    aliases: ["pkcs12-file"],
    remedy: "If it holds a private key or passwords, replace them, and keep the file out of the repository.",
  },
  {
    id: "jwt",
    title: "JSON Web Token",
    severity: "medium",
    confidence: "medium",
    keywords: ["eyj", "ewog", "eyai"],
    pattern:
      /(?<![A-Za-z0-9_/+.-])(?:eyJ|ewog|eyAi)[A-Za-z0-9_-]{10,2000}={0,2}\.(?:ey|ew)[A-Za-z0-9_-]{8,6000}={0,2}\.[A-Za-z0-9_-]{0,1400}/,
    reach: { before: 4, after: 9500 },
    placeholders: "dummies",
    prefixes: ["eyJ"],
    accept: isToken,
    remedy: "If it is still valid, let the service that issued it revoke it or change its signing key.",
    aliases: ["jwt", "jwt-base64"],
    link: "https://www.rfc-editor.org/rfc/rfc7519",
  },
  {
    id: "crypt-password-hash",
    title: "hash of a password",
    severity: "medium",
    confidence: "medium",
    keywords: [
      "$1$",
      "$5$",
      "$6$",
      "$y$",
      "$7$",
      "$apr1$",
      "$2a$",
      "$2b$",
      "$2y$",
      "$argon2",
      "$8$",
      "$9$",
      "$gy$",
      "$md5",
      "pbkdf2_sha",
      "pbkdf2:sha",
      "sha1$",
    ],
    // The forms of crypt(5), Django and Werkzeug: salt and digest have fixed lengths in most of them.
    pattern:
      /(?<![\w/$])(?:\$1\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22}|\$apr1\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22}|\$5\$(?:rounds=\d{1,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{43}|\$6\$(?:rounds=\d{1,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{86}|\$2[aby]\$\d\d\$[./0-9A-Za-z]{53}|\$md5(?:,rounds=\d{1,9})?\$[./0-9A-Za-z]{1,16}\${1,2}[./0-9A-Za-z]{22}|\$g?y\$[./0-9A-Za-z]{2,8}\$[./0-9A-Za-z]{1,86}\$[./0-9A-Za-z]{43}|\$argon2(?:id|i|d)\$v=\d{1,3}\$[a-z0-9=,]{5,60}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{16,128}|\$[89]\$[./0-9A-Za-z]{14}\$[./0-9A-Za-z]{43}|pbkdf2_sha(?:1|256|512)\$\d{1,8}\$[./0-9A-Za-z]{1,64}\$[A-Za-z0-9+/]{27,88}={0,2}|pbkdf2:sha(?:1|256|512)(?::\d{1,8})?\$[0-9A-Za-z]{1,32}\$[0-9a-f]{40,128}|sha1\$[0-9A-Za-z]{1,32}\$[0-9a-f]{40})(?![\w/])/,
    remedy: "Change the password: who has the hash can try passwords against it.",
    link: "https://man7.org/linux/man-pages/man5/crypt.5.html",
  },
  {
    id: "sshpass-password",
    title: "password on a command line",
    severity: "high",
    confidence: "medium",
    keywords: ["sshpass"],
    pattern: /\bsshpass\s{1,4}-p\s{0,4}(?:"([^"$`\r\n]{3,100})"|'([^'\r\n]{3,100})'|([^\s"'$`<{-][^\s"'$`]{2,99}))/,
    secretGroup: (match) => [1, 2, 3].find((group) => match[group]) ?? 0,
  },
  {
    id: "wordpress-secret-key",
    title: "WordPress key or salt",
    severity: "high",
    confidence: "high",
    keywords: ["auth_key", "auth_salt", "logged_in_", "nonce_"],
    // Sixty-four printable characters.
    pattern:
      /define\(\s{0,4}["'](?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["']\s{0,4},\s{0,20}(?:'([^'\r\n]{60,68})'|"([^"\r\n]{60,68})")/,
    secretGroup: ([, single]) => (single ? 1 : 2),
    entropy: 4.5,
    placeholders: "dummies",
    link: "https://developer.wordpress.org/advanced-administration/wordpress/wp-config/",
  },
];
