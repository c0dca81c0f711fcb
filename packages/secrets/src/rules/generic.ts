/** Secrets that only their own name tells, whoever the provider is; these rules yield to all others. */

import type { Candidate } from "../candidate.ts";
import { lazily } from "../lazily.ts";
import type { Pattern, PatternMatch, SecretRule } from "../rule.ts";
import { isPlaceholder } from "../placeholder.ts";
import { randomnessOf } from "../randomness.ts";
import { assignmentsIn, namePattern, type Assignment } from "./generic/assignment.ts";
import { kindOfName, mayEndAsName, passwordWords, secretWords } from "./generic/names.ts";
import { testFile } from "./test-files.ts";
import { isPersonal, isRandom, leastRandomness } from "./generic/values.ts";

/** Words in an element, one of which may be the secret: Jenkins writes `{AQAAABAAA… …}`. */
const token = /[^\s{}()]{16,300}/g;

/** Finds assignments to what the words name, whose value passes the test. Group 1 is the value. */
function assignments(words: string, isSecret: (assignment: Assignment) => boolean): Pattern {
  const names = lazily(() => namePattern(words));
  return {
    next: (text, from) => {
      for (const assignment of assignmentsIn(text, names(), from)) {
        for (const part of partsOf(assignment)) {
          if (isSecret(part) && !isPlaceholder(part.value)) return matchOf(part);
        }
      }
      return undefined;
    },
  };
}

function partsOf(assignment: Assignment): Assignment[] {
  const { kind, value, start } = assignment;
  if (kind !== "element" || !value.includes(" ")) return [assignment];
  return [...value.matchAll(token)].map(({ 0: part, index }) => ({
    ...assignment,
    value: part,
    start: start + index,
    end: start + index + part.length,
  }));
}

function matchOf({ start, end }: Assignment): PatternMatch {
  return [
    [start, end],
    [start, end],
  ];
}

// The tests of values are short and fail most often, and those of names are long lists of words.
const isNamedRandom = (assignment: Assignment) => {
  if (!isRandom(assignment, "secret")) return false;
  const kind = kindOfName(assignment);
  return kind === "weak" ? isRandom(assignment, kind) : kind !== undefined;
};

/** Two letters stand beside each other by chance, too: in pictures, for example. */
const isByChance = ({ word, value }: Assignment) => word.length === 2 && !/^[\x21-\x7e]+$/.test(value);

const isNamedPassword = (assignment: Assignment) =>
  !isByChance(assignment) &&
  (isRandom(assignment, "password") || isPersonal(assignment)) &&
  kindOfName(assignment) === "password";

/** Whether it is too random for somebody to have thought of it. */
const isMachineMade = ({ value }: Candidate) =>
  isRandom({ kind: "quoted", operator: "=", before: "", value }, "password");

/** In these a value without quotes is an expression. */
const code =
  /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|py|pyx|js|mjs|cjs|jsx|ts|tsx|mts|java|kt|kts|scala|go|rs|rb|php|cs|swift|m|mm|r|pl|pm|lua|dart|vue|svelte|groovy|gradle|sql|i|ui)$/i;
/** Texts of user interfaces, styles, and what is made by programs: lock files, compiled code, the index of a manual, sessions. */
const neverIn = new RegExp(
  [
    String.raw`\.(?:po|pot|qm|css|scss|less|map|svg|qml|lock|sum|wkt|prj|gml|geojson|topojson|ipynb_checkpoints|class|pyc|(?:h2|mv)\.db)$`,
    String.raw`(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|npm-shrinkwrap\.json|composer\.lock|go\.sum|Pipfile\.lock|searchindex\.js)$`,
    String.raw`\.min\.\w+$`,
    String.raw`(?:^|[/!])(?:locales?|i18n|l10n|translations?|lang(?:uage)?s)\/`,
    String.raw`_[a-z]{2}(?:_[A-Z]{2})?\.properties$`,
    String.raw`!django_session\/`,
  ].join("|"),
  "i",
);

function isLiteral({ text, path, start, end, value }: Candidate): boolean {
  if (!code.test(path)) return true;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const line = text.slice(Math.max(lineStart, start - 300), start);
  // Of a line that is longer it is not known which quotes open and which close.
  const isInString =
    start - lineStart > 300
      ? /["'`]/.test(line.slice(-1)) && line.slice(-1) === text[end]
      : ['"', "'", "`"].some((quote) => line.split(quote).length % 2 === 0);
  // No identifier looks like this.
  return isInString || (/^[\w+/=~.-]{16,}$/.test(value) && /\d/.test(value) && randomnessOf(value) >= leastRandomness);
}

/** What looks like a secret by how it is written down. */
export const genericRules: readonly SecretRule[] = [
  {
    id: "generic-secret",
    title: "random value that is called a secret, a token or a key",
    severity: "high",
    confidence: "low",
    yields: true,
    keywords: ["secret", "token", "credential", "key", "_auth", "auth=", "auth:", 'auth"', "auth'", "authorization"],
    startsAt: mayEndAsName,
    pattern: assignments(secretWords, isNamedRandom),
    reach: { before: 60, after: 460 },
    exceptPath: neverIn,
    accept: isLiteral,
    aliases: ["generic-api-key"],
  },
  {
    id: "generic-password",
    title: "password in plain text",
    severity: "medium",
    confidence: "low",
    yields: true,
    keywords: [
      "pass",
      "pwd",
      "pword",
      "psw",
      "pssw",
      "pasw",
      "pw:",
      "pw=",
      'pw"',
      "pw'",
      "pw>",
      "pw =",
      "kennwort",
      "contrase",
      "senha",
      "wachtwoord",
      "haslo",
      // In UTF-8.
      "has\u00c5\u0082o",
      "heslo",
      "parola",
      "salasana",
      "senord",
    ],
    startsAt: mayEndAsName,
    pattern: assignments(passwordWords, isNamedPassword),
    reach: { before: 60, after: 460 },
    exceptPath: neverIn,
    accept: (candidate) => isLiteral(candidate) && (!testFile.test(candidate.path) || isMachineMade(candidate)),
    remedy:
      "Change the password, as history keeps what is removed from a file, and let the program read it from the environment or from a file that is not in the repository.",
    aliases: ["generic-api-key"],
  },
];
