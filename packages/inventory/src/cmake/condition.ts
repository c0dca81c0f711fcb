import type { Value } from "./expand.ts";
import { parseRegex } from "./regex.ts";
import { isUnknown, splitList } from "./value.ts";
import { compareVersions } from "./version.ts";

/** What a condition may ask for. */
export interface ConditionContext {
  lookUp(name: string): string | undefined;
  /** Undefined when it is not known. */
  exists(path: string): boolean | undefined;
  isCommand(name: string): boolean | undefined;
  /** What `MATCHES` found, for `CMAKE_MATCH_1` and its like: the whole first. */
  matched(groups: readonly string[]): void;
}

/** A value in a condition, or the outcome of a part of it; undefined when that is not known. */
type Term = Value | { readonly outcome: boolean | undefined };

const orders = ["EQUAL", "LESS", "GREATER", "LESS_EQUAL", "GREATER_EQUAL"];
const binary: ReadonlySet<string> = new Set(
  [orders, orders.map((name) => `STR${name}`), orders.map((name) => `VERSION_${name}`), "MATCHES", "IN_LIST"].flat(),
);
const unary: ReadonlySet<string> = new Set(
  ["EXISTS", "DEFINED", "COMMAND", "POLICY", "TARGET", "TEST"].concat(
    ["ABSOLUTE", "DIRECTORY", "EXECUTABLE", "READABLE", "SYMLINK", "WRITABLE"].map((name) => `IS_${name}`),
  ),
);

/** The outcome of a condition of `if`, or undefined when it is not known. */
export function evaluateCondition(values: readonly Value[], context: ConditionContext): boolean | undefined {
  // An unknown list may bring operators of its own.
  if (values.some(({ text, unquoted }) => unquoted && isUnknown(text))) return undefined;
  return join(tests(withoutParentheses(values, context), context), context);
}

function isKeyword(term: Term | undefined, name: string): boolean {
  return term !== undefined && "text" in term && term.unquoted && term.text === name;
}

function keywordOf(term: Term | undefined, names: ReadonlySet<string>): string | undefined {
  return term && "text" in term && term.unquoted && names.has(term.text) ? term.text : undefined;
}

/** Each part in parentheses as its outcome. */
function withoutParentheses(values: readonly Value[], context: ConditionContext): readonly Term[] {
  const levels: Term[][] = [[]];
  for (const value of values) {
    if (isKeyword(value, "(")) levels.push([]);
    else if (isKeyword(value, ")") && levels.length > 1) {
      const inner = levels.pop() ?? [];
      levels.at(-1)?.push({ outcome: join(tests(inner, context), context) });
    } else levels.at(-1)?.push(value);
  }
  return levels.length === 1 ? (levels[0] ?? []) : [{ outcome: undefined }];
}

/** Unary and binary tests as their outcomes, and NOT with what follows it. */
function tests(terms: readonly Term[], context: ConditionContext): readonly Term[] {
  const result: Term[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    const [next, afterNext] = [terms[at + 1], terms[at + 2]];
    const test = keywordOf(term, unary);
    const operator = keywordOf(next, binary);
    if (test !== undefined && next && "text" in next && operator === undefined) {
      result.push({ outcome: evaluateUnary(test, next.text, context) });
      at += 1;
    } else if (operator !== undefined && term && "text" in term && afterNext && "text" in afterNext) {
      result.push({ outcome: evaluateBinary(term, operator, afterNext, context) });
      at += 2;
    } else if (term) result.push(term);
  }
  return result;
}

/** NOT, then AND and OR, which have one precedence. */
function join(terms: readonly Term[], context: ConditionContext): boolean | undefined {
  let outcomes: (boolean | undefined)[] = [];
  let operators: (typeof and)[] = [];
  let isNegated = false;
  for (const term of terms) {
    const expectsOperand = outcomes.length === operators.length;
    if (expectsOperand && isKeyword(term, "NOT")) isNegated = !isNegated;
    else if (expectsOperand) {
      const outcome = truth(term, context);
      outcomes.push(isNegated && outcome !== undefined ? !outcome : outcome);
      isNegated = false;
    } else if (isKeyword(term, "AND")) operators.push(and);
    else if (isKeyword(term, "OR")) operators.push(or);
    else return undefined;
  }
  if (terms.length > 0 && outcomes.length === operators.length) return undefined;
  while (outcomes.length > 1) [outcomes, operators] = joinPairs(outcomes, operators);
  return terms.length > 0 && outcomes[0];
}

