/** A value that something gives a name to, wherever the two stand in a text. */
export interface Assignment {
  /** The identifier that the word is in, as far as it stands before the word and after it. */
  readonly before: string;
  readonly word: string;
  readonly after: string;
  readonly operator: string;
  /** `quoted`: between quotes. `element`: between tags. `bare`: up to the next space. */
  readonly kind: "quoted" | "element" | "bare";
  readonly value: string;
  /** Of the value in the text. */
  readonly start: number;
  readonly end: number;
}

/** Types of texts, between a name and `=`: `token: str = "…"`, `char token[] = "…"`, `var token string = "…"`. */
const type = String.raw`(?:\[\d{0,5}\]|[ \t]?:?[ \t]?(?:&?(?:'static )?str(?:ing)?|std::string|char|text|NSString ?\*|any)\b(?:\[\d{0,5}\])?)?`;
/** `-> … value="…"` of XML, `, "value": "…"` of JSON, and the line `value: …` below `name: …` of YAML. */
const besides = String.raw`,?\s{1,40}["']?value["']?[ \t]{0,4}[=:]`;
/** The block of a variable of Terraform, as far as its default. */
const block = String.raw`[ \t]\{\s[^{}]{0,240}?\bdefault[ \t]{0,24}=`;
/** What is taken instead, where a variable is not set. */
const instead = String.raw`(?:[ \t]{0,8}(?:\|\||\?\?|\?:)|[ \t]or|,[ \t]{0,8}default[ \t]?=)(?=[ \t]{0,8}["'\`])|:-`;
const operator = String.raw`${besides}|${block}|${instead}|[ \t]{0,24}(?:=>|:=|::=|\?=|[!=]==?|[.+]=|<-|=|:|,|\(|>)|[ \t]{1,8}(?=["'\w])`;
const behindOperator = String.raw`[ \t]{0,24}(?:\\?\r?\n[ \t]{0,40})?`;

/**
 * An expression for a name and what stands between it and its value: group 1 is the word, 2 the rest of the identifier,
 * 3 the quotes and brackets behind it, 4 the operator.
 */
export function namePattern(words: string): RegExp {
  return new RegExp(
    `(${words})([\\w-]{0,40})((?:\\\\{0,3}["'\`\\])}]){0,3})${type}(${operator})${behindOperator}`,
    "gi",
  );
}

