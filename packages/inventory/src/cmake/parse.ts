import { unknown } from "./value.ts";

/** An argument as written: variable references and escape sequences are still in it. */
export interface CMakeArgument {
  /** A nested parenthesis is an argument of its own: unquoted, `(` or `)`. */
  readonly text: string;
  readonly form: "quoted" | "unquoted" | "bracket";
  /** From 1. */
  readonly line: number;
}

/** A command invocation, for example `set(A b)`. */
export interface CMakeCommand {
  /** In lower case: names of commands have no case. */
  readonly name: string;
  readonly arguments: readonly CMakeArgument[];
  /** Line of the name, from 1. */
  readonly line: number;
}

/** A CMake file. */
export interface CMakeFile {
  /** In the order of the text; up to the error where there is one. */
  readonly commands: readonly CMakeCommand[];
  /** Where the text stops being CMake. Nothing behind it was read. */
  readonly error?: { readonly line: number; readonly message: string };
}

/**
 * Parses a CMake file, as cmake-language(7) has it: comments, bracket comments, quoted, unquoted and bracket arguments,
 * legacy unquoted arguments, nested parentheses. Takes time in proportion to the text and never throws. NUL, which is no
 * CMake, becomes U+FFFD, so that it can stand for what is unknown.
 */
export function parseCMake(text: string): CMakeFile {
  const scanner = new Scanner(text);
  const commands: CMakeCommand[] = [];
  for (;;) {
    const complete = scanner.skipSpaceAndComments();
    if (scanner.atEnd()) return { commands };
    const { line } = scanner;
    if (!complete) return { commands, error: { line, message: "A comment in brackets has no end." } };
    const name = scanner.name();
    scanner.skipBlanks();
    if (name === "" || !scanner.skip(open)) {
      return { commands, error: { line, message: "A command was expected here." } };
    }
    const list = readArguments(scanner);
    if (!list) return { commands, error: { line, message: `The call of "${name}" has no end.` } };
    commands.push({ name: name.toLowerCase(), arguments: list, line });
  }
}

/** Arguments up to the closing parenthesis, or undefined when there is none. */
function readArguments(scanner: Scanner): CMakeArgument[] | undefined {
  const list: CMakeArgument[] = [];
  for (let depth = 0; ;) {
    if (!scanner.skipSpaceAndComments() || scanner.atEnd()) return undefined;
    const { line } = scanner;
    if (scanner.skip(close)) {
      if (depth === 0) return list;
      depth -= 1;
      list.push({ text: ")", form: "unquoted", line });
    } else if (scanner.skip(open)) {
      depth += 1;
      list.push({ text: "(", form: "unquoted", line });
    } else {
      const argument = scanner.argument();
      if (!argument) return undefined;
      list.push({ ...argument, line });
    }
  }
}

const newline = 0x0a;
const quote = 0x22;
const hash = 0x23;
const open = 0x28;
const close = 0x29;
const backslash = 0x5c;

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}

function isOfName(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}

function endsUnquoted(code: number): boolean {
  if (Number.isNaN(code)) return true; // The end of the text.
  if (code > 0x29) return code === backslash;
  if (code >= 0x20) return code === 0x20 || code === quote || code === hash || code >= open;
  return isBlank(code) || code === newline;
}

/** A position in the text. Loops instead of regular expressions: they need no stack, however long the text is. */
class Scanner {
  readonly #text: string;
  #at = 0;
  /** Line of the position, from 1. */
  line = 1;

  constructor(text: string) {
    const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
    this.#text = content.replaceAll("\r\n", "\n").replaceAll(unknown, "\uFFFD");
  }

  atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Whether this character comes next; if so, the position is behind it. */
  skip(code: number): boolean {
    if (this.#text.charCodeAt(this.#at) !== code) return false;
    this.#at += 1;
    return true;
  }

  skipBlanks(): void {
    while (isBlank(this.#text.charCodeAt(this.#at))) this.#at += 1;
  }

  /** False at a comment that has no end. */
  skipSpaceAndComments(): boolean {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (isBlank(code)) this.#at += 1;
      else if (code === newline) {
        this.#at += 1;
        this.line += 1;
      } else if (code !== hash) return true;
      else {
        const bracket = this.#bracketOpening(this.#at + 1);
        if (!bracket) this.#skipLine();
        else if (this.#bracket(bracket) === undefined) return false;
      }
    }
  }

  /** The identifier here, or "". */
  name(): string {
    const start = this.#at;
    while (isOfName(this.#text.charCodeAt(this.#at))) this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  /** The argument here, or undefined when it has no end. */
  argument(): Pick<CMakeArgument, "text" | "form"> | undefined {
    const bracket = this.#bracketOpening(this.#at);
    if (bracket) {
      const content = this.#bracket(bracket);
      return content === undefined ? undefined : { text: content, form: "bracket" };
    }
    if (this.#text.charCodeAt(this.#at) !== quote) return { text: this.#unquoted(), form: "unquoted" };
    const end = this.#endOfQuoted(this.#at);
    if (end === undefined) return undefined;
    const text = this.#text.slice(this.#at + 1, end - 1);
    this.#advance(end);
    return { text: withoutContinuations(text), form: "quoted" };
  }

  /** What closes the bracket argument that begins at `start`, and where its content begins. */
  #bracketOpening(start: number): { closing: string; content: number } | undefined {
    if (this.#text.charCodeAt(start) !== 0x5b) return undefined;
    let at = start + 1;
    while (this.#text[at] === "=") at += 1;
    return this.#text[at] === "[" ? { closing: `]${"=".repeat(at - start - 1)}]`, content: at + 1 } : undefined;
  }

  /** The content of a bracket argument without its first newline; undefined when it has no end, which ends the file. */
  #bracket({ closing, content }: { closing: string; content: number }): string | undefined {
    const end = this.#text.indexOf(closing, content);
    if (end < 0) return undefined;
    this.#advance(end + closing.length);
    return this.#text.slice(this.#text[content] === "\n" ? content + 1 : content, end);
  }

  /** At least one character: an unquoted argument, in its legacy form with quoted parts and `$(name)` too. */
  #unquoted(): string {
    const start = this.#at;
    let end = start;
    for (;;) {
      const code = this.#text.charCodeAt(end);
      if (code === 0x24) {
        const [reference = "$"] = /^\$\(\w{0,255}\)/u.exec(this.#text.slice(end, end + 258)) ?? [];
        end += reference.length;
      } else if (code === backslash) end += 2;
      else if (code === quote && end > start) {
        const after = this.#endOfQuoted(end);
        if (after === undefined) break;
        end = after;
      } else if (endsUnquoted(code)) break;
      else end += 1;
    }
    this.#advance(Math.min(Math.max(end, start + 1), this.#text.length));
    return this.#text.slice(start, this.#at);
  }

  /** The position behind a quoted argument that begins at `start`. */
  #endOfQuoted(start: number): number | undefined {
    for (let at = start + 1; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === quote) return at + 1;
      if (code === backslash) at += 1;
    }
    return undefined;
  }

  #skipLine(): void {
    const end = this.#text.indexOf("\n", this.#at);
    this.#at = end < 0 ? this.#text.length : end;
  }

  #advance(to: number): void {
    for (; this.#at < to; this.#at += 1) if (this.#text.charCodeAt(this.#at) === newline) this.line += 1;
  }
}

/** A backslash at the end of a line joins it with the next. An escaped backslash does not. */
function withoutContinuations(text: string): string {
  return text.includes("\\\n") ? text.replace(/\\(\n|[^\n])/gu, (pair) => (pair === "\\\n" ? "" : pair)) : text;
}
