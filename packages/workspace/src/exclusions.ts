import { InputError } from "@security-actions/core";

/** Folders and files that the caller left out. */
export interface Exclusions {
  /** For a path relative to the workspace, with forward slashes. */
  covers(path: string): boolean;
  /** The same as regular expressions in RE2 syntax for absolute paths of folders below a root. */
  below(root: string): string[];
  /**
   * The same as pathspecs of git, which may leave out less: `**` within a name is no way through folders there.
   *
   * @param start what paths of the workspace begin with in the repository: empty, or a folder with a slash
   */
  pathspecs(start: string): string[];
}

/**
 * Reads patterns in the manner of `.gitignore`: `*` and `?` stay within one name, `**` crosses folders, a pattern without
 * a slash counts at any depth, one with a slash from the workspace on. What lies below an excluded folder is excluded.
 *
 * @throws InputError on a pattern that takes something back in: one that begins with `!`
 */
export function readExclusions(patterns: readonly string[]): Exclusions {
  const back = patterns.find((pattern) => pattern.startsWith("!"));
  if (back !== undefined) {
    throw new InputError(
      `exclude: ${JSON.stringify(back)} would take something back in, which is not understood.`,
      "Leave out less with the other patterns, or write **/ before a name that begins with an exclamation mark.",
    );
  }
  const bodies = patterns.map(toExpression);
  const whole = bodies.map((body) => new RegExp(`^${body}(?:/|$)`, "u"));
  return {
    pathspecs: (start) => patterns.flatMap((pattern) => toPathspecs(pattern, start)),
    covers: (path) => whole.some((expression) => expression.test(path)),
    // osv-scanner matches against paths relative to the root of the file system (or drive).
    below: (root) => {
      const relative = root.replaceAll("\\", "/").replace(/^(?:[A-Za-z]:)?\/+/u, "");
      return bodies.map((body) => `^/?${relative === "" ? "" : `${escape(relative)}/`}${body}$`);
    },
  };
}

/** https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-pathspec */
function toPathspecs(pattern: string, start: string): string[] {
  const { body, isAnyDepth } = normalised(pattern);
  // Git refuses what leads out of the repository, and nothing of it is there.
  if (body === "" || body.split("/").some((name) => name === ".." || name === ".")) return [];
  const literal = (text: string) => text.replaceAll(/[\\[]/gu, "\\$&");
  const whole = (isAnyDepth ? "**/" : start.replaceAll(/[\\*?[]/gu, "\\$&")) + literal(body);
  return [`:(exclude,glob)${whole}`, `:(exclude,glob)${whole}/**`];
}

// Not a dot: JavaScript and RE2 do not agree on which line breaks it leaves out.
const anyFolders = "(?:[^\\x00]*/)?";

/** A pattern without what only says how it is meant. */
function normalised(pattern: string): { body: string; isAnyDepth: boolean } {
  const trimmed = pattern.replaceAll("\\", "/").replace(/^\.\//u, "").replace(/\/+$/u, "");
  return { body: trimmed.replace(/^\/+/u, ""), isAnyDepth: !trimmed.includes("/") };
}

function toExpression(pattern: string): string {
  const { body, isAnyDepth } = normalised(pattern);
  const expression = body.replaceAll(/\*\*\/|\*\*|\*|\?|[^*?]+/gu, (token) => {
    if (token === "**/") return anyFolders;
    if (token === "**") return "[^\\x00]*";
    if (token === "*") return "[^/]*";
    if (token === "?") return "[^/]";
    return escape(token);
  });
  return (isAnyDepth ? anyFolders : "") + expression;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
