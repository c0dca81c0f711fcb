/** Passwords among the arguments of commands, those that fetch geodata and those of databases. */

import type { SecretRule } from "../../rule.ts";
import { isChosen } from "../chosen-password.ts";
import { firstGroup } from "./connection-string.ts";

const value = String.raw`(?:=|[ \t]{1,3}|(?<=-P))(?:"([^"\n]{3,100})"|'([^'\n]{3,100})'|([^\s"'<>|&;\x60]{3,100}))`;

/** Passwords on the command lines of programs that bring data in and out. */
export const commandRules: readonly SecretRule[] = [
  {
    id: "gis-command-password",
    title: "Password on a command line",
    severity: "high",
    confidence: "high",
    keywords: ["qfieldcloud-cli", "mergin -", "copernicusmarine", "wget", "mysql", "mariadb", "http-passw"],
    pattern: new RegExp(
      String.raw`(?:(?<![\w-])(?:qfieldcloud-cli|mergin|copernicusmarine)[ \t][^\n]{0,200}?[ \t](?:-p|--password)|(?<![\w-])(?:wget|mysql(?:dump|import)?|mariadb(?:-dump)?)[ \t][^\n]{0,200}?[ \t]--password(?==)|--http-passw(?:ord|d))${value}`,
      "i",
    ),
    secretGroup: firstGroup,
    accept: isChosen,
    remedy:
      "Change the password, and let the program read it from its environment: a command line is seen by everybody on the machine.",
  },
  {
    id: "form-command-password",
    title: "Password in a form that curl sends",
    severity: "high",
    confidence: "medium",
    keywords: ["curl"],
    pattern:
      /(?<![\w-])curl[ \t][^\n]{0,400}?[ \t](?:-d|-F|--data(?:-raw|-urlencode)?|--form)[ \t=]{0,2}["']?(?:[^\s"']{0,200}&)?password=([^\s"'&]{3,100})/i,
    reach: { before: 10, after: 900 },
    accept: isChosen,
    remedy: "Change the password, and let curl read the form from a file outside the repository (-d @FILE).",
    link: "https://curl.se/docs/manpage.html#-d",
  },
  {
    id: "pgsql2shp-password",
    title: "Password of a database on the command line of pgsql2shp",
    severity: "high",
    confidence: "high",
    keywords: ["pgsql2shp"],
    pattern: new RegExp(String.raw`pgsql2shp(?:\.exe)?"?[ \t][^\n]{0,200}?[ \t]-P${value}`),
    secretGroup: firstGroup,
    accept: isChosen,
    remedy: "Change the password in the database, and keep it in a password file (.pgpass).",
    link: "https://postgis.net/docs/using_postgis_dbmanagement.html",
  },
  {
    id: "sql-server-command-password",
    title: "Password of SQL Server on a command line",
    severity: "high",
    confidence: "high",
    keywords: ["sqlcmd", "bcp "],
    // A small -p means something else.
    pattern: new RegExp(String.raw`(?<![\w-])(?:sqlcmd|SQLCMD|bcp)(?:\.exe)?"?[ \t][^\n]{0,200}?[ \t]-P${value}`),
    secretGroup: firstGroup,
    accept: isChosen,
    remedy: "Change the password, and use integrated security (-E) or the variable SQLCMDPASSWORD.",
    link: "https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-utility",
  },
];
