/** Passwords of databases and servers in addresses and connection strings that are of no GIS program. */

import { around, type Candidate } from "../candidate.ts";
import { randomnessOf } from "../randomness.ts";
import type { SecretRule } from "../rule.ts";
import { addresses, isCredential, mayHavePassword } from "./connections/address.ts";
import { callRules } from "./connections/calls.ts";
import { isUnlikeIdentifier } from "./connections/password.ts";

/** Services whose addresses may hold a password, by the schemes of the addresses. */
const services: readonly { readonly id: string; readonly name: string; readonly schemes: readonly string[] }[] = [
  { id: "postgresql", name: "PostgreSQL", schemes: ["postgres", "postgresql", "postgis", "pgsql", "pg"] },
  { id: "mysql", name: "MySQL or MariaDB", schemes: ["mysql", "mysqli", "mysqlx", "mariadb", "tidb"] },
  { id: "mongodb", name: "MongoDB", schemes: ["mongodb", "mongo"] },
  { id: "redis", name: "Redis", schemes: ["redis", "rediss", "valkey", "redis-sentinel"] },
  {
    id: "amqp",
    name: "message broker",
    schemes: ["amqp", "amqps", "rabbitmq", "mqtt", "mqtts", "nats", "stomp", "kafka"],
  },
  {
    id: "database",
    name: "database",
    schemes: [
      "mssql",
      "sqlserver",
      "oracle",
      "hana",
      "db2",
      "sybase",
      "firebird",
      "clickhouse",
      "cockroachdb",
      "cockroach",
      "cassandra",
      "couchdb",
      "couchbase",
      "neo4j",
      "bolt",
      "influxdb",
      "elasticsearch",
      "snowflake",
      "redshift",
      "trino",
      "presto",
      "vertica",
      "teradata",
      "exasol",
      "duckdb",
      "arangodb",
      "rethinkdb",
      "memcached",
      "spatialite",
      "odbc",
    ],
  },
  { id: "ldap", name: "LDAP", schemes: ["ldap", "ldaps"] },
  { id: "mail", name: "mail server", schemes: ["smtp", "smtps", "imap", "imaps", "pop3", "pop3s"] },
  {
    id: "file-server",
    name: "file server",
    schemes: ["ftp", "ftps", "sftp", "scp", "smb", "cifs", "webdav", "webdavs", "dav", "davs", "rsync"],
  },
];

const inUrl = {
  severity: "high",
  confidence: "medium",
  reach: { before: 40, after: 360 },
  accept: isCredential,
  remedy:
    "Change the password, and let the program read it from the environment or from a file that is not in the repository.",
} as const;

const ofServices: readonly SecretRule[] = services.map(({ id, name, schemes }) => ({
  ...inUrl,
  id: `${id}-url-password`,
  title: `${name} address with a password`,
  keywords: schemes.flatMap((scheme) => [`${scheme}://`, `${scheme}+`]),
  pattern: addresses((scheme) => schemes.includes(scheme)),
}));

const knownSchemes = new Set(services.flatMap(({ schemes }) => schemes));