/** What may stand between an operator and a quote: prefixes of literals, and what makes a text of them in C++ and Java. */
const opening =
  /(?:[@bBuUrRfFL]{1,2}|(?:QString(?:Literal)?|QLatin1String|QByteArray|_T|TEXT|wxT|(?:std::|new )?[sS]tring|SecureString)\(\s?)?(\\{0,3})(["'`])(?:\2\2)?/y;
/** No value is longer, in bytes: what is, is data. */
const longest = 300;
/** The next parameter of a query or of a connection, the next command, or an escaped end of line: none belongs to a bare value. */
const nextParameter = /&(?:amp;)?[\w.-]{1,40}=|;[\w .-]{0,40}=|;[a-z][\w.-]{1,30}[ \t]|,[A-Za-z]\w{0,40}=|\\[nrt]/y;

/** Quotes in a text of XML. */
const entity = /&(?:amp;)?(?:quot|apos|#3[49]);/y;

const closingTag = /\s{0,40}<\//y;
/** Commands whose argument is a name, and the next one its value. */
const settingCommand = /(?:^|\n)[ \t]{0,8}(?:ENV|setenv|setx)[ \t]{1,8}$/i;
const identifierBefore = /[\w$.-]{0,40}$/;

/** All assignments to names that hold one of the words, from a position on. */
export function* assignmentsIn(text: string, names: RegExp, from: number): Generator<Assignment> {
  names.lastIndex = from;
  for (let match = names.exec(text); match; match = names.exec(text)) {
    const [whole, word = "", after = "", closing = "", sign = ""] = match;
    const at = match.index + whole.length;
    const next = names.lastIndex;
    const before = identifierBefore.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? "";
    const nameStart = match.index - before.length;
    const joint = {
      isEnded: /[}\]]/.test(closing),
      operator: sign.trim(),
      isApart: /^\s/.test(sign),
      isBroken: whole.includes("\n"),
      isClosed: closing !== "",
    };
    const value = valueAt(text, at, joint);
    const isSet = sign.trim() === "" && settingCommand.test(text.slice(Math.max(0, nameStart - 20), nameStart));
    if (value) yield { before, word, after, operator: isSet ? "=" : sign.trim(), ...value };
    // The consumer may have moved on, or back.
    names.lastIndex = next;
  }
}

interface Joint {
  /** The name ends in a bracket or brace. */
  readonly isEnded: boolean;
  readonly operator: string;
  /** Space stands before the operator. */
  readonly isApart: boolean;
  /** The value stands on the next line. */
  readonly isBroken: boolean;
  /** The name ends in a quote or a bracket. */
  readonly isClosed: boolean;
}

type Value = Pick<Assignment, "kind" | "value" | "start" | "end">;

function valueAt(
  text: string,
  at: number,
  { operator: sign, isApart, isBroken, isClosed, isEnded }: Joint,
): Value | undefined {
  if (sign === ">") {
    const end = endOf(text, at, ends.element);
    return matchAt(closingTag, text, end) ? trimmed(text, "element", at, end) : undefined;
  }
  // A list of names or objects is not an assignment, but `put("NAME", "value")` is.
  if (sign === "," && (!isClosed || isEnded)) return undefined;
  // Options of command lines, macros, directives, tables.
  if (sign === "" && isClosed) return undefined;
  const start = matchAt(opening, text, at);
  if (start !== "") {
    const mark = quoteOf(start);
    const end = endOf(text, at + start.length, ends[mark]);
    return text[end] === mark ? trimmed(text, "quoted", at + start.length, end) : undefined;
  }
  const quote = matchAt(entity, text, at);
  if (quote !== "") {
    const from = at + quote.length;
    const length = text.slice(from, from + longest + quote.length).indexOf(quote);
    return length < 0 ? undefined : trimmed(text, "quoted", from, from + length);
  }
  if (isBroken ? !sign.endsWith("value:") : sign === "(" || sign === ",") return undefined;
  // In prose and markup, such as `pass :c:type:`.
  if (sign === ":" && isApart && !/\s/.test(text[at - 1] ?? "")) return undefined;
  return trimmed(text, "bare", at, sign === ":-" ? endOf(text, at, ends.substitute) : endOfBare(text, at));
}

function quoteOf(start: string): '"' | "'" | "`" {
  return start.endsWith('"') ? '"' : start.endsWith("'") ? "'" : "`";
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** One for each character that ends a value. */
function endings(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of `${characters}\n\r`) table[character.charCodeAt(0)] = 1;
  return table;
}

const ends = {
  '"': endings('"'),
  "'": endings("'"),
  "`": endings("`"),
  element: endings("<>"),
  bare: endings(" \t\"'`<>"),
  // What stands for a variable of a shell: `${PASSWORD:-…}@host`.
  substitute: endings(" \t\"'`<>}"),
  parameter: endings("&;,\\"),
};

/** The first ending, or the position behind the longest value. */
function endOf(text: string, from: number, table: Uint8Array): number {
  const limit = Math.min(text.length, from + longest + 1);
  let at = from;
  while (at < limit && table[text.charCodeAt(at)] !== 1) at += 1;
  return at;
}

function endOfBare(text: string, from: number): number {
  const end = endOf(text, from, ends.bare);
  for (let at = endOf(text, from, ends.parameter); at < end; at = endOf(text, at + 1, ends.parameter)) {
    if (matchAt(nextParameter, text, at)) return at;
  }
  return end;
}

/** Without what belongs to the language around the value: backslashes before the quote, quotes in quotes, `;` and `,`. */
function trimmed(text: string, kind: Value["kind"], from: number, to: number): Value | undefined {
  if (to - from > longest) return undefined;
  const raw = text.slice(from, to);
  // Brackets end a value that opens none.
  const closers = /[([{]/.test(raw) ? ";,\\&|" : ";,)]}\\&|";
  const surrounding = " \t\"'\\";
  let start = 0;
  while (start < raw.length && surrounding.includes(raw[start] ?? "")) start += 1;
  let end = raw.length;
  while (end > start && (kind === "bare" ? closers : surrounding).includes(raw[end - 1] ?? "")) end -= 1;
  return start < end ? { kind, value: raw.slice(start, end), start: from + start, end: from + end } : undefined;
}
