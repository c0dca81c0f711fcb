/** Passwords beside host, database and user in settings, of whatever program they are. */

import { around, type Candidate } from "../../candidate.ts";
import type { SecretRule } from "../../rule.ts";
import { isChosen, isChosenPassword } from "../chosen-password.ts";
import { firstGroup } from "./connection-string.ts";

/** Where a value without quotes is a text and no variable. */
export const settingsFile =
  /\.(?:ya?ml|ini|conf|cfg|cnf|properties|env|toml)(?:\.[\w-]{1,20})?$|(?:^|\/)\.env[\w.-]{0,30}$/i;

const remedy =
  "Change the password, and let the program read it from the environment or from a file that is not in the repository.";

/** A setting of one of these names with a value that is written out: `user: planner`, `user = "planner"`. */
function settingOf(names: string): RegExp {
  return new RegExp(
    String.raw`(?<![A-Za-z])(?:${names})["']?(?:>|[ \t]{0,8}(?:=>|[:=])[ \t]{0,8}["']?)([^\s"'<>{}$%,;()[\]]{1,80})`,
    "i",
  );
}

const user = settingOf("user|username|user_name|login");
const database = settingOf("dbname|db_name|database|databasename|db|service_name|sid");
const driver = /jdbc:|postgis|postgresql|psycopg|oracledb|pyodbc/i;
const place = settingOf("host|hostname|url|server|server_url|base_url|endpoint");
const service =
  /mergin|geoserver|geonode|geonetwork|qfield|arcgis|lizmap|nextgis|copernicus|earthdata|eodag|(?<![a-z])w(?:ms|fs|mts|cs)(?![a-z])/i;

/**
 * Whether a password is among the settings of one connection, each of which is written out: `host: …`, `dbname: …`,
 * `user: …`, the arguments `host = "…", user = "…"`, the attributes `url="jdbc:…" username="…"`, or elements.
 */
function isAmongSettings(candidate: Candidate): boolean {
  const { text, path, matchStart, start, value } = candidate;
  const isDelimited = /^--|["'>]$/.test(text.slice(matchStart, start));
  if (!isDelimited && !settingsFile.test(path)) return false;
  const { before, after } = around(candidate, 300);
  const here = `${before}\n${after}`;
  const name = user.exec(here)?.[1];
  if (name === undefined || !isChosenPassword(value, name)) return false;
  return database.test(here) || driver.test(here) || (place.test(here) && service.test(here));
}

/** Passwords among the settings of a connection. */
export const settingsRules: readonly SecretRule[] = [
  {
    id: "connection-settings-password",
    title: "Password in the settings of a database or map service",
    severity: "high",
    confidence: "medium",
    keywords: ["password", "passwd"],
    pattern:
      /<(?:password|passwd)>([^<\n]{3,100})<\/|(?:(?<![\w.$"'-])(?:--)?(?:password|passwd)|"(?:password|passwd)"|'(?:password|passwd)')[ \t]{0,8}(?:=>|[:=])[ \t]{0,8}(?:[ru]?"([^"\n\\]{3,100})"|[ru]?'([^'\n\\]{3,100})'|([^\s"'#,;<>|&{}()[\]]{3,100})(?=[ \t]{0,20}(?:[#,}\r\n]|--|$)))/i,
    secretGroup: firstGroup,
    exceptPath: /\.(?:qg[sz]~?|qlr|qpt|qml)$/i,
    accept: isAmongSettings,
    remedy,
  },
  {
    id: "geotools-parameter-password",
    title: "Password among the parameters of a GeoTools data store",
    severity: "high",
    confidence: "high",
    keywords: ['"passwd"'],
    pattern: /\.put\(\s{0,8}"passwd"\s{0,8},\s{0,8}"([^"\n]{3,100})"\s{0,8}\)/i,
    accept: isChosen,
    remedy,
    link: "https://docs.geotools.org/latest/userguide/library/jdbc/postgis.html",
  },
];
