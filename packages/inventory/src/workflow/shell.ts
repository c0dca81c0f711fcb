/** A simple command of a shell script. */
export interface ShellCommand {
  /** Without quotes; variables are not replaced. Redirections are words too. */
  readonly words: readonly string[];
  /** Line of the script, from 1. */
  readonly line: number;
}

/** What may stand in front of a command. */
const keywords: ReadonlySet<string> = new Set([
  "do",
  "then",
  "else",
  "if",
  "elif",
  "while",
  "until",
  "!",
  "{",
  "(",
  "time",
  "sudo",
  "exec",
]);

/**
 * The simple commands of a script for sh, as far as its words are literal; scripts for PowerShell are close enough for
 * the commands that are looked for. Continued lines, quotes, comments and command substitutions are understood,
 * here-documents are not. Takes time in proportion to the script and never throws.
 */
export function shellCommands(script: string): ShellCommand[] {
  const commands: ShellCommand[] = [];
  let words: string[] = [];
  let word: string | undefined;
  let line = 1;
  let start = 1;
  const endWord = () => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  const endCommand = () => {
    endWord();
    const first = words.findIndex((each) => !keywords.has(each));
    if (first >= 0) commands.push({ words: words.slice(first), line: start });
    words = [];
    start = line;
  };
  const add = (text: string) => {
    if (words.length === 0 && word === undefined) start = line;
    word = (word ?? "") + text;
    line += newlines(text);
  };
  for (let at = 0; at < script.length;) {
    const character = script.charAt(at);
    const next = script.charAt(at + 1);
    const continued = continuation(script, at, word === undefined);
    if (continued > 0) {
      endWord();
      line += 1;
      at += continued;
    } else if (character === "\n") {
      line += 1;
      endCommand();
      at += 1;
    } else if (/\s/u.test(character)) {
      endWord();
      at += 1;
    } else if (character === "#" && word === undefined) at = indexOf(script, "\n", at);
    else if (character === "'") {
      const end = indexOf(script, "'", at + 1);
      add(script.slice(at + 1, end));
      at = end + 1;
    } else if (character === '"') {
      const end = endOfQuoted(script, at);
      add(
        script
          .slice(at + 1, end)
          .replace(/\\(["\\])/gu, "$1")
          .replaceAll("\\\n", ""),
      );
      at = end + 1;
    } else if (character === "$" && (next === "(" || script.startsWith("${{", at))) {
      const end = next === "(" ? endOfSubstitution(script, at + 2) : indexOf(script, "}}", at) + 2;
      add(script.slice(at, end));
      at = Math.max(end, at + 1);
    } else if (character === "\\" && next !== "" && !/[\w.]/u.test(next)) {
      add(next);
      at += 2;
    } else if (";&|".includes(character)) {
      endCommand();
      at += 1;
    } else if (character === ">") {
      endWord();
      const operator = next === ">" ? ">>" : ">";
      words.push(operator);
      at += operator.length;
    } else if (character === ")" || (character === "(" && word === undefined)) {
      endCommand();
      at += 1;
    } else {
      add(character);
      at += 1;
    }
  }
  endCommand();
  return commands;
}

/** The length of a continued line's end here: a backslash, or PowerShell's backtick behind a space. */
function continuation(script: string, at: number, isBetweenWords: boolean): number {
  const character = script[at];
  if (character !== "\\" && !(character === "`" && isBetweenWords)) return 0;
  return script[at + 1] === "\n" ? 2 : script[at + 1] === "\r" && script[at + 2] === "\n" ? 3 : 0;
}

function endOfQuoted(script: string, start: number): number {
  let at = start + 1;
  while (at < script.length && script[at] !== '"') at += script[at] === "\\" ? 2 : 1;
  return Math.min(at, script.length);
}

/** The position behind the parenthesis that closes a command substitution; quotes in it are respected. */
function endOfSubstitution(script: string, start: number): number {
  let depth = 1;
  let at = start;
  for (; at < script.length && depth > 0; at += 1) {
    const character = script.charAt(at);
    if (character === "'") at = indexOf(script, "'", at + 1);
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
  }
  return Math.min(at, script.length);
}

function indexOf(script: string, text: string, from: number): number {
  const at = script.indexOf(text, from);
  return at < 0 ? script.length : at;
}

function newlines(text: string): number {
  return text.includes("\n") ? text.split("\n").length - 1 : 0;
}
