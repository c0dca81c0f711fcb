/** Connection strings, credential files, options and variables of GIS programs other than QGIS and GeoServer. */

import type { SecretRule } from "../../rule.ts";
import { assignment } from "./assignment.ts";
import { isChosen, isChosenPassword } from "../chosen-password.ts";
import { isInConnectionString, connectionPassword, firstGroup } from "./connection-string.ts";

const useService =
  "Change the password in the database, and keep it in a password file (PGPASSFILE, .pgpass) or a connection service (pg_service.conf) outside the repository.";
const useEnvironment =
  "Change the password, and give it to the program as a secret of its environment, not in a file of the repository.";

/** Connection strings of GDAL/OGR, MapServer, PostGIS clients and services on the web. */
const connectionStringRules: readonly SecretRule[] = [
  {
    id: "ogr-connection-password",
    title: "Password in a GDAL/OGR connection string",
    severity: "high",
    confidence: "high",
    ...connectionPassword,
    accept: (candidate) => isInConnectionString(candidate, "ogr"),
    remedy: useService,
    link: "https://gdal.org/en/stable/drivers/vector/pg.html",
  },
  {
    id: "ogr-mysql-password",
    title: "Password in a GDAL/OGR connection string for MySQL or Ingres",
    severity: "high",
    confidence: "high",
    keywords: ["mysql:", "@driver="],
    pattern: /(?:MYSQL:["']?|@driver=)[^\s"']{0,400}?,(?:password|pwd)=([^\s"',;&]{1,200})/i,
    reach: { before: 10, after: 520 },
    accept: isChosen,
    remedy: "Change the password in the database, and read it from an option file (my.cnf) outside the repository.",
    link: "https://gdal.org/en/stable/drivers/vector/mysql.html",
  },
  {
    id: "oracle-connection-password",
    title: "Password in a connection string for Oracle or ODBC",
    severity: "high",
    confidence: "high",
    keywords: ["oci:", "georaster:", "geor:", "oraclespatial", "odbc:", "sqlplus", "readers.oci", "writers.oci"],
    // OCI:user/password@database, CONNECTION "user/password@database"
    pattern:
      /(?:(?<![\w-])(?:OCI|GeoRaster|GeoR|ODBC):|CONNECTION(?:["']\s{0,4}:\s{0,20}|\s{1,20})["']|sqlplus\s(?:-\w\s)?["']?)([\w$#]{1,60})[/,](?<secret>[^\s"'/@;|<>()]{1,100})@[\w$.:/-]/i,
    reach: { before: 400, after: 400 },
    accept: ({ text, matchStart, start, value }) => {
      const user = /[\w$#]+$/.exec(text.slice(matchStart, start - 1))?.[0];
      // In braces MapServer keeps what is encrypted.
      return isChosenPassword(value, user) && !/^\{.*\}$/.test(value);
    },
    remedy: "Change the password in the database, and use an Oracle wallet or an encrypted connection (msencrypt).",
    link: "https://gdal.org/en/stable/drivers/vector/oci.html",
  },
  {
    id: "mapserver-connection-password",
    title: "Password in the CONNECTION of a mapfile",
    severity: "high",
    confidence: "high",
    ...connectionPassword,
    exceptPath: /\.(?:qg[sz]|qlr|qpt)$/i,
    accept: (candidate) => isInConnectionString(candidate, "mapfile"),
    remedy:
      "Change the password in the database, and keep it outside of the mapfile: a connection service (pg_service.conf), a password file, or an encrypted value (msencrypt).",
    link: "https://mapserver.org/input/vector/postgis.html",
  },
  {
    id: "mapserver-service-password",
    title: "Password of a web service in a mapfile",
    severity: "high",
    confidence: "high",
    keywords: ["auth_password", "proxy_password"],
    pattern: /["'](?:wms|wfs|ows)_(?:proxy_)?(?:auth_)?password["']\s{1,20}["']([^"'\n]{1,200})["']/i,
    accept: isChosen,
    remedy: "Change the password, and keep an encrypted value in the mapfile (msencrypt).",
    link: "https://mapserver.org/ogc/wms_client.html",
  },
  {
    id: "postgis-connection-password",
    title: "Password in a PostgreSQL connection string",
    severity: "high",
    confidence: "high",
    ...connectionPassword,
    exceptPath: /\.(?:qg[sz]|qlr|qpt)$/i,
    accept: (candidate) => isInConnectionString(candidate, "postgresql"),
    remedy: useService,
    link: "https://www.postgresql.org/docs/current/libpq-pgpass.html",
  },
  {
    id: "map-service-url-password",
    title: "Password in the address of a map service",
    severity: "high",
    confidence: "medium",
    ...connectionPassword,
    exceptPath: /\.(?:qg[sz]|qlr|qpt)$/i,
    accept: (candidate) => isInConnectionString(candidate, "url"),
    remedy:
      "Change the password, and give it to the service by an authentication configuration (authcfg) or a header, not in the address.",
  },
  {
    id: "sql-user-mapping-password",
    title: "Password of a foreign server in SQL",
    severity: "high",
    confidence: "high",
    keywords: ["options (", "options("],
    // CREATE USER MAPPING … OPTIONS (user 'u', password 'p')
    pattern: /\bOPTIONS\s?\([^;()]{0,300}?\bpassword\s{1,3}E?'((?:[^'\n]|''){1,200})'/i,
    reach: { before: 10, after: 540 },
    accept: isChosen,
    remedy: "Change the password, and set it outside of the script, for example by a variable of psql.",
    link: "https://www.postgresql.org/docs/current/sql-createusermapping.html",
  },
];

/** Files that hold nothing but credentials. */
const credentialFileRules: readonly SecretRule[] = [
  {
    id: "pgpass-password",
    title: "Password in a PostgreSQL password file",
    severity: "high",
    confidence: "high",
    keywords: [],
    path: /(?:^|[/!])(?:\.?pgpass(?:\.conf)?|[\w-]{1,40}\.pgpass)$/i,
    // host:port:database:user:password, with `\:` and `\\`
    pattern:
      /^(?![ \t]{0,20}#)(?:[^:\\\n]|\\.){1,255}:(?:\d{1,5}|\*):(?:[^:\\\n]|\\.){1,100}:(?:[^:\\\n]|\\.){1,100}:((?:[^:\\\r\n]|\\.){1,200})/m,
    accept: isChosen,
    remedy: "Change the password in the database, and remove the file: each person and server keeps its own.",
    link: "https://www.postgresql.org/docs/current/libpq-pgpass.html",
  },
  {
    id: "pg-service-password",
    title: "Password in a PostgreSQL connection service file",
    severity: "high",
    confidence: "high",
    keywords: ["password"],
    path: /(?:^|[/!])\.?pg_service(?:[-_.][\w-]{1,30})?\.conf(?:\.\w{1,10})?$/i,
    pattern: /^[ \t]{0,8}password[ \t]{0,4}=[ \t]{0,4}([^\r\n]{1,200})/m,
    accept: isChosen,
    remedy: "Change the password in the database, and keep it in a password file (.pgpass) outside the repository.",
    link: "https://www.postgresql.org/docs/current/libpq-pgservice.html",
  },
  {
    id: "netrc-password",
    title: "Password for a server in netrc form",
    severity: "high",
    confidence: "high",
    keywords: ["machine ", "default login"],
    pattern:
      /(?<!\w)(?:machine\s{1,8}[\w.-]{3,120}|default)\s{1,8}login\s{1,8}(\S{1,120})\s{1,8}password\s{1,8}(?<secret>[^\s"']{1,200})/i,
    accept: ({ text, start, value }) => {
      const user = /login\s+(\S+)\s+password\s+$/i.exec(text.slice(Math.max(0, start - 200), start))?.[1];
      return isChosenPassword(value, user);
    },
    remedy: "Change the password, and keep the file in the home folder, outside the repository.",
    link: "https://gdal.org/en/stable/user/configoptions.html",
  },
  {
    id: "pgbouncer-password-file",
    title: "Password in the list of PgBouncer's users",
    severity: "high",
    confidence: "high",
    keywords: [],
    path: /(?:^|[/!])userlist\.txt$/i,
    pattern: /^"[^"\n]{1,100}"[ \t]{1,8}"(?!md5[0-9a-f]{32}"|SCRAM-)([^"\n]{3,200})"/m,
    accept: isChosen,
    remedy: "Change the password in the database, and let PgBouncer ask for it (auth_query) or keep SCRAM secrets.",
    link: "https://www.pgbouncer.org/config.html#authentication-file-format",
  },
  {
    id: "openstreetmap-password-file",
    title: "Password of an OpenStreetMap account",
    severity: "high",
    confidence: "high",
    keywords: [],
    path: /(?:^|[/!])\.?osmpasswd$/i,
    pattern: /^[^:\s#][^:\n]{0,100}:(\S{3,200})/m,
    accept: isChosen,
    remedy: "Change the password of the account, and remove the file.",
  },
  {
    id: "josm-password",
    title: "Password or access token in the preferences of JOSM",
    severity: "high",
    confidence: "high",
    keywords: ["osm-server.", "oauth.access-token", "oauth20.access-token"],
    pattern:
      /key=["'](?:osm-server\.password|oauth\.access-token\.secret|oauth20?\.access-token\.parameters[^"'\s]{0,80}|proxy\.pass)["']\s{1,4}value=["']([^"'\n]{1,600})["']/i,
    accept: isChosen,
    remedy: "Withdraw JOSM's access in the settings of the OpenStreetMap account, or change its password.",
    link: "https://www.openstreetmap.org/oauth2/authorized_applications",
  },
  {
    id: "grass-database-password",
    title: "Password of a database in GRASS GIS",
    severity: "high",
    confidence: "high",
    keywords: ["db.login"],
    pattern: /db\.login[^\n]{0,300}?(?<!\w)password\s{0,2}=\s{0,2}["']?([^\s"'|,)<]{1,200})/i,
    reach: { before: 10, after: 600 },
    accept: isChosen,
    remedy: useEnvironment,
    link: "https://grass.osgeo.org/grass-stable/manuals/db.login.html",
  },
  {
    id: "grass-database-login-file",
    title: "Password in the login file of GRASS GIS",
    severity: "high",
    confidence: "high",
    keywords: [],
    path: /(?:^|[/!])(?:\.grass(?:login)?\d{0,2}|\.?dblogin|\.grass\d\/dblogin)$/i,
    // driver|database|user|password|host|port
    pattern: /^(?:pg|mysql|odbc|ogr)\|[^|\n]{1,200}\|[^|\n]{1,100}\|([^|\r\n]{1,200})/m,
    accept: isChosen,
    remedy: useEnvironment,
    link: "https://grass.osgeo.org/grass-stable/manuals/db.login.html",
  },
  {
    id: "arcgis-sde-connection-file",
    title: "ArcGIS database connection file",
    severity: "medium",
    confidence: "medium",
    keywords: [],
    path: /\.sde$/i,
    remedy: "It holds a password when it was saved with one: remove it, and change that password.",
    link: "https://pro.arcgis.com/en/pro-app/latest/help/data/databases/connect-postgresql.htm",
  },
  {
    id: "mapproxy-password",
    title: "Password in a configuration of MapProxy",
    severity: "high",
    confidence: "medium",
    keywords: ["password"],
    path: /(?:^|[/!])(?:mapproxy|seed)[\w.-]{0,40}\.ya?ml$/i,
    pattern: /^[ \t]{0,40}password:[ \t]{1,8}["']?([^\s"'#]{1,200})/m,
    accept: isChosen,
    remedy: useEnvironment,
    link: "https://mapproxy.github.io/mapproxy/latest/sources.html",
  },
];

/** Options of GDAL, as configuration options, environment variables, open options or elements of XML. */
const gdalRules: readonly SecretRule[] = [
  {
    id: "gdal-http-credentials",
    title: "User name and password for GDAL's HTTP requests",
    severity: "high",
    confidence: "high",
    keywords: ["userpwd"],
    pattern:
      /(?:(?<![A-Za-z])GDAL_HTTP_(?:PROXY)?USERPWD["']?\s{0,3}[=:, ]\s{0,3}["']?|-d?oo\s{1,3}["']?(?:PROXY)?USERPWD=|<(?:Proxy)?UserPwd>)[^\s"':<>=]{1,100}:([^\s"'<>]{1,200})/i,
    accept: ({ text, start, value }) => {
      const user = /([^\s"':<>=]+):$/.exec(text.slice(Math.max(0, start - 110), start))?.[1];
      return isChosenPassword(value, user) && !value.startsWith("[");
    },
    remedy: "Change the password, and keep it in the configuration file of GDAL or in .netrc, outside the repository.",
    link: "https://gdal.org/en/stable/user/configoptions.html",
  },
  assignment({
    id: "gdal-http-bearer",
    title: "Access token for GDAL's HTTP requests",
    severity: "high",
    confidence: "high",
    keywords: ["gdal_http_bearer"],
    name: "GDAL_HTTP_BEARER",
    value: "[A-Za-z0-9._~+/-]{16,2000}={0,2}",
    remedy: "Withdraw the token, and give a new one to GDAL by the environment.",
    link: "https://gdal.org/en/stable/user/configoptions.html",
  }),
  assignment({
    id: "gdal-storage-key",
    title: "Key of a cloud store for GDAL's virtual file systems",
    severity: "critical",
    confidence: "medium",
    keywords: [
      "gs_secret_access_key",
      "gs_oauth2_client_secret",
      "gs_oauth2_refresh_token",
      "oss_secret_access_key",
      "aws_secret_access_key",
      "azure_storage_access_key",
      "azure_storage_sas_token",
      "webhdfs_delegation",
    ],
    name: "(?:AWS_SECRET_ACCESS_KEY|GS_SECRET_ACCESS_KEY|GS_OAUTH2_CLIENT_SECRET|GS_OAUTH2_REFRESH_TOKEN|OSS_SECRET_ACCESS_KEY|AZURE_STORAGE_ACCESS_KEY|AZURE_STORAGE_SAS_TOKEN|WEBHDFS_DELEGATION)",
    value: "(?=[^\\s\"']{0,80}\\d)[A-Za-z0-9+/=_.%&?~-]{24,400}",
    remedy:
      "Withdraw the key, and keep the new one in the configuration of GDAL or the environment, outside the repository.",
    link: "https://gdal.org/en/stable/user/virtual_file_systems.html",
  }),
  assignment({
    id: "gdal-swift-password",
    title: "Password of an OpenStack Swift store",
    severity: "high",
    confidence: "medium",
    keywords: ["os_password", "swift_key"],
    name: "(?:OS_PASSWORD|SWIFT_KEY)",
    remedy: useEnvironment,
    link: "https://gdal.org/en/stable/user/virtual_file_systems.html",
  }),
];

/** Variables and options by which GIS programs, containers and services are given a password. */
const variableRules: readonly SecretRule[] = [
  assignment({
    id: "postgis-password-variable",
    title: "Password of a PostgreSQL database",
    severity: "high",
    confidence: "medium",
    keywords: ["pgpassword", "postgres_pass", "postgresql_pass", "postgis_pass", "replication_pass"],
    name: "(?:PGPASSWORD|POSTGRES(?:QL)?_PASS(?:WORD)?|POSTGIS_PASS(?:WORD)?|REPLICATION_PASS(?:WORD)?)",
    remedy: useService,
    link: "https://www.postgresql.org/docs/current/libpq-envars.html",
  }),
  assignment({
    id: "gis-server-password-variable",
    title: "Password of a GIS server",
    severity: "high",
    confidence: "medium",
    keywords: [
      "geoserver_",
      "geonode_",
      "geonetwork_",
      "geodatabase_",
      "lizmap_",
      "geonature_",
      "nextgis",
      "masterportal_",
      "nominatim_",
      "arcgis_",
      "agol_",
      "tomcat_pass",
    ],
    name: String.raw`(?:(?:GEOSERVER|GEONODE|GEONETWORK|GEODATABASE|LIZMAP|GEONATURE|NEXTGIS(?:WEB)?|MASTERPORTAL|NOMINATIM|ARCGIS|AGOL)(?:_[A-Z]{2,20}){0,3}|TOMCAT)_(?:PASSWORD|PASSWD|PASS|PWD)`,
    remedy: useEnvironment,
  }),
  assignment({
    id: "openstreetmap-password",
    title: "Password of an OpenStreetMap account",
    severity: "high",
    confidence: "medium",
    keywords: ["osm_pass", "osm_user_pass", "osm_api_pass"],
    name: "OSM_(?:USER_|API_|DEV_)?PASS(?:WORD)?",
    remedy: "Change the password of the account, and use an OAuth 2 application in its place.",
    link: "https://wiki.openstreetmap.org/wiki/OAuth",
  }),
  {
    id: "arcpy-connection-password",
    title: "Password of a geodatabase connection in arcpy",
    severity: "high",
    confidence: "high",
    keywords: ["database_auth"],
    // CreateDatabaseConnection(…, "DATABASE_AUTH", "user", "password", …)
    pattern:
      /DATABASE_AUTH["']\s{0,20},\s{0,40}(?:username\s?=\s?)?["'][^"'\n]{1,100}["']\s{0,20},\s{0,40}(?:password\s?=\s?)?[ru]?["']([^"'\n]{1,200})["']/i,
    accept: isChosen,
    remedy: "Change the password in the database, and ask for it when the connection is made.",
    link: "https://pro.arcgis.com/en/pro-app/latest/tool-reference/data-management/create-database-connection.htm",
  },
  {
    id: "jdbc-properties-password",
    title: "Password in the database settings of a Java GIS server",
    severity: "high",
    confidence: "medium",
    keywords: ["jdbc.password", "jdbc.pass", "datasource.password", "passwd="],
    path: /\.(?:properties|conf|cfg|env)(?:\.\w{1,10})?$/i,
    pattern:
      /^[ \t]{0,8}(?:[\w.-]{0,60}(?:jdbc|datasource)\.pass(?:word)?|passwd)[ \t]{0,4}[=:][ \t]{0,4}(\S{1,200})/im,
    accept: (candidate) => isChosen(candidate) && !/^(?:ENC\(|crypt\d:)/.test(candidate.value),
    remedy: useEnvironment,
  },
  {
    id: "fme-flow-token",
    title: "Token of FME Flow",
    severity: "high",
    confidence: "high",
    keywords: ["fmetoken"],
    pattern: /fmetoken(?:\s{1,3}token)?(?:=|%3D|["']?\s{0,3}[:=]\s{0,3}["']?)([0-9a-f]{40})(?![0-9a-f])/i,
    remedy: "Remove the token in FME Flow, and give a new one to the program as a secret of its environment.",
    link: "https://docs.safe.com/fme/html/FME-Flow/ReferenceManual/token_security.htm",
  },
  {
    id: "arcgis-portal-password",
    title: "Password of an ArcGIS portal",
    severity: "high",
    confidence: "high",
    keywords: ["gis(", "generatetoken", "signintoportal"],
    // GIS("https://…", "user", "password"), SignInToPortal(url, "user", "password"), generateToken with username=…&password=…
    pattern:
      /(?<![\w.])(?:(?:arcgis\.)?(?:gis\.)?GIS|arcpy\.SignInToPortal|SignInToPortal)\s?\(\s{0,40}(?:url\s?=\s?)?(?:["'][^"'\n]{0,200}["']|[\w.]{1,60})\s{0,20},\s{0,40}(?:username\s?=\s?)?["'][^"'\n]{1,100}["']\s{0,20},\s{0,40}(?:password\s?=\s?)?[ru]?["']([^"'\n]{1,200})["']|generateToken\b[^\n]{0,300}?(?<!\w)password["']?\s{0,3}(?:=|:|%3D)\s{0,3}["']?([^\s"'&,;)}]{1,200})/i,
    secretGroup: firstGroup,
    reach: { before: 40, after: 600 },
    accept: isChosen,
    remedy: "Change the password of the account, and use a stored profile or an OAuth login.",
    link: "https://developers.arcgis.com/python/latest/guide/working-with-different-authentication-schemes/",
  },
  {
    id: "arcgis-client-secret",
    title: "Client secret of an ArcGIS application",
    severity: "high",
    confidence: "medium",
    keywords: ["client_secret", "clientsecret"],
    reach: { before: 140, after: 60 },
    pattern: /(?:arcgis|esri)[^\n]{0,120}?client_?secret["']?\s{0,3}(?:=|:|%3D)\s{0,3}["']?([0-9a-f]{32})(?![0-9a-f])/i,
    remedy: "Reset the client secret of the application in the developer dashboard.",
    link: "https://developers.arcgis.com/documentation/security-and-authentication/",
  },
];

/** Files and settings in which GIS programs and their libraries keep credentials. */
export const programRules: readonly SecretRule[] = [
  ...connectionStringRules,
  ...credentialFileRules,
  ...gdalRules,
  ...variableRules,
];
