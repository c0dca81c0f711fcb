import { around, type Candidate } from "../../candidate.ts";
import type { PatternMatch, SecretRule } from "../../rule.ts";
import { isChosenPassword } from "../chosen-password.ts";

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
        "(?:=|%3D)((?:(?!%26)[^\\s'\"&;,|<>()\\\\`]){1,200})",
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
  /(?<![\w-])(?:authcfg|crs|database|dbname|driver|format|host|hostaddr|layers|port|request|schema|server|service|sslmode|styles|table|tables|typename|uid|url|user|username)(?=\s{0,2}=|%3D)/gi;

/**
 * Whether a password stands in a connection string, of one kind or of any, and is no dummy. What costs least comes first:
 * a hostile line may hold a hundred thousand of them.
 */
export function isInConnectionString(candidate: Candidate, wanted: ConnectionKind | "any"): boolean {
  const { before, after } = around(candidate, 250);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const surroundings = { line, after };
  if (wanted !== "any" && !isOfKind[wanted](surroundings)) return false;
  // A call, or a part of something.
  if (!isChosenPassword(candidate.value) || /^[([]/.test(after)) return false;
  // A string may go on in the next line of a program.
  const here = `${before.split("\n").slice(-5).join("\n")} ${after.split("\n", 2).join("\n")}`;
  const names = new Set((here.match(parameter) ?? []).map((name) => name.toLowerCase()));
  if (names.size === 0 || userIn(here) === candidate.value) return false;
  // What is open to this machine alone comes from a tutorial or a container.
  if (localHost.test(here) && /^[a-z]{1,8}$/.test(candidate.value)) return false;
  if (isNamed(surroundings)) return true;
  if (isQuery(surroundings)) return /https?(?::|%3A)/i.test(here);
  const isUrl = names.has("url") && names.size > 1;
  if (wanted === "url") return isUrl;
  const isDatabase = names.has("dbname") || names.has("service") || (names.has("host") && names.has("user"));
  return (wanted === "any" && isUrl) || (isDatabase && names.size > 1 && /(?:^|[\s"'=(>])$/.test(line));
}

/** What stands before the password on its line, and after it. */
interface Surroundings {
  readonly line: string;
  readonly after: string;
}

const isOfKind: Readonly<Record<ConnectionKind, (surroundings: Surroundings) => boolean>> = {
  mapfile: ({ line }) => /(?:^|[\s"'])CONNECTION\s{1,20}["'][^"'\n]*$/i.test(line),
  // https://gdal.org/en/stable/drivers/vector/index.html
  ogr: ({ line }) =>
    /(?:^|[\s"'=(,])(?:PG|PGB|PGDUMP|POSTGRESQL|MSSQL|MSSQLSpatial|HANA|ODBC|SDE|TERADATA):/i.test(line),
  postgresql: (surroundings) => !isQuery(surroundings) && !isArgument(surroundings) && !isNamed(surroundings),
  url: (surroundings) => (isQuery(surroundings) || !isArgument(surroundings)) && !isNamed(surroundings),
};

/** What stands before the string says what it is for. */
function isNamed(surroundings: Surroundings): boolean {
  return isOfKind.mapfile(surroundings) || isOfKind.ogr(surroundings);
}

function isQuery({ line, after }: Surroundings): boolean {
  return /(?:[?&;]|%3F|%26)$/i.test(line) || /^'?(?:&|%26)/.test(after);
}

/** Arguments of a function are another thing, but a string that ends here is none: `dblink('… password=x', …)`. */
function isArgument({ line, after }: Surroundings): boolean {
  return /[,(]\s{0,20}$/.test(line) || after.startsWith(",");
}

const localHost = /(?<![\w-])(?:host|server)\s?=\s?'?(?:localhost|127\.0\.0\.1|::1)(?![\w.])/i;

function userIn(text: string): string | undefined {
  return /(?<![\w-])(?:user|username|uid|user id)\s?=\s?'?([^\s'"&;,]{1,60})/i.exec(text)?.[1];
}