/** `password=` in the texts of ODBC, ADO, Npgsql and JDBC, as far as what else stands in them says so. */
const semicolons =
  /(?:^|[\s"'{(;])(?:server|data source|datasource|user ?id|uid|user ?name|user|database|initial catalog|driver|host|provider|addr(?:ess)?|dsn|endpoint)\s{0,4}=[^;\r\n]{1,120};/i;

function standsBeside(candidate: Candidate, neighbours: RegExp): boolean {
  const { before, after } = around(candidate, 240);
  const line = `${before.slice(before.lastIndexOf("\n") + 1)}\0${after.split("\n", 1)[0] ?? ""}`;
  return neighbours.test(line);
}

/** Whether it is random, and not the public key of Sentry, which has the number of a project behind the host. */
function isToken({ text, value, matchEnd }: Candidate): boolean {
  if (/^[\w.-]{3,80}(?::\d{2,5})?\/(?:[\w/-]{1,40}\/)?\d{1,20}(?!\w)/.test(text.slice(matchEnd, matchEnd + 160)))
    return false;
  if (/^[0-9a-f]+$/i.test(value)) return value.length >= 32 && /\d/.test(value) && /[a-f]/i.test(value);
  return /\d/.test(value) && randomnessOf(value) >= 0.4;
}

/** Also `Name_Of`, as people join words in passwords, and SQL has no variables in quotes. */
const isUnlikeName = (value: string) => isUnlikeIdentifier(value) || /^[A-Z][a-z]+_[A-Z]?[a-z]+$/.test(value);

/** Whether a password is the name of the user, which the expression finds near it: that is a default, and no secret. */
function isName(candidate: Candidate, user: RegExp): boolean {
  const { text, matchStart, matchEnd, value } = candidate;
  // The brace belongs to Spring's `${url:jdbc:…}`.
  const name = user.exec(text.slice(matchStart, matchEnd + 80))?.[1];
  return name?.toLowerCase() === value.toLowerCase().replace(/\}$/, "");
}

/** Connections to databases and servers that hold a password. */
export const connectionsRules: readonly SecretRule[] = [
  ...ofServices,
  {
    ...inUrl,
    id: "url-password",
    title: "address with a user name and a password",
    keywords: ["://"],
    startsAt: mayHavePassword,
    pattern: addresses((scheme) => !knownSchemes.has(scheme)),
  },
  {
    id: "jdbc-url-password",
    title: "JDBC address with a password",
    severity: "high",
    confidence: "medium",
    keywords: ["jdbc:"],
    pattern: /\bjdbc:[a-z0-9:]{2,40}:[^\s"'<>]{0,200}?[?&;](?:amp;)?(?:password|pwd)=([^\s"'<>&;]{3,100})/i,
    accept: (candidate) =>
      isUnlikeIdentifier(candidate.value) && !isName(candidate, /[?&;](?:amp;)?user=([\w.-]{1,60})/i),
  },
  {
    id: "jdbc-oracle-password",
    title: "Oracle JDBC address with a password",
    severity: "high",
    confidence: "medium",
    keywords: ["jdbc:oracle"],
    pattern: /\bjdbc:oracle:(?:thin|oci8?):[\w$#.-]{1,60}\/([^\s"'@/]{3,60})@/i,
  },
  {
    id: "odbc-connection-password",
    title: "connection string with a password",
    severity: "high",
    confidence: "medium",
    keywords: ["password", "pwd"],
    pattern:
      /(?<![\w.-])(?:password|pwd)\s{0,4}=\s{0,4}(?:\{([^}\r\n]{3,100})\}|([^;"'\s{}&<>]{3,100}))(?=[;"'\\]|\r?\n|$)/im,
    secretGroup: ([, braced]) => (braced ? 1 : 2),
    accept: (candidate) => standsBeside(candidate, semicolons) && isUnlikeIdentifier(candidate.value),
    link: "https://learn.microsoft.com/sql/connect/odbc/dsn-connection-string-attribute",
  },
  {
    id: "sql-user-password",
    title: "password of a database user in SQL",
    severity: "high",
    confidence: "medium",
    keywords: ["identified", "create user", "create role", "alter user", "alter role", "create login", "alter login"],
    pattern:
      /\b(?:identified\s{1,4}(?:with\s{1,4}["'\w]{1,40}\s{1,4})?by\s{1,4}|(?:create|alter)\s{1,4}(?:user|role|login)\s[^;'\r\n]{1,160}?\bpassword\s{0,4}=?\s{0,4})(?:N?'([^'\s]{4,100})'|"([^"\s]{4,100})")/i,
    secretGroup: ([, single]) => (single ? 1 : 2),
    accept: (candidate) =>
      isUnlikeName(candidate.value) &&
      !/^(?:md5|SCRAM-|\*?[0-9A-F]{40}$|\$)/.test(candidate.value) &&
      !isName(candidate, /\b(?:user|role|login)\s{1,4}[\\"'`[]{0,3}([\w.-]{1,60})/i),
  },
  {
    id: "url-token",
    title: "address with a token in the place of a user",
    severity: "high",
    confidence: "medium",
    keywords: ["://"],
    startsAt: mayHavePassword,
    pattern: /:\/\/([A-Za-z0-9_-]{20,120})(?::(?:x-oauth-basic)?)?@(?=[\w-]{1,60}\.[a-z])/,
    reach: { before: 0, after: 220 },
    accept: isToken,
    remedy: inUrl.remedy,
    link: "https://docs.github.com/en/get-started/git-basics/about-remote-repositories",
  },
  {
    id: "filezilla-password",
    title: "password of a server in FileZilla",
    severity: "high",
    confidence: "high",
    keywords: ['<pass encoding="base64">'],
    pattern: /<Pass encoding="base64">([A-Za-z0-9+/]{4,200}={0,2})<\/Pass>/,
    link: "https://wiki.filezilla-project.org/FileZilla_Client_(en)",
  },
  ...callRules,
];
