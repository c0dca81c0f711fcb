import { EOL } from "node:os";

/** What a command says beside its message. A property without a value is left out. */
export type CommandProperties = Readonly<Record<string, string | number | undefined>>;

/**
 * Tells the runner something, by a line of its own on standard output.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function writeCommand(name: string, properties: CommandProperties, message: string): void {
  process.stdout.write(formatCommand(name, properties, message) + EOL);
}

/** The command as one line, `::name key=value,key=value::message`, without its line break. */
export function formatCommand(name: string, properties: CommandProperties, message: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",");
  return `::${name}${list && ` ${list}`}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
