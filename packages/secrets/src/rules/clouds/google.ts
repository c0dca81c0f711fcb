/** Google as a whole, its maps included, without Earth Engine, which is with the GIS. */

import { createHash } from "node:crypto";
import { around } from "../../candidate.ts";
import type { SecretRule } from "../../rule.ts";
import { assigned } from "../assigned.ts";
import { token } from "../token.ts";

/** The first 16 hex digits of the SHA-256 of keys that Google publishes in the tests of its Firebase SDKs. */
const publishedKeys: ReadonlySet<string> = new Set([
  "27a9a42931dff7eb",
  "49f777db995e8260",
  "8731261cb72d8626",
  "37f8f09bdf12c2f2",
  "eb540d2b6ee2a0a4",
  "2037abcaffb2b777",
  "a19f89ab3555eac1",
  "3f370c9dd8225c63",
  "e4a5542bb7fd7b67",
  "dc0fcf046c61640c",
  "4c98242dcadc8b29",
  "ea9bb1082cf95663",
  "3a8b61d0f636b007",
  "a6c814bc555ae62c",
]);

function isPublished(key: string): boolean {
  return publishedKeys.has(createHash("sha256").update(key, "latin1").digest("hex").slice(0, 16));
}

/** Keys of Google: maps, cloud, sign-in, Firebase. */
export const googleRules: readonly SecretRule[] = [
  token({
    id: "google-api-key",
    title: "Google API key",
    prefix: "AIza",
    rest: String.raw`[\w-]{35}`,
    severity: "medium",
    entropy: 3.5,
    accept: ({ value }) => !isPublished(value),
    aliases: ["gcp-api-key"],
    remedy: "Restrict the key to your site or app and to the services it is for; where it is unrestricted, replace it.",
    link: "https://cloud.google.com/docs/authentication/api-keys",
  }),
  token({
    id: "google-gemini-api-key",
    title: "Google Gemini API key",
    prefix: "AQ.Ab8R",
    rest: String.raw`[\w-]{46}`,
    aliases: ["gemini-api-key"],
    link: "https://ai.google.dev/gemini-api/docs/api-key",
  }),
  token({
    id: "google-oauth-client-secret",
    title: "Google OAuth client secret",
    prefix: "GOCSPX-",
    rest: String.raw`[\w-]{28}`,
    link: "https://developers.google.com/identity/protocols/oauth2",
  }),
  {
    id: "google-oauth-client-secret-without-prefix",
    title: "Google OAuth client secret",
    severity: "medium",
    confidence: "medium",
    keywords: ["apps.googleusercontent.com"],
    pattern:
      /apps\.googleusercontent\.com[^\0]{1,200}?secret["'`\]]{0,2}\s{0,4}[=:>]{1,2}\s{0,4}["'`]?([\w-]{24})(?![\w-])/i,
    reach: { before: 0, after: 320 },
    entropy: 3.5,
    link: "https://developers.google.com/identity/protocols/oauth2",
  },
  token({
    id: "google-oauth-access-token",
    title: "Google OAuth access token",
    prefix: "ya29.",
    // Those of before 2014 stand in the examples of the time.
    rest: String.raw`(?!AHES6Z)[\w-]{30,2000}`,
    reach: { before: 0, after: 2100 },
    severity: "medium",
    remedy: "It expires within an hour: look for the refresh token or client that made it.",
    link: "https://developers.google.com/identity/protocols/oauth2",
  }),
  token({
    id: "google-oauth-refresh-token",
    title: "Google OAuth refresh token",
    prefix: "1//0",
    rest: String.raw`(?<![/.]1//0)[\w-]{60,500}`,
    reach: { before: 0, after: 600 },
    link: "https://developers.google.com/identity/protocols/oauth2",
  }),
  {
    id: "google-service-account-key",
    title: "Google service account key",
    severity: "critical",
    confidence: "high",
    keywords: ["private_key"],
    pattern: /\\?"private_key\\?"\s{0,8}:\s{0,8}\\?"(-----BEGIN (?:RSA )?PRIVATE KEY-----[\w+/=\\ -]{40,4000})/,
    reach: { before: 4, after: 4096 },
    accept: (candidate) => {
      const { before, after } = around(candidate, 2500);
      return /"type\\?"\s{0,8}:\s{0,8}\\?"service_account\\?"/u.test(`${before}\n${after}`);
    },
    placeholders: "none",
    link: "https://cloud.google.com/iam/docs/keys-create-delete",
  },
  {
    id: "google-cloud-storage-hmac-key",
    title: "Google Cloud Storage HMAC secret",
    severity: "high",
    confidence: "high",
    keywords: ["goog"],
    pattern:
      /(?<![A-Za-z0-9])GOOG(?:1E[A-Z0-9]{55}|[A-Z0-9]{16,20})(?![A-Za-z0-9])[^\0]{1,160}?(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/,
    entropy: 4.2,
    link: "https://cloud.google.com/storage/docs/authentication/hmackeys",
  },
  {
    id: "firebase-cloud-messaging-key",
    title: "Firebase Cloud Messaging server key",
    severity: "high",
    confidence: "high",
    keywords: [":apa91b"],
    // The token of a device has the same shape, but does not start with AAAA.
    pattern: /(?<![\w-])AAAA[\w-]{7}:APA91b[\w-]{134}(?![\w-])/,
    link: "https://firebase.google.com/docs/cloud-messaging/auth-server",
  },
  assigned({
    id: "google-recaptcha-secret",
    title: "Google reCAPTCHA secret key",
    words: ["recaptcha", "captcha"],
    label: /secret|private/i,
    value: String.raw`6L[\w-]{38}`,
    severity: "medium",
    entropy: 1.5,
    link: "https://developers.google.com/recaptcha/docs/verify",
  }),
];
