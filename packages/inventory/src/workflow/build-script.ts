/** What a build script in Python passes to pip, as far as it is literal. */
export interface PythonCall {
  /** The words of the call; what is no literal is left out. */
  readonly words: readonly string[];
  /** Whether something in the call is no literal, such as a variable with a requirement. */
  readonly hasVariables: boolean;
  /** From 1. */
  readonly line: number;
}

const longestCall = 2000;

/** The lists of arguments in a Python script that begin with pip: `["pip", "install", …]`, or behind `sys.executable`. */
export function pipCallsOfPython(text: string): PythonCall[] {
  const calls: PythonCall[] = [];
  for (const match of text.matchAll(/["']pip3?["']\s{0,80},/gu)) {
    const rest = text.slice(match.index, match.index + longestCall);
    const end = rest.indexOf("]");
    if (end < 0) continue;
    const items = withoutComments(rest.slice(0, end))
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== "");
    const words = items.flatMap((item) => {
      const [, prefix = "", word] = /^([fr]?)["'](.*)["']$/su.exec(item) ?? [];
      return word === undefined ? [] : [prefix === "f" && word.includes("{") ? "folder" : word];
    });
    calls.push({
      words,
      hasVariables: words.length < items.length,
      line: text.slice(0, match.index).split("\n").length,
    });
  }
  return calls;
}

/** Names of requirements files in a script. */
export function requirementsFilesOf(text: string): string[] {
  const names = [...text.matchAll(/["']([\w./-]{0,100}requirements[\w.-]{0,60}\.txt)["']/gu)].map(
    ([, name = ""]) => name,
  );
  return [...new Set(names)];
}

function withoutComments(text: string): string {
  return text.replace(/#[^\n"']*(?=\n|$)/gu, "");
}

/** The recipes of a Makefile as a script for a shell: `$(NAME)` as `${NAME}`, without the signs in front of a command. */
export function shellOfMakefile(text: string): string {
  return text
    .split(/\r?\n/u)
    .map((line) => {
      const assigned = /^([A-Z_a-z]\w{0,60})\s{0,9}[:?]?=\s{0,9}(.*)$/u.exec(line);
      if (assigned) return `${assigned[1]}=${JSON.stringify(assigned[2]?.trim())}`;
      return line.startsWith("\t") ? line.slice(1).replace(/^[@+-]{1,3}/u, "") : "";
    })
    .join("\n")
    .replace(/\$\((\w{1,60})\)/gu, "${$1}");
}
