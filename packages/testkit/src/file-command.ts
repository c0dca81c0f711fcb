/** One entry that a step wrote into GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE. */
export interface FileEntry {
  readonly name: string;
  readonly value: string;
}

// As in the runner: a Windows line break ends a line on Windows only.
const lineBreak = process.platform === "win32" ? /\r?\n/u : "\n";

/**
 * Reads a file of `NAME=VALUE` lines and `NAME<<DELIMITER` blocks by the rules of actions/runner
 * (FileCommandManager.cs, EnvFileKeyValuePairs). Throws where the runner fails the step.
 */
export function parseFileCommand(text: string): FileEntry[] {
  const entries: FileEntry[] = [];
  const lines = text.split(lineBreak);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === "" || delimiter === "") {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      entries.push({ name, value: lines.slice(index + 1, end).join("\n") });
      index = end;
    } else if (equals > 0) {
      entries.push({ name: line.slice(0, equals), value: line.slice(equals + 1) });
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return entries;
}
