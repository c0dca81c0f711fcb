/** A `::name key=value::message` line, as the runner understood it. */
export interface WorkflowCommand {
  /** In lower case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What one stream of a process says to the runner. */
export interface ParsedOutput {
  readonly commands: readonly WorkflowCommand[];
  /** The lines that are no command, as the log shows them. */
  readonly text: readonly string[];
}

/** The commands that actions/runner registers; anything else between colons is text. */
const registered: readonly string[] = [
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
];

/** Reads a stream by the rules of actions/runner (ActionCommand.cs and ActionCommandManager.cs). */
export function parseOutput(stream: string): ParsedOutput {
  const commands: WorkflowCommand[] = [];
  const text: string[] = [];
  let resume: string | undefined;
  for (const line of stream.split(/\r\n|\r|\n/u)) {
    const command = parseCommand(line, resume === undefined ? registered : [...registered, resume.toLowerCase()]);
    if (command === undefined || (resume !== undefined && command.name !== resume.toLowerCase())) {
      text.push(line);
      continue;
    }
    if (resume !== undefined) resume = undefined;
    else if (command.name === "stop-commands") resume = command.message;
    commands.push(command);
  }
  if (text.at(-1) === "") text.pop();
  return { commands, text };
}

/** One line as a command, or undefined when it is text. */
export function parseCommand(line: string, names: readonly string[] = registered): WorkflowCommand | undefined {
  return parseCurrent(line.trimStart(), names) ?? parseOlder(line, names);
}

/** `::name key=value,key=value::message`, after leading white space. */
function parseCurrent(line: string, names: readonly string[]): WorkflowCommand | undefined {
  const end = line.startsWith("::") ? line.indexOf("::", 2) : -1;
  if (end < 0) return undefined;
  return makeCommand(line.slice(2, end), line.slice(end + 2), names, currentSyntax);
}

/** `##[name key=value;key=value]message`, anywhere in the line. */
function parseOlder(line: string, names: readonly string[]): WorkflowCommand | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  return makeCommand(line.slice(start + 3, end), line.slice(end + 1), names, olderSyntax);
}

type Escapes = readonly (readonly [escaped: string, character: string])[];

interface Syntax {
  readonly separator: string;
  readonly property: Escapes;
  readonly message: Escapes;
}

// The order is the runner's: the percent sign comes last, so that %253A becomes %3A and nothing more.
const lineBreaks: Escapes = [["%0D", "\r"], ["%0A", "\n"]]; // oxfmt-ignore
const percent: Escapes = [["%25", "%"]];
const currentSyntax: Syntax = {
  separator: ",",
  property: [...lineBreaks, ["%3A", ":"], ["%2C", ","], ...percent],
  message: [...lineBreaks, ...percent],
};
const olderEscapes: Escapes = [["%3B", ";"], ...lineBreaks, ["%5D", "]"], ...percent];
const olderSyntax: Syntax = { separator: ";", property: olderEscapes, message: olderEscapes };

function makeCommand(
  head: string,
  message: string,
  names: readonly string[],
  syntax: Syntax,
): WorkflowCommand | undefined {
  const space = head.indexOf(" ");
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!names.includes(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const property of space < 0
    ? []
    : head
        .slice(space + 1)
        .trim()
        .split(syntax.separator)) {
    const equals = property.indexOf("=");
    const value = property.slice(equals + 1);
    if (equals > 0 && value !== "") properties[property.slice(0, equals)] = unescape(value, syntax.property);
  }
  return { name, properties, message: unescape(message, syntax.message) };
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, character]) => result.replaceAll(escaped, character), text);
}
