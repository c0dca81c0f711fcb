import type { Candidate } from "../candidate.ts";

/**
 * Passwords that come with a program, a container image or a tutorial: everybody knows them already. In lower case, without
 * the digits and signs at their end, and `_test`.
 */
const wellKnown = new Set(
  (
    "abc admin administrator anonymous api bar baz changeit changeme default demo docker dummy empty example " +
    "false foo gdal geofence geonatadmin geonetwork geonode georchestra geoserver geostore gis gisgis grass guest " +
    "hidden letmein lizmap manager mapserver mysql nil none nopassword null optional oracle osm postgis postgres " +
    "postgresql prompt public qgis qwerty replicator required root sample scott server string test tester testing " +
    "tiger toto true undefined unknown user username welcome www xxx"
  ).split(" "),
);

/** The word itself, in several languages and spellings, also as part of the name of a variable. */
const wordForPassword =
  /pass(?:word|wd|wort|phrase|code)?|p[a@4][s$5]{2}w[o0]rd|pwd?|psw|kennwort|mot_?de_?passe|contrase|senha|hasl[oa]|secret|token/i;

/** Variables and templates of shells, Windows, Python, CMake, QGIS, MapServer, Qt, Jinja, XML and SQL. */
const template =
  /^\$[a-z_]\w*$|^\[[%\w .@-]*\]$|^["']\s?[+.&|$]|^@[\w.-]+@$|^:\w+$|^<|^\{[\w .:()'"[\]-]*\}$|\$[{(]|\{\{|\{\d?\}|%[(sd\d]|%[a-z_]\w{3,}%|^&lt;|&lt;\/?\w{3,}&gt;|^\.{2,}|\*{3}|\u2026|#\{|__\w+__|<\w{3,}>/i;

/** `mypassword`, `your-secret`, whatever comes behind. */
const example = /^(?:my|your|the|some|a)[-_ ]?(?:pass|pwd|secret)/i;

/** A regular expression that looks for a password, what is put together from variables, and what is no text. */
const expression = /\[\^|\(\?[:=!<]|\\[dswS]|\)[?*+]|^[?*+]\(|^\.\$\w|[^\x20-\u{10ffff}]/u;

/** `self.pw`, `process.env.X`, `uri->password`, `get_password(…`, `"…".format`, but not `Tal.Bruecke`. */
const code =
  /^\{?(?:account|app|args|auth|cfg|conf|config|conn|connection|context|credentials?|configuration|ctx|data|db|env|environ|github|inputs?|options|opts|os|params|process|request|secrets|self|settings|steps|this|uri|user|vars?)\.[a-z_]|^\{?[a-z_]\w*(?:->|::)[a-z_]|^\{?[a-z_]\w*(?:\.[a-z_]\w*){0,5}[([]/i;

/** Somebody came up with `gis_2020`; no tutorial did. */
const endsInYear = /(?<!\d)(?:19|20)\d\d[!?.#_-]{0,3}$/;

/**
 * Whether a text that stands where a password stands is one that somebody chose: neither a template, nor a variable, nor a
 * word for "password", nor a default that everybody knows, nor the name of the user.
 */
export function isChosenPassword(value: string, user?: string): boolean {
  const trimmed = value.replace(/\\[nrt]$/, "").trim();
  if (trimmed.length < 3 || [template, code, example, expression].some((form) => form.test(trimmed))) return false;
  if (trimmed.toLowerCase() === user?.toLowerCase()) return false;
  const bare = trimmed
    .toLowerCase()
    .replace(/[\d!?.#_-]{1,20}$/, "")
    .replace(/_test$/, "");
  if (bare === "" && trimmed.length < 8) return false;
  if (!endsInYear.test(trimmed) && (wellKnown.has(bare) || bare === user?.toLowerCase())) return false;
  return endsInYear.test(trimmed) || !isNameOfVariable(trimmed);
}

/** The same of what a rule found, where nothing is known of the user. */
export function isChosen({ value }: Pick<Candidate, "value">): boolean {
  return isChosenPassword(value);
}

/** `db_password`, `PG_PASS`, `mypassword`, `your-secret`: letters around the word. */
function isNameOfVariable(value: string): boolean {
  return /^[a-z@$ ._-]{2,40}\d{0,4}!?$/i.test(value) && wordForPassword.test(value);
}
