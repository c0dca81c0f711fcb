import { crc32 } from "node:zlib";

const base62Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/**
 * Whether the last six characters are the CRC-32 of those before them, in base 62 padded with zeros, as GitHub, npm and
 * Vercel form their tokens. The prefix, up to and with the first `_`, does not count.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function hasBase62Checksum(token: string): boolean {
  const body = token.slice(token.indexOf("_") + 1);
  return base62(crc32(body.slice(0, -6))).padStart(6, "0") === body.slice(-6);
}

/** Whether the last eight characters are the CRC-32 of those between the first `_` and them, in lower-case hex. */
export function hasHexChecksum(token: string): boolean {
  const body = token.slice(token.indexOf("_") + 1);
  return crc32(body.slice(0, -8)).toString(16).padStart(8, "0") === body.slice(-8);
}

function base62(value: number): string {
  const rest = Math.floor(value / 62);
  return (rest > 0 ? base62(rest) : "") + base62Digits.charAt(value % 62);
}
