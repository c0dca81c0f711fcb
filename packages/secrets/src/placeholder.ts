import { isMadeOfPlaceholderWords } from "./placeholder-words.ts";

/**
 * Whether a value can be no secret in any format: one character or a few over and over, alone or after a prefix
 * (`glpat-xxxxxxxx`), mostly characters that count up (`1234567890abcdef`), `…EXAMPLE`.
 */
export function isDummy(value: string): boolean {
  return (
    value.includes("EXAMPLE") ||
    endsInOneCharacter(value) ||
    /^(?:deadbeef|cafebabe|12345678-1234-1234)/i.test(value) ||
    hashesOfNothing.test(value) ||
    /^[^A-Za-z0-9]*([A-Za-z0-9]{1,4})(?:[^A-Za-z0-9]?\1){2,}[^A-Za-z0-9]*$/.test(value) ||
    countsUp(value)
  );
}

/** MD5, SHA-1 and SHA-256 of an empty text. */
const hashesOfNothing = /^(?:d41d8cd98f00b204e9|da39a3ee5e6b4b0d32|e3b0c44298fc1c149a)/i;

/** A run of one character to the end: all of a short value, eight and half of the length or more of a longer one. */
function endsInOneCharacter(value: string): boolean {
  const last = value.at(-1);
  let run = 0;
  while (run < value.length && value[value.length - 1 - run] === last) run += 1;
  return run === value.length || (run >= 8 && 2 * run >= value.length);
}

/** Runs of six and more, such as `123456` or `ABCDEFGH`, cover two thirds of the value. After 9 comes 0. */
function countsUp(value: string): boolean {
  let covered = 0;
  let run = 1;
  for (let at = 1; at <= value.length; at += 1) {
    const before = value.charCodeAt(at - 1);
    const code = value.charCodeAt(at);
    if (code === before + 1 || (before === 57 && code === 48)) {
      run += 1;
    } else {
      if (run >= 6) covered += run;
      run = 1;
    }
  }
  return 3 * covered >= 2 * value.length && value.length > 0;
}

/** What is filled in later, whole or in part: `${TOKEN}`, `{{ token }}`, `%(token)s`, `<token>`, `$(cat token)`. */
const template =
  /\$\{[^{}$]{0,80}\}|\{\{[^{}]{0,80}\}\}|\{%|%\}|<%|%>|%\(\w{1,40}\)s|#\{[^{}]{0,80}\}|@\{[^{}]{0,80}\}|\$\([^()]{0,80}\)|\$\w{1,20}\{[^{}$]{1,80}\}|\{[A-Za-z_][\w.]{0,60}(?:\([^(){}]{0,60}\)|\[\w{1,40}\])\}|\{\d{0,2}\}|\{\$[\w.]{1,60}[|}:]|^\{\w{1,40}(?:\.\w{1,40}){0,4}\(|\[\[|\]\]/;
/** The same where it is the whole value. */
const wholeTemplate =
  /^(?:\${1,2}(?!(?:[A-Za-z]{0,20}\d{1,20}){3})[A-Za-z_{(]\w*\W{0,2}|\$\$?\(.*|(?:\$[A-Za-z_]\w*(?:\[\w{0,20}\])?[:@/]){1,4}\$[A-Za-z_]\w*(?:\[\w{0,20}\])?|\$env:\w+|%\w+%|%%?\w*|\{[\w .:$()[\]'"-]*\}|\{[A-Z_]+\}?|<.*>?|&lt;.*|\[.*\]|__\w+__|@@\w+@@|ENV\[.*\]|@[\w.-]+@|#{1,3}\w+#{1,3}|@[\w./]+|:\w+|\?+|!(?!(?:[A-Za-z]{0,20}\d{1,20}){3})\w+|-+)$/;
/** Where a secret is kept, and what SOPS or Ansible encrypted. */
const kept =
  /^(?:vault:|sops:|ENC\[|ref\+\w|arn:aws:(?:secretsmanager|ssm):|secretref:|op:\/\/|akvs?:|keyring:|\$ANSIBLE_VAULT|!vault)/;
/** Twice the same. */
const repeated = /^([A-Za-z0-9]{4,16})\1$/;
/** What stands for characters that are not shown. Unicode's ellipsis and bullet are three bytes each. */
const hidden = /\*{3}|x{5}|X{5}|\.{3}|_{4}|#{4}|\xe2\x80\xa6|\xe2\x80\xa2/;

/**
 * Whether a value is one that people write in the place of a secret: `your_token`, `${TOKEN}`, `<password>`, `changeme`,
 * `****`, also in other languages. Made for texts of one character for each byte.
 */
export function isPlaceholder(value: string): boolean {
  return (
    wholeTemplate.test(value) ||
    repeated.test(value) ||
    isEncodedPlaceholder(value) ||
    template.test(value) ||
    hidden.test(value) ||
    kept.test(value) ||
    isMadeOfPlaceholderWords(value)
  );
}

/** Base64 of placeholders, perhaps of a user name, too: `dXNlcjpwYXNzd29yZA==` of Kubernetes' and Docker's documentation. */
function isEncodedPlaceholder(value: string): boolean {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,60}={0,2}$/.test(value)) return false;
  const decoded = Buffer.from(value, "base64").toString("latin1").trim();
  return /^[\x20-\x7e]{6,}$/.test(decoded) && isMadeOfPlaceholderWords(decoded.replace(":", " "));
}
