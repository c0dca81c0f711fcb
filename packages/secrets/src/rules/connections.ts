import { around, type Candidate } from "../candidate.ts";
import { randomnessOf } from "../randomness.ts";
import type { SecretRule } from "../rule.ts";
import { addresses, mayHavePassword } from "./connections/address.ts";

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

/** Hosts that are a machine's own, of a container, or of nobody: RFC 2606, RFC 6761. */
const localHost =
  /^(?:\[?::1\]?|127\.[\d.]+|0\.0\.0\.0|[\w-]+|(?:[\w-]+\.)*(?:localhost|local|test|invalid|internal))$/i;
const reservedHost = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid)$/i;

function isCredential({ text, start, matchStart, value, matchEnd }: Candidate): boolean {
  const user = text.slice(text.indexOf("://", matchStart) + 3, start - 1);
  const [host = ""] = /^[^:/?#]*/.exec(text.slice(start + value.length + 1, matchEnd)) ?? [];
  // A socket of this machine takes nobody else's password.
  if (/^(?:sha\d{3}|md5|%2F.*)$/i.test(host) || /^\d{1,5}$|;\w+=/.test(value) || /\.\d+$/.test(user)) return false;
  const isWord = /^[a-z]+$/i.test(value) && randomnessOf(value) < 0.4;
  if (user.toLowerCase() === value.toLowerCase() && (isWord || localHost.test(host))) return false;
  return !(isWord && (reservedHost.test(host) || localHost.test(host)));
}

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

const isUnlikeIdentifier = (value: string) =>
  /[^A-Za-z_]/.test(value) || (value.length >= 8 && randomnessOf(value) >= 0.4);

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
    accept: ({ value }) => isUnlikeIdentifier(value),
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
    accept: ({ value }) => isUnlikeIdentifier(value) && !/^(?:md5|SCRAM-|\*?[0-9A-F]{40}$|\$)/.test(value),
  },
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
      ".login(",
      "auth=(",
      "auth = (",
    ],
    pattern:
      /(?:\bauth\s{0,3}=\s{0,3}\(|(?:basic_?auth|digest_?auth|networkcredential|passwordcredentials|passwordauthentication|\.login)\s{0,2}\()\s{0,20}["']([^"'\r\n]{1,80})["']\s{0,4},\s{0,20}(?:"([^"\r\n]{4,100})"|'([^'\r\n]{4,100})')/i,
    secretGroup: (match) => (match[2] ? 2 : 3),
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
];
