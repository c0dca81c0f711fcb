import { around, type Candidate } from "../../candidate.ts";
import type { PatternMatch, SecretRule } from "../../rule.ts";
import { isChosenPassword } from "./chosen-password.ts";

/**
 * What a connection string is for: a service on the web (`url=… username=… password=…`), a driver that is named in front of
 * it (`PG:…`, `MSSQL:…`), a mapfile (`CONNECTION "…"`), or a PostgreSQL client (libpq).
 */
export type ConnectionKind = "mapfile" | "ogr" | "postgresql" | "url";

/**
 * `password=` and its value, as datasource URIs of QGIS, libpq and OGR have it: in single quotes with `\'` and `\\` inside,
 * the same in XML, in a string of a language or in SQL, or bare up to a blank or separator.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING
 */
export const connectionPassword = {
  keywords: ["password=", "passwd=", "password =", "pwd=", "password%3d"],
  pattern: new RegExp(
    String.raw`(?:(?<![\w.$-])|(?<=%26|%3F))(?:password|passwd|pwd)(?:` +
      [
        String.raw`\s?=\s?'((?:[^'\\\n]|\\[^\n]){1,200})'`,
        String.raw`=(?:&apos;|&#39;|&#x27;)([^'"<>\s]{1,200}?)(?:&apos;|&#39;|&#x27;)`,
        String.raw`=\\{1,3}(?:'|")([^'"\\\n]{1,200})\\`,
        String.raw`=''([^'\s=]{1,200})''`,
        "(?:=|%3D)([^\\s'\"&;,|<>()\\\\`]{1,200})",
      ].join("|") +
      ")",
    "i",
  ),
  secretGroup: firstGroup,
  reach: { before: 20, after: 260 },
} satisfies Partial<SecretRule>;

/** The first group that took part. */
export function firstGroup(match: PatternMatch): number {
  const group = match.findIndex((range, index) => index > 0 && range !== undefined);
  return group < 0 ? 0 : group;
}

const parameter =
  /(?<![\w-])(authcfg|crs|database|dbname|driver|format|host|hostaddr|layers|port|request|schema|server|service|sslmode|styles|table|tables|typename|uid|url|user|username)(?:\s{0,2}=|%3D)/gi;

/** What the connection string is that a password stands in; undefined where it is none, or where the password is a dummy. */
export function connectionOf(candidate: Candidate): ConnectionKind | undefined {
  const { before, after } = around(candidate, 400);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  // A string may go on in the next line of a program.
  const here = `${before.split("\n").slice(-3).join("\n")} ${after.split("\n", 2).join("\n")}`;
  const names = new Set([...here.matchAll(parameter)].map(([, name = ""]) => name.toLowerCase()));
  if (names.size === 0 || !isChosenPassword(candidate.value, userIn(here))) return undefined;
  // What is open to this machine alone comes from a tutorial or a container.
  if (localHost.test(here) && /^[a-z]{1,8}$/.test(candidate.value)) return undefined;
  if (/(?:^|[\s"'])CONNECTION\s{1,20}["'][^"'\n]*$/i.test(line)) return "mapfile";
  if (drivers.test(line)) return "ogr";
  const isQuery = /(?:[?&;]|%3F|%26)$/i.test(line) || /^'?(?:&|%26)/.test(after);
  if (isQuery) return /https?(?::|%3A)/i.test(here) ? "url" : undefined;
  // Arguments of a function are another thing, and so are the attributes of an element.
  if (/[,(]\s*$/.test(line) || /^'?,/.test(after)) return undefined;
  if (names.has("url")) return names.size > 1 ? "url" : undefined;
  const isPostgresql = names.has("dbname") || names.has("service") || (names.has("host") && names.has("user"));
  return isPostgresql && names.size > 1 && /(?:^|[\s"'=(])$/.test(line) ? "postgresql" : undefined;
}

const localHost = /(?<![\w-])(?:host|server)\s?=\s?'?(?:localhost|127\.0\.0\.1|::1)(?![\w.])/i;

/** https://gdal.org/en/stable/drivers/vector/index.html */
const drivers = /(?:^|[\s"'=(,:&])(?:PG|PGB|PGDUMP|POSTGRESQL|MSSQL|MSSQLSpatial|HANA|ODBC|SDE|TERADATA):/i;

function userIn(text: string): string | undefined {
  return /(?<![\w-])(?:user|username|uid|user id)\s?=\s?'?([^\s'"&;,]{1,60})/i.exec(text)?.[1];
}
