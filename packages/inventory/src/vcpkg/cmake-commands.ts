/** An argument of a command. */
export interface CMakeArgument {
  /** As written, without its quotes. */
  readonly text: string;
  /** `quoted` takes `${…}` and is never split, `bracket` takes nothing; a parenthesis of a condition is `unquoted`. */
  readonly kind: "quoted" | "unquoted" | "bracket";
}

/** A command of a CMake file. */
export interface CMakeCommand {
  /** In lower case. */
  readonly name: string;
  readonly arguments: readonly CMakeArgument[];
  /** From 1. */
  readonly line: number;
}

/** One token: space, the opening of a bracket or bracket comment, a comment, quoted text, a parenthesis, or a word. */
const token = /[ \t\r\n]+|(#?)\[(=*)\[|#[^\n]*|"((?:[^"\\]|\\[^])*)"|[()]|(?:[^\s()#"\\]|\\[^])+/uy;

/**
 * The commands of a CMake file. Undefined when the text cannot be read to its end.
 * https://cmake.org/cmake/help/latest/manual/cmake-language.7.html#syntax
 */
export function cmakeCommands(text: string): readonly CMakeCommand[] | undefined {
  const commands: CMakeCommand[] = [];
  let line = 1;
  let name: string | undefined;
  let open: { depth: number; line: number; arguments: CMakeArgument[] } | undefined;
  const tokens = new RegExp(token);
  while (tokens.lastIndex < text.length) {
    const start = line;
    const match = tokens.exec(text);
    if (!match) return undefined;
    const [whole, hash, equals, quoted] = match;
    let bracket: string | undefined;
    if (equals !== undefined) {
      const close = text.indexOf(`]${equals}]`, tokens.lastIndex);
      if (close < 0) return undefined;
      bracket = text.slice(tokens.lastIndex, close);
      tokens.lastIndex = close + equals.length + 2;
    }
    line += (bracket ?? whole).split("\n").length - 1;
    if (hash === "#" || /^[ \t\r\n#]/u.test(whole)) continue;
    if (!open) {
      if (whole !== "(") name = whole;
      else if (name === undefined) return undefined;
      else open = { depth: 0, line: start, arguments: [] };
      continue;
    }
    if (whole === ")" && open.depth === 0) {
      commands.push({ name: (name ?? "").toLowerCase(), arguments: open.arguments, line: open.line });
      open = undefined;
      name = undefined;
      continue;
    }
    if (whole === "(") open.depth += 1;
    if (whole === ")") open.depth -= 1;
    if (bracket !== undefined) open.arguments.push({ text: bracket.replace(/^\r?\n/u, ""), kind: "bracket" });
    else if (quoted !== undefined) open.arguments.push({ text: quoted, kind: "quoted" });
    else open.arguments.push({ text: whole, kind: "unquoted" });
  }
  return open ? undefined : commands;
}
