import type { ShellCommand } from "./shell.ts";

/** A file from the web, and the folder in which it or its content ends up. Both as written. */
export interface Fetched {
  readonly address: string;
  readonly folder: string;
  readonly line: number;
}

const folderOptions: ReadonlySet<string> = new Set([
  "-C",
  "--directory",
  "-d",
  "-P",
  "--directory-prefix",
  "--output-dir",
]);
const fileOptions: ReadonlySet<string> = new Set(["-o", "-O", "--output", "--output-document"]);

/**
 * What `curl` and `wget` fetch into a folder: named by them, or by the `tar` or `unzip` that comes next in the script.
 * Without a folder, nothing: it is a tool of the workflow then.
 */
export function fetchedInto(commands: readonly ShellCommand[]): Fetched[] {
  return commands.flatMap(({ words, line }, index) => {
    if (!/^(?:curl|wget)(?:\.exe)?$/u.test(words[0] ?? "")) return [];
    const address = words.find((word) => /^https?:\/\//u.test(word));
    const unpacking = commands
      .slice(index + 1, index + 4)
      .find(({ words: [name = ""] }) => /^(?:tar|unzip|bsdtar)$/u.test(name));
    const folder = folderOf(unpacking?.words ?? []) ?? folderOf(words);
    return address === undefined || folder === undefined ? [] : [{ address, folder, line }];
  });
}

function folderOf(words: readonly string[]): string | undefined {
  for (const [index, word] of words.entries()) {
    const [option = "", joined] = word.startsWith("--") ? word.split("=", 2) : [word];
    const value = joined ?? words[index + 1];
    if (value === undefined) continue;
    if (folderOptions.has(option)) return value;
    if (fileOptions.has(option) && value.includes("/")) return value.slice(0, value.lastIndexOf("/"));
  }
  return undefined;
}
