import { entropyOf } from "../../entropy.ts";
import { randomnessOf } from "../../randomness.ts";
import type { Assignment } from "./assignment.ts";
import type { NameKind } from "./names.ts";
import { anyUuid } from "../uuid.ts";

/** Values of letters, digits and few signs are called random from this on: identifiers stay below, see `randomnessOf`. */
export const leastRandomness = 0.33;

/** Spaces, control characters and tags. */
const unwritten = /[^\x21-\x7e\x80-\xff]|<[\w/!?%]|^[<>]|[\w"]>$/;
const hex = /^(?:0x)?[0-9a-fA-F]+$/;
const uuid = new RegExp(`^${anyUuid}$`);
/** Addresses, paths, names of files, times, versions, and what is written in code. */
const other = [
  /:\/\//,
  /^(?:~|\.{0,2})\/[\w.-]*\//,
  /^[A-Za-z]:\\/,
  /^[\w./\\-]+\.(?:py|c|cc|cpp|h|hpp|js|ts|tsx|jsx|java|go|rs|rb|php|cs|xml|json|ya?ml|toml|ini|conf|cfg|txt|md|rst|html?|css|scss|svg|png|jpe?g|gif|pem|key|crt|cer|p12|pfx|jks|pub|asc|gpg|tif|shp|gpkg|qml|qgs|qgz|sql|csv|log|sh|bat|exe|dll|so|tar|gz|zip|com|org|net|io|local)$/i,
  /^\d{1,4}[-/.]\d\d?[-/.]\d{1,4}/,
  /^[\d.,:+-]+$/,
  /^\?/,
  // Also as Debian writes them: `1:4.8.1+dfsg-2ubuntu2.1`.
  /^(?:\d:)?v?\d+(?:\.\d+){1,4}(?:[-+~][\w.+~-]+)?$/,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
  /^#[\w-]+$/,
  // A whole call.
  /^[A-Za-z_$][\w$]*\([\w\s,.]{0,120}\);?$/,
  // A path of controller and method, and what stands between two texts.
  /^[\w-]+(?:\/[\w-]+)+#[a-z]\w*$/,
  /^[,;)\]}]\s{0,4}["'\w]/,
  /^(?:sha\d{3}|md5|sha1)[-:]/i,
  // The same few characters over and over.
  /^([A-Za-z0-9]{5,8})\1{2,}$/,
  // The beginning of the alphabet is made up, whatever comes behind it.
  /^abcd-?efg/i,
  // Encrypted or hashed by GeoServer, Jasypt, Spring, PostgreSQL or Django.
  /^(?:crypt\d|digest\d|ENC)[:(]|^\{cipher\}|^md5[0-9a-f]{32}$|^SCRAM-SHA-|^(?:pbkdf2|argon2|bcrypt|scrypt)[a-z\d_]{0,12}\$/,
  // Names of LDAP.
  /^(?:cn|ou|dc|uid)=/i,
  // `host[:port]`
  /^[a-z]{2,20}\[:?[a-z]{2,20}\]$/i,
  // Code behind a text that ends in a word for a password.
  /^[)\]}][,;.)]/,
  /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-)/,
  /^data:/,
  // Actions, images and modules at a commit.
  /^[\w.-]+(?:\/[\w.-]+)+@(?:sha256:)?[0-9a-f]{7,64}$/,
  /^arn:/,
  /^\/.*\/[gimsuy]*$/,
  /\\[dwsbDWSB]|\[[^\]]*-[^\]]*\]|\(\?[:=!<]|\[\^|\)[?*+]|^\.[*+]/,
  // Escapes: what they stand for is looked at, too.
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|&(?:quot|apos|#39|#34)$|\\u[\da-f]{4}/i,
  // Colours of a terminal, options of a command, and what a shell puts in the place of a variable.
  /^\\?(?:e|033|x1b)\[\d|^--[a-z]|^(?:pass:|[:=+?-]{1,2})\$/i,
  // Members of lists, variables of Perl and PHP, and Google's names of tables.
  /^[A-Za-z_$][\w$.]*\[\w*\]$|^\$[A-Za-z_]\w*(?:\{\w|->\w|\[)|^0A[A-Za-z][\w-]{38,44}(?![\w-])/,
  // A choice of words, and how the parts of a URL are written.
  /^[A-Za-z]+(?:\|[A-Za-z]+)+$/,
  /\[:\w+\]/,
  // Tokens of Mapbox and keys of Google Maps 2, which browsers get to see; the latter are of no use since 2013.
  /^pk\.eyJ|^ABQIAAAA/,
];
/** An identifier that is called, indexed or whose member is taken. */
const expression =
  /^[A-Za-z_$][\w$]*(?:(?:\.|->|::)[A-Za-z_$][\w$]*)*(?:[([]|->|::|\+\+|$)|^[!&*]?[A-Za-z_$][\w$]*(?:\.|->|::)[A-Za-z_$]/;

/** Whether a value is so random that nobody thought of it. What is for a `weak` name is for any. */
export function isRandom(
  { kind, operator, value, before }: Pick<Assignment, "kind" | "operator" | "value" | "before">,
  name: NameKind,
): boolean {
  const least = name === "weak" ? 20 : 12;
  if (value.length < least || value.length > 300) return false;
  if (name !== "weak" && hasManySigns(value)) return true;
  if (unwritten.test(value) || /[\x80-\xff]/.test(value)) return false;
  if (other.some((pattern) => pattern.test(value)) || (kind === "bare" && /[([]/.test(value))) return false;
  // A hash may be the value of any key, but of nothing that is called a secret.
  if (hex.test(value))
    return (name !== "weak" || (/[A-Za-z]{3}[_. -]?$/.test(before) && !/[A-F]/.test(value))) && isHexSecret(value);
  if (uuid.test(value)) return name !== "weak" && /[A-Fa-f]/.test(value);
  // Constants.
  if (/^[A-Z_]+$/.test(value)) return false;
  // Words stand beside each other for many reasons, but behind an option.
  const isBeside = operator === "" && kind === "bare" && !before.startsWith("-");
  if (isBeside && (name === "weak" || value.length < 20 || /\W/.test(value))) return false;
  const leastHere = value.length < 16 ? leastRandomness + 0.15 : leastRandomness;
  return entropyOf(value) >= 3 && randomnessOf(value) >= leastHere && (name !== "weak" || /\d/.test(value));
}

function isHexSecret(value: string): boolean {
  return value.length >= 24 && entropyOf(value) >= 2.8 && /\d/.test(value) && /[a-f]/i.test(value);
}

/** Whether a value is a password that a person may have chosen: neither a word nor a name, but what a rule demands. */
export function isPersonal({ kind, operator, before, value }: Assignment): boolean {
  if (operator === "" && kind === "bare" && !before.startsWith("-")) return false;
  if (value.length < 6 || value.length > 100) return false;
  if (hasManySigns(value)) return true;
  if (unwritten.test(value) || (operator === "," && /^[A-Z][A-Z\d_]*$/.test(value))) return false;
  if (other.some((pattern) => pattern.test(value)) || (hex.test(value) && value.length < 10)) return false;
  // Words of any language: bytes of UTF-8 or Latin-1.
  if (/[\x80-\xff]/.test(value) && /^[A-Za-z\x80-\xff_.:!?,'-]+$/.test(value)) return false;
  if (/^[A-Za-z_.-]+$/.test(value)) {
    return value.length >= 12 && /^[A-Za-z]*[a-z][A-Za-z]*$/.test(value) && randomnessOf(value) >= 0.45;
  }
  // Parameters, one of which may follow a password in the same text.
  if (/^[A-Za-z_]\w*=/.test(value)) return false;
  if (!/[A-Za-z]/.test(value) || identifier.test(value)) return false;
  if (/%\w?$|[{}]|^[$@:.&/([]/.test(value) && randomnessOf(value) < leastRandomness) return false;
  return kind !== "bare" || !expression.test(value) || /\d/.test(value);
}

/** Signs of seven kinds and letters are what rules for passwords ask for. Code and patterns have fewer, or spaces. */
function hasManySigns(value: string): boolean {
  if (
    value.length < 16 ||
    !/^[\x21-\x7e]*[A-Za-z]{2}[\x21-\x7e]*$/.test(value) ||
    /\w=\w|:\/\/|<\/?\w|\\|"|'|\|[^|]*\)[?*+]|\[\^|^\.[*+]|^\+\w{1,40}\./.test(value)
  )
    return false;
  return new Set(value.replaceAll(/[A-Za-z0-9]/g, "")).size >= 7;
}

/** Words, joined by one kind of sign, with a number behind them, and names of algorithms. */
const identifier =
  /^[A-Za-z]+(?:[_.:/\\,-][A-Za-z]+)*[_.-]?\d$|^[A-Za-z]+(?:[_.:/\\,-](?:[A-Za-z]+\d?|\d{1,3}))+$|^(?:[a-z]+[-_])?(?:sha|aes|md|utf|base|win|x|p?bkdf|oauth|hmac|int|uint|float|i|u|rsa|des|crypt|scram|python|http)[-_]?(?:sha[-_]?)?\d+(?:[-_]\w+)?$/i;