/**
 * One pass as CMake makes them until nothing is left to join: it goes on behind what it joined, so that
 * `a AND b AND c OR d` is `(a AND b) AND (c OR d)`.
 */
function joinPairs(
  outcomes: readonly (boolean | undefined)[],
  operators: readonly (typeof and)[],
): [(boolean | undefined)[], (typeof and)[]] {
  const joined: (boolean | undefined)[] = [];
  for (let at = 0; at < outcomes.length; at += 2) {
    const operator = operators[at];
    joined.push(operator ? operator(outcomes[at], outcomes[at + 1]) : outcomes[at]);
  }
  return [joined, operators.filter((_, at) => at % 2 === 1)];
}

function or(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === true || b === true) return true;
  return a === undefined || b === undefined ? undefined : false;
}

function and(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}

function truth(term: Term, context: ConditionContext): boolean | undefined {
  if ("outcome" in term) return term.outcome;
  if (isUnknown(term.text)) return undefined;
  const constant = constantOf(term.text);
  if (constant !== undefined) return constant;
  if (!term.unquoted) return false;
  const value = context.lookUp(term.text);
  if (value === undefined) return false;
  return isUnknown(value) ? undefined : !isFalse(value);
}

function constantOf(text: string): boolean | undefined {
  if (/^(?:1|on|yes|true|y)$/iu.test(text)) return true;
  if (isFalse(text)) return false;
  return /^[+-]?(?:\d{1,30}\.?\d{0,30}|\.\d{1,30})$/u.test(text) ? Number(text) !== 0 : undefined;
}

function isFalse(text: string): boolean {
  return /^(?:0|off|no|false|n|ignore|notfound|)$/iu.test(text) || text.endsWith("-NOTFOUND");
}

function evaluateUnary(test: string, text: string, context: ConditionContext): boolean | undefined {
  if (isUnknown(text)) return undefined;
  switch (test) {
    case "DEFINED": {
      if (/^(?:ENV|CACHE)\{/u.test(text)) return undefined;
      const value = context.lookUp(text);
      // What is unknown as a whole may be not set at all.
      return value === undefined ? false : isUnknown(value) ? undefined : true;
    }
    case "EXISTS":
      return context.exists(text);
    case "COMMAND":
      return context.isCommand(text.toLowerCase());
    case "IS_ABSOLUTE":
      return /^(?:[\\/]|[A-Za-z]:[\\/])/u.test(text);
    case "POLICY":
      return true;
    default:
      return undefined;
  }
}

function evaluateBinary(left: Value, operator: string, right: Value, context: ConditionContext): boolean | undefined {
  const a = dereferenced(left, context);
  if (operator === "IN_LIST") {
    const list = isUnknown(right.text) ? right.text : context.lookUp(right.text);
    // A list that is set to nothing has an empty element here.
    const elements = list === "" ? [""] : splitList(list ?? "");
    if (!isUnknown(a) && elements.includes(a)) return true;
    return isUnknown(a) || isUnknown(list ?? "") ? undefined : false;
  }
  if (operator === "MATCHES") return matches(a, right.text, context);
  const b = dereferenced(right, context);
  if (isUnknown(a) || isUnknown(b)) return undefined;
  if (operator.startsWith("VERSION_")) return compares(operator.slice("VERSION_".length), compareVersions(a, b));
  if (operator.startsWith("STR")) return compares(operator.slice("STR".length), a < b ? -1 : a > b ? 1 : 0);
  // A number at the beginning is enough.
  const [first, second] = [a, b].map((text) => /^\s{0,9}[+-]?\d{1,15}(?:\.\d{1,15})?/u.exec(text)?.[0]);
  return first !== undefined && second !== undefined && compares(operator, Number(first) - Number(second));
}

function dereferenced({ text, unquoted }: Value, context: ConditionContext): string {
  return unquoted && !isUnknown(text) ? (context.lookUp(text) ?? text) : text;
}

function matches(text: string, pattern: string, context: ConditionContext): boolean | undefined {
  const parsed = isUnknown(text) || isUnknown(pattern) ? undefined : parseRegex(pattern);
  if (!parsed || text.length > parsed.maximumLength) return undefined;
  const found = parsed.regex.exec(text);
  if (found) context.matched([...found].map((group) => group ?? ""));
  return found !== null;
}

function compares(operator: string, difference: number): boolean {
  switch (operator) {
    case "EQUAL":
      return difference === 0;
    case "LESS":
      return difference < 0;
    case "GREATER":
      return difference > 0;
    case "LESS_EQUAL":
      return difference <= 0;
    default:
      return difference >= 0;
  }
}
