/** Steps that one match may take in the worst case. */
const maximumSteps = 20_000_000;
const maximumPattern = 2000;

/** A regular expression of CMake's dialect. */
export interface CMakeRegex {
  readonly regex: RegExp;
  /** Whether it has a `^` that is an anchor. */
  readonly isAnchored: boolean;
  /** Longest text that is matched: beyond, a hostile pattern could take for ever. */
  readonly maximumLength: number;
}

/**
 * A regular expression as CMake writes it: `^ $ . [] - * + ? | ()`, where a backslash makes any character literal.
 * Undefined for what is not one, and for a repeated group that itself repeats or has alternatives.
 */
export function parseRegex(pattern: string): CMakeRegex | undefined {
  if (pattern.length > maximumPattern) return undefined;
  const groups: { isComplex: boolean }[] = [];
  let source = "";
  let closed: { isComplex: boolean } | undefined;
  let isAnchored = false;
  let repetitions = 0;
  let choices = 1;
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    const before = closed;
    closed = undefined;
    if (character === "[") {
      const set = readSet(pattern, at);
      if (!set) return undefined;
      source += set.source;
      at = set.end;
    } else if (character === "(") {
      groups.push({ isComplex: false });
      source += "(";
    } else if (character === ")") {
      closed = groups.pop();
      if (!closed) return undefined;
      const outer = groups.at(-1);
      if (outer && closed.isComplex) outer.isComplex = true;
      source += ")";
    } else if (character === "*" || character === "+" || character === "?") {
      // A second repetition would be lazy or possessive in another dialect, and is an error in this one.
      if (source === "" || /[*+?(|]$/u.test(unescaped(source))) return undefined;
      if (character !== "?" && before?.isComplex) return undefined;
      repetitions += 1;
      const group = groups.at(-1);
      if (group) group.isComplex = true;
      source += character;
    } else {
      const group = groups.at(-1);
      if (character === "|") {
        choices *= 2;
        if (group) group.isComplex = true;
      }
      if (character === "^") isAnchored = true;
      if (character === "\\") at += 1;
      source +=
        character === "\\" ? literal(pattern.charAt(at)) : /[$^.|]/u.test(character) ? character : literal(character);
    }
  }
  if (groups.length > 0) return undefined;
  // Each repetition may try each length, and each alternative everything behind it again.
  const maximumLength = Math.floor((maximumSteps / choices) ** (1 / (repetitions + 1)));
  try {
    return { regex: new RegExp(source, "gsu"), isAnchored, maximumLength };
  } catch {
    return undefined;
  }
}

/** The source with what is escaped made harmless, to look at its last operator. */
function unescaped(source: string): string {
  const last = source.slice(-2);
  return last.startsWith("\\") ? "x" : last;
}

/** A set such as `[^a-z]` in JavaScript's dialect; in CMake's a backslash in it is a character as any other. */
function readSet(pattern: string, start: number): { source: string; end: number } | undefined {
  let at = start + 1;
  const isNegated = pattern[at] === "^";
  if (isNegated) at += 1;
  const first = at;
  while (at < pattern.length && (pattern[at] !== "]" || at === first)) at += 1;
  if (at >= pattern.length) return undefined;
  const content = pattern.slice(first, at).replace(/[\\\][^$.|?*+(){}/]/gu, (character) => `\\${character}`);
  return { source: `[${isNegated ? "^" : ""}${content.replace(/^-|-$/gu, String.raw`\-`)}]`, end: at };
}

function literal(character: string): string {
  return character.replace(/[\\\][^$.|?*+(){}/]/u, String.raw`\$&`);
}
