import type { Candidate } from "../candidate.ts";
import type { SecretRule } from "../rule.ts";
import { beginsWord } from "./beginnings.ts";
import { runsIn } from "./runs.ts";
import { anyUuid } from "./uuid.ts";

/** A kind of secret that only the name of its provider, somewhere near, tells from other random values. */
export interface AssignedSecret extends Pick<SecretRule, "id" | "title" | "aliases" | "remedy" | "link"> {
  /**
   * Names of the provider in lower case; one of them stands near the value. `new relic` stands for `newrelic`, `new_relic`,
   * `new-relic` and `new relic`. They are the keywords of the rule.
   */
  readonly words: readonly string[];
  /** Source of an expression for the whole value, without what surrounds it: `[0-9a-f]{32}`. It captures nothing. */
  readonly value: string;
  /**
   * What a value of this kind is called, where the provider's name alone is not enough. Default: key, token, secret and the
   * like, or nothing: `linear = …`.
   */
  readonly label?: RegExp;
  /** What the format says of a value beyond its characters, for example by a checksum. */
  readonly isValid?: (value: string) => boolean;
  /** Default: `high`. */
  readonly severity?: SecretRule["severity"];
  /** Default: `medium`. */
  readonly confidence?: SecretRule["confidence"];
  /** Default: 3 bits per byte. */
  readonly entropy?: number;
}

/** Bytes from the provider's name to the value: on the same line, from a line above, and to a name behind the value. */
const distance = { before: 220, above: 70, after: 100 };
const longestValue = 120;
/** Bytes before the value, without punctuation, in which it says what the value is. */
const labelLength = 40;

const credential = /key|token|secret|pass|pwd|auth|cred|bearer|api|licen[cs]e|signature|(?<![a-z])pat(?![a-z])/i;
/** What a value is called where its name stands above it: in lists of variables of Kubernetes, in variables of Terraform. */
const nameless = /(?:^|[^\w-])(?:value|default)$/i;
/** Names of what is as random as a secret, and public. */
const identifier =
  /(?:sha-?\d{0,3}|md5|hash|checksum|digest|commit|rev|revision|etag|uuid|guid|integrity|fingerprint|thumbprint|baseline|version|zipball|tarball|compare|badge|grade|(?:build|image|file|layer|trace|request|span|object)[-_ ]?id)$/i;
const uuid = new RegExp(`^${anyUuid}$`);
/** What follows a provider's name without a break: `linearapikey`. */
const suffix =
  /^(?:api|app|key|token|secret|pass|pwd|auth|access|client|user|admin|cred|bot|org|project|pat|oauth|basic|personal|hq|io|ai|s)/i;
const longestSuffix = 10;
/** What stands between a label and its value. */
const separator = /[\s"'`({[<>}\])\\:=,|?&/!;-]+$/;

/**
 * A rule for values beside which their provider is named: `LINEAR_API_KEY=…`, `"linear": {"key": "…"}`, `linear.token := "…"`,
 * `<linearToken>…</linearToken>`, a table, `curl -H "Authorization: …" https://api.linear.app/`, `key = "…" # linear`.
 */
export function assigned({ words, value, label = credential, isValid, ...rest }: AssignedSecret): SecretRule {
  const names = words.flatMap(spellings);
  const runs = runsIn(value);
  const longest = Math.max(...names.map(({ length }) => length)) + longestSuffix;
  return {
    severity: "high",
    confidence: "medium",
    entropy: 3,
    keywords: names,
    startsAt: (bytes, position) =>
      beginsWord(bytes, position) && startsWithName(bytes.toString("latin1", position, position + longest), names),
    ...(runs && { runs }),
    pattern: String.raw`(?<![\w+%.-])(?:${value})(?![\w+/=-]|\.\w)`,
    reach: { before: longestValue + distance.after, after: distance.before + longestValue },
    accept: (candidate) =>
      /\d/.test(candidate.value) && (isValid?.(candidate.value) ?? true) && belongsTo(candidate, names, label),
    ...rest,
  };
}

function spellings(word: string): string[] {
  return word.includes(" ") ? ["", "_", "-", " "].map((joint) => word.replaceAll(" ", joint)) : [word];
}

function belongsTo({ text, start, end }: Candidate, names: readonly string[], label: RegExp): boolean {
  // As Qt, QGIS and Windows write an identifier.
  if (text[start - 1] === "{" && text[end] === "}" && uuid.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - distance.before), start);
  const title = labelOf(before.slice(before.lastIndexOf("\n") + 1));
  if (title !== undefined && identifier.test(title)) return false;
  const isLabelled = title !== undefined && label.test(spaced(title.slice(-labelLength)));
  const wordEnd = lastNamed(before, names);
  if (wordEnd !== undefined) {
    const gap = before.slice(wordEnd);
    const isNear = gap.length <= distance.above || !gap.includes("\n");
    if ((isLabelled && isNear) || isDirect(gap, label)) return true;
    if (title !== undefined && nameless.test(title) && !hasOtherValue(gap) && label.test(spaced(gap))) return true;
  }
  if (!isLabelled) return false;
  const after = text.slice(end, end + distance.after);
  const [line = "", next = ""] = after.split("\n", 2);
  return lastNamed(`${line} ${next}`, names) !== undefined;
}

/** What stands on the line before the separator before the value. Undefined where nothing separates them. */
function labelOf(left: string): string | undefined {
  const bare = left.slice(-labelLength * 3).replace(separator, "");
  return bare.length === Math.min(left.length, labelLength * 3) ? undefined : bare;
}

/** Whether nothing but the rest of a name and a separator is between the provider's name and the value. */
function isDirect(gap: string, label: RegExp): boolean {
  const bare = gap.replace(separator, "");
  if (bare === gap || bare.includes("\n") || (gap.includes("\n") && !gap.includes(">"))) return false;
  return bare === "" ? label === credential : bare.length <= labelLength && label.test(spaced(bare));
}

/** Whether something else has a value between the provider's name and the value. */
function hasOtherValue(gap: string): boolean {
  return /(?:value|default)["']?\s{0,8}[:=][^\n]*\n/i.test(gap);
}

/** `azureDevopsPat` in words: `azure Devops Pat`. */
function spaced(name: string): string {
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, " ");
}

/** Where the last name in the text ends that is a word of its own, or a part of an identifier. */
function lastNamed(text: string, names: readonly string[]): number | undefined {
  const lower = text.toLowerCase();
  const ends = names.flatMap((name) => {
    for (let at = lower.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : lower.lastIndexOf(name, at - 1)) {
      if (isWord(text, at, at + name.length)) return [at + name.length];
    }
    return [];
  });
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

/** Words are bounded by what is no letter, or by a change from lower to upper case. */
function isWord(text: string, start: number, end: number): boolean {
  const [first = "", previous = ""] = [text[start], text[start - 1]];
  const startsHere = !isLetter(previous) || (isUpper(first) && !isUpper(previous)) || text[start - 2] === "\\";
  return startsHere && endsWord(text, end);
}

function endsWord(text: string, end: number): boolean {
  const [last = "", next = ""] = [text[end - 1], text[end]];
  return !isLetter(next) || (isUpper(next) && !isUpper(last)) || suffix.test(text.slice(end, end + longestSuffix));
}

/** Whether a text starts with a name that ends where a word does: `linear`, but not `linearring`. */
function startsWithName(text: string, names: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return names.some((name) => lower.startsWith(name) && endsWord(text, name.length));
}

function isLetter(character: string): boolean {
  return /[A-Za-z]/.test(character);
}

function isUpper(character: string): boolean {
  return /[A-Z]/.test(character);
}
