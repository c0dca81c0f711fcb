/** Credentials in the headers of a request and in calls of curl, for whatever service. */

import type { Candidate } from "../candidate.ts";
import { isDummy, isPlaceholder } from "../placeholder.ts";
import { randomnessOf } from "../randomness.ts";
import type { SecretRule } from "../rule.ts";

const isUuid = (value: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);

function isRandom({ value, entropy }: Candidate): boolean {
  return (
    /\d/.test(value) &&
    entropy >= 2.8 &&
    (isUuid(value) || /^[0-9a-f]{16,}$/i.test(value) || randomnessOf(value) >= 0.3)
  );
}

/** User and password of RFC 7617, or a key in the place of the user and no password, as many services want it. */
function isBasic({ value }: Candidate): boolean {
  const decoded = Buffer.from(value, "base64").toString("latin1");
  const colon = decoded.indexOf(":");
  if (colon < 0 || !/^[\x20-\x7e\x80-\xff]+$/.test(decoded)) return false;
  const [user, password] = [decoded.slice(0, colon), decoded.slice(colon + 1)];
  if (password === "") return user.length >= 16 && randomnessOf(user) >= 0.33;
  return password.length >= 3 && password !== user && !isPlaceholder(password) && !isDummy(password);
}

/** Whether a password is the name of the user before it. */
function isUserName({ text, start, value }: Candidate): boolean {
  return text
    .slice(Math.max(0, start - value.length - 2), start)
    .replace(/:["']?$/, "")
    .endsWith(value);
}

/** Whether it belongs to a call of curl, which may go over several lines that end in a backslash, a backtick or a caret. */
function isOfCurl({ text, matchStart }: Candidate): boolean {
  const before = text.slice(Math.max(0, matchStart - 600), matchStart);
  const command = before.slice(before.toLowerCase().lastIndexOf("curl"));
  return /^curl/i.test(command) && !/[^\\`^,\s][ \t]*\r?\n(?![ \t]*[-"'#])/.test(command);
}

const curl = {
  severity: "high",
  confidence: "medium",
  keywords: ["curl"],
  reach: { before: 0, after: 900 },
} as const;

/** What is sent with a request: RFC 9110 section 11. */
export const httpRules: readonly SecretRule[] = [
  {
    id: "http-basic-authorization",
    title: "user name and password in an Authorization header",
    severity: "high",
    confidence: "medium",
    keywords: ["basic "],
    pattern: /\bbasic[ ]{1,2}([A-Za-z0-9+/]{8,300}={0,2})(?![\w+/=-])/i,
    placeholders: "none",
    accept: isBasic,
    aliases: ["curl-auth-header"],
    link: "https://www.rfc-editor.org/rfc/rfc7617",
  },
  {
    id: "http-bearer-authorization",
    title: "token in an Authorization header",
    severity: "high",
    confidence: "medium",
    keywords: ["bearer ", "authorization"],
    // `Authorization: Token …`, `"authorization", "ApiKey …"`, `Authorization: …`, `Bearer …`.
    pattern:
      /(?:\bauthorization["'\])\\]{0,3}[ \t]{0,4}[:=,][ \t]{0,4}[\\"'`]{0,3}(?:(?:bearer|token|api-?key|api_token|key|bot|oauth|ssws|geniekey|[a-z]{3,10}v1)[ :=]{1,2}(?:token=)?["']?)?|\bbearer[ \t]{1,2})([\w.~+/=-]{12,600})(?![\w~+/=({[$%-])/i,
    reach: { before: 40, after: 800 },
    // Signed tokens have a rule of their own.
    accept: (candidate) => isRandom(candidate) && !/^AWS4-HMAC|^e[yw][A-Za-z0-9_-]{6,}\.e[yw]/.test(candidate.value),
    aliases: ["curl-auth-header"],
    link: "https://www.rfc-editor.org/rfc/rfc6750",
  },
  {
    ...curl,
    id: "http-request-header",
    title: "key or token in the header of a request",
    keywords: ['-h "', "-h '", "--header", '-h"'],
    reach: { before: 4, after: 300 },
    pattern:
      /(?:\s-H[ \t]{0,2}|--header[ =]{1,2}[ \t]{0,2})["'](?!authorization|[\w-]{0,10}[cx]srf)[\w-]{0,30}(?:key|token|auth|secret|password)[\w-]{0,20}:[ \t]{0,3}([\w.~+/=-]{8,600})(?=["'])/i,
    accept: isRandom,
    aliases: ["curl-auth-header"],
  },
  {
    ...curl,
    id: "curl-oauth-bearer",
    title: "token of a curl call",
    pattern: /\s--oauth2-bearer[ =]{1,3}["']?([\w.~+/=-]{12,600})/,
    accept: (candidate) => isOfCurl(candidate) && isRandom(candidate),
    link: "https://curl.se/docs/manpage.html#--oauth2-bearer",
  },
  {
    ...curl,
    id: "curl-user-password",
    title: "user name and password of a curl call",
    pattern:
      /\s(?:-u|--user|-U|--proxy-user)(?:[ \t]{1,3}|=|(?=["'\w]))["']?([^\s:"'$<{]{1,60}):(?:"([^"\r\n]{3,100})"|'([^'\r\n]{3,100})'|([^\s"']{3,100}))/,
    secretGroup: (match) => [2, 3, 4].find((group) => match[group]) ?? 0,
    accept: (candidate) => isOfCurl(candidate) && !/^[a-z]+$/.test(candidate.value) && !isUserName(candidate),
    aliases: ["curl-auth-user"],
    link: "https://curl.se/docs/manpage.html#-u",
  },
];
