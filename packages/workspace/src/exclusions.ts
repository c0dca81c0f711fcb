/** Folders and files that the caller left out. */
export interface Exclusions {
  /** For a path relative to the workspace, with forward slashes. */
  covers(path: string): boolean;
  /** The same as regular expressions in RE2 syntax for absolute paths of folders below a root. */
  below(root: string): string[];
}

/**
 * Reads patterns in the manner of `.gitignore`: `*` and `?` stay within one name, `**` crosses folders, a pattern without
 * a slash counts at any depth, one with a slash from the workspace on. What lies below an excluded folder is excluded.
 */
export function readExclusions(patterns: readonly string[]): Exclusions {
  const bodies = patterns.map(toExpression);
  const whole = bodies.map((body) => new RegExp(`^${body}(?:/|$)`, "u"));
  return {
    covers: (path) => whole.some((expression) => expression.test(path)),
    // osv-scanner matches against paths relative to the root of the file system (or drive).
    below: (root) => {
      const relative = root.replaceAll("\\", "/").replace(/^(?:[A-Za-z]:)?\/+/u, "");
      return bodies.map((body) => `^/?${relative === "" ? "" : `${escape(relative)}/`}${body}$`);
    },
  };
}

// Not a dot: JavaScript and RE2 do not agree on which line breaks it leaves out.
const anyFolders = "(?:[^\\x00]*/)?";

function toExpression(pattern: string): string {
  const trimmed = pattern.replaceAll("\\", "/").replace(/^\.\//u, "").replace(/\/+$/u, "");
  const anyDepth = trimmed.includes("/") ? "" : anyFolders;
  const body = trimmed.replace(/^\/+/u, "").replaceAll(/\*\*\/|\*\*|\*|\?|[^*?]+/gu, (token) => {
    if (token === "**/") return anyFolders;
    if (token === "**") return "[^\\x00]*";
    if (token === "*") return "[^/]*";
    if (token === "?") return "[^/]";
    return escape(token);
  });
  return anyDepth + body;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
