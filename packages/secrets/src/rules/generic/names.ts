import type { Assignment } from "./assignment.ts";

type Name = Pick<Assignment, "before" | "word" | "after" | "operator">;

/** How much a name says about its value: `password` may be any text, `secret` is random, `weak` names other things, too. */
export type NameKind = "password" | "secret" | "weak";

/** Words for what a person types in, in several languages. Bytes of UTF-8 where they are not ASCII. */
export const passwordWords =
  "pa?ss?wo?r?ds?|pass(?:phrase|code|wort|e)?s?|pwd|pword|(?<![^\\s,;({<>\"'_./|?&-])pw(?![A-Za-z])|kennwort|mot_?de_?passe|contrase(?:n|\\xc3\\xb1)a|senha|wachtwoord|has(?:l|\\xc5\\x82)o|heslo|parola|salasana|l(?:o|\\xc3\\xb6)senord";

/** Words for what a machine makes. */
export const secretWords = "secrete?s?|token|credentials?|(?:_|\\b)auth(?:orization)?(?![\\w-])|key";

/** What names a secret is not, but its name, its place, its form or what is done with it. */
const aboutSecret =
  /^(?:s?[_-]?(?:ids?|names?|file|path|dir|folder|ur[il]|link|href|hash\w*|crypt\w*|length|len|size|min|max|type|kind|count|num|index|idx|format|header|field|fields|column|col|label|title|caption|prefix|suffix|expir\w*|ttl|age|date|time|hint|help|text|message|msg|error|err|prompt|regexp?|pattern|rules?|input|edit|line|box|form|chars?|charset|alphabet|policy|policies|class|version|algo\w*|env|var|variable|status|state|page|placeholder|description|desc|endpoint|provider|manager|store|vault|ref|reference|arn|reset|change|changed|confirm\w*|strength|required|enabled|valid\w*|check\w*|mode|usage|scopes?|audience|issuer|owner|template|generator|factory|builder|handler|service|pair|map|list|set|sequence|word|words|pressed|press|down|up|code|event|frame|board|stone|point|note|hole|chain|ring|spec|usage|value_?type|selector|element|attr\w*|param\w*|arg\w*|property|i18n|translation|lookup|order|by|function|func|fn|getter|setter|to|for|from|at|on|is|has|of|as|in|or|and|not|with|without))(?![a-z])/i;

/** What is done to a password, or said of it: `reset_password`, `auth.user.change.password`. */
const aboutPassword = /(?:reset|change|forgot(?:ten)?|lost|recover|remember)[_.-]?$/i;
/** Names that end in a word and mean something else. */
const otherPassword =
  /(?:by|com|sur|tres|multi|low|high|band|single|one|two|three|first|second|third|last|next|prev|render|shader|depth|color|geometry|test|num|n|i|all|full|allow|did|has|is)[_-]?$/i;
const otherSecret =
  /(?:pub(?:lic)?|authenticity|foreign|primary|parent|child|natural|surrogate|candidate|composite|unique|sort|partition|shard|range|cache|group(?:ing)?|index|idx|hash|row|col(?:umn)?|field|map|dict|object|item|entity|record|node|edge|route|registry|reg|config|setting|option|param|prop(?:erty)?|attr(?:ibute)?|meta|json|yaml|xml|tag|label|i18n|l10n|translation|lang|locale|msg|message|text|title|menu|hot|shortcut|arrow|function|modifier|ctrl|alt|shift|enter|escape|mon|tur|don|whis|host|known|authority|issuer|validation|site|next|prev|page|continuation|cursor|sync|csrf|xsrf|request|idempotency|dedup\w*|correlation|lookup|search|query|filter|legend|style|theme|color|colour|icon|layer|feature|geo|tile|grid|zoom|crs|sort_?order|display|data|name|value|answer|default|baseline|builtin|operator|string|char|word|symbol|end|start|begin|current|last|first|this|that|the|each|any|new|old|valid|invalid|expected|actual|stop|pad|padding|bos|eos|unk|sep|cls|mask|special|start_of|begin_of|end_of)[_.-]?$/i;

/** What makes a secret of a key: `api_key`, `SigningKey`. */
const secretKey =
  /(?:api|access|secret|auth\w{0,5}|app(?:lication)?|priv(?:ate)?|client|consumer|encrypt(?:ion)?|enc|decrypt\w{0,3}|sign(?:ing|ature)?|master|admin|account|licen[cs]e|session|shared|storage|server|service|dev(?:eloper)?|write|read|deploy(?:ment)?|webhook|web_?hook|hmac|jwt|aes|des|rsa|crypto|cipher|security|subscription|integration|rest|user|token|bot|merchant|partner|publish|push|ingest|user_?api|admin_?api)[_. -]?$/i;

/** What asks for a secret: `get_password("…")`. */
const getter = /(?:get|read|load|find|lookup|delete|remove|fetch|query|has|is|check|validate|verify|ask|prompt)_?$/i;

/** Tells what a name promises. Undefined: it is not the name of a secret. */
export function kindOfName({ before, word, after, operator }: Name): NameKind | undefined {
  if (aboutSecret.test(after) || (operator === "(" && getter.test(before))) return undefined;
  const name = word.toLowerCase();
  if (name === "key") {
    if (/^[a-z]/.test(after) && word === word.toLowerCase()) return undefined;
    // The name of a setting, in Apple's lists and in maps of Java.
    if (operator === ">" && before === "" && after === "") return undefined;
    if (secretKey.test(before)) return "secret";
    return otherSecret.test(before) ? undefined : "weak";
  }
  if (/^(?:secret|token|credential)/.test(name)) return otherSecret.test(before) ? undefined : "secret";
  if (/auth/.test(name)) return "weak";
  if (aboutPassword.test(before)) return undefined;
  // The working directory of a shell.
  if (word === "PWD" && /(?:^|[${])$/.test(before)) return undefined;
  // A short word must be one: neither `compass` nor `passenger`.
  if (/^(?:pass|passe|pwd|pword|pw)s?$/.test(name) && !isWhole(before, word, after)) return undefined;
  return "password";
}

/**
 * False where a keyword of the rules goes on in small letters, as in `keyword` and `passing`, but not in `motdepassebdd`: then
 * it is no name. What `kindOfName` finds out, too, but without an expression.
 */
export function mayEndAsName(bytes: Buffer, position: number): boolean {
  if (startsWith(bytes, position, "key")) return !isSmall(bytes[position + 3]);
  if (!startsWith(bytes, position, "pass")) return true;
  let end = position + 4;
  if ("wpc".includes(String.fromCharCode(bytes[end] ?? 0))) return true;
  if (/de_?$/i.test(bytes.toString("latin1", Math.max(0, position - 3), position))) return true;
  for (const letter of "es") if (bytes[end] === letter.charCodeAt(0)) end += 1;
  return !isSmall(bytes[end]);
}

function startsWith(bytes: Buffer, position: number, word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if (bytes[position + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

function isSmall(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}

function isWhole(before: string, word: string, after: string): boolean {
  if (otherPassword.test(before)) return false;
  const isCapital = /^[A-Z]/.test(word);
  const startsWord =
    !/[A-Za-z]$/.test(before) ||
    (isCapital && /[a-z]$/.test(before)) ||
    /(?:db|pg|user|usr|my|sql|ftp|ssh|smtp|mail|root|admin|login|ldap|proxy)$/i.test(before);
  return startsWord && (!/^[a-z]/i.test(after) || (word !== word.toUpperCase() && /^[A-Z]/.test(after)));
}
