/** Private keys in other forms than PEM: base64 alone, XML, JSON, seeds. */

import { around } from "../../candidate.ts";
import { entropyOf } from "../../entropy.ts";
import type { SecretRule } from "../../rule.ts";

const remedy =
  "Make a new key, put the new public key wherever the old one is trusted, and keep the private key out of the repository.";

/** Private keys outside of PEM. */
export const serializedKeyRules: readonly SecretRule[] = [
  {
    id: "private-key-der",
    title: "private key in base64",
    severity: "critical",
    confidence: "high",
    keywords: [
      // RFC 5958: RSA, EC, Ed25519 and its relatives.
      "ibadanbgkqhkig9w0baqefaasc",
      "byqgsm49ageg",
      "awbqydk2v",
      // RFC 8017: RSA alone, of 1024 bits, 2048, 3072 and 4096.
      "ibaakbgq",
      "ibaakcaq",
      "ibaakcay",
      "ibaakcag",
      // RFC 5915: P-256, P-256 of Bitcoin, P-384, P-521.
      "mhccaqeei",
      "mhqcaqeei",
      "migkagebbd",
      "mihcagebbei",
    ],
    pattern: /(?<![A-Za-z0-9+/=_-])M[A-J][A-Za-z0-9+/]{60,16000}={0,2}(?![A-Za-z0-9+/=_-])/u,
    reach: { before: 20, after: 16_100 },
    placeholders: "none",
    accept: ({ value }) => isPrivateKey(Buffer.from(value, "base64")) && entropyOf(value.slice(0, 400)) >= 4.2,
    remedy,
    aliases: ["private-key"],
    link: "https://www.rfc-editor.org/rfc/rfc5958",
  },
  {
    id: "rsa-key-value",
    title: "RSA private key in XML",
    severity: "critical",
    confidence: "high",
    keywords: ["<inverseq>"],
    pattern: /<InverseQ>[A-Za-z0-9+/=\s]{40,700}<\/InverseQ>\s{0,40}<D>([A-Za-z0-9+/=\s]{80,1600})<\/D>/u,
    reach: { before: 0, after: 2600 },
    placeholders: "none",
    remedy,
    link: "https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring",
  },
  {
    id: "json-web-key",
    title: "private or symmetric key in a JSON Web Key",
    severity: "critical",
    confidence: "high",
    keywords: ["kty"],
    pattern: /(?<=[{,\s])\\{0,3}["'][dk]\\{0,3}["']\s{0,8}:\s{0,8}\\{0,3}["']([\w-]{22,1400})\\{0,3}["']/u,
    reach: { before: 6000, after: 6000 },
    entropy: 3.5,
    // The object that it is a member of says what kind of key it is.
    accept: (candidate) => {
      const { before, after } = around(candidate, 6000);
      const start = before.lastIndexOf("{");
      if (start <= before.lastIndexOf("}")) return false;
      return /["']kty\\{0,3}["']/u.test(`${before.slice(start)}\n${after.split("}", 1)[0] ?? ""}`);
    },
    remedy,
    link: "https://www.rfc-editor.org/rfc/rfc7517",
  },
  {
    id: "tink-keyset",
    title: "Tink keyset in plain text",
    severity: "critical",
    confidence: "high",
    keywords: ["type.googleapis.com/google.crypto.tink."],
    pattern:
      /type\.googleapis\.com\/google\.crypto\.tink\.\w{3,60}\\{0,7}"\s{0,40},\s{0,40}\\{0,7}"value\\{0,7}"\s{0,8}:\s{0,8}\\{0,7}"([A-Za-z0-9+/=]{16,8000})\\{0,7}"\s{0,40},\s{0,40}\\{0,7}"keyMaterialType\\{0,7}"\s{0,8}:\s{0,8}\\{0,7}"(?:SYMMETRIC|ASYMMETRIC_PRIVATE)/u,
    reach: { before: 0, after: 8400 },
    placeholders: "none",
    remedy,
    link: "https://developers.google.com/tink/design/keysets",
  },
  {
    id: "nats-nkey-seed",
    title: "seed of a NATS key",
    severity: "critical",
    confidence: "high",
    keywords: ["nkey", "nats"],
    // The kind of key, then 32 bytes and a checksum in base 32.
    pattern: /(?<![A-Za-z0-9])S[ACNOUX][A-Z2-7]{56}(?![A-Za-z0-9])/u,
    entropy: 3.5,
    placeholders: "dummies",
    link: "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth",
  },
  {
    id: "vapid-private-key",
    title: "private key for Web Push (VAPID)",
    severity: "high",
    confidence: "high",
    keywords: ["vapid", "webpush", "web-push", "web_push"],
    // Beside the public key, an uncompressed point: 4 and 64 bytes. Without it the name says it.
    pattern:
      /(?<![\w-])B[\w-]{86}(?![\w-])[^\w-]{1,40}(?:[A-Za-z_-]{0,40}private[\w-]{0,12}[^\w-]{1,12})?(?<secret>[\w-]{43})(?![\w-])|(?:vapid|push)[\w-]{0,12}private[\w-]{0,8}["'\])]{0,2}[ \t]{0,4}[=:,][ \t]{0,4}["'`]?(?<named>[\w-]{43})(?![\w-])/iu,
    secretGroup: ([, beside]) => (beside ? 1 : 2),
    reach: { before: 120, after: 320 },
    entropy: 4,
    placeholders: "dummies",
    link: "https://www.rfc-editor.org/rfc/rfc8292",
  },
];

/**
 * Whether a sequence is as long as it says, and begins like one of a private key: version 0 or 1, then the algorithm (a
 * sequence), the modulus (a number), or the key itself.
 */
function isPrivateKey(der: Buffer): boolean {
  const [, length = 0] = der;
  const more = length < 0x80 ? 0 : length & 0x7f;
  if (more > 2) return false;
  const start = 2 + more;
  if (der.length !== start + (more === 0 ? length : der.readUIntBE(2, more))) return false;
  const [tag, size, version, next = 0] = der.subarray(start);
  return tag === 2 && size === 1 && (version === 0 || version === 1) && [0x30, 0x02, 0x04].includes(next);
}
