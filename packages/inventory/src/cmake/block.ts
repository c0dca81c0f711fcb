import type { CMakeCommand, CMakeFile } from "./parse.ts";

/** A command, or a block of commands with what opens it. */
export type Statement =
  | { readonly kind: "command"; readonly command: CMakeCommand }
  | { readonly kind: "if"; readonly branches: readonly Branch[] }
  | {
      readonly kind: (typeof kinds)[number];
      readonly command: CMakeCommand;
      readonly body: readonly Statement[];
    };

/** A branch of an `if`. That of `else` has no condition. */
export interface Branch {
  readonly condition?: CMakeCommand;
  readonly body: readonly Statement[];
}

const maximumDepth = 40;
const kinds = ["foreach", "while", "function", "macro", "block"] as const;
const openers: ReadonlySet<string> = new Set(["if", ...kinds]);
const closers: ReadonlySet<string> = new Set([...openers].map((name) => `end${name}`));

/** The blocks of a CMake file; what comes behind an error is left out. */
export function readBlocks(file: CMakeFile): { statements: readonly Statement[]; error?: CMakeFile["error"] } {
  const commands = file.commands.values();
  const { statements, end, error } = readBody(commands, 0);
  if (error) return { statements, error };
  if (end) return { statements, error: { line: end.line, message: `"${end.name}" closes nothing.` } };
  return { statements, ...(file.error && { error: file.error }) };
}

interface Body {
  readonly statements: readonly Statement[];
  /** The command that ended it. */
  readonly end?: CMakeCommand;
  readonly error?: CMakeFile["error"];
}

function readBody(commands: Iterator<CMakeCommand>, depth: number): Body {
  const statements: Statement[] = [];
  for (let next = commands.next(); !next.done; next = commands.next()) {
    const command = next.value;
    if (closers.has(command.name) || command.name === "else" || command.name === "elseif") {
      return { statements, end: command };
    }
    if (!openers.has(command.name)) {
      statements.push({ kind: "command", command });
      continue;
    }
    if (depth >= maximumDepth) {
      return { statements, error: { line: command.line, message: "Blocks are nested too deeply." } };
    }
    const block = readBlock(command, commands, depth + 1);
    if (block.statement) statements.push(block.statement);
    if (block.error) return { statements, error: block.error };
  }
  return { statements };
}

function readBlock(
  command: CMakeCommand,
  commands: Iterator<CMakeCommand>,
  depth: number,
): { statement?: Statement; error?: CMakeFile["error"] } {
  const unclosed = { line: command.line, message: `"${command.name}" is never closed.` };
  const branches: Branch[] = [];
  for (let opener = command; ;) {
    const { statements: body, end, error } = readBody(commands, depth);
    if (error) return { error };
    branches.push({ ...(opener.name !== "else" && { condition: opener }), body });
    if (end?.name === `end${command.name}`) break;
    if (!end || command.name !== "if" || closers.has(end.name) || opener.name === "else") return { error: unclosed };
    opener = end;
  }
  if (command.name === "if") return { statement: { kind: "if", branches } };
  const kind = kinds.find((name) => name === command.name) ?? "block";
  return { statement: { kind, command, body: branches[0]?.body ?? [] } };
}
