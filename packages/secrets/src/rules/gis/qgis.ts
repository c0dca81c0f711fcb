/** What QGIS itself writes or reads: projects, exported connections, its settings, its master password. */

import { around, type Candidate } from "../../candidate.ts";
import type { SecretRule } from "../../rule.ts";
import { assignment } from "./assignment.ts";
import { isChosen, isChosenPassword } from "../chosen-password.ts";
import { isInConnectionString, connectionPassword, firstGroup } from "./connection-string.ts";
import { addresses, isCredential, mayHavePassword } from "../connections/address.ts";

/** What QGIS writes: projects, layer definitions, layouts, styles, models and their backups. */
const qgisFile = /\.(?:qg[sz]|qgs~|qlr|qpt|qml|qgd|qmd|model3)$/i;

const useConfiguration =
  "Change the password in the database or service, then let QGIS keep it: in the layer's data source choose an authentication configuration (authcfg) or a PostgreSQL service instead of a stored user name and password, and save the project again.";
const aboutConfigurations = "https://docs.qgis.org/latest/en/docs/user_manual/auth_system/auth_overview.html";

/**
 * Passwords that QGIS keeps: in datasources, exported connections, settings, and around its own store of passwords. An
 * `authcfg=` is a reference to that store and no secret.
 */
export const qgisRules: readonly SecretRule[] = [
  {
    id: "qgis-datasource-password",
    title: "Password in the data source of a QGIS layer",
    severity: "high",
    confidence: "high",
    ...connectionPassword,
    path: qgisFile,
    accept: (candidate) => isInConnectionString(candidate, "any"),
    remedy: useConfiguration,
    link: aboutConfigurations,
  },
  {
    id: "qgis-datasource-url-password",
    title: "Password in the address of a QGIS layer",
    severity: "high",
    confidence: "high",
    keywords: ["://"],
    startsAt: mayHavePassword,
    pattern: addresses(() => true),
    reach: { before: 40, after: 360 },
    path: qgisFile,
    accept: (candidate) => isCredential(candidate) && isChosen(candidate),
    remedy: useConfiguration,
    link: aboutConfigurations,
  },
  {
    id: "qgis-connection-password",
    title: "Password in an exported QGIS connection",
    severity: "high",
    confidence: "high",
    keywords: ['password="', "password='", "password=&quot;"],
    pattern: /\s(?:http)?password=(?:"([^"<>\n]{1,200})"|'([^'<>\n]{1,200})')/i,
    secretGroup: firstGroup,
    accept: isInConnection,
    remedy: `Export the connections again without passwords, with an authentication configuration (authcfg) in their place, and change the password.`,
    link: aboutConfigurations,
  },
  {
    id: "qgis-settings-password",
    title: "Password in the settings of QGIS",
    severity: "high",
    confidence: "high",
    keywords: ["\\password=", "/password", "%5cpassword=", '"proxypassword', "proxypassword="],
    // QSettings: `connections\NAME\password=VALUE` in an INI file, `…/connections/NAME/password` in code and JSON.
    pattern:
      /(?:(?:connections|items|WMS|WFS|WCS|HANA|MSSQL|Oracle|PostgreSQL)[^\s=<>"']{0,200}(?:\\|%5C)password=|^proxyPassword=)"?([^"\r\n]{1,200})|(?:connections[-/][^\s=<>"']{1,200}\/password|proxy\/proxyPassword)["']\s{0,3}[:,]\s{0,3}["']([^"'\n]{1,200})["']/im,
    secretGroup: firstGroup,
    accept: isChosen,
    remedy:
      "Change the password, then let QGIS keep it in an authentication configuration (authcfg), and do not commit a user profile.",
    link: aboutConfigurations,
  },
  {
    id: "qgis-datasource-uri-password",
    title: "Password given to a QGIS data source in code",
    severity: "high",
    confidence: "high",
    keywords: ["setconnection(", "setconnection (", "setparam(", ".setpassword(", "->setpassword("],
    // setConnection(host, port, database, user, password), setParam("password", password), with a password written out.
    pattern:
      /(?:setConnection\s?\((?:[^,;]{1,120},){4}|setParam\s?\(\s{0,10}(?:QStringLiteral\s?\(\s?)?["']password["']\s?\)?\s{0,3},|(?:uri|db|database|conn|connection)\w{0,2}(?:\.|->)setPassword\s?\()\s{0,40}(?:QStringLiteral\s?\(\s?)?[fru]?["']([^"'\n]{1,200})["']/i,
    reach: { before: 20, after: 700 },
    accept: isChosen,
    remedy:
      "Give the data source an authentication configuration (authConfigId) or a PostgreSQL service in place of the password, and change the password.",
    link: "https://qgis.org/pyqgis/master/core/QgsDataSourceUri.html",
  },
  {
    id: "qgis-auth-config-password",
    title: "Password of a QGIS authentication configuration in code",
    severity: "high",
    confidence: "high",
    keywords: ["setconfig(", "setconfig (", "setconfigmap"],
    pattern:
      /setConfig(?:Map)?\s?\([^;\n]{0,200}?["'](?:password|clientsecret|apikey|token|keypass|secret(?:_?key)?|realm_password)["']\s?\)?\s{0,3}[,:]\s{0,10}(?:QStringLiteral\s?\(\s?)?[fru]?["']([^"'\n]{1,200})["']/i,
    accept: isChosen,
    remedy:
      "Create the authentication configuration in QGIS, refer to it by its id (authcfg), and change the password.",
    link: aboutConfigurations,
  },
  {
    id: "qgis-oauth2-client-secret",
    title: "Client secret in an OAuth2 configuration of QGIS",
    severity: "high",
    confidence: "high",
    keywords: ["clientsecret", "client_secret"],
    pattern: /["']client_?secret["']\s{0,3}:\s{0,3}["']([^"'\n]{8,200})["']/i,
    reach: { before: 20, after: 240 },
    accept: (candidate) => {
      const { before, after } = around(candidate, 1500);
      return /["'](?:accessMethod|grantFlow|configType|requestUrl)["']/.test(before + after) && isChosen(candidate);
    },
    remedy: "Register a new client secret with the provider, and export the configuration without it.",
    link: "https://docs.qgis.org/latest/en/docs/user_manual/auth_system/auth_workflows.html",
  },
  {
    id: "qgis-auth-database-uri",
    title: "Password of the database that holds QGIS's authentication configurations",
    severity: "critical",
    confidence: "high",
    keywords: ["qgis_auth_db_uri", "qpsql://", "qmysql://", "qodbc://", "qoci://"],
    // https://docs.qgis.org/latest/en/docs/server_manual/config.html
    pattern: /Q(?:PSQL|MYSQL|ODBC3?|OCI|IBASE)7?:\/\/[^\s:/@"'<>]{0,100}:([^\s/@"'<>]{1,200})@[\w.[\]-]/i,
    accept: isChosen,
    remedy:
      "Change the password of this database user, and give the address to QGIS Server by a secret of the host or the orchestration.",
    link: "https://docs.qgis.org/latest/en/docs/server_manual/config.html",
  },
  {
    id: "qgis-auth-database",
    title: "QGIS's authentication database",
    severity: "high",
    confidence: "high",
    keywords: [],
    path: /(?:^|[/!])qgis-auth(?:[-_.][\w.-]{1,40})?\.db$/i,
    remedy:
      "It holds every saved user name and password, behind the master password alone: remove it, and change what is in it.",
    link: aboutConfigurations,
  },
  {
    id: "qgis-auth-export",
    title: "Exported authentication configurations of QGIS",
    severity: "medium",
    confidence: "high",
    keywords: ["<qgis_authentication"],
    pattern: /<qgis_authentication\s[^<>]{0,400}?\bciv=["']([\da-fA-F]{16,200})["']/,
    reach: { before: 0, after: 700 },
    remedy:
      "It holds user names and passwords, behind one password that was chosen for the file: remove it, and change what is in it.",
    link: aboutConfigurations,
  },
  ...masterPasswordRules(),
  assignment({
    id: "mergin-maps-password",
    title: "Password of Mergin Maps",
    severity: "high",
    confidence: "medium",
    keywords: ["mergin"],
    name: String.raw`MERGIN(?:[_ ]?MAPS)?_{1,2}(?:[A-Z]{2,20}_){0,2}(?:PASSWORD|PASS|PWD)`,
    remedy: "Change the password of this account, and give it to the program as a secret of its environment.",
    link: "https://merginmaps.com/docs/dev/integration/",
  }),
  assignment({
    id: "qfieldcloud-password",
    title: "Password or token of QFieldCloud",
    severity: "high",
    confidence: "medium",
    keywords: ["qfieldcloud", "qfield_cloud"],
    name: String.raw`QFIELD_?CLOUD_(?:[A-Z]{2,20}_){0,2}(?:PASSWORD|PASS|TOKEN|PWD)`,
    remedy: "Change the password of this account, and give it to the program as a secret of its environment.",
    link: "https://docs.qfield.org/reference/qfieldcloud/sdk/",
  }),
  {
    id: "lizmap-profile-password",
    title: "Password in a connection profile of Lizmap",
    severity: "high",
    confidence: "high",
    keywords: ["password"],
    path: /(?:^|[/!])(?:profiles|localconfig|lizmapConfig|mainconfig)[\w.-]{0,30}\.ini(?:\.php)?(?:\.\w{1,10})?$/i,
    pattern: /^[ \t]{0,8}(?:[\w.]{0,30}_)?password[ \t]{0,4}=[ \t]{0,4}"?([^"\r\n;]{1,200})/im,
    accept: isChosen,
    remedy: "Change the password, and keep the profile out of the repository, or take its values from the environment.",
    link: "https://docs.lizmap.com/current/en/install/index.html",
  },
];

/** The master password opens every other one. https://docs.qgis.org/latest/en/docs/server_manual/config.html */
function masterPasswordRules(): readonly SecretRule[] {
  const rule = {
    severity: "critical",
    confidence: "high",
    accept: isChosen,
    remedy:
      "Change the master password in QGIS (Settings, Options, Authentication, Utilities), and put the new one into a file that only the server can read, outside the repository and the image.",
    link: aboutConfigurations,
  } as const;
  return [
    {
      ...rule,
      id: "qgis-master-password",
      title: "Master password of QGIS's authentication system",
      keywords: [
        "masterpassword",
        "master_password",
        "master-password",
        "qgis_auth_password",
        "qgis_password",
        "qgis_server_password",
        "master_pw",
      ],
      pattern: new RegExp(
        [
          // setMasterPassword("…", true), resetMasterPassword("…", "…")
          String.raw`MasterPassword\s?\(\s{0,10}(?:QStringLiteral\s?\(\s?)?[fru]?["']([^"'\n]{1,200})["']`,
          String.raw`(?<![A-Za-z0-9])QGIS_(?:SERVER_)?(?:AUTH_)?(?:(?:MASTER_)?PASSWORD|MASTER_PWD?)["']?\]?\s{0,3}[=:,]\s{0,3}["']?([^\s"'#]{1,200})`,
          // echo "…" > …/master-password, printf '%s' …
          String.raw`(?:echo|printf)[ \t]{1,3}(?:-[neE]{1,2}[ \t]{1,3})?(?:["']%s(?:\\n)?["'][ \t]{1,3})?["']?([^\s"'|>]{1,200})["']?[ \t]{0,3}(?:>{1,2}|\|[ \t]{0,3}(?:sudo[ \t])?tee(?:[ \t]-a)?)[ \t]{0,3}["']?[^\s"'|>]{0,150}master[-_.]?p(?:assword|asswd|ass|wd)`,
        ].join("|"),
        "i",
      ),
      secretGroup: firstGroup,
      reach: { before: 420, after: 320 },
    },
    {
      ...rule,
      id: "qgis-master-password-file",
      title: "File with the master password of QGIS's authentication system",
      keywords: [],
      path: /(?:^|[/!])(?:qgis[-_.]?(?:auth[-_.]?)?)?(?:master[-_.]?password|auth[-_.]?password)(?:[-_.]?file)?(?:\.(?:txt|secret))?$/i,
      // Nothing else is in the file.
      pattern: /^\s{0,20}(\S{3,200})\s{0,20}$/,
    },
  ];
}

const connectionElement =
  /^<(?:postgis|mssql|oracle|hana|wms|wfs|wcs|xyztiles|vectortile|arcgis(?:map|feature)server|geonode|tiled-?scene|sensorthings|cloudstorage|stac|spatialite|ogr|csw|metasearch|server)\s/i;

/** The element that a password is an attribute of is one that QGIS's connection manager writes. */
function isInConnection({ text, matchStart, value }: Candidate): boolean {
  const before = text.slice(Math.max(0, matchStart - 2000), matchStart + 1);
  const [rest = ""] = /^[^<>]{0,2000}/.exec(text.slice(matchStart, matchStart + 2000)) ?? [];
  // Attributes come in no order.
  const element = before.slice(before.lastIndexOf("<"), -1) + rest;
  return connectionElement.test(element) && /\sname=/.test(element) && isChosenPassword(value);
}
