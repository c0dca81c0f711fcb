import type { VersionRule } from "./library.ts";

/** How much of a file patterns are run over, in characters. */
export const bannerLength = 64 * 1024;

/** At most so many places are looked at for one macro: a name that is used everywhere is defined near the top. */
const occurrences = 200;

/** A version and where it is written. */
export interface VersionRead {
  readonly version: string;
  /** From 1. */
  readonly line: number;
}

/** The version by the first rule that finds one. */
export function readVersion(text: string, rules: readonly VersionRule[]): VersionRead | undefined {
  for (const rule of rules) {
    const read = "pattern" in rule ? byPattern(text, rule.pattern, rule.begin) : byMacros(text, rule.macros);
    const version = read && (rule.decode ?? whole)(read.value);
    if (read && version !== undefined) return { version, line: lineAt(text, read.offset) };
  }
  return undefined;
}

/** The line, from 1, of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** Reads versions that are packed into one decimal number: `packed(10000, 100, 1)` turns `90100` into `9.1.0`. */
export function packed(...weights: readonly number[]): (value: string) => string | undefined {
  return (value) => {
    const digits = /^(\d{1,9})[uUlL]{0,3}$/u.exec(value)?.[1];
    if (digits === undefined) return undefined;
    let rest = Number(digits);
    const parts = weights.map((weight) => {
      const part = Math.floor(rest / weight);
      rest -= part * weight;
      return part;
    });
    return parts.join(".");
  };
}

interface Read {
  readonly value: string;
  /** Where in the text. */
  readonly offset: number;
}

function byPattern(text: string, pattern: RegExp, begin: string | undefined): Read | undefined {
  if (begin === undefined) {
    const found = pattern.exec(text.slice(0, bannerLength));
    return found ? { value: found.slice(1).join("."), offset: found.index } : undefined;
  }
  let at = text.indexOf(begin);
  for (let seen = 0; at >= 0 && seen < occurrences; seen += 1, at = text.indexOf(begin, at + begin.length)) {
    const found = pattern.exec(text.slice(at, at + 200));
    if (found?.index === 0) return { value: found.slice(1).join("."), offset: at };
  }
  return undefined;
}

function byMacros(text: string, names: readonly string[]): Read | undefined {
  const values: string[] = [];
  let offset = -1;
  for (const name of names) {
    const definition = definitionOf(text, name);
    if (definition === undefined) return undefined;
    if (values.length === 0) ({ offset } = definition);
    values.push(definition.value);
  }
  const isSplit = values.length === 1 || values.every((value) => /^\d{1,9}[a-z]?$/u.test(value));
  return isSplit ? { value: values.join("."), offset } : undefined;
}

/** A version as it is written, without the `v`. */
function whole(value: string): string | undefined {
  return /^v?\d[\w.+-]*$/u.test(value) && !/^0x/iu.test(value) ? value.replace(/^v/u, "") : undefined;
}

/** Where a name is defined or initialised, and the token behind it, without quotes. */
function definitionOf(text: string, name: string): Read | undefined {
  let at = text.indexOf(name);
  for (let seen = 0; at >= 0 && seen < occurrences; seen += 1, at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 100), at);
    const after = text.slice(at + name.length, at + name.length + 160).split("\n", 1)[0] ?? "";
    if (!/[ \t*]$/u.test(before) || /^\w/u.test(after)) continue;
    const isMacro = /#[ \t]{0,40}define[ \t]{1,40}$/u.test(before);
    if (!isMacro && !/^[ \t]{0,40}(?:\[\])?[ \t]{0,4}=/u.test(after)) continue;
    const value = /^[[\] \t=("]{1,80}([\w.+-]{1,60})/u.exec(after)?.[1];
    if (value !== undefined && /^v?\d/u.test(value)) return { value, offset: at };
  }
  return undefined;
}
