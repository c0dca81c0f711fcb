/** The same passwords, where they are arguments of a call in a program. */

import type { SecretRule } from "../../rule.ts";
import { isChosenPassword } from "../chosen-password.ts";
import { testFile } from "../test-files.ts";
import { isUnlikeIdentifier } from "./password.ts";

/** Passwords among the arguments of calls. */
export const callRules: readonly SecretRule[] = [
  {
    id: "credential-call-password",
    title: "user name and password in a call",
    severity: "medium",
    confidence: "medium",
    keywords: [
      "networkcredential",
      "basicauth",
      "basic_auth",
      "digestauth",
      "passwordcredentials",
      "passwordauthentication",
      "pscredential",
      "sqlcredential",
      ".login(",
      "auth=(",
      "auth = (",
    ],
    pattern:
      /(?:\bauth\s{0,3}=\s{0,3}\(|(?:basic_?auth|digest_?auth|networkcredential|passwordcredentials|passwordauthentication|pscredential|sqlcredential|\.login)\s{0,2}\()\s{0,20}["']([^"'\r\n]{1,80})["']\s{0,4},\s{0,20}(?:"([^"\r\n]{4,100})"|'([^'\r\n]{4,100})')/i,
    secretGroup: (match) => (match[2] ? 2 : 3),
    exceptPath: testFile,
    accept: ({ value }) => !/\s/.test(value) && isUnlikeIdentifier(value),
  },
  {
    id: "powershell-secure-string",
    title: "password in a PowerShell script",
    severity: "high",
    confidence: "medium",
    keywords: ["convertto-securestring"],
    pattern:
      /convertto-securestring\s{1,4}(?:-string\s{1,4})?(?:"([^"$\r\n]{4,100})"|'([^'\r\n]{4,100})')(?=[^\r\n]{0,40}-asplaintext)/i,
    secretGroup: ([, double]) => (double ? 1 : 2),
  },
  {
    id: "database-call-password",
    title: "password in a call that connects to a database or a directory",
    severity: "high",
    confidence: "medium",
    keywords: ["getconnection(", "mysql_connect(", "mysqli_connect(", "mysqli(", "pdo(", "directoryentry("],
    // What to connect to, the user, the password.
    pattern:
      /\b(?:getconnection|mysqli?(?:_connect)?|pdo|directoryentry)\(\s{0,20}(?:"[^"\r\n]{0,200}"|'[^'\r\n]{0,200}'|[\w$.>-]{1,80})\s{0,4},\s{0,20}(?:"[^"\r\n]{1,80}"|'[^'\r\n]{1,80}')\s{0,4},\s{0,20}(?:"([^"\s]{4,100})"|'([^'\s]{4,100})')/i,
    reach: { before: 4, after: 640 },
    secretGroup: ([, double]) => (double ? 1 : 2),
    accept: ({ text, matchStart, start, value }) =>
      isChosenPassword(value, /["']([^"'\n]+)["']\s*,\s*["']$/.exec(text.slice(matchStart, start))?.[1]),
    link: "https://www.php.net/manual/function.mysqli-connect.php",
  },
  {
    id: "curl-option-password",
    title: "password or token in an option of libcurl",
    severity: "high",
    confidence: "medium",
    keywords: ["curlopt_"],
    pattern:
      /CURLOPT_(?:(?:PROXY)?(?:PASSWORD|USERPWD)|XOAUTH2_BEARER|(?:PROXY_)?(?:TLSAUTH_PASSWORD|KEYPASSWD)|SSLKEYPASSWD)\s{0,4}(?:,|=>)\s{0,20}(?:"(?:[^"\s:]{1,60}:)?([^"\s]{4,400})"|'(?:[^'\s:]{1,60}:)?([^'\s]{4,400})')/,
    reach: { before: 0, after: 520 },
    // Its own manual, in repositories that bring a copy of it.
    exceptPath: /(?:^|\/)curl[\w.-]{0,20}\/docs\//,
    secretGroup: ([, double]) => (double ? 1 : 2),
    accept: ({ value }) => isUnlikeIdentifier(value),
    link: "https://curl.se/libcurl/c/CURLOPT_USERPWD.html",
  },
];
