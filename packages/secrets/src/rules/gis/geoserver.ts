/** GeoServer and GeoWebCache: their data directory and their settings. */

import type { Candidate } from "../../candidate.ts";
import type { SecretRule } from "../../rule.ts";
import { isChosenPassword } from "../chosen-password.ts";
import { firstGroup } from "./connection-string.ts";

const link = "https://docs.geoserver.org/latest/en/user/security/passwd.html";

/** GeoServer writes `plain:…` for what it did not encrypt; `crypt1:`, `crypt2:` and `digest1:` are encrypted or hashed. */
function isPlain({ value }: Candidate): boolean {
  return !/^(?:crypt\d|digest\d|empty):/i.test(value) && isChosenPassword(value.replace(/^plain:/i, ""));
}

/** Passwords in the data directory of GeoServer and GeoWebCache. */
export const geoserverRules: readonly SecretRule[] = [
  {
    id: "geoserver-store-password",
    title: "Password of a data store in GeoServer",
    severity: "high",
    confidence: "high",
    keywords: ['key="passwd', 'key="password', "key='pass", '"passwd"'],
    // XML of the data directory, and JSON of the REST interface.
    pattern:
      /<entry\s{1,4}key=["'](?:passwd|password|secret(?:Key)?|awsSecretKey)["']\s{0,2}>\s{0,4}([^<\n]{1,300})<\/entry>|["']@key["']\s{0,2}:\s{0,2}["']passwd["']\s{0,2},\s{0,20}["']\$["']\s{0,2}:\s{0,2}["']([^"'\n]{1,300})["']/i,
    secretGroup: firstGroup,
    accept: isPlain,
    remedy:
      "Change the password in the database, and let GeoServer encrypt it (strong PBE) or take it from the environment (JNDI or parametrised catalogue).",
    link,
  },
  {
    id: "geoserver-user-password",
    title: "Password of a GeoServer user in plain text",
    severity: "high",
    confidence: "high",
    keywords: ["plain:"],
    pattern: /(?:password=["']|<(?:http)?password>\s{0,4}|masterpw[^\n]{0,40}?)(plain:[^"'<>\s]{1,200})/i,
    accept: isPlain,
    remedy: "Change the password, and choose the digest or strong encryption of GeoServer's user group service.",
    link,
  },
  {
    id: "geoserver-service-password",
    title: "Password of a cascaded service in GeoServer or GeoWebCache",
    severity: "high",
    confidence: "high",
    keywords: ["<wmsstore", "<wmtsstore", "<httppassword", "<wmslayer"],
    pattern: /(?:<wmt?sStore>[^]{0,1500}?<password>|<httpPassword>)([^<\n]{1,200})<\/(?:http)?password>/i,
    reach: { before: 20, after: 1800 },
    accept: isPlain,
    remedy: "Change the password, and let GeoServer encrypt it.",
    link,
  },
  {
    id: "geoserver-users-file-password",
    title: "Password in the file of GeoServer's users",
    severity: "high",
    confidence: "high",
    keywords: ["role_", ",enabled", ",disabled"],
    path: /(?:^|[/!])users\.properties(?:\.\w{1,10})?$/i,
    // name=password,ROLE_…,enabled
    pattern: /^(?!#)[^\s=#]{1,100}=([^,\r\n]{1,200}),[^\r\n]{0,200}?(?:ROLE_|enabled|disabled)/im,
    reach: { before: 400, after: 300 },
    accept: isPlain,
    remedy: "Change the password, and move the users into GeoServer's user group service, which keeps digests.",
    link,
  },
  {
    id: "geoserver-oauth-secret",
    title: "Client secret of a sign-in filter of GeoServer",
    severity: "high",
    confidence: "medium",
    // The name is misspelt in GeoServer.
    keywords: ["<cliendsecret>"],
    pattern: /<cliendSecret>([^<\s]{8,200})<\/cliendSecret>/i,
    accept: isPlain,
    remedy: "Replace the secret at the provider, and let GeoServer encrypt it.",
    link: "https://docs.geoserver.org/latest/en/user/extensions/security/oidc/index.html",
  },
  {
    id: "geoserver-client-password",
    title: "Password of GeoServer in a program",
    severity: "high",
    confidence: "high",
    keywords: ["catalog(", "geoserver("],
    // Catalog("https://…/rest", "admin", "password") of gsconfig, Geoserver(…) of geoserver-rest
    pattern:
      /(?<!\w)(?:Catalog|Geoserver)\(\s{0,40}["'][^"'\n]{1,200}["']\s{0,20},\s{0,40}["']([^"'\n]{1,100})["']\s{0,20},\s{0,40}[ru]?["'](?<secret>[^"'\n]{1,200})["']/i,
    reach: { before: 10, after: 600 },
    accept: isPlain,
    remedy: "Change the password, and let the program read it from the environment.",
    link: "https://docs.geoserver.org/latest/en/user/rest/index.html",
  },
  {
    id: "geoserver-master-password",
    title: "Master password of GeoServer",
    severity: "critical",
    confidence: "high",
    keywords: [],
    path: /(?:^|[/!])(?:masterpw(?:\.info)?|\.?geoserver[-_]master[-_]?(?:password|pw)(?:\.txt)?)$/i,
    pattern: /(?:password(?:\s{1,3}is)?\s{0,3}[:=]\s{0,3})(\S{4,200})|^(?!plain:|#)(\S{6,200})\s{0,5}$/im,
    secretGroup: firstGroup,
    accept: isPlain,
    remedy: "Change the master password in GeoServer, and remove the file.",
    link,
  },
];
